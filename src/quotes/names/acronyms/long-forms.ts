import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isOpening } from "#quotes/reading/punctuation.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isCapital, isMarked, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { lettersAt, mixedLettersAt } from "./acronym-letters.ts";
import { areSpelledBy } from "./spelled-by.ts";

/** In tokens: "the Royal Society for the Prevention of Smoke from Ships and Ferries". */
const longest = 14;

/**
 * The runs, with one for each name that its acronym tells to be one, wherever its words stand: "Parks, Rivers and
 * Fishing Norway (PRFN)", "PRFN (Parks, Rivers and Fishing Norway)", and "Tea and Milk Defence" where "TMD" stands too.
 */
export function withLongForms(r: Reading, runs: readonly NameRun[]): readonly NameRun[] {
  const told: TokenRange[] = [];
  const acronyms = new Set<string>();
  const joints: number[] = [];
  for (let at = 1; at < r.tokens.length; at += 1) {
    if (isCapital(r, at)) {
      const letters = lettersAt(r, at);
      if (letters.length > 2) acronyms.add(letters);
      continue;
    }
    if (hasClass(r, at, is.coordinator)) {
      if (lowerAt(r, at) === "and") joints.push(at);
    } else if (isOpening(r.punctuation, at)) {
      const name = isTold(r, at) ? (nameBefore(r, at) ?? nameWithin(r, at)) : null;
      if (name && crossesRuns(runs, name)) told.push(name);
    }
  }
  if (acronyms.size > 0)
    for (const name of namesAround(r, joints, acronyms))
      if (crossesRuns(runs, name)) told.push(name);
  return told.length === 0 ? runs : merged(r, runs, everywhere(r, told));
}

function isTold(r: Reading, at: number): boolean {
  return r.blocks[r.blockOf[at] ?? 0]?.block.kind === "body";
}

/** Names with an "and" inside whose initials stand in the text as an acronym which those of no other such name make. */
function namesAround(
  r: Reading,
  joints: readonly number[],
  acronyms: ReadonlySet<string>,
): readonly TokenRange[] {
  const byLetters = new Map<string, TokenRange | null>();
  for (const and of joints) {
    const name = isTold(r, and) ? nameAround(r, and) : null;
    if (!name) continue;
    const letters = initialsOf(r, name);
    if (!acronyms.has(letters)) continue;
    const other = byLetters.get(letters);
    const same = other === undefined || (other && areSame(r, other, name.from));
    byLetters.set(letters, same ? name : null);
  }
  return [...byLetters.values()].filter((name) => name !== null);
}

/** "Tea and Milk Defence": capitals on both sides of an "and", none of which names people or places. */
function nameAround(r: Reading, and: number): TokenRange | null {
  const isPart = (at: number) =>
    r.markedOf[at] === r.markedOf[and] && isCapital(r, at) && !hasClass(r, at, somebody);
  let from = and;
  while (from > and - longest && isPart(from - 1)) from -= 1;
  let to = and + 1;
  while (to < and + longest && isPart(to)) to += 1;
  const opened = isCapital(r, from - 1) && !hasClass(r, from - 1, is.place | is.demonym);
  if (from === and || to < and + 2 || opened || isCapital(r, to)) return null;
  return opensAside(r, from) ? { from, to } : null;
}

/** Whether a word's capital is no sentence's, or that of one which nothing but the name begins. */
function opensAside(r: Reading, at: number): boolean {
  return !hasClass(r, at, is.adverb | is.determiner | is.preposition | is.subordinator);
}

function initialsOf(r: Reading, { from, to }: TokenRange): string {
  let letters = "";
  for (let i = from; i < to; i += 1) if (isCapital(r, i)) letters += r.tokens[i]?.text.charAt(0);
  return letters;
}

const somebody = is.maleName | is.femaleName | is.place | is.demonym | is.courtesy;

