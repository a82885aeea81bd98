import { type Entity, entityAt, type People } from "#quotes/names/entity.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { isAge } from "#quotes/reading/ages.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isNoun, isOfSeveral, personClasses, sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isWriting } from "#quotes/reading/writings.ts";
import { kindsCalled, mayBePersonToo } from "./told-kinds.ts";

/** "the President", "the Prime Minister", "the pensioner", "the spokesman": whom the article need not name. */
export function needsNoName(r: Reading, { heard, people }: Speakers, mention: Mention): boolean {
  const { from, to, head } = mention;
  const lower = lowerAt(r, head);
  // "the nurse who treated her": the clause tells who, and no name does.
  const near = r.blockOf[heard.at(-1)?.at ?? -1] === r.blockOf[from];
  // "the mother of four who sells food", of whom the paragraph has just told
  const goesOn = near && hasClass(r, head, is.maleNoun | is.femaleNoun);
  const told = isOneOf(r, to, "who whose");
  if (told && (!goesOn || namesAnother(people, to))) return true;
  if (/^spokes/.test(lower) || tellsNamed(r, people, mention)) return true;
  const plain = head === to - 1 && (head === from + 1 || isCapital(r, head - 1));
  return plain && ((isCapital(r, head) && isAmong(lower, ofState)) || isAmong(lower, ofAge));
}

/** "Ana Ruiz left when the mayor told her", against "the mayor told her staff": she is not the mayor, and nothing tells who is. */
function tellsNamed(r: Reading, { runs, entityOf }: People, { from, to }: Mention): boolean {
  const sex = isOneOf(r, to + 1, "him her") ? sexOfPronoun(r, to + 1) : null;
  if (!sex || !((r.verb(to)?.classes ?? 0) & verbClass.tell) || isNoun(r, to + 2)) return false;
  const last = runsBefore(runs, from) - 1;
  const heard = entityOf[last];
  const here = r.sentenceOf[runs[last]?.from ?? -1] === r.sentenceOf[from];
  return here && heard?.kind === "person" && (heard.gender ?? sex) === sex;
}

/** "the man who attacked Ruiz": whoever the clause names is another. */
function namesAnother(people: People, relative: number): boolean {
  for (let i = relative + 1; i <= relative + longestObject; i += 1)
    if (entityAt(people, i)?.kind === "person") return true;
  return false;
}

/** In tokens: "had attacked Mrs Ana". */
const longestObject = 4;

const ofState = wordSet(
  "president minister pm gp dj ag cji cm dpp fm igp ppro vc king queen pope monarch premier chancellor taoiseach emperor sultan",
);
const ofAge = wordSet("pensioner grandmother grandfather gran widow widower toddler");

/** "the company", "the newspaper": a body that the article has named, or that has no name there. */
export function isDefiniteBody(r: Reading, mention: Mention): boolean {
  const noun = lowerAt(r, mention.head);
  const isBody = hasClass(r, mention.head, is.body) || kindsCalled(noun) !== 0;
  return (
    isOneOf(r, mention.from, "the this that") &&
    isBody &&
    !severalBodies.test(noun) &&
    (!hasClass(r, mention.head, is.role) || mayBePersonToo(noun)) &&
    !isWriting(noun) &&
    mention.to - mention.from <= 4 &&
    !isOwned(r, mention) &&
    !isOfCountry(r, mention)
  );
}

/** "companies", against "congress" and "campus" */
const severalBodies = /[^siu]s$/;

/** Which body "the Ruiz campaign" can be: one that is called by whom it names; "the Danish firm" can be any. */
export function canBeCalled(
  r: Reading,
  { people }: Speakers,
  { from, head }: Mention,
): (entity: Entity) => boolean {
  const names: string[] = [];
  for (let i = from + 1; i < head; i += 1) {
    const { text = "", lower = "" } = r.tokens[i] ?? {};
    const letters = text === text.toUpperCase() || hasClass(r, i, is.demonym | is.place);
    if (!letters && entityAt(people, i)) names.push(lower);
  }
  return ({ words }) =>
    names.length === 0 || words.some((word) => names.includes(word.toLowerCase()));
}

