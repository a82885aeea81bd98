import type { Cue } from "#quotes/cues/cue.ts";
import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { beginsClause } from "#quotes/reading/clause-opening.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { pronouns } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { chargeNouns } from "#quotes/reading/tables/speech-nouns.ts";
import { firstVerb, tenseCode } from "#quotes/reading/token-codes.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt, nextComma } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import type { Content } from "./contents.ts";
import { mainClauseBehind } from "./main-clause.ts";
import { ownActBehind } from "./own-acts.ts";

/** A content up to what is surely none of its words: the article's comment, the rest of its sentence, another's words. */
export function upToWhatIsNoneOfThem(
  r: Reading,
  content: Content,
  cue: ReportCue,
  cues: readonly Cue[],
): Content {
  if (content.where !== "after") return content;
  const told = upToComment(r, upToPredicate(r, upToCourt(r, content), cue), cue);
  return upToNext(r, upToOwnAct(r, told, cue), cue, cues);
}

/** "Ruiz said she was asleep, the court heard" */
function upToCourt(r: Reading, content: Content): Content {
  const last = content.to - 1;
  const told = lowerAt(r, last) === "told" && isOneOf(r, last - 1, "was were");
  if (!told && lowerAt(r, last) !== "heard") return content;
  const comma = nextComma(r, last - longestCourt, last);
  return comma > content.from ? { ...content, to: comma } : content;
}

/** In tokens: "the crown court was". */
const longestCourt = 5;

/** "Judge Holm said they were wicked and jailed them": the words end where the speaker acts. */
function upToOwnAct(r: Reading, content: Content, cue: ReportCue): Content {
  const and = ownActBehind(r, content, cue);
  if (and < 0) return content;
  return { ...content, to: lowerAt(r, and - 1) === "," ? and - 1 : and };
}

/** "The officer who said the boy had a gun was fired": the words end where what is told of the subject goes on. */
function upToPredicate(r: Reading, content: Content, cue: ReportCue): Content {
  let to = mainClauseBehind(r, content, cue);
  while (isOneOf(r, to - 1, "later then now also never")) to -= 1;
  return to > content.from ? { ...content, to } : content;
}

/**
 * "She denied that the dam was old, though that was what everybody heard", "He said it was old, a claim that the board
 * disputes": what the article says of it is none of the words.
 */
function upToComment(r: Reading, content: Content, { lemma }: ReportCue): Content {
  const { from, to } = content;
  const { commas } = r.punctuation;
  const denies = lemma === "deny";
  for (let i = from + 1; i < to - 1; i += 1) {
    const lower = lowerAt(r, i);
    const parts = denies && (commas[i] ?? 0) > (commas[i - 1] ?? 0);
    if (parts && isOneOf(r, i, "but though although") && pointsBack(r, i + 1))
      return { ...content, to: i - 1 };
    const ends =
      (lower === "," && (isComment(r, i + 1) || isWhenSaid(r, i + 1) || isContrast(r, i + 1))) ||
      (lower === ";" && beginsClause(r, i + 1, to)) ||
      ((denies || lemma === "admit") && isOutcome(r, from, i));
    if (ends && !isMarked(r, i)) return { ...content, to: i };
  }
  return content;
}

/** "that was" of "though that was what everybody heard" */
function pointsBack(r: Reading, at: number): boolean {
  return isOneOf(r, at, "that this it") && tenseCode(r, at + 1) > 0;
}

/** "and was" of "denied murder and was remanded", "but was" of "admitted theft but was cleared of fraud" */
function isOutcome(r: Reading, from: number, at: number): boolean {
  if (!isOneOf(r, at, "and but") || !isOneOf(r, at + 1, "was were is are")) return false;
  return firstVerb(r, from, at).tense === 0;
}

/** "but others are not so sure", "but critics say" */
function isContrast(r: Reading, at: number): boolean {
  if (lowerAt(r, at) !== "but" || !isOneOf(r, at + 1, others)) return false;
  return tenseCode(r, afterAdverbials(r, at + 2, at + 5)) > 0;
}

const others = wordSet(
  "campaigners critics economists experts many opponents others rivals sceptics skeptics",
);

/** "a claim that", "a figure the", "prompting outrage" */
function isComment(r: Reading, at: number): boolean {
  if (isOneOf(r, at, effects)) return true;
  return isOneOf(r, at, "a an") && isOneOf(r, at + 1, comments) && !isOneOf(r, at + 2, "of , .");
}

const comments = wordSet(`${chargeNouns} comparison contention figure verdict`);
const effects = wordSet("amid drawing prompting sparking stoking triggering");

