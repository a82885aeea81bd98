import { runsBefore } from "#quotes/names/name-run.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, lowerAt } from "#quotes/reading/word-at.ts";
import type { Anaphor } from "./antecedent.ts";
import { asks, type DescribedSubject, isApposed } from "./subjects-before.ts";
import { isUnnamedPerson } from "./unnamed-person.ts";

/** How many sentences before "he" the source without a name may have been cited. */
const citedReach = 2;

/** "But a spokesman for the union said …. “…,” he added": the source without a name that was cited last. */
export function citedBefore(
  r: Reading,
  { heard }: Speakers,
  { mention, personal, gender, last }: Anaphor,
): DescribedSubject | null {
  const cited = heard.at(-1);
  if (!personal || !last || cited?.speaker !== last || !isUnnamedPerson(last, gender)) return null;
  if (!hasClass(r, mention.head, is.subjectPronoun)) return null;
  const at = toldOfLast(r, cited.at, mention.from);
  const sentence = r.sentenceOf[at] ?? 0;
  const away = (r.sentenceOf[mention.from] ?? 0) - sentence;
  if (away < 1 || away > citedReach) return null;
  const subject = phraseStartingAt(r, at, r.sentences[sentence]?.to ?? at);
  if (subject?.form !== "nominal" || asks(r, subject) || isNamed(r, subject)) return null;
  const printed = last.mentions.at(-1);
  const end = printed?.start === subject.start ? printed.end : subject.end;
  return { mention: { ...subject, end }, away };
}

/** Where a source cited as "the man" is told of last before a pronoun, by the same words: "All went well for the man." */
function toldOfLast(r: Reading, cited: number, pronoun: number): number {
  const word = lowerAt(r, cited + 1);
  if (lowerAt(r, cited) !== "the" || !hasClass(r, cited + 1, personClasses)) return cited;
  for (let i = pronoun - 2; i > Math.max(cited, pronoun - farthestTold); i -= 1)
    if (lowerAt(r, i) === "the" && lowerAt(r, i + 1) === word && !isMarked(r, i)) return i;
  return cited;
}

/** In tokens. */
const farthestTold = 40;

/** Whether nobody is named between the source of the sentence before and the pronoun. */
export function isNamelessSince(
  r: Reading,
  { people: { runs, entityOf } }: Speakers,
  { mention: { to }, away }: DescribedSubject,
  { from }: Mention,
): boolean {
  if (away > 1) return false;
  for (let i = runsBefore(runs, to); (runs[i]?.from ?? from) < from; i += 1)
    if (entityOf[i]?.kind === "person" && !isMarked(r, runs[i]?.from ?? 0)) return false;
  return true;
}

/** "The witness, postman Emeka Obi,", "a man who gave his name as Obi" */
function isNamed(r: Reading, subject: Mention): boolean {
  const opens = lowerAt(r, subject.to) === "," || hasClass(r, subject.to, is.relative);
  return opens && isApposed(r, subject);
}
