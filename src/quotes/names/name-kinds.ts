import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { companyEnd } from "./companies.ts";
import { opensWithTrade } from "./name-parts.ts";
import type { NameRun } from "./name-run.ts";

const initials = /^(?:\p{Lu}\.)+$/u;

/** What a run of capitalised words names, judged by its words alone. */
export function kindOf(r: Reading, from: number, core: number, to: number): NameRun["kind"] {
  const first = r.classes[core] ?? 0;
  const last = r.tokens[to - 1];
  const length = to - core;
  if (!last) return "unclear";
  const titled =
    core > from &&
    (((r.classes[from] ?? 0) | (r.classes[core - 1] ?? 0)) & (is.title | is.courtesy | is.role) ||
      opensWithTrade(r, from, to));
  const named = (first & (is.maleName | is.femaleName)) !== 0;
  if (titled && named && length === 2 && !companyEnd.has(last.lower)) return "person";
  for (let i = core; i < to; i += 1) {
    const lower = r.tokens[i]?.lower ?? "";
    if (
      (((r.classes[i] ?? 0) & is.body) !== 0 && !(named && length === 2 && i === core)) ||
      (companyEnd.has(lower) && !(named && length === 2)) ||
      /^(?:&|of|and)$/.test(lower)
    )
      return "institution";
  }
  if (!titled && length > 1 && isSpot(r, core, to)) return "place";
  if (!titled && isNamedGroup(r, from, to)) return "institution";
  if (titled || isDescribed(r, from, core, to)) return "person";
  if (length === 1 && (first & (is.place | is.demonym) || isPlacePair(r, core)) && !named)
    return "place";
  const letters =
    length > 1 && initials.test(r.tokens[core]?.text ?? "")
      ? ""
      : (r.tokens[core]?.text.replaceAll(".", "") ?? "");
  const label = r.tokens[to]?.text === ":" && from === r.blocks[r.blockOf[from] ?? 0]?.from;
  if (letters.length > 1 && letters === letters.toUpperCase() && !named && !label)
    return "institution";
  const second = r.classes[to - 1] ?? 0;
  const surname = (second & (is.maleName | is.femaleName)) !== 0 && !(second & is.place);
  if (length === 2 && first & is.place && surname) return "person";
  if (length > 1 && first & is.place && !named) return "place";
  if (named && length > 1) return "person";
  if (r.tokens[from - 1]?.lower === "the" || isLed(r, from)) return "institution";
  return "unclear";
}

/** "Edmond Street", "Lake Orr": a spot on a map. */
function isSpot(r: Reading, core: number, to: number): boolean {
  const last = r.tokens[to - 1]?.lower ?? "";
  if (roads.test(last)) return true;
  const named = (r.classes[core] ?? 0) & (is.maleName | is.femaleName);
  return !named && (spots.test(last) || waters.test(r.tokens[core]?.lower ?? ""));
}

const roads = /^(?:street|avenue|boulevard|highway|freeway|road|turnpike)$/;
const spots =
  /^(?:bay|beach|bridge|canal|coast|creek|county|desert|harbou?r|heights|island|islands|lake|mountain|mountains|ocean|parkway|peninsula|river|sea|square|strait|valley)$/;
const waters = /^(?:lake|mount|fort|port|cape)$/;

/** "farmer Salem Obaid", "Salem Obaid, 70,": whoever has a trade or an age is somebody. */
function isDescribed(r: Reading, from: number, core: number, to: number): boolean {
  if (to - core < 2 || to - core > 4) return false;
  const trade = r.tokens[from - 1];
  const described =
    ((r.classes[from - 1] ?? 0) & (is.role | is.title)) !== 0 && trade?.text === trade?.lower;
  const age = /^[1-9]\d$/.test(r.tokens[to + 1]?.text ?? "");
  return (
    described || (r.tokens[to]?.text === "," && age && /^[,:]$/.test(r.tokens[to + 2]?.text ?? ""))
  );
}

/** "mining company Cobre Verde", "the charity Later Days" */
function isNamedGroup(r: Reading, from: number, to: number): boolean {
  const before = r.tokens[from - 1]?.text ?? "";
  const named = (r.classes[from] ?? 0) & (is.maleName | is.femaleName);
  if (groups.test(before))
    return !(named && to - from > 1 && /^(?:broadcast|publish)er$/.test(before));
  return trades.test(before) && !named && to - from === 1;
}

/** What a company is by its trade; a person with a first name can be "operator" and "developer" too. */
const trades =
  /^(?:builder|brewer|consultancy|developer|distiller|distributor|exporter|giant|grocer|housebuilder|importer|maker|miner|operator|provider|[a-z]+maker|subsidiary|wholesaler)$/;

const groups =
  /^(?:agency|airline|app|association|bank|brand|broadcaster|carmaker|carrier|chain|charity|chipmaker|club|company|firm|group|insurer|lender|magazine|manufacturer|network|newspaper|nonprofit|organi[sz]ation|party|platform|publisher|retailer|startup|start-up|station|supermarket|supplier|think-tank|tank|union|utility|watchdog|website)$/;

/** "owner of Pho Verde", "chief executive of Larkin": what has an owner or a head is nobody. */
function isLed(r: Reading, from: number): boolean {
  return r.tokens[from - 1]?.lower === "of" && leads.test(r.tokens[from - 2]?.lower ?? "");
}

const leads =
  /^(?:owner|co-owner|founder|co-founder|executive|ceo|director|chairman|chairwoman|chair|manager|proprietor|president|treasurer)$/;

/** "Franco-German" */
function isPlacePair(r: Reading, at: number): boolean {
  const parts = r.tokens[at]?.lower.split("-") ?? [];
  return (
    parts.length > 1 && parts.some((part) => (classesOf(part) & (is.place | is.demonym)) !== 0)
  );
}
