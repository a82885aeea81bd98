import { type Entity, entityAt, type People } from "#quotes/names/entity.ts";
import { behindApposition } from "#quotes/names/name-position.ts";
import { type NameRun, nameMention, runsBefore } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt, wordMention } from "#quotes/reading/noun-phrase.ts";
import { isClitic, isVerb, personClasses, sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { formsOf, speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import {
  hasClass,
  isCapital,
  isMarked,
  isOneOf,
  lowerAt,
  nextComma,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { personAt } from "./described-person.ts";
import { isReaction } from "./reactions.ts";
import { storyBefore, toldBefore, wordsBeside } from "./words-beside.ts";

/** A question to which the words of "he" or "she" are the answer. */
export interface Question {
  /** Who asks it, if it is somebody named. */
  readonly asker: Entity | null;
  /** Who is asked, if the article tells. */
  readonly asked: Mention | null;
}

/**
 * What was asked right before "he" or "she" speaks: "Ruiz asked Holm if he rowed. “Daily,” he said", "“Do you row?” Ruiz asked.
 * He replied", "“You rowed here,” said Ruiz. “No,” he said". Null where the words need be no answer.
 */
export function questionBefore(r: Reading, people: People, answer: Mention): Question | null {
  if (!hasClass(r, answer.head, is.subjectPronoun) || !opensSentence(r, answer)) return null;
  const sentence = toldBefore(r, answer);
  if (!sentence) return null;
  const verb = verbOf(r, answer);
  if (isAmong(verb, "ask") || isQuestion(r, answer)) return null;
  const evaded = isOneOf(r, sentence.from, questioned) ? askedOpening(r, people, sentence) : null;
  if (evaded) return evaded;
  const replies = isAmong(verb, "answer reply");
  const put = firstVerb(r, sentence);
  const told = replies && ((r.verb(put)?.classes ?? 0) & verbClass.tell) !== 0;
  const asked =
    told || isOneOf(r, put, asking)
      ? askedAt(r, people, put, sentence.to, isPromise(r, answer))
      : null;
  const asker = sourceIn(r, people, sentence)?.entity ?? null;
  if (asked) return { asker, asked };
  const answers = replies || (isShortAnswer(r, answer) && isAddressed(r, sentence));
  return asker && answers ? { asker, asked: null } : null;
}

/**
 * Whom the sentence right before asks or tells something: the "she" of "Asked about Holm, she shrugged. “Next question,” she
 * said", where Holm is another, the Ruiz of "Told of Holm, Ruiz shrugged". Null where a pronoun has no words right before it.
 */
export function askedBefore(r: Reading, pronoun: Mention): Mention | null {
  const { from, head } = pronoun;
  const sentence = storyBefore(r, pronoun);
  if (!sentence || !isMarked(r, sentenceAt(r, from)?.from ?? from)) return null;
  if (!opensAsAsked(r, sentence.from)) return null;
  const sex = sexOfPronoun(r, head);
  for (let i = sentence.from + 1; i < sentence.to; i += 1) {
    if (lowerAt(r, i - 1) !== ",") continue;
    if (hasClass(r, i, is.subjectPronoun))
      return sexOfPronoun(r, i) === sex ? wordMention(r, i) : null;
    const subject = phraseStartingAt(r, i, sentence.to);
    if (subject && isReaction(r, subject.to)) return subject;
  }
  return null;
}

/** Whether the sentence of a token begins with "Asked", "Told" or the like. */
export function opensAsAsked(r: Reading, at: number): boolean {
  return isOneOf(r, sentenceAt(r, at)?.from ?? -1, addressed);
}

const addressed = wordSet(
  "asked confronted informed pressed questioned quizzed reminded shown told",
);

/** Whether nothing but words in marks and a word leads to a pronoun: "He", “…,” he said, "Then he", against "Asked why, he". */
function opensSentence(r: Reading, { from }: Mention): boolean {
  const first = sentenceAt(r, from)?.from ?? from;
  let words = 0;
  for (let i = from - 1; i >= first && words <= shortLead; i -= 1)
    if (r.markedOf[i] === r.markedOf[from]) words += 1;
  return words <= shortLead;
}

const shortLead = 1;

/** The verb of the clause that a sentence begins with; -1 where it begins with another. */
function firstVerb(r: Reading, { from, to }: TokenRange): number {
  for (let i = from; i < to; i += 1) {
    if (isMarked(r, i)) continue;
    if (hasClass(r, i, is.subordinator)) return -1;
    if (isVerb(r, i) && !isOneOf(r, i, "has had")) return i;
  }
  return -1;
}

/** Who is asked: "asked him if", "pressed Ana Ruiz on", against "asked him to", "questioned Ruiz’s plan". */
function askedAt(
  r: Reading,
  people: People,
  verb: number,
  to: number,
  promised: boolean,
): Mention | null {
  const asked = personBehind(r, people, verb + 1, to);
  if (!asked || isClitic(r, asked.to)) return null;
  const next = behindCommas(r, asked.to, to);
  const fits = isOneOf(r, verb, inquiring)
    ? isOneOf(r, next, "on over about")
    : !isOneOf(r, next, promised ? "for not" : "to for not");
  return fits ? asked : null;
}

/** "He said he would", "She replied that she would": what is asked for is promised. */
function isPromise(r: Reading, { head, to }: Mention): boolean {
  const itself = lowerAt(r, to + 1) === "that" ? to + 2 : to + 1;
  return lowerAt(r, itself) === lowerAt(r, head) && isOneOf(r, itself + 1, "would will 'd");
}

/** Behind what commas tell of somebody: "his brother, Tom, ". */
function behindCommas(r: Reading, at: number, to: number): number {
  if (lowerAt(r, at) !== ",") return at;
  const closing = nextComma(r, at + 1, Math.min(to, at + longestApposition));
  return closing < 0 ? at : closing + 1;
}

/** In tokens. */
const longestApposition = 10;

const questioned = "asked challenged cross-examined grilled interviewed pressed questioned quizzed";

/** "Cross-examined by Tom Ekman, for the firm, Holm denied it": who is asked says so, and goes on. */
function askedOpening(r: Reading, people: People, sentence: TokenRange): Question | null {
  const source = sourceIn(r, people, sentence);
  const run = source && people.runs[source.at];
  if (!run) return null;
  const by = lowerAt(r, sentence.from + 1) === "by" ? runsBefore(people.runs, sentence.from) : -1;
  const asker = by < source.at ? (people.entityOf[by] ?? null) : null;
  return { asker, asked: nameMention(r, run) };
}

const inquiring = `${formsOf("challenge cross-examine grill interview press question")} quizzed`;
const asking = `${formsOf("ask urge")} ${inquiring}`;
const putting = `${formsOf("ask suggest accuse")} ${inquiring}`;

/** Who stands right behind a verb: a name, "him", "the general". */
function personBehind(r: Reading, people: People, at: number, to: number): Mention | null {
  const run = people.runs[people.runOf[at] ?? -1];
  if (run) return entityAt(people, at)?.kind === "person" ? nameMention(r, run) : null;
  if (!isOneOf(r, at, "him her")) return personAt(r, at, to);
  return hasClass(r, at + 1, personClasses) ? null : wordMention(r, at);
}

/** Who is named as the subject of a verb of speech in a sentence, the last of several, and the number of that name. */
function sourceIn(
  r: Reading,
  people: People,
  sentence: TokenRange,
): { readonly entity: Entity; readonly at: number } | null {
  for (let i = runsBefore(people.runs, sentence.to) - 1; i >= 0; i -= 1) {
    const run = people.runs[i];
    if (!run || run.from < sentence.from) return null;
    const entity = people.entityOf[i];
    if (isMarked(r, run.from) || entity?.kind !== "person") continue;
    if (isSource(r, run)) return { entity, at: i };
  }
  return null;
}

/** "Ruiz said", "said Ruiz" */
function isSource(r: Reading, run: NameRun): boolean {
  const inverted = r.tokens[run.from - 2]?.kind === "mark" && isSpoken(r, run.from - 1);
  // "The mayor, Ana Ruiz, asked"
  if (lowerAt(r, run.to) === "," && isSpoken(r, run.to + 1)) return true;
  return inverted || isSpoken(r, behindAdverb(r, behindApposition(r, run.to)));
}

/** What may stand before a verb: "then", "has". */
function behindAdverb(r: Reading, at: number): number {
  return hasClass(r, at, is.adverb) || isOneOf(r, at, "has had") ? at + 1 : at;
}

function isSpoken(r: Reading, at: number): boolean {
  return ((r.verb(at)?.classes ?? 0) & speechClasses) !== 0 || isOneOf(r, at, putting);
}

/** The verb of speech beside a pronoun: "he replied", "replied he". */
function verbOf(r: Reading, { from, to }: Mention): string {
  return (r.verb(to) ?? r.verb(from - 1))?.lemma ?? "";
}

/** “Who?” he said */
function isQuestion(r: Reading, { from }: Mention): boolean {
  return !isCapital(r, from) && r.tokens[from - 1]?.kind === "mark" && lowerAt(r, from - 2) === "?";
}

/** “No,” he said, “Not at all,” he said, against “No one knows,” he said. */
function isShortAnswer(r: Reading, answer: Mention): boolean {
  const words = wordsBeside(r, answer);
  if (!words) return false;
  const opening = words.from + 1;
  if (lowerAt(r, opening) === "not") return isOneOf(r, opening + 1, "really at quite exactly");
  return isOneOf(r, opening, replies) && r.tokens[opening + 1]?.kind !== "word";
}

const replies = "absolutely correct exactly maybe never no none nope nothing perhaps sure yeah yes";

const addressing = "? you your you're you've";

/** Whether the words in marks in and beside a sentence ask something or speak to "you", or it suggests something. */
function isAddressed(r: Reading, { from, to }: TokenRange): boolean {
  const first = r.sentences[(r.sentenceOf[from] ?? 0) - 1];
  const start = first && isMarked(r, first.from) ? first.from : from;
  for (let i = start; i < to; i += 1)
    if (isOneOf(r, i, isMarked(r, i) ? addressing : putting)) return true;
  return false;
}
