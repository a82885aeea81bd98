import type { Entity } from "#quotes/names/entity.ts";
import { opensSentence, speaks } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isSurelyPerson } from "./may-mean.ts";

/**
 * Tells of names whether they stand in words without marks that "he said" or "the firm said" closes: the Holm of "Holm
 * will be sold, it said" and the Ruiz of "It hurt Ruiz, he said". Few speak of themselves by name there, but for whom
 * the sentence is about where nobody else was cited right before.
 */
export function isInWordsBefore(
  r: Reading,
  all: Speakers,
  mention: Mention,
): (run: NameRun, entity: Entity) => boolean {
  const { from } = mention;
  if (!closesWords(r, mention)) return () => false;
  const sentence = r.sentenceOf[from];
  return (run, entity) =>
    r.sentenceOf[run.from] === sentence &&
    !speaks(r, run) &&
    !(isSurelyPerson(entity) && opensSentence(r, run) && !isOtherCited(r, all, entity, from));
}

/** The "he" of "…, he said." and "…, he said, …", against ", he said, “…”". */
function closesWords(r: Reading, { from, to }: Mention): boolean {
  if (lowerAt(r, from - 1) !== ",") return false;
  const cue = hasClass(r, to, is.adverb) ? to + 1 : to;
  if (((r.verb(cue)?.classes ?? 0) & verbClass.say) === 0) return false;
  const isLast = cue + 1 >= (sentenceAt(r, from)?.to ?? cue);
  return isLast || (isOneOf(r, cue + 1, ". , ;") && r.tokens[cue + 2]?.kind !== "mark");
}

/** Whether words right before were another's, who may be meant as well. */
function isOtherCited(r: Reading, all: Speakers, entity: Entity, at: number): boolean {
  const last = all.heard.at(-1);
  const cited = last && all.entityOf(last.speaker);
  if (!cited || cited === entity || cited.kind !== "person") return false;
  if (cited.gender && entity.gender && cited.gender !== entity.gender) return false;
  return (r.blockOf[at] ?? 0) - (r.blockOf[last.at] ?? 0) <= 1;
}
