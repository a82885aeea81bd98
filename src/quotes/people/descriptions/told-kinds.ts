import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isClitic, isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import * as table from "#quotes/reading/tables/kinds-of-bodies.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { type WordTable, wordTable } from "#quotes/reading/word-table.ts";

type KindName = keyof typeof table.bodiesByKind;

const kinds = Object.keys(table.bodiesByKind) as KindName[];

/** The bits of some kinds. */
function bitsOf(...some: KindName[]): number {
  return some.reduce((bits, kind) => bits | (1 << kinds.indexOf(kind)), 0);
}

const trade = bitsOf(...kinds.slice(0, kinds.indexOf("clubs")));
const state = bitsOf("regulators", "states", "parliaments", "forces", "courts");
const others = bitsOf(...kinds) & ~trade & ~state;
const schools = bitsOf("schools");
const levels =
  "primary secondary elementary nursery infant junior middle high grammar comprehensive";

const ofKinds = kinds.map((kind) => ({ words: table.bodiesByKind[kind], bits: bitsOf(kind) }));
let nouns: WordTable | undefined;
let nameWords: WordTable | undefined;
let tradeWords: WordTable | undefined;

/** The kinds of bodies that a noun in lower case may stand for, a bit each; 0 for a noun of other things. */
export function kindsCalled(noun: string): number {
  nouns ??= wordTable([
    ...ofKinds,
    { words: table.ofTrade, bits: trade },
    { words: table.ofOthers, bits: others },
    { words: table.ofState, bits: state },
  ]);
  return nouns(noun);
}

/** The same of a word in a name. */
function kindsNamed(word: string): number {
  nameWords ??= wordTable(
    Object.entries(table.namesByKind).map(([kind, words]) => ({
      words,
      bits: kind === "trade" ? trade : bitsOf(kind as KindName),
    })),
  );
  return nameWords(word) | kindsCalled(word);
}

/** The kinds of firms that a word tells before "company" or "giant": "food", "train", "hotel"; 0 where it tells none. */
export function kindsInTrade(word: string): number {
  tradeWords ??= wordTable(
    Object.entries(table.tradesByKind).map(([kind, words]) => ({
      words,
      bits: bitsOf(kind as KindName),
    })),
  );
  const bits = tradeWords(word) || kindsNamed(word);
  return isAnyFirm(bits & trade) ? 0 : bits & trade;
}

/** What an article tells of the kind of a body. */
export interface Told {
  /** The kinds that it may be of, a bit each; 0 where nothing is told. */
  readonly kinds: number;
  /** The nouns that it is called beside its name, in lower case. */
  readonly nouns: ReadonlySet<string>;
}

/** How many places that name a body are looked at. */
const mostPlaces = 12;

/**
 * The kind of a body by what is printed beside its name, as "supermarket giant Ketley", "Unity, the teaching union," and "the
 * Unity union" tell it, and by the words of the name.
 */
export const toldKinds = askedOnce((entity: Entity, r: Reading): Told => {
  const nouns = new Set<string>();
  let described = 0;
  let isNoFirm = false;
  for (const run of entity.runs.slice(0, mostPlaces)) {
    described |= kindsBeside(r, run, nouns);
    isNoFirm ||= isLettersWithArticle(r, run);
  }
  const named = kindsOfName(entity);
  const kinds = described & named || described || named;
  return { kinds: kinds || (isNoFirm ? noFirm : 0), nouns };
});

/** What letters with an article may be: "the BBC" a broadcaster, and no "company". */
const noFirm = others | state | bitsOf("press", "air");

/** Whether kinds are those of "the company": all that trade, and no others. */
function isAnyFirm(bits: number): boolean {
  return bits === trade;
}

/** Whether a body that is told to be of some kinds is what a noun calls it; undefined where it may be. */
export function isCalledByKind(kinds: number, noun: string): boolean | undefined {
  const called = kindsCalled(noun);
  if (called === 0 || kinds === 0) return undefined;
  if ((kinds & called) === 0 || (kinds === noFirm && isAnyFirm(called))) return false;
  return (kinds & ~called) === 0 ? true : undefined;
}

/** "The RMT": no firm. */
function isLettersWithArticle(r: Reading, { from, to }: NameRun): boolean {
  return (
    to - from === 1 &&
    lowerAt(r, from - 1) === "the" &&
    /^\p{Lu}{2,5}$/u.test(r.tokens[from]?.text ?? "")
  );
}

