import { type Entity, entityAt } from "#quotes/names/entity.ts";
import { opensSentence } from "#quotes/names/name-position.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { type Anaphor, genderOf } from "./antecedent.ts";
import { isSurelyPerson } from "./may-mean.ts";
import { asks, type DescribedSubject, isApposed } from "./subjects-before.ts";

/** How many sentences before a pronoun nobody whom it may mean may be named. */
const reach = 4;

/**
 * The "one tenant" of "The paper spoke to one tenant. “…,” she said": the only person described in the sentence before
 * "he" or "she", where nobody named or cited in those before it may be meant.
 */
export function onlyOneDescribed(
  r: Reading,
  all: Speakers,
  anaphor: Anaphor,
): DescribedSubject | null {
  const { mention, personal, gender } = anaphor;
  const here = r.sentenceOf[mention.head] ?? 0;
  const before = r.sentences[here - 1];
  if (!before || !personal || !gender || !hasClass(r, mention.head, is.subjectPronoun)) return null;
  if (r.markedOf[before.from] !== r.markedOf[mention.head]) return null;
  if ((r.blockOf[before.from] ?? 0) < (r.blockOf[mention.head] ?? 0)) return null;
  let found: Mention | null = null;
  for (let i = before.from; i < before.to; i += 1) {
    // "one tenant, who feared her son would leave"
    const same = isOfSex(r, i, gender);
    if (isMarked(r, i) || (same && !found)) return null;
    const one = same ? null : personAt(r, i, before.to);
    if (!one) continue;
    const sex = genderOf(r, one);
    i = one.head;
    if (sex && sex !== gender) continue;
    if (found) return null;
    found = one;
  }
  if (!found || isApposed(r, found) || isOtherNamed(r, all, anaphor, here)) return null;
  return { mention: found, away: 1 };
}

/**
 * The "my boy" of “My boy rang and he said, ‘Get out’”: the person described last before "he" or "she" in the same words in
 * marks, nobody named since.
 */
export function describedInWords(
  r: Reading,
  { people }: Speakers,
  { mention: { form, from }, gender }: Anaphor,
): DescribedSubject | null {
  if (form !== "pronoun" || !gender || !isMarked(r, from)) return null;
  for (let i = from - 1; i > from - farthestInWords && r.markedOf[i] === r.markedOf[from]; i -= 1) {
    if (entityAt(people, i)?.kind === "person") return null;
    const mention = personAt(r, i, from);
    if (!mention || (genderOf(r, mention) ?? gender) !== gender) continue;
    if (asks(r, mention) || isInserted(r, mention)) continue;
    const away = (r.sentenceOf[from] ?? 0) - (r.sentenceOf[i] ?? 0);
    if (isApposed(r, mention) || isDoneTo(r, people, mention, gender)) return null;
    return { mention, away };
  }
  return null;
}

/** In tokens. */
const farthestInWords = 40;

/** "the king, a great guy, rang" */
function isInserted(r: Reading, { from, to }: Mention): boolean {
  return lowerAt(r, from - 1) === "," && /^[,.]$/.test(lowerAt(r, to));
}

/** The "my son" of "Tom Ekman told my son he was late" and "he took my son off": the sentence is about whom it names or means before. */
function isDoneTo(
  r: Reading,
  people: Speakers["people"],
  { from, to }: Mention,
  gender: "male" | "female",
): boolean {
  if (isVerb(r, to)) return false;
  const start = sentenceAt(r, from)?.from ?? from;
  for (let i = from - 1; i >= Math.max(start, from - farthestInWords); i -= 1) {
    if (r.markedOf[i] !== r.markedOf[from]) continue;
    const meant = hasClass(r, i, is.subjectPronoun) && isOfSex(r, i, gender);
    if (meant || entityAt(people, i)?.kind === "person") return true;
  }
  return false;
}

/** "She", "her": somebody of that sex is spoken of. */
function isOfSex(r: Reading, at: number, gender: "male" | "female"): boolean {
  return (gender === "male" ? male : female)(lowerAt(r, at));
}

const male = wordSet("he him his");
const female = wordSet("she her hers");

/** One person as described at a token: "a driver", "his first victim", "the reporter". */
function personAt(r: Reading, at: number, to: number): Mention | null {
  if (!hasClass(r, at, is.determiner | is.possessivePronoun) && lowerAt(r, at) !== "one")
    return null;
  const mention = phraseStartingAt(r, at, to);
  if (mention?.form !== "nominal") return null;
  if (isAnybody(r, mention)) return null;
  const isSomebody = hasClass(r, mention.head, is.role | is.maleNoun | is.femaleNoun);
  return isSomebody && /(?:[^s]|ss)$/.test(lowerAt(r, mention.head)) ? mention : null;
}

/** "no doctor came", "a film about a nurse", "it is a job for a mother", "the town needs a doctor", "to be a doctor": nobody in the story. */
function isAnybody(r: Reading, { from }: Mention): boolean {
  if (/^(?:no|any|every|each|either|neither|such)$/.test(lowerAt(r, from))) return true;
  return kinds.test(lowerAt(r, from - 1)) && !/^(?:the|his|her|their|its)$/.test(lowerAt(r, from));
}

const kinds =
  /^(?:about|after|as|be|for|is|lacks?|like|needs?|not|of|play(?:s|ed)|seeks?|star(?:s|red)|takes?|than|wants?|was)$/;

/** Whether somebody whom the pronoun may mean is named in the sentences before it, or was cited last. */
function isOtherNamed(
  r: Reading,
  { people, entityOf }: Speakers,
  { mention, gender, last }: Anaphor,
  here: number,
): boolean {
  const fits = (one: Entity, isSomebody: boolean) =>
    one.kind === "person" &&
    (one.gender === null ? isSomebody || isSurelyPerson(one) : one.gender === gender);
  const cited = last && entityOf(last);
  if (cited && fits(cited, cited.words.length > 1)) return true;
  for (let i = runsBefore(people.runs, mention.from) - 1; i >= 0; i -= 1) {
    const run = people.runs[i];
    const entity = people.entityOf[i];
    if (!run || here - (r.sentenceOf[run.from] ?? 0) > reach) return false;
    if (entity && fits(entity, isSubject(r, run))) return true;
  }
  return false;
}

function isSubject(r: Reading, run: NameRun): boolean {
  return opensSentence(r, run) || r.verb(run.to) !== undefined;
}
