import { everyNameWord } from "./name-classes.ts";
import * as closed from "./tables/closed-words.ts";
import { honorifics } from "./tables/honorifics.ts";
import * as open from "./tables/word-lists.ts";
import { speechForms } from "./verbs.ts";
import { type WordList, type WordTable, wordTable } from "./word-table.ts";

/** Word classes, one bit each; a word may have several. */
export const wordClass = {
  determiner: 1 << 0,
  quantifier: 1 << 1,
  preposition: 1 << 2,
  subjectPronoun: 1 << 3,
  objectPronoun: 1 << 4,
  possessivePronoun: 1 << 5,
  otherPronoun: 1 << 6,
  auxiliary: 1 << 7,
  modal: 1 << 8,
  coordinator: 1 << 9,
  subordinator: 1 << 10,
  relative: 1 << 11,
  negation: 1 << 12,
  adverb: 1 << 13,
  time: 1 << 14,
  timeNoun: 1 << 15,
  courtesy: 1 << 16,
  title: 1 << 17,
  role: 1 << 18,
  body: 1 << 19,
  maleNoun: 1 << 20,
  femaleNoun: 1 << 21,
  maleName: 1 << 22,
  femaleName: 1 << 23,
  place: 1 << 24,
  demonym: 1 << 25,
  pastVerb: 1 << 26,
  presentVerb: 1 << 27,
  baseVerb: 1 << 28,
  adjective: 1 << 29,
  /** A form of a speech verb: see verbs.ts. */
  speech: 1 << 30,
} as const;

let classes: WordTable | undefined;
let nameWords: WordTable | undefined;

/** The sex that a word tells as the first of a full name though it means something besides: "rose", "frank". */
export function sexOfNameWord(lower: string): "male" | "female" | null {
  const sex = sexesOfNameWord(lower);
  if (sex === wordClass.maleName) return "male";
  return sex === wordClass.femaleName ? "female" : null;
}

/** Whether a word that means something besides is a first name, of men and women alike or not: "rose", "jan". */
export function isFirstNameWord(lower: string): boolean {
  return sexesOfNameWord(lower) !== 0;
}

function sexesOfNameWord(lower: string): number {
  nameWords ??= wordTable([
    { words: open.maleWords, bits: wordClass.maleName },
    { words: open.femaleWords, bits: wordClass.femaleName },
    { words: closed.sharedNameWords, bits: wordClass.maleName | wordClass.femaleName },
  ]);
  return nameWords(lower);
}

/** The word classes of a word in lower case, as bits of `wordClass`; 0 for an unknown word. */
export function classesOf(lower: string): number {
  return listedClassesOf(lower) & ~ofNames;
}

/** The same with `ofNames` for a word that tells something of names: spares the others a second look. */
export function listedClassesOf(lower: string): number {
  classes ??= wordTable(lists());
  const listed = classes(lower);
  const isKnown = (listed & ~ofNames) !== 0 || lower.length < 6;
  return isKnown ? listed : listed | classesByParts(classes, lower);
}

/** Beside the classes of a word that tells something of names: see name-classes.ts. */
export const ofNames = 1 << 31;

/** What the last part of a compound tells ("ex-wife", "co-author"), the first ("mum-of-two"), or a learned ending. */
function classesByParts(known: WordTable, lower: string): number {
  const hyphen = lower.indexOf("-");
  if (hyphen < 0) return mayBeLearned(lower) && learned.test(lower) ? wordClass.role : 0;
  if (origin.test(lower)) return wordClass.demonym;
  const first = lower.slice(0, hyphen);
  const second = lower.indexOf("-", hyphen + 1);
  const next = lower.slice(hyphen + 1, second < 0 ? lower.length : second);
  const ofFirst = next === "of" || next === "in";
  const head = ofFirst ? first : lower.slice(lower.lastIndexOf("-") + 1);
  // "Eva-Marie"; "Jean" alone is of either sex, and "Jean-Luc" of one.
  const sex = first === "jean" ? wordClass.maleName : known(first) & firstNames;
  return known(head) & firstNames && sex ? sex : known(head) & ofPeople;
}

