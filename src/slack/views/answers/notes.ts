import type { Answer } from "#answers/answer.ts";
import { anyDateNote } from "#phrases/any-date.ts";
import { articleDateNote } from "#phrases/article-date.ts";
import { isAsTyped } from "#phrases/as-typed.ts";
import { closestNote } from "#phrases/closest.ts";
import { correctionWords, synonymWords } from "#phrases/instead.ts";
import { onSubjectNote } from "#phrases/on-subject.ts";
import { whyOpenNote } from "#phrases/why-open.ts";
import { limits } from "#slack/limits.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import type { Audience } from "./parts.ts";

/** What stands under an answer's sentence: how the question was taken, where not as it was typed. */
export function notesOf(answer: Answer, audience: Audience): string[] {
  return [
    ...understoodNotes(answer, audience),
    ...correctionNotes(answer, audience),
    ...synonymNotes(answer, audience),
    ...(answer.onSubject ? [onSubjectNote] : []),
    ...closestNotes(answer, audience),
    ...(answer.anyDate ? [anyDateNote] : []),
    ...[articleDateNote(answer)].filter(Boolean),
    ...(answer.isWhyOpen ? [whyOpenNote] : []),
  ];
}

/** Says how a question was taken that was not answered as it was typed; what was typed, in private only. */
function understoodNotes(answer: Answer, audience: Audience): string[] {
  if (audience !== "private" || isAsTyped(answer)) return [];
  return [`Understood as: ${shorten(answer.understood, 200)}`];
}

/** Announces every spelling that was changed; the word as typed is repeated in private only. */
function correctionNotes(answer: Answer, audience: Audience): string[] {
  return answer.corrected.slice(0, limits.contextElements).map(({ typed, searched, described }) => {
    const asTyped = audience === "private" ? shorten(typed, 80) : null;
    return correctionWords({ searched: shorten(searched, 80), typed: asTyped, described });
  });
}

/** Says which other words were searched; the word as typed is repeated in private only. */
function synonymNotes({ alsoSearched = [] }: Answer, audience: Audience): string[] {
  return alsoSearched.map(({ typed, searched }) => {
    const asTyped = audience === "private" ? shorten(typed, 80) : null;
    return synonymWords({ searched: shorten(searched.join(", "), 200), typed: asTyped });
  });
}

/** Says that an answer is a loose one; which of the words as typed it lacks, in private only. */
function closestNotes({ missing }: Answer, audience: Audience): string[] {
  if (!missing) return [];
  const words = missing.map((word) => shorten(word, 40));
  return [closestNote(words, audience === "private")];
}
