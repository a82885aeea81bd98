import { behindApposition, opensSentence } from "#quotes/names/name-position.ts";
import { nameMention, runsBefore } from "#quotes/names/name-run.ts";
import { nameSteps, step } from "#quotes/people/evidence.ts";
import { printedBefore } from "#quotes/people/introductions.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isOwnWords } from "./papers.ts";
import { isOfAnother } from "./statements.ts";

/**
 * Whose "a statement" and "the caption" perhaps are, where nothing tells: of the one named last, if the sentence before is about what
 * they did. "Halden Foods denied it. “…,” a statement read.", "Ruiz posted a picture. “…,” read the caption."
 */
export function tellersPaper(r: Reading, all: Speakers, mention: Mention): Resolved | null {
  const { from, to, head } = mention;
  const word = lowerAt(r, head);
  if (to - from > 2 || !isOneOf(r, from, "a the another") || isOfAnother(r, head)) return null;
  if (!isOwnWords(word) && word !== "caption") return null;
  // "Ruiz posted a statement. “…,” the statement read.": whose it is was left open there.
  if (printedBefore(r, word, from).length > 0) return null;
  const { runs, entityOf } = all.people;
  let last = runsBefore(runs, from) - 1;
  while (last >= 0 && (isMarked(r, runs[last]?.from ?? 0) || entityOf[last]?.kind === "place"))
    last -= 1;
  const run = runs[last];
  const entity = entityOf[last];
  if (!run || !entity || !isNear(r, run.from, from) || !opensSentence(r, run)) return null;
  const verb = behindApposition(r, run.to);
  if (!isVerb(r, verb) || isDoneTo(r, verb)) return null;
  const speaker = all.speakerOf(entity);
  const steps = [step(r, "nominal", mention), ...nameSteps(r, all, speaker, nameMention(r, run))];
  return { speaker, how: "nominal", steps, rivals: [], sure: sureOfTeller };
}

/** As of what is likely, and told by nothing. */
const sureOfTeller = 0.65;

/** Whether a token stands in the sentence before another's or the one before that, in its paragraph or the one before. */
function isNear(r: Reading, at: number, here: number): boolean {
  const sentences = (r.sentenceOf[here] ?? 0) - (r.sentenceOf[at] ?? 0);
  const blocks = (r.blockOf[here] ?? 0) - (r.blockOf[at] ?? 0);
  return sentences >= 1 && sentences <= 2 && blocks <= 1;
}

/** "was fined", "has been sued" */
function isDoneTo(r: Reading, verb: number): boolean {
  for (let i = verb; i < verb + 3; i += 1)
    if (isOneOf(r, i, "was were is are been being")) return true;
  return !hasClass(r, verb, is.pastVerb | is.presentVerb | is.auxiliary);
}
