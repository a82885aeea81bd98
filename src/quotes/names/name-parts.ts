import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { NameRun } from "./name-run.ts";

const initials = /^(?:\p{Lu}\.)+$/u;
const before = is.title | is.courtesy | is.role | is.demonym;
const companyEnd = new Set(
  (
    "inc inc. corp corp. co co. ltd ltd. llc plc group holdings bank banks times post " +
    "journal news tv radio air airlines airways shipping power energy motors robotics foods " +
    "media records partners capital industries systems technologies lines pictures studios " +
    "pharmaceuticals insurance logistics railways rail water telecom airport fc united " +
    "rovers party institute trust society federation union league council court ministry " +
    "department agency commission committee parliament chronicle gazette herald tribune " +
    "courant observer mail wire homes hotels software networks primary academy college " +
    "university hospital museum"
  ).split(" "),
);

/** First token of the name proper: what stands before it is a title, a trade or a place. */
export function coreStart(r: Reading, from: number, to: number): number {
  let core = afterOrigin(r, from, to);
  while (
    core < to &&
    ((r.classes[core] ?? 0) & before || isRank(r, core, to)) &&
    !isFirstName(r, core, to)
  )
    core += 1;
  if (core >= to) {
    // "Ms Baker": whoever is called so has the trade for a surname.
    const called = ((r.classes[from] ?? 0) & is.courtesy) !== 0 && to - from === 2;
    return to - from === 1 ? to : called ? to - 1 : from;
  }
  const last = lastTitle(r, core, to);
  if (last > core) core = last;
  else if (core > from && r.tokens[core]?.lower === "of") core = afterOf(r, core, to);
  if (core === from && opensWithTrade(r, from, to)) core += 1;
  return core;
}

/** "Ana" of "South Korean-born Ana Ruiz" */
function afterOrigin(r: Reading, from: number, to: number): number {
  for (let i = to - 2; i >= from; i -= 1)
    if (/-(?:born|based|educated|raised|trained)$/.test(r.tokens[i]?.lower ?? "")) return i + 1;
  return from;
}

/** "DC" of "DC Priya Nair", "CTO" of "CTO Ana Ruiz": capitals before a full name. */
function isRank(r: Reading, at: number, to: number): boolean {
  return /^[A-Z]{2,4}$/.test(r.tokens[at]?.text ?? "") && at + 2 < to && isFirstName(r, at + 1, to);
}

/** The first token after the last title inside a run: "Tom" of "Police Press Secretary Tom Ekman". */
function lastTitle(r: Reading, core: number, to: number): number {
  for (let i = to - 2; i >= core; i -= 1) {
    const c = r.classes[i] ?? 0;
    if (!(c & (is.title | is.courtesy)) || suffix.test(r.tokens[i + 1]?.text ?? "")) continue;
    if (
      i > core &&
      (r.classes[i - 1] ?? 0) & (is.maleName | is.femaleName) &&
      !((r.classes[i - 1] ?? 0) & (is.title | is.role | is.body))
    )
      continue;
    const next =
      r.tokens[i + 1]?.lower === "of" || r.tokens[i + 1]?.lower === "for"
        ? afterOf(r, i + 1, to)
        : i + 1;
    if (next >= to || anyBody(r, next, to)) return core;
    if (i === core && isFirstName(r, core, to)) return core;
    return next;
  }
  return core;
}

const suffix = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

function anyBody(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (
      (r.classes[i] ?? 0) & is.body &&
      !(i > from && (r.classes[from] ?? 0) & (is.maleName | is.femaleName))
    )
      return true;
  return companyEnd.has(r.tokens[to - 1]?.lower ?? "");
}

/** Over "of State", "of the Interior", "of National Intelligence" to the name. */
function afterOf(r: Reading, of: number, to: number): number {
  for (let i = of + 1; i < to - 1; i += 1)
    if ((r.classes[i] ?? 0) & (is.maleName | is.femaleName) && isFirstName(r, i, to)) return i;
  const next = r.tokens[of + 1]?.lower === "the" ? of + 3 : of + 2;
  return next < to ? next : of;
}

/** "Stonemason Agathe Perrin" at the start of a sentence: a capital that is no part of the name. */
function opensWithTrade(r: Reading, from: number, to: number): boolean {
  if (to - from < 2 || !isSentenceStart(r, from) || isFirstName(r, from, to)) return false;
  const named = ((r.classes[from + 1] ?? 0) & (is.maleName | is.femaleName)) !== 0;
  const c = r.classes[from] ?? 0;
  if (to - from === 2) return named && (c & (is.role | is.adverb | is.pastVerb)) !== 0;
  return (
    named ||
    /[a-z](?:er|or|ist|(?<!Hu)man|mason|eer|ian|smith|wright|herd)$/.test(
      r.tokens[from]?.text ?? "",
    )
  );
}

function isFirstName(r: Reading, at: number, to: number): boolean {
  const c = r.classes[at] ?? 0;
  return (
    (c & (is.maleName | is.femaleName)) !== 0 &&
    !(c & (is.title | is.courtesy)) &&
    at + 1 < to &&
    !((r.classes[at + 1] ?? 0) & is.title)
  );
}

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
      lower === "&" ||
      lower === "of"
    )
      return "institution";
  }
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

/** "spokesman Ana Ruiz": words that are also used of women. */
export const officeOfAnybody = /^(?:spokes|chair|alder|ombuds|fore)man$/;

/** The gender that a title before the name or the first name itself tells. */
export function genderOf(r: Reading, from: number, core: number): NameRun["gender"] {
  for (let i = from; i < core; i += 1) {
    const c = r.classes[i] ?? 0;
    if (c & is.maleNoun && !officeOfAnybody.test(r.tokens[i]?.lower ?? "")) return "male";
    if (c & is.femaleNoun) return "female";
  }
  const c = (r.classes[core] ?? 0) & (is.maleName | is.femaleName);
  if (c === is.maleName) return "male";
  return c === is.femaleName ? "female" : null;
}

/** Whether a capital may be there because a sentence begins. */
export function isSentenceStart(r: Reading, at: number): boolean {
  const from = r.sentences[r.sentenceOf[at] ?? 0]?.from ?? 0;
  return (
    at === from ||
    (at === from + 1 && r.tokens[from]?.kind !== "word") ||
    r.tokens[at - 1]?.kind === "mark" ||
    r.tokens[at - 1]?.text === ":"
  );
}
