import type { App } from "@slack/bolt";
import * as v from "valibot";
import type { Answer } from "#answers/answer.ts";
import { eachAnswer } from "#phrases/each-answer.ts";
import { ask, type Desk } from "#slack/asking/ask.ts";
import { questionOf } from "#slack/asking/question.ts";
import { answerView } from "#slack/views/answers/answer.ts";

/** The workflow step "Find who said it": a question in, the answer as text out. */
export function register(app: App, desk: Desk): void {
  app.function("find_who_said_it", async ({ inputs, complete }) => {
    const { question } = v.parse(inputsSchema, inputs);
    const { answer } = ask(desk, questionOf(question));
    const answers = eachAnswer(answer);
    const results = answers.flatMap((each) => each.results);
    await complete({
      outputs: {
        answer: answerView(answer, { audience: "channel" }).text,
        speaker: results[0]?.speaker ?? "",
        found: results.length > 0 || answers.some(hasVoices),
      },
    });
  });
}

function hasVoices(answer: Answer): boolean {
  return answer.kind === "voices" && answer.voices.length > 0;
}

const inputsSchema = v.object({ question: v.string() });