/** "days after her deputy quit", "a week before the vote", "as the crowd booed": when it was said. */
function isWhenSaid(r: Reading, at: number): boolean {
  if (lowerAt(r, at) === "as") {
    const noun = hasClass(r, at + 1, is.determiner | is.possessivePronoun) ? at + 2 : at + 1;
    return isOneOf(r, noun, audiences) && tenseCode(r, noun + 1) > 0;
  }
  const one = isOneOf(r, at, "a an just only two three") ? at + 1 : at;
  const many = isOneOf(r, one, "few couple") ? one + 1 : one;
  return isOneOf(r, many, whiles) && isOneOf(r, many + 1, "after before");
}

const audiences = wordSet(
  "aides audience colleagues crowd demonstrators fans onlookers protesters reporters supporters",
);
const whiles = wordSet(
  "day days fortnight hour hours minutes moments month months week weeks year years",
);

/** Words up to the next verb of speech that is none of them: "…, but she said", "… and added", "…, the agency reported". */
function upToNext(r: Reading, content: Content, cue: ReportCue, cues: readonly Cue[]): Content {
  const semicolon = semicolonIn(r, content);
  for (const { at, from, side, source, form, classes, lemma, content: rest } of cues) {
    if (semicolon >= 0 && form === "finite" && classes & speechClasses)
      if (source.from > semicolon && at < content.to) return { ...content, to: semicolon };
    if (side === "according" && isCredit(r, content, at, rest)) return { ...content, to: at - 1 };
    if (at <= content.from || at >= content.to || !(classes & telling)) continue;
    if (form === "gerund" && side === "main" && isAddedTo(r, cue, source, from))
      return { ...content, to: from - 1 };
    if (form !== "finite" || classes & verbClass.thought) continue;
    const first = Math.min(from, side === "main" ? from : source.from);
    const lead = r.tokens[first - 1];
    const goesOn =
      side === "main" && source.from === cue.source?.from && isAmong(lead?.lower ?? "", "and but");
    if (!(classes & speechClasses) && !(goesOn && hasObject(r, at))) continue;
    const turns =
      side === "before" &&
      (isParting(r, first - 1) || (lemma === "say" && joinsClause(r, first - 1)));
    const closes =
      side === "before" &&
      lead?.text === "," &&
      (rest >= content.to || (isAmong(lemma, "say tell") && isSetting(r, rest, content.to)));
    if (!(goesOn || turns || closes) || first - 1 <= content.from) continue;
    const comma = lowerAt(r, first - 2) === "," ? first - 2 : first - 1;
    return { ...content, to: comma };
  }
  return content;
}

/** The semicolon behind which another speaks: "He said his son was well; his wife said he was asleep". */
function semicolonIn(r: Reading, { from, to }: Content): number {
  for (let i = from; i < to; i += 1)
    if (lowerAt(r, i) === ";" && !isMarked(r, i) && lowerAt(r, i + 1) !== "that") return i;
  return -1;
}

const telling = speechClasses | verbClass.label;

/** "her" of "and praised her", against "and compared with", "and applauded" and "and called police" */
function hasObject(r: Reading, verb: number): boolean {
  if (r.verb(verb)?.lemma === "call" && !hasClass(r, verb + 1, pronouns | is.preposition))
    return false;
  return r.tokens[verb + 1]?.kind !== "punctuation" && !isOneOf(r, verb + 1, "with and or in");
}

/** "adding" of "Ruiz said it would appeal, adding the ruling was wrong": a cue of its own, of the same speaker. */
function isAddedTo(r: Reading, cue: ReportCue, source: Cue["source"], gerund: number): boolean {
  return source.from === cue.source?.from && lowerAt(r, gerund - 1) === ",";
}

/** "at a hearing" of "…, prosecutors said at a hearing" */
function isSetting(r: Reading, from: number, to: number): boolean {
  if (!isOneOf(r, from, "at in on during")) return false;
  return nextComma(r, from, to) < 0 && firstVerb(r, from, to).tense === 0;
}

/** "but" and ", while", behind which another speaks */
function isParting(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "but" || (lowerAt(r, at) === "while" && lowerAt(r, at - 1) === ",");
}

/** "…, according to the Times": behind words that somebody else said, who tells of it; not within them. */
function isCredit(r: Reading, { from, to }: Content, at: number, behind: number): boolean {
  if (at - 1 <= from || at >= to || lowerAt(r, at - 1) !== ",") return false;
  if (isOneOf(r, from, "to not") || firstVerb(r, from, at).tense > 0) return true;
  return firstVerb(r, behind, to).tense === 0;
}

/** "and" of "… is late, and Y said", against "that he and Y said" */
function joinsClause(r: Reading, at: number): boolean {
  if (lowerAt(r, at) !== "and") return false;
  return !hasClass(r, at - 1, is.subjectPronoun);
}
