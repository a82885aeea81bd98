import type { Entity } from "#quotes/names/entity.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { questionBefore } from "#quotes/people/told-before/questions.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { ageAt, ageIn } from "#quotes/reading/ages.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isOneOf } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import type { Anaphor } from "./antecedent.ts";
import { isDescribedApart } from "./described-apart.ts";
import { didToSame } from "./done-to.ts";
import { judgedBefore } from "./judged-before.ts";
import { isPartner } from "./partners.ts";

/** Tells of whoever is named whether an anaphor may mean them, by what they are and how they stand beside it. */
export function mayMean(r: Reading, all: Speakers, anaphor: Anaphor): (entity: Entity) => boolean {
  const { mention, personal, gender } = anaphor;
  const otherwise = calledOtherwise(r, all, anaphor);
  const apart = mention.form === "nominal" ? isDescribedApart(r, mention) : () => false;
  const ofOtherAge = calledOfOtherAge(r, all, mention);
  const sayer = sayerAround(r, all, mention);
  const asker = questionBefore(r, all.people, mention)?.asker;
  const judged = judgedBefore(r, all.people, mention);
  const { opening, onlyOpening, plainWords } = all.people;
  const unlikely = personal ? (mention.form === "pronoun" ? onlyOpening : opening) : plainWords();
  return (entity) =>
    (personal ? entity.kind === "person" : mayBeThing(r, mention, entity)) &&
    entity !== sayer &&
    entity !== asker &&
    entity !== judged &&
    !isPartner(r, all, mention, entity) &&
    !didToSame(r, anaphor, entity) &&
    !apart(entity.runs) &&
    !(ofOtherAge.size > 0 && ofOtherAge.has(all.speakerOf(entity))) &&
    !(gender && entity.gender && gender !== entity.gender) &&
    !(otherwise.size > 0 && !entity.gender && otherwise.has(all.speakerOf(entity))) &&
    !unlikely.has(entity) &&
    !(opening.has(entity) && isPlainSubject(entity));
}

/** "Sales" of "Sales have dropped": what news open a sentence with, and is nobody. */
function isPlainSubject({ words }: Entity): boolean {
  const [word = ""] = words;
  return words.length === 1 && isAmong(word.toLowerCase(), plainSubjects);
}

const plainSubjects = wordSet(
  "bees bonds bookings costs crews crops customers deals demand earnings exports fans firefighters fires flights gold " +
    "growth hackers homes imports income inflation jobs losses markets oil orders output passengers pensions prices " +
    "production profit profits rents revenue revenues sales schools services shares shops snow staff stocks talks tariffs " +
    "tickets trade traffic trains troops turnover wages wheat workers",
);

/** Who says the words in marks that an anaphor stands in: of themselves they say "I". */
function sayerAround(r: Reading, all: Speakers, { from }: Mention): Entity | undefined {
  const sayer = all.sayers.get(r.markedOf[from] ?? -1);
  return sayer && all.entityOf(sayer);
}

/** Who was "he" where "she" is asked for now, when they spoke last: of those whose name tells no sex. */
function calledOtherwise(r: Reading, all: Speakers, { gender }: Anaphor): Set<Speaker> {
  return gender ? calledBefore(r, all, gender === "male" ? "female" : "male") : new Set();
}

/** Whose words were found beside a "he", or a "she". */
export function calledBefore(
  r: Reading,
  { heard }: Speakers,
  sex: "male" | "female",
): Set<Speaker> {
  const so = heard.filter(({ at }) => sexOfPronoun(r, at) === sex);
  return new Set(so.map(({ speaker }) => speaker));
}

/** Whose words were found beside "the 41-year-old", where "the 29-year-old" is asked for now. */
function calledOfOtherAge(r: Reading, { heard }: Speakers, mention: Mention): Set<Speaker> {
  const age = ageIn(r, mention);
  if (age === undefined) return new Set();
  const ageOf = (at: number) => ageAt(r, at) ?? ageAt(r, at + 1) ?? age;
  return new Set(heard.filter(({ at }) => ageOf(at) !== age).map(({ speaker }) => speaker));
}

/** Whether "it" or "the firm" can mean what is named; a place only where it is described as one. */
function mayBeThing(r: Reading, { form, head }: Mention, entity: Entity): boolean {
  if (entity.kind === "place" && isOneOf(r, head, "they them their")) return false;
  if (entity.kind === "place" && form === "nominal") return isOneOf(r, head, places);
  return !isSurelyPerson(entity);
}

const places = wordSet("country nation state city town county region government island");

/** Whether a title, a first name or the letter of one, a role or a pronoun tells that a name is a person's. */
export function isSurelyPerson({ kind, gender, roles, runs, words }: Entity): boolean {
  return (
    kind === "person" &&
    (gender !== null ||
      roles.length > 0 ||
      initial.test(words[0] ?? "") ||
      runs.some((run) => run.kind === "person"))
  );
}

const initial = /^\p{Lu}\.?$/u;
