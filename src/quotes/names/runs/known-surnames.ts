import { kindOf } from "#quotes/names/kinds/name-kinds.ts";
import { acts, isSentenceStart } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { wordClass as is, isFirstNameWord, sexOfNameWord } from "#quotes/reading/lexicon.ts";
import { printedWords } from "#quotes/reading/printed-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { functionWord, isAfterWords } from "./name-start.ts";

/**
 * The runs as the full names of the article show them, with those that look like a title, a verb or a plain noun: "King
 * said", where a Pete King is named.
 */
export function withSurnames(r: Reading, runs: readonly NameRun[]): readonly NameRun[] {
  const surnames = new Set<string>();
  const short = new Set<string>();
  const ofFullNames = new Map<string, string>();
  for (const run of runs) {
    const { from, core, to, kind } = run;
    const full = to - core > 1 && !opensLikeTrade(r, run);
    const surname = full && kind !== "institution" && kind !== "place";
    const last = lowerAt(r, to - 1);
    if (surname) addFullName(ofFullNames, last, lowerAt(r, core));
    const firm = kind === "institution" && to - from === 2 && isOneOf(r, to - 1, calledShort);
    if (firm || surname) short.add(lowerAt(r, firm ? from : core));
    if (surname || (to - from === 1 && !isSentenceStart(r, from))) surnames.add(last);
  }
  const all: NameRun[] = [];
  let at = 0;
  for (const run of runs) {
    addShortNames(r, all, { surnames, short }, at, run.from);
    all.push(withoutTrade(r, withoutVerb(r, run), ofFullNames));
    at = run.to;
  }
  addShortNames(r, all, { surnames, short }, at, r.tokens.length);
  return all;
}

/** Last words of firms that are called by the word before, which need be no name: "United", "Southern". */
const calledShort = wordSet("airlines airways bank energy motors railways");

/**
 * Adds the surnames among tokens that belong to no run, and the first words of people and firms where they do something:
 * "Tan said" and "Western said", where Tan Ah Kow and a Western Airlines are named.
 */
function addShortNames(
  r: Reading,
  runs: NameRun[],
  { surnames, short }: Readonly<Record<"surnames" | "short", ReadonlySet<string>>>,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at += 1) {
    if (!isCapital(r, at) || hasClass(r, at, functionWord)) continue;
    if (r.tokens[at]?.kind !== "word") continue;
    const block = r.blockOf[at] ?? 0;
    const run = { from: at, to: at + 1, core: at, kind: "unclear", gender: null, block } as const;
    const lower = lowerAt(r, at);
    if (!surnames.has(lower) && !(short.has(lower) && acts(r, run))) continue;
    const described = hasClass(r, at - 1, is.determiner | is.possessivePronoun);
    if (!described && r.blocks[block]?.block.kind === "body") runs.push(run);
  }
}

/** "Holm" of "See Holm for what he is" and of "Given Holm’s record": a verb that begins a sentence, and no first name. */
function withoutVerb(r: Reading, run: NameRun): NameRun {
  const { from, core, to, kind } = run;
  const length = to - from;
  if (kind !== "unclear" || core !== from || length < 2 || length > 3) return run;
  if (!isSentenceStart(r, from) || !opensClause(r, run)) return run;
  const rest = from + 1;
  return { ...run, from: rest, core: rest, kind: kindOf(r, rest, rest, to) };
}

function opensClause(r: Reading, run: NameRun): boolean {
  const lower = lowerAt(r, run.from);
  if (isAmong(lower, "given granted")) return true;
  // "Jailing Holm for two years, the judge said"
  if (/[a-z]{3}ing$/.test(lower) && !isFirstNameWord(lower) && hasClass(r, run.to, is.preposition))
    return true;
  const verb = is.baseVerb | is.pastVerb | is.presentVerb | is.speech;
  if (!hasClass(r, run.from, verb) || sexOfNameWord(lower) !== null) return false;
  return !acts(r, run);
}

/**
 * "Realtor Gulam" at the start of a sentence, where a Sean Gulam is named, and "Vlogger Gulam" anywhere in an article that
 * has "vlogger" besides; "Fenniver Gulam" where only "Gulam" is.
 */
function withoutTrade(r: Reading, run: NameRun, ofFullNames: FirstNames): NameRun {
  if (!isLikeTrade(r, run)) return run;
  const given = ofFullNames.get(lowerAt(r, run.to - 1));
  if (given === undefined) return run;
  const trade = lowerAt(r, run.from);
  const besides = given !== trade && !isFirstNameWord(trade) && printedWords(r).has(trade);
  const told = besides || isSentenceCapital(r, run);
  return told ? { ...run, core: run.to - 1, kind: "person" } : run;
}

/** The first word of the full names that end in each surname, in lower case; "" where they differ. */
type FirstNames = ReadonlyMap<string, string>;

function addFullName(names: Map<string, string>, surname: string, first: string): void {
  names.set(surname, (names.get(surname) ?? first) === first ? first : "");
}

/** Whether two words at the start of a sentence may be a trade, or how somebody is, and a surname: "Embattled Gulam". */
function opensLikeTrade(r: Reading, run: NameRun): boolean {
  return isLikeTrade(r, run) && isSentenceCapital(r, run);
}

/** Whether a word may have its capital from the sentence that it begins. */
function isSentenceCapital(r: Reading, { from }: NameRun): boolean {
  return isSentenceStart(r, from) && !isAfterWords(r, from);
}

/** Whether two words may be a trade, or how somebody is, and a surname. */
function isLikeTrade(r: Reading, { from, core, to, kind }: NameRun): boolean {
  if (kind !== "unclear" || core !== from || to - core !== 2) return false;
  const trade = /[a-z]{2}(?:er|or|ist|ian|eer|[^e]ed)$/.test(r.tokens[from]?.text ?? "");
  return trade && !hasClass(r, from, is.maleName | is.femaleName);
}
