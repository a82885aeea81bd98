import type { Answer, Conversation } from "./answer.ts";
import { calledSo, type Pronoun } from "./people/pronouns.ts";
import { pronounOf } from "./questions/frames/frame.ts";
import type { Question } from "./questions/question.ts";
import type { Scope } from "./sources/scope.ts";

/** An answer that tells that a "he" or "she" of its question means nobody in particular, where that is so. */
export function withUnclear(
  { sources }: Scope,
  asked: Question,
  given: Answer,
  conversation?: Conversation,
): Answer {
  const pronoun = pronounIn(asked);
  if (pronoun === null || given.kind === "declined") return given;
  const among = conversation ? calledSo(sources.articles, conversation, pronoun) : [];
  return { ...given, unclear: { pronoun, among } };
}

/** The pronoun by which a question still asks of somebody. */
function pronounIn(asked: Question): Pronoun | null {
  if ("pronoun" in asked) return asked.pronoun ?? null;
  if ("speaker" in asked) return pronounOf(asked.speaker ?? "");
  if ("name" in asked) return pronounOf(asked.name);
  return asked.ask === "responses" ? pronounOf(asked.by ?? "") : null;
}