/** The name before an acronym in brackets that open at a token, as far as its letters go. */
function nameBefore(r: Reading, bracket: number): TokenRange | null {
  if (lowerAt(r, bracket + 2) !== ")") return null;
  const letters = mixedLettersAt(r, bracket + 1);
  if (!letters || !isCapital(r, bracket - 1)) return null;
  for (let from = bracket - 1; from > bracket - longest && goesOn(r, from, bracket); from -= 1) {
    if (!startsBody(r, from)) continue;
    if (areSpelledBy(r, from, bracket, letters)) return { from, to: bracket };
  }
  return null;
}

/** The name in brackets that open at a token behind its acronym. */
function nameWithin(r: Reading, bracket: number): TokenRange | null {
  const letters = lettersAt(r, bracket - 1);
  if (!letters) return null;
  const from = lowerAt(r, bracket + 1) === "the" ? bracket + 2 : bracket + 1;
  let to = from;
  while (to < from + longest && goesOn(r, to, bracket)) to += 1;
  if (lowerAt(r, to) !== ")" || !startsBody(r, from)) return null;
  return areSpelledBy(r, from, to, letters) ? { from, to } : null;
}

/** Whether a token can stand within a name that has small words and commas. */
function goesOn(r: Reading, at: number, near: number): boolean {
  if (r.markedOf[at] !== r.markedOf[near] || r.blockOf[at] !== r.blockOf[near]) return false;
  const { kind, text = "" } = r.tokens[at] ?? {};
  if (kind === "clitic" || text === "," || text === "&") return true;
  return kind === "word" && (isCapital(r, at) || isAmong(text, small));
}

const small = wordSet("against and at de du for in of on the to with");

/** Whether a word can begin a body's name: neither an office nor somebody's first name. */
function startsBody(r: Reading, at: number): boolean {
  const office = hasClass(r, at, is.role | is.title) && !isPlural(r, at);
  return isCapital(r, at) && !office && !hasClass(r, at, is.maleName | is.femaleName);
}

/** Whether no run has all the words of a name. */
function crossesRuns(runs: readonly NameRun[], { from, to }: TokenRange): boolean {
  const { from: first = 0, to: last = 0 } = runs[runsBefore(runs, from + 1) - 1] ?? {};
  return first > from || last < to;
}

/** Where the words of names stand, in the order of the text. */
function everywhere(r: Reading, told: readonly TokenRange[]): TokenRange[] {
  const byFirst = new Map<string, TokenRange[]>();
  for (const name of told) {
    const first = lowerAt(r, name.from);
    const same = byFirst.get(first) ?? [];
    if (same.length < mostAlike) byFirst.set(first, [...same, name]);
  }
  const found: TokenRange[] = [];
  for (let at = 0; at < r.tokens.length; at += 1) {
    if (!isCapital(r, at) || isMarked(r, at)) continue;
    const name = byFirst.get(lowerAt(r, at))?.find((one) => areSame(r, one, at));
    if (name) found.push({ from: at, to: at + name.to - name.from });
  }
  return found;
}

const mostAlike = 4;

function areSame(r: Reading, { from, to }: TokenRange, at: number): boolean {
  if (r.blocks[r.blockOf[at] ?? 0]?.block.kind !== "body") return false;
  for (let i = from; i < to; i += 1)
    if (r.tokens[i]?.text !== r.tokens[at + i - from]?.text) return false;
  return true;
}

/** The runs with one for each name instead of those that begin or end within it. */
function merged(
  r: Reading,
  runs: readonly NameRun[],
  names: readonly TokenRange[],
): readonly NameRun[] {
  const all: NameRun[] = [];
  let next = 0;
  for (const { from, to } of names) {
    while ((runs[next]?.to ?? Infinity) <= from) all.push(runs[next++] as NameRun);
    const first = runs[next];
    const opens = first && first.core < from && first.to > from ? first.core : from;
    let end = to;
    while ((runs[next]?.from ?? Infinity) < to) end = Math.max(end, runs[next++]?.to ?? to);
    const block = r.blockOf[from] ?? 0;
    all.push({ from: opens, core: opens, to: end, kind: "institution", gender: null, block });
  }
  return [...all, ...runs.slice(next)];
}
