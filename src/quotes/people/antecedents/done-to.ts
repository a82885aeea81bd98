import type { Entity } from "#quotes/names/entity.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import { wordsSpeakOf } from "#quotes/people/told-before/words-beside.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { formsOf } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt, nextComma, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import type { Anaphor } from "./antecedent.ts";
import { chainStart } from "./chain.ts";

/**
 * Whether somebody is named last as who did something to whoever a pronoun goes on from: the Ruiz of "Hired by Ruiz in May,
 * he moved here. “I like it,” he said" and of "He was hired by Ruiz. “I like it,” he said", against “He is late,” he said.
 */
export function didToSame(r: Reading, anaphor: Anaphor, { runs }: Entity): boolean {
  const { mention, gender } = anaphor;
  const run = runs[runsBefore(runs, mention.from) - 1];
  if (!gender || !run || mention.form !== "pronoun") return false;
  const by = byBefore(r, run.from);
  if (by < 0 || !isDoneTo(r, by, run.to, gender)) return false;
  const chain = chainStart(r, anaphor);
  if ((r.sentenceOf[chain] ?? 0) > (r.sentenceOf[by] ?? 0)) return false;
  return !wordsSpeakOf(r, mention, gender);
}

/** The "by" of "by coach Ana Ruiz"; -1 for none. */
function byBefore(r: Reading, name: number): number {
  for (let i = name - 1; i >= name - longestRole; i -= 1) {
    if (lowerAt(r, i) === "by") return i;
    if (r.tokens[i]?.kind !== "word" || hasClass(r, i, is.preposition)) return -1;
  }
  return -1;
}

/** In tokens: "by then head coach". */
const longestRole = 4;

/** Whether what "by" tells the agent of is done to "he", or to "she". */
function isDoneTo(r: Reading, by: number, behind: number, sex: "male" | "female"): boolean {
  const sentence = sentenceAt(r, by);
  if (!sentence) return false;
  let done = by - 1;
  while (done > sentence.from && by - done < longestBetween && !isAmong(lowerAt(r, done), deeds))
    done -= 1;
  if (!isAmong(lowerAt(r, done), deeds)) return false;
  let lead = done - 1;
  while (lead > sentence.from && hasClass(r, lead, is.adverb)) lead -= 1;
  if (done === sentence.from || lowerAt(r, lead) === "being") {
    const comma = nextComma(r, behind, Math.min(sentence.to, behind + longestClause));
    return comma >= 0 && sexOfPronoun(r, comma + 1) === sex && isSubject(r, comma + 1);
  }
  if (!isOneOf(r, lead, "was is been got")) return false;
  while (lead > sentence.from && isOneOf(r, lead, "was is been got had has later then also"))
    lead -= 1;
  return sexOfPronoun(r, lead) === sex && isSubject(r, lead);
}

function isSubject(r: Reading, at: number): boolean {
  return isOneOf(r, at, "he she");
}

/** In tokens: "hired in the spring of 2011 by", */
const longestBetween = 8;
/** and "Ruiz in the spring of 2011,". */
const longestClause = 12;

/** What is done to somebody of whom a story goes on to tell, against "beaten", "followed" or "praised", behind which either may be meant. */
const deeds = wordSet(
  formsOf(
    "adopt appoint approach arrest attack choose coach commission contact diagnose discover elect encourage fire give hire " +
      "hit injure inspire instruct invite jail mentor name nominate ordain persuade pick promote raise recruit rescue rob " +
      "sack select send sign stab stop teach train treat",
  ),
);
