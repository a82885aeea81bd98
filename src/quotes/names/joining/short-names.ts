import { calledByInitials } from "#quotes/names/acronyms/called-by-initials.ts";
import type { Entity } from "#quotes/names/entity.ts";
import { isNamedGroup } from "#quotes/names/kinds/companies.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { isTitled, plain, titleOf, wordsOf } from "#quotes/names/name-words.ts";
import { isOfKin } from "#quotes/names/roles/kin.ts";
import { isSetting } from "#quotes/names/settings.ts";
import { bareLetters, spelledLetters } from "#quotes/names/words/letters.ts";
import { sexOfNameWord } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { mayStandFor } from "./first-words.ts";
import { plainNamesake } from "./generations.ts";
import { addEntity, type Known, never } from "./known-names.ts";
import { namesakeMeant } from "./namesakes.ts";
import { isOfSexTitled, relativeMeant } from "./relatives.ts";
import { ageOf } from "./told-of-names.ts";

/** How many people of one surname are told apart: bounds the time that a flood of names takes. */
const mostSharers = 32;

/**
 * The one whom a single word names. A title of the other sex ("Mrs Smith" after "John Smith") makes
 * another person, and so does an office ("President Smith") beside "Jane Smith, the president's daughter"
 * or "Jane Smith, a nurse".
 */
export function joinShort(r: Reading, run: NameRun, known: Known): Entity {
  const [word = ""] = wordsOf(r, run);
  const key = bareLetters(word);
  return (
    sharerMeant(r, run, word, key, known) ??
    (run.kind === "institution" ? calledByInitials(r, run, [word], known.initials) : undefined) ??
    halfMeant(r, run, key, known) ??
    byPart(r, run, key, known) ??
    addEntity(run, [word], known, key)
  );
}

/** The one of those with a surname whom a run means, somebody else of it where it can mean none; undefined where nobody has it. */
function sharerMeant(
  r: Reading,
  run: NameRun,
  word: string,
  key: string,
  known: Known,
): Entity | undefined {
  const isTown = isSetting(r, run, { words: [word] });
  const bearers = bearersOf(word, key, known);
  const all = sharersOf(r, run, isTown ? bearers.filter(isPerson) : bearers);
  if (all.length === 0) return undefined;
  const sharers = asPrinted(word, all);
  const kin = isOfKin(r, run) ? lastNamed(sharers, known.before) : undefined;
  const spoken = sharers.length > 1 ? sharers.filter((one) => isCalledInWords(r, run, one)) : [];
  const fitting = sharers.filter(
    (one) =>
      one !== kin &&
      mayShareTitle(r, run, one, known) &&
      mayHold(r, run, one, known) &&
      (spoken.length === sharers.length || !spoken.includes(one)),
  );
  const unnamed = relativeMeant(r, run, fitting, known);
  if (unnamed) return unnamed;
  const isMistaken = fitting.length === 0 && isOfSexTitled(r, run, sharers);
  if (!isMistaken && fitting.length === 0 && sharers.some((one) => one.kind === "person")) {
    const titled = [r.tokens[run.core - 1]?.text ?? "", word];
    return addEntity(run, titled, known, key);
  }
  const called = fitting.filter((one) => isCalled(r, run, known.titles.get(one)));
  return namesakeMeant(r, run, called.length > 0 ? called : fitting, known) ?? sharers[0];
}

function isPerson({ kind }: Entity): boolean {
  return kind === "person";
}

/** "Amy" of `“Amy was begging for help,” Mrs Hale said`: whoever speaks calls nobody so who is themselves. */
function isCalledInWords(r: Reading, run: NameRun, { words }: Entity): boolean {
  const [first = ""] = words;
  const sentence = r.sentences[r.sentenceOf[run.from] ?? -1];
  const says = [run.from - 1, run.to].some((at) => isOneOf(r, at, "said says added adds told"));
  if (!sentence || !says || words.length < 2) return false;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const isFirst = isMarked(r, i) && r.tokens[i]?.text === first;
    if (isFirst && r.tokens[i + 1]?.text !== words.at(-1)) return true;
  }
  return false;
}

/** Those whose name is filed by a word, or by the letters that papers write for its own: "boettger". */
function bearersOf(word: string, key: string, { bySurname }: Known): readonly Entity[] {
  const same = bySurname.get(key);
  if (same) return same;
  const spelled = spelledLetters(word);
  return (spelled && bySurname.get(spelled)) || [];
}

/** "the North" where North Varnia and South Varnia are named, and no other north: the one half of a land that is two. */
function halfMeant(
  r: Reading,
  run: NameRun,
  key: string,
  { byFirstName }: Known,
): Entity | undefined {
  const other = opposites.get(key);
  if (!other || lowerAt(r, run.from - 1) !== "the" || run.to - run.from > 1) return undefined;
  const [half, another] = byFirstName.get(key) ?? [];
  const rest = half?.words.slice(1).join(" ");
  if (!half || another || half.kind !== "place" || !rest) return undefined;
  const isOther = ({ words }: Entity) => words.slice(1).join(" ") === rest;
  return byFirstName.get(other)?.some(isOther) ? half : undefined;
}

