import * as closed from "./tables/closed-words.ts";
import * as open from "./tables/word-lists.ts";
import { speechForms } from "./verbs.ts";

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

let classes: Map<string, number> | undefined;
let nameWords: Map<string, "male" | "female"> | undefined;

/** The sex that a word tells as the first of a full name though it means something besides: "rose", "frank". */
export function sexOfNameWord(lower: string): "male" | "female" | null {
  nameWords ??= new Map([
    ...open.maleWords.split(" ").map((word) => [word, "male"] as const),
    ...open.femaleWords.split(" ").map((word) => [word, "female"] as const),
  ]);
  return nameWords.get(lower) ?? null;
}

/** The word classes of a word in lower case, as bits of `wordClass`; 0 for an unknown word. */
export function classesOf(lower: string): number {
  classes ??= build();
  const known = classes.get(lower);
  if (known !== undefined) return known;
  return lower.length < 6 ? 0 : classesByParts(classes, lower);
}

/** What the last part of a compound tells ("ex-wife", "co-author"), the first ("mum-of-two"), or a learned ending. */
function classesByParts(known: ReadonlyMap<string, number>, lower: string): number {
  const hyphen = lower.indexOf("-");
  if (hyphen < 0) return mayBeLearned(lower) && learned.test(lower) ? wordClass.role : 0;
  if (origin.test(lower)) return wordClass.demonym;
  const [first = "", next = ""] = lower.split("-", 2);
  const head = /^(?:of|in)$/.test(next) ? first : lower.slice(lower.lastIndexOf("-") + 1);
  return (known.get(head) ?? 0) & ofPeople;
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
const learned = /(?:olog|iatr)ists?$|(?:ograph|onom)ers?$|[a-z]{3}icians?$/;

function build(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (words: string, bit: number) => {
    for (const word of words.split(" ")) map.set(word, (map.get(word) ?? 0) | bit);
  };
  const c = wordClass;
  add(closed.determiners, c.determiner);
  add(closed.quantifiers, c.quantifier);
  add(closed.prepositions, c.preposition);
  add(closed.subjectPronouns, c.subjectPronoun);
  add(closed.objectPronouns, c.objectPronoun);
  add(closed.possessivePronouns, c.possessivePronoun);
  add(closed.otherPronouns, c.otherPronoun);
  add(closed.auxiliaries, c.auxiliary);
  add(closed.modals, c.modal);
  add(closed.coordinators, c.coordinator);
  add(closed.subordinators, c.subordinator);
  add(closed.relatives, c.relative);
  add(closed.negations, c.negation);
  add(closed.adverbs, c.adverb);
  add(closed.timeWords, c.time);
  add(closed.timeNouns, c.timeNoun);
  add(closed.courtesyTitles, c.courtesy);
  add(closed.titles, c.title);
  add(closed.roleNouns, c.role);
  add(open.personNouns, c.role);
  // Of "human rights", "Human Rights Watch".
  map.set("human", (map.get("human") ?? 0) & ~c.role);
  add(closed.bodyNouns, c.body);
  add(closed.maleNouns, c.maleNoun);
  add(closed.femaleNouns, c.femaleNoun);
  add(open.maleNames, c.maleName);
  add(open.femaleNames, c.femaleName);
  add(open.eitherNames, c.maleName | c.femaleName);
  add(open.places, c.place);
  add(open.demonyms, c.demonym);
  add(open.pastVerbs, c.pastVerb);
  add(closed.pastVerbs, c.pastVerb);
  add(open.presentVerbs, c.presentVerb);
  add(open.baseVerbs, c.baseVerb);
  add(open.adjectives, c.adjective);
  add(closed.premodifiers, c.adjective);
  for (const word of closed.bodyNouns.split(" "))
    if (word.length > 4 && !map.has(`${word}s`)) map.set(`${word}s`, c.body);
  for (const word of speechForms()) map.set(word, (map.get(word) ?? 0) | c.speech);
  return map;
}
