import type { AnswerBase } from "#answers/answer.ts";
import { listWords } from "./counts.ts";

/** That a "he" or "she" of the question means nobody in particular; empty where there is none such. */
export function unclearWords({ unclear }: Pick<AnswerBase, "unclear">): string {
  if (!unclear) return "";
  const { pronoun, among } = unclear;
  if (among.length === 0) return `Nobody named before is known to be “${pronoun}”.`;
  return `“${pronoun === "he" ? "He" : "She"}” may be ${listWords(among, "or")}.`;
}
