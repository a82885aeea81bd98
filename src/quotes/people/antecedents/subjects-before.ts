import type { Sentence } from "#articles/sentences.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral, isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isWriting } from "#quotes/reading/writings.ts";

/** How many sentences before a pronoun the description may stand. */
const reach = 4;
const longestApposition = 10;

/** A description that a sentence before a pronoun is about, and how many sentences lie between. */
export interface DescribedSubject {
  readonly mention: Mention;
  readonly away: number;
}

/**
 * Whom or what the sentences before "he", "she" or "it" are about, where that is a description and
 * no name: "A neighbour ran out. “…,” she said", "The report is thin. “…,” it says". Null where a
 * name comes first.
 */
export function subjectDescribedBefore(
  r: Reading,
  pronoun: Mention,
  last: Speaker | null,
): DescribedSubject | null {
  const here = r.sentenceOf[pronoun.head] ?? 0;
  const block = r.blockOf[pronoun.head] ?? 0;
  const marked = r.markedOf[pronoun.head];
  const it = lowerAt(r, pronoun.head) === "it";
  if (it && isInSecondClause(r, pronoun)) return null;
  for (let away = 1; away <= Math.min(reach, here); away += 1) {
    const sentence = r.sentences[here - away];
    if (!sentence || (r.blockOf[sentence.from] ?? 0) < block - 1) return null;
    if (r.markedOf[sentence.from] !== marked) continue;
    const paper = it && away === 1 ? paperIn(r, sentence, marked, isPaper) : null;
    if (paper) return { mention: paper, away };
    const mention = phraseStartingAt(r, sentence.from, sentence.to);
    if (!mention || mention.form === "pronoun" || mention.form === "relative") continue;
    if (mention.form === "name" || (!it && isApposed(r, mention))) return null;
    const fits = it ? isBody(r, mention) : isPerson(r, mention, last) && !asks(r, mention);
    if (fits) return { mention, away };
  }
  return null;
}

/** "Larkin says the pier is safe, but it adds": whether somebody named opens the sentence, and says or does something before "it". */
function isInSecondClause(r: Reading, { from }: Mention): boolean {
  const first = r.sentences[r.sentenceOf[from] ?? 0]?.from ?? from;
  if (phraseStartingAt(r, first, from)?.form !== "name") return false;
  for (let i = Math.max(first, from - longestClause); i < from; i += 1)
    if (r.markedOf[i] === r.markedOf[from] && isVerb(r, i)) return true;
  return false;
}

/** In tokens. */
const longestClause = 40;

/**
 * "She sent an email. “…,” it reads": what somebody wrote, in the sentence right before "it", where that tells of no
 * other thing in front and, unless it is about that, of nothing that happens behind.
 */
export function writingBefore(r: Reading, { head }: Mention): Mention | null {
  const verb = hasClass(r, head + 1, is.adverb) ? head + 2 : head + 1;
  // "what it calls", "a race that it says"
  const parted = hasClass(r, head - 1, is.relative | is.determiner);
  if (lowerAt(r, head) !== "it" || !isAmong(r.verb(verb)?.lemma ?? "", says) || parted) return null;
  const before = r.sentences[(r.sentenceOf[head] ?? 0) - 1];
  const marked = r.markedOf[head];
  const paper = before && paperIn(r, before, marked, isOneWriting);
  if (!paper) return null;
  for (let i = before.from; i < before.to; i += 1) {
    if (r.markedOf[i] !== marked) continue;
    if (i < paper.from && hasClass(r, i, is.determiner)) return null;
    // "a memo sent to", against "His memo did not say why"
    if (i > paper.to && isVerb(r, i) && paper.from > before.from) return null;
  }
  return paper;
}

/** What writings do, and no answer to them. */
const says = wordSet("say read state add continue note conclude");

function isOneWriting(lower: string): boolean {
  return isWriting(lower) && !lower.endsWith("s");
}

/** The last thing in a sentence that has words on it: "She keeps a note from Mateo. “…,” it reads". */
function paperIn(
  r: Reading,
  { from, to }: Sentence,
  marked: number | undefined,
  isPaper: (lower: string) => boolean,
): Mention | null {
  for (let i = to - 1; i > from; i -= 1) {
    if (!isPaper(lowerAt(r, i)) || r.markedOf[i] !== marked) continue;
    const first = hasClass(r, i - 1, opens) ? i - 1 : i - 2;
    if (first >= from && hasClass(r, first, opens)) return nounAt(r, first, i);
  }
  return null;
}

function isPaper(lower: string): boolean {
  return isAmong(lower, papers);
}

const opens = is.determiner | is.possessivePronoun;
const papers = wordSet(
  "note letter card postcard sign notice placard banner plaque poster inscription message telegram leaflet sticker",
);

function nounAt(r: Reading, from: number, head: number): Mention {
  const start = r.tokens[from]?.start ?? 0;
  const end = r.tokens[head]?.end ?? start;
  return { form: "nominal", start, end, from, to: head + 1, head };
}

/** "A motorist", "another of the women"; "the victim" only where she was cited last. */
function isPerson(r: Reading, mention: Mention, last: Speaker | null): boolean {
  const { lower = "" } = r.tokens[mention.head] ?? {};
  const c = r.classes[mention.head] ?? 0;
  if (isOfSeveral(lower) || !(c & (is.role | is.maleNoun | is.femaleNoun))) return false;
  if (isOneOf(r, mention.from, "a an one another")) return true;
  return last?.kind === "unnamed" && last.mentions.at(-1)?.start === mention.start;
}

function isBody(r: Reading, { head, from }: Mention): boolean {
  const c = r.classes[head] ?? 0;
  return (c & is.body) !== 0 && !(c & is.role) && hasClass(r, from, is.determiner);
}

/** "A motorist, Emeka Obi,", "a pupil, the poet Ana Lee," and "a man who gave his name as Obi" have a name after all. */
export function isApposed(r: Reading, { to }: Mention): boolean {
  const told = hasClass(r, lowerAt(r, to) === "," ? to + 1 : to, is.relative);
  for (let i = to; i < to + longestApposition; i += 1) {
    if (i > to && lowerAt(r, i) === ",") return false;
    const named = isCapital(r, i) && r.tokens[i]?.kind === "word" && r.classes[i] === 0;
    if (told && lowerAt(r, i - 1) !== "as") continue;
    const first = hasClass(r, i, is.maleName | is.femaleName) && isCapital(r, i);
    if ((named || first) && !(hasClass(r, i - 1, is.preposition) && lowerAt(r, i - 1) !== "as"))
      return true;
  }
  return false;
}

/** "A reporter asked", "asked by a reporter": the words that follow are an answer. */
export function asks(r: Reading, { from, to }: Mention): boolean {
  const verb = lowerAt(r, from - 1) === "by" ? r.verb(from - 2) : r.verb(to);
  return verb !== undefined && (verb.classes & verbClass.ask) !== 0;
}