const opposites = new Map([
  ["north", "south"],
  ["south", "north"],
  ["east", "west"],
  ["west", "east"],
]);

/**
 * Those with the surname whom a run can mean: no place or firm with somebody's surname in its name, nobody where it is
 * told to be a firm, and for a place nothing that has it in its own, as Transport Canada has.
 */
function sharersOf(r: Reading, run: NameRun, all: readonly Entity[]): readonly Entity[] {
  const few = all.slice(0, mostSharers);
  const isBody = few.length > 0 && isNamedGroup(r, run.from, run.to);
  const somebody = run.kind === "person" || few.some(({ kind }) => kind === "person");
  return few.filter(
    ({ kind, words }) =>
      (kind === "person" && !isBody) ||
      (run.kind !== "person" &&
        !(run.kind === "place" && words.length > 1) &&
        !(somebody && (kind === "place" || words.length > 1))),
  );
}

/** Those whose names have the word letter for letter, where any do: "Muller" is no Müller beside Ana Muller. */
function asPrinted(word: string, sharers: readonly Entity[]): readonly Entity[] {
  const lower = word.toLowerCase();
  const same = sharers.filter(({ words }) => words.some((one) => one.toLowerCase() === lower));
  return same.length > 0 ? same : sharers;
}

function lastNamed(sharers: readonly Entity[], before: Known["before"]): Entity | undefined {
  const lastOf = (one: Entity) => before.get(one)?.last ?? never.last;
  return sharers.toSorted((one, other) => lastOf(other) - lastOf(one))[0];
}

/** Whether somebody may be called so: no man "Mrs Reed", and no child. */
function mayShareTitle(
  r: Reading,
  run: NameRun,
  one: Entity,
  { fullNames }: Pick<Known, "fullNames">,
): boolean {
  if (run.core === run.from) return true;
  const isMinor = () => (ageOf(one, r, fullNames) ?? comingOfAge) < comingOfAge;
  if (isTitled(r, run, ofAdults) && isMinor()) return false;
  const gender = one.gender ?? sexOfNameWord((one.words[0] ?? "").toLowerCase());
  return !run.gender || !gender || gender === run.gender;
}

const ofAdults = "mr mr. mrs mrs. ms ms.";
/** In years: papers call the accused "Mr" from about then on. */
const comingOfAge = 16;

/** Whether somebody may hold the office that a run begins with, as one who is called by it does. */
function mayHold(r: Reading, run: NameRun, one: Entity, known: Known): boolean {
  const office = titleOf(r, run);
  if (office === undefined || isAmong(office, plain)) return true;
  const trading = known.trading.has(one) && isAmong(office, headOfState);
  if (!trading && !known.kin.has(one)) return true;
  return known.titles.get(one)?.has(office) ?? false;
}

/** Offices that are one person's at a time in a country. */
const headOfState = wordSet(
  "president pope king queen emperor empress chancellor minister premier sultan taoiseach",
);

/** Whether a run has a title that stands before somebody's full name, short or not: "Prof Ruiz" of Professor Ana Ruiz. */
function isCalled(r: Reading, run: NameRun, titles: ReadonlySet<string> | undefined): boolean {
  const title = titleOf(r, run)?.replace(".", "");
  if (title === undefined || isAmong(title, plain)) return false;
  return [...(titles ?? [])].some((one) => one.startsWith(title) || title.startsWith(one));
}

/**
 * "Ana", "Prof Nirmala" as papers of some countries write, "Ms Ruiz" of Ana Ruiz Soto, "Holm" of the Holm
 * Bank, "the Observatory" of the Observatory of Wind.
 */
function byPart(
  r: Reading,
  run: NameRun,
  key: string,
  { before, byFirstName, byInnerName, byHead, loneWords }: Known,
): Entity | undefined {
  const [headed, ...otherHeaded] = byHead.get(key) ?? [];
  if (headed && otherHeaded.length === 0 && run.kind === "institution") return headed;
  const named = byFirstName.get(key) ?? [];
  const namesakes = named.filter((one) => mayStandFor(key, one, loneWords));
  const persons = namesakes.filter(({ kind }) => kind === "person");
  const plainOne = plainNamesake(persons);
  if (plainOne) return plainOne;
  const met = persons.filter((one) => before.has(one));
  const [person, ...otherPersons] = met.length > 0 ? met : persons;
  const sameSex = !run.gender || !person?.gender || run.gender === person.gender;
  if (person && otherPersons.length === 0 && sameSex) return person;
  const [inner, ...otherInner] = byInnerName.get(key) ?? [];
  if (inner && otherInner.length === 0 && run.kind !== "institution") return inner;
  const [body, ...otherBodies] = namesakes.filter(({ kind }) => kind === "institution");
  const mayBe = run.kind === "unclear" || run.kind === "institution";
  if (!body || otherBodies.length > 0 || !mayBe) return undefined;
  return isSetting(r, run, { words: [key] }) ? undefined : body;
}
