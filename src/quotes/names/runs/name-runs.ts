import { runOfWords } from "#quotes/names/kinds/run-of-words.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { creditEnd } from "./credits.ts";
import { headlineEnd, intervieweeAt, isHeadlineVerb, isPlain, isSentence } from "./headlines.ts";
import { withSurnames } from "./known-surnames.ts";
import { nameEnd } from "./name-end.ts";
import { functionWord, mayStartName, startsName } from "./name-start.ts";

/**
 * Every name of the article's tokens in order; titles, headings and the credits of pictures are left out, but for the
 * full names of a title that is a sentence, and whom one says an interview is with; from a title with capitals for
 * names alone, and a heading that is a name, there are the full names of whom the story has by the surname. A heading over
 * words in marks may name who says them.
 */
export function nameRuns(r: Reading): readonly NameRun[] {
  const runs: NameRun[] = [];
  const fromHeads: NameRun[] = [];
  r.blocks.forEach(({ block, from, to }, i) => {
    const told = block.kind === "title" && isSentence(r, from, to);
    if (block.kind === "title" && !told) {
      addInterviewee(r, runs, from, to);
      if (runs.length === 0 && isPlain(r, from, to)) addNames(r, fromHeads, from, to, true);
      else addMaker(r, fromHeads, from, to);
    }
    if (block.kind === "heading") {
      if (isName(r, from, to)) addNames(r, fromHeads, from, to, true);
      else if (isMarked(r, r.blocks[i + 1]?.from ?? from)) addDescribed(r, runs, from, to);
      else addMaker(r, fromHeads, from, to);
    }
    if (block.kind === "body" || told) addNames(r, runs, from, to, told);
  });
  const fromHead = fullNamesOfSurnames(r, fromHeads, runs);
  if (fromHead.length === 0) return withSurnames(r, runs);
  return withSurnames(
    r,
    [...fromHead, ...runs].sort((a, b) => a.from - b.from),
  );
}

/** Whether a heading is a name and no more: "Ana Ruiz", "Mayor Ana Ruiz", against "Brave Ruiz" and "Team Ruiz". */
function isName(r: Reading, from: number, to: number): boolean {
  return to - from > 1 && opensName(r, from) && nameEnd(r, from, to) === to;
}

function opensName(r: Reading, from: number): boolean {
  const opens = is.maleName | is.femaleName | is.title | is.courtesy;
  return (r.classes[from] === 0 || hasClass(r, from, opens)) && startsName(r, from);
}

/** Adds whom a heading over words in marks names and describes: "Ana Ruiz (Lund Town)", "Ana Ruiz, teacher". */
function addDescribed(r: Reading, runs: NameRun[], from: number, to: number): void {
  const end = opensName(r, from) ? nameEnd(r, from, to) : from;
  const described = isOneOf(r, end, "( ,") && r.tokens[end + 1]?.kind === "word";
  if (end > from + 1 && described) addRun(r, runs, from, end);
}

/** Adds whose work a heading names: "Grace Field, The Pier", "Grace Field: The Pier", "The Pier by Grace Field". */
function addMaker(r: Reading, runs: NameRun[], from: number, to: number): void {
  const by = to - 3;
  const behind = by > from && lowerAt(r, by) === "by" && isMaker(r, by + 1);
  const ahead = isMaker(r, from) && isOneOf(r, from + 2, ", :") && isCapital(r, from + 3);
  const first = behind ? by + 1 : from;
  if (behind || ahead) addRun(r, runs, first, first + 2);
}

/** "Grace Field", "June Rivers" */
function isMaker(r: Reading, at: number): boolean {
  const named = hasClass(r, at, is.maleName | is.femaleName) || isFirstNameWord(lowerAt(r, at));
  const isName = isCapital(r, at) && isCapital(r, at + 1) && r.tokens[at + 1]?.kind === "word";
  return named && isName && !hasClass(r, at + 1, functionWord);
}

/** Adds the names of a stretch of tokens. */
function addNames(r: Reading, runs: NameRun[], from: number, to: number, full: boolean): void {
  for (let i = from; i < to; ) {
    if (mayStartName(r, i) && startsName(r, i)) {
      const end = nameEnd(r, i, to);
      const sayer = sayerBehindPaper(r, i, end);
      if (sayer > i) addRun(r, runs, i, sayer);
      if (!full || end > i + 1) addRun(r, runs, sayer, end);
      i = isHeadlineVerb(r, end) ? headlineEnd(r, end, to) : end;
    } else i = Math.max(creditEnd(r, i, to), i + 1);
  }
}

/** Where "Ana Ruiz said" begins of "writing in the Mirror Ana Ruiz said", with no comma behind the paper; `from` elsewhere. */
function sayerBehindPaper(r: Reading, from: number, to: number): number {
  const names = is.maleName | is.femaleName;
  const held = lowerAt(r, from - 1) === "the" && isOneOf(r, from - 2, "in to with");
  if (!held || to - from < 2 || to - from > 3 || !isSaid(r, to)) return from;
  if (hasClass(r, from, names | is.title | is.role | is.demonym)) return from;
  const isName = hasClass(r, from + 1, names) && !hasClass(r, from + 1, is.place);
  return isName && !hasClass(r, to - 1, is.body | is.role) ? from + 1 : from;
}

function isSaid(r: Reading, at: number): boolean {
  return ((r.verb(at)?.classes ?? 0) & verbClass.say) !== 0;
}

/**
 * Those of a title's names that are people's whom the story has by the surname before anybody else of that surname, and
 * never by more.
 */
function fullNamesOfSurnames(
  r: Reading,
  named: readonly NameRun[],
  story: readonly NameRun[],
): readonly NameRun[] {
  if (named.length === 0) return named;
  const isLong = ({ core, to }: NameRun) => to - core > 1;
  const lastOf = ({ to }: NameRun) => lowerAt(r, to - 1);
  const alone = new Set<string>();
  const full = new Set<string>();
  for (const run of story) {
    const last = lastOf(run);
    if (isLong(run)) full.add(last).add(`${lowerAt(r, run.core)} ${last}`);
    else if (!full.has(last)) alone.add(last);
  }
  return named.filter((run) => {
    const last = lastOf(run);
    const somebody = run.kind === "person" || run.kind === "unclear";
    const isAgain = full.has(`${lowerAt(r, run.core)} ${last}`);
    return somebody && isLong(run) && alone.has(last) && !isAgain;
  });
}

/** Ana Ruiz of "An interview with Ana Ruiz" and of "Ana Ruiz: an interview with the keeper of bees". */
function addInterviewee(r: Reading, runs: NameRun[], from: number, to: number): void {
  const at = intervieweeAt(r, from, to);
  if (at === to) return;
  const end = startsName(r, at) ? nameEnd(r, at, to) : at;
  const opening = startsName(r, from) ? nameEnd(r, from, to) : from;
  if (end > at + 1) addRun(r, runs, at, end);
  else if (opening > from + 1 && lowerAt(r, opening) === ":") addRun(r, runs, from, opening);
}

function addRun(r: Reading, runs: NameRun[], from: number, to: number): void {
  const run = runOfWords(r, from, to);
  if (run) runs.push(run);
}
