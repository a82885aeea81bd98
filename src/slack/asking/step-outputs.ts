import type { Answer } from "#answers/answer.ts";
import { eachAnswer } from "#phrases/each-answer.ts";
import { answerView } from "#slack/views/answers/answer.ts";

/** An answer as the workflow step hands it on. */
export interface StepOutputs {
  readonly answer: string;
  /** Who said what was found first; empty where that is not known. */
  readonly speaker: string;
  readonly found: boolean;
}

export function stepOutputs(answer: Answer): StepOutputs {
  const answers = eachAnswer(answer);
  const results = answers.flatMap((each) => each.results);
  return {
    answer: answerView(answer, { audience: "channel" }).text,
    speaker: (results[0]?.isUnsure ? null : results[0]?.speaker) ?? "",
    found: results.length > 0 || answers.some(hasVoices),
  };
}

function hasVoices(answer: Answer): boolean {
  return answer.kind === "voices" && answer.voices.length > 0;
}