/** What the head of a name tells, or else another word: "Bank" of "Bank of Tarrow", "Police" of "Police Norland". */
function kindsOfName({ words }: Entity): number {
  const lower = words.map((word) => word.toLowerCase());
  const of = lower.findIndex((word) => isAmong(word, "of for on against to"));
  const before = of > 0 ? lower.slice(0, of) : lower;
  const head = kindsNamed(before.at(-1) ?? "");
  // "Lund Primary School": no university, as a law school is of one
  if (head & schools && lower.some((word) => isAmong(word, levels))) return schools;
  return head || before.reduceRight((told, word) => told || kindsCalled(word), 0);
}

/** What stands before a name, or after it, as what it is; the nouns are added to those by which it is called. */
function kindsBeside(r: Reading, run: NameRun, called: Set<string>): number {
  return kindsBefore(r, run, called) | kindsBehind(r, run, called);
}

/** "supermarket giant Ketley", "the union, Unity,", against "the bank’s rival Ketley" */
function kindsBefore(r: Reading, { from, to }: NameRun, called: Set<string>): number {
  const apposed = lowerAt(r, from - 1) === "," && isOneOf(r, to, ", . ; — –");
  return kindsOfWords(r, apposed ? from - 1 : from, called);
}

/** What the plain words that end at a token tell, all together where they can: "supermarket giant". */
function kindsOfWords(r: Reading, end: number, called: Set<string>): number {
  let told = 0;
  for (let at = end - 1; at >= end - longest && isPlain(r, at); at -= 1) {
    const noun = lowerAt(r, at).replace(/ies$/, "y").replace(/s$/, "");
    const own = kindsCalled(noun);
    if (own === 0 && told === 0) return 0;
    if (own === 0) continue;
    called.add(noun);
    told = (told & own) === 0 ? told || own : told & own;
  }
  return told;
}

/** In tokens. */
const longest = 5;

function isPlain(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (token?.kind !== "word" || !isNoun(r, at) || isClitic(r, at)) return false;
  if (hasClass(r, at, is.pastVerb) && kindsCalled(token.lower) === 0) return false;
  return !isCapital(r, at) || r.sentences[r.sentenceOf[at] ?? 0]?.from === at;
}

/** "Unity, the teaching union,", "Ketley, which is a chain", "the Unity union", "Ketley (a chain)", "Ketley is a chain" */
function kindsBehind(r: Reading, { from, to }: NameRun, called: Set<string>): number {
  if (lowerAt(r, from - 1) === "the" && kindsCalled(lowerAt(r, to)) !== 0) {
    called.add(lowerAt(r, to));
    return kindsCalled(lowerAt(r, to));
  }
  const which = lowerAt(r, to) === "," && lowerAt(r, to + 1) === "which" ? to + 2 : to;
  if (!isOneOf(r, which, ", ( is was — –")) return 0;
  const first = which + 1;
  if (!hasClass(r, first, is.determiner) && lowerAt(r, first) !== "one") return 0;
  const phrase = phraseStartingAt(r, first, first + longestDescription);
  if (phrase?.form !== "nominal" && lowerAt(r, first) !== "one") return 0;
  const head = phrase && lowerAt(r, first) !== "one" ? phrase.head : headOfMany(r, first);
  return kindsOfWords(r, head + 1, called);
}

/** "one of the largest supermarkets" */
function headOfMany(r: Reading, first: number): number {
  return phraseStartingAt(r, first + 2, first + longestDescription)?.head ?? first;
}

/** In tokens. */
const longestDescription = 12;

/** Whether a noun stands for bodies and for persons, too: "the regulator", "the landlord". */
export function mayBePersonToo(noun: string): boolean {
  return isAmong(noun, table.personsToo) || isPersonFirst(noun);
}

/** Whether it is rather a person, where no body is told to be one: "the landlord". */
export function isPersonFirst(noun: string): boolean {
  return isAmong(noun, table.personsFirst);
}

/** Whether a noun tells no more than that a body trades: "the company", "the giant". */
export function isFirmAlone(noun: string): boolean {
  return isAnyFirm(kindsCalled(noun));
}

/** Whether a noun tells no more than that a body trades, or that it is one: "the company", "the group". */
export function tellsLittle(noun: string): boolean {
  const bits = kindsCalled(noun);
  return isAnyFirm(bits & trade) || isAnyBody(bits) || (bits & state) === state;
}

/** Whether kinds are those of "the group": all but those of trade and state. */
export function isAnyBody(bits: number): boolean {
  return (bits & others) === others;
}