/** Whether a word ends in -st, -er or -an, an s behind it or not: spares the others the pattern. */
function mayBeLearned(lower: string): boolean {
  const s = 115;
  const last = lower.length - (lower.charCodeAt(lower.length - 1) === s ? 2 : 1);
  const end = lower.charCodeAt(last);
  return end === 116 ? lower.charCodeAt(last - 1) === s : end === 114 || end === 110;
}

/** "Tunis-born", "Leeds-based" */
const origin = /-(?:born|based|bred|raised|trained|educated)$/;
const ofPeople = wordClass.role | wordClass.maleNoun | wordClass.femaleNoun;
const firstNames = wordClass.maleName | wordClass.femaleName;
const learned = /(?:olog|iatr)ists?$|(?:ograph|onom)ers?$|[a-z]{3}icians?$/;

function lists(): WordList[] {
  const c = wordClass;
  return [
    { words: closed.determiners, bits: c.determiner },
    { words: closed.quantifiers, bits: c.quantifier },
    { words: closed.prepositions, bits: c.preposition },
    { words: closed.subjectPronouns, bits: c.subjectPronoun },
    { words: closed.objectPronouns, bits: c.objectPronoun },
    { words: closed.possessivePronouns, bits: c.possessivePronoun },
    { words: closed.otherPronouns, bits: c.otherPronoun },
    { words: closed.auxiliaries, bits: c.auxiliary },
    { words: closed.modals, bits: c.modal },
    { words: closed.coordinators, bits: c.coordinator },
    { words: closed.subordinators, bits: c.subordinator },
    { words: closed.relatives, bits: c.relative },
    { words: closed.negations, bits: c.negation },
    { words: closed.adverbs, bits: c.adverb },
    { words: closed.timeWords, bits: c.time },
    { words: closed.timeNouns, bits: c.timeNoun },
    { words: closed.courtesyTitles, bits: c.courtesy },
    { words: closed.titles, bits: c.title },
    { words: honorifics, bits: c.title },
    { words: closed.roleNouns, bits: c.role },
    { words: closed.occupations, bits: c.role },
    { words: plurals(closed.occupations), bits: c.role },
    { words: open.personNouns, bits: c.role },
    { words: closed.bodyNouns, bits: c.body },
    { words: closed.maleNouns, bits: c.maleNoun },
    { words: closed.femaleNouns, bits: c.femaleNoun },
    { words: open.maleNames, bits: c.maleName },
    { words: open.femaleNames, bits: c.femaleName },
    { words: open.eitherNames, bits: c.maleName | c.femaleName },
    { words: closed.sharedNames, bits: c.maleName | c.femaleName },
    { words: open.places, bits: c.place },
    { words: closed.places, bits: c.place },
    { words: open.demonyms, bits: c.demonym },
    { words: closed.peoples, bits: c.demonym },
    { words: open.pastVerbs, bits: c.pastVerb },
    { words: closed.pastVerbs, bits: c.pastVerb },
    { words: open.presentVerbs, bits: c.presentVerb },
    { words: open.baseVerbs, bits: c.baseVerb },
    { words: open.adjectives, bits: c.adjective },
    { words: closed.premodifiers, bits: c.adjective },
    { words: plurals(closed.bodyNouns), bits: c.body, onlyNew: true },
    { words: [...speechForms()].join(" "), bits: c.speech },
    { words: everyNameWord(), bits: ofNames },
  ];
}

function plurals(nouns: string): string {
  const long = nouns.split(" ").filter((noun) => noun.length > 4);
  return long.map(pluralOf).join(" ");
}

function pluralOf(noun: string): string {
  if (noun.endsWith("man")) return noun.replace(/man$/, "men");
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return /(?:ss|x|[cs]h)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
