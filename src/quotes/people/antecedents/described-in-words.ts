import { entityAt } from "#quotes/names/entity.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { type Anaphor, genderOf } from "./antecedent.ts";
import { isOfSex, personAt } from "./described-person.ts";
import { asks, type DescribedSubject, isApposed } from "./subjects-before.ts";

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
  return lowerAt(r, from - 1) === "," && isOneOf(r, to, ", .");
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