/** "The Scottish government": there is one, and nothing else is called so, as firms are "the Scottish company". */
function isOfCountry(r: Reading, { head }: Mention): boolean {
  const country = hasClass(r, head - 1, is.demonym | is.place);
  return country && isOneOf(r, head, ofCountries);
}

const ofCountries = wordSet(
  "government administration cabinet parliament senate congress assembly army military navy police embassy " +
    "presidency treasury judiciary state",
);

/** "the minister", "that nurse", "the Dane", against "the Danish" and "the Dutch": one person, who may have been named. */
export function isDefinitePerson(r: Reading, mention: Mention): boolean {
  const first = lowerAt(r, mention.from);
  if (!isAmong(first, "the this that") || isAnother(r, mention)) return false;
  const head = r.tokens[mention.head];
  const c = r.classes[mention.head] ?? 0;
  if (!head || isOfSeveral(head.lower)) return false;
  if (isAmong(head.lower, "staff crew family team audience")) return false;
  if (c & is.demonym && !/(?:(?<!cze)ch|sh|ese|ss)$/.test(head.lower)) return true;
  return (c & personClasses) !== 0 || /-(?:year-old|something)$/.test(head.lower);
}

/** "the other person", "the second caller": not who was just named. */
function isAnother(r: Reading, { from }: Mention): boolean {
  return isOneOf(r, from + 1, "other second third fourth latter");
}

/** "the victim, who asked not to be named,": nobody whom the article names. */
export function staysUnnamed(r: Reading, { to }: Mention): boolean {
  const relative = lowerAt(r, to) === "," ? to + 1 : to;
  if (lowerAt(r, relative) !== "who") return false;
  for (let i = relative + 1; i < relative + 12; i += 1) {
    const lower = lowerAt(r, i);
    if (isAmong(lower, "named name identified anonymity anonymous unnamed"))
      return !isOneOf(r, i + 1, "as in of is was") && !isCapital(r, i + 1);
  }
  return false;
}

/** "the mayor’s spokesman", "the head of sales": whom what stands beside the head tells apart. */
export function isOwned(r: Reading, mention: Mention): boolean {
  for (let i = mention.from; i < mention.to; i += 1) {
    const lower = lowerAt(r, i);
    if (r.tokens[i]?.kind === "clitic" || isAmong(lower, "for at from in with")) return true;
    if (lower === "of" && (classesOf(lowerAt(r, i + 1)) & is.quantifier) === 0) return true;
  }
  return false;
}

/**
 * "the former head of the mill", "the 41-year-old founder of the mill", "the former minister and banker", "the mother-of-two
 * from Lund": what somebody was, or how old they are, is told of whom a story is about already, and of one alone.
 */
export function tellsOfLife(r: Reading, { from, to, head }: Mention): boolean {
  if (head === from + 1 && hasClass(r, head, is.maleNoun | is.femaleNoun) && isFrom(r, head + 1))
    return true;
  if (
    !/^(?:former|then|one-?time|longtime|retired|[\da-z-]+-(?:year-old|something))$/.test(
      lowerAt(r, from + 1),
    )
  )
    return false;
  for (let i = from + 1; i < to; i += 1)
    if (
      r.tokens[i]?.kind === "clitic" ||
      (hasClass(r, i, is.coordinator) && hasClass(r, i + 1, is.determiner))
    )
      return false;
  return true;
}

/** "from Lund" */
function isFrom(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "from" && isCapital(r, at + 1);
}

/** Whom "the 34-year-old mother" can be: nobody who is in the story by title, as a judge is. */
export function mayBeAged(r: Reading, { from, head }: Mention): (entity: Entity) => boolean {
  const aged = head > from + 1 && isAge(r, from + 1);
  const isTitled = ({ core, from: first }: NameRun) =>
    core > first && hasClass(r, core - 1, is.title);
  return ({ runs }) => !aged || !runs[0] || !isTitled(runs[0]);
}
