import type { Token } from "#articles/tokens.ts";
import { classesOf, wordClass as is } from "./lexicon.ts";
import { closes } from "./role-letters.ts";
import { isAmong, wordSet } from "./word-set.ts";

/** Who is of a land or a town by a word that is a name besides, or that no place tells. */
const townsfolk = wordSet(
  "aussie bangladeshi berliner brummie cockney finn geordie glaswegian halifaxer hoosier kiwi konger lancastrian lankan " +
    "liverpudlian mancunian merseysider monegasque muscovite neapolitan okie orcadian pole rican roman scot scouser serb " +
    "shetlander tamil tobagonian turk tyneside tynesider ulsterman venetian walian wearsider yank yorkshireman zealander",
);

/**
 * Whether a capitalised word may tell of which land or town somebody is, by itself and by what stands before it: "the Scot",
 * "the 24-year-old Londoner", "a Corkman". The classes of the words before it are known.
 */
export function mayBeOfPeople(tokens: readonly Token[], classes: Int32Array, at: number): boolean {
  return isDetermined(tokens, classes, at) && isOfPeople(tokens[at]?.lower ?? "");
}

function isOfPeople(lower: string): boolean {
  if (isAmong(lower, townsfolk)) return true;
  const ending = /(?:er|an|ite)$/.exec(lower)?.[0];
  if (!ending || lower.length < 6) return false;
  const stem = lower.slice(0, -ending.length);
  if (ending !== "an") return isPlace(stem) || (ending === "er" && isPlace(`${stem}e`));
  if (isPlace(stem) || isPlace(`${stem}a`)) return true;
  if (stem.endsWith("i")) return isPlace(stem.slice(0, -1)) || isPlace(`${stem.slice(0, -1)}y`);
  const home = /^(.+?)(?:wo)?m$/.exec(stem)?.[1];
  return home !== undefined && isPlace(home);
}

function isPlace(lower: string): boolean {
  return (classesOf(lower) & is.place) !== 0;
}

/** Makes the word for a people of "Scot" in "the Scot said" and "the New Zealander, who", against "Ana Scot" and "the Scot Trust". */
export function tellPeoples(
  tokens: readonly Token[],
  words: readonly number[],
  classes: Int32Array,
): void {
  for (const at of words)
    if (closes(tokens[at + 1], classes[at + 1] ?? 0)) classes[at] = is.demonym;
}

/** Behind "the", "a" and "an", with a word between or not: "the South African", "the 24-year-old Scot". */
function isDetermined(tokens: readonly Token[], classes: Int32Array, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const mayBe = ((classes[at - 1] ?? 0) | (classes[at - 2] ?? 0)) & (is.determiner | is.adjective);
  if (mayBe === 0) return false;
  if (isAmong(before, determiners)) return true;
  const describes = ((classes[at - 1] ?? 0) & (is.adjective | is.demonym | is.place)) !== 0;
  const aged = before.endsWith("-year-old");
  return (
    (describes || aged || isAmong(before, halves)) &&
    isAmong(tokens[at - 2]?.lower ?? "", determiners)
  );
}

const determiners = wordSet("the a an this that another fellow");
const halves = wordSet("new sri hong costa puerto north south northern southern");
