import type { Entity } from "#quotes/names/entity.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import * as work from "#quotes/reading/tables/lines-of-work.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { type WordTable, wordTable } from "#quotes/reading/word-table.ts";

const lines = Object.keys(work.linesOfWork) as (keyof typeof work.linesOfWork)[];

/** The bits of some lines of work. */
function bitsOf(...some: (typeof lines)[number][]): number {
  return some.reduce((bits, line) => bits | (1 << lines.indexOf(line)), 0);
}

const bystanders = bitsOf("bystanders");
/** Lines that nobody is in beside being a neighbour or a witness, as they may be a scientist. */
const offices = bitsOf("politics", "bench", "law", "police", "churches", "coaching", "refereeing");

/** Whether a word in lower case is for an office, which one holds at a time and a story tells of whoever does. */
export function isOffice(word: string): boolean {
  return (linesOfWork(word) & offices) !== 0;
}

let table: WordTable | undefined;

/** The lines of work that a word in lower case tells of, a bit each; 0 for a word that tells none. */
export function linesOfWork(word: string): number {
  table ??= wordTable(lines.map((line) => ({ words: work.linesOfWork[line], bits: bitsOf(line) })));
  return table(word);
}

/** Whether somebody who is told to be of some lines may be of one of others besides. */
export function mayWorkAs(own: number, others: number): boolean {
  return (own & others) !== 0 || (own === bystanders && (others & offices) === 0);
}

/** The lines of work that the roles and titles printed with somebody's name tell of, a bit each. */
export const linesOf = askedOnce(({ roles, runs }: Entity, r: Reading): number => {
  let told = 0;
  for (const { start, end } of roles) {
    const [own = ""] = r.text.slice(start, Math.min(end, start + longestRole)).split(ofWhat);
    for (const [head] of own.toLowerCase().matchAll(heads)) told |= linesOfWork(head);
  }
  for (const { from, core } of runs)
    for (let i = from; i < core; i += 1) told |= linesOfWork(lowerAt(r, i));
  return told;
});

/** In code units. */
const longestRole = 200;
/** What follows the head of a role: "of the clinic", "with the police". */
const ofWhat = / (?:of|for|to|at|in|with|from|on|by|who|based) /;
/** The last word of each part: "founder" and "executive" of "founder and chief executive". */
const heads = /[\p{L}.-]+(?=(?: general)?(?:$| and |, | & |\/))/gu;

/** Whether a noun tells of work that a story has somebody do before it calls them so: nobody who is just named is "the judge". */
export function isFunction(noun: string): boolean {
  return isAmong(noun, work.functions);
}

/** Whether two words in lower case are names of one kind of work: "governor" and "gov". */
export function isSameWork(word: string, other: string): boolean {
  rows ??= rowsOf(work.sameWork);
  const own = rows.get(word);
  return own?.some((row) => rows?.get(other)?.includes(row)) ?? false;
}

let rows: ReadonlyMap<string, readonly number[]> | undefined;

/** Whether words in lower case tell what an office is for, and others what another is for: "transport" and "finance". */
export function areOfOtherFields(words: readonly string[], others: readonly string[]): boolean {
  fields ??= rowsOf(work.fields);
  const own = words.flatMap((word) => fields?.get(word) ?? []);
  if (own.length === 0) return false;
  const theirs = others.flatMap((word) => fields?.get(word) ?? []);
  return theirs.length > 0 && !theirs.some((row) => own.includes(row));
}

let fields: ReadonlyMap<string, readonly number[]> | undefined;

/** In which of some lists of words each word stands. */
function rowsOf(lists: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  lists.forEach((words, row) => {
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), row]);
  });
  return found;
}

/** Whether a word in lower case stands for a narrower one too: "lawmaker" for "senator". */
export function isWiderWork(word: string, narrower: string): boolean {
  const all = work.widerWork.get(word);
  return all !== undefined && isAmong(narrower, all);
}

/** What two words in lower case are called for short: "ceo" for "chief" and "executive". */
export function shortForm(first: string | undefined, second: string): string | undefined {
  return first === undefined ? undefined : work.shortWork.get(`${first} ${second}`);
}
