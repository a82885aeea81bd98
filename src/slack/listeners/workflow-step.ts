import type { App } from "@slack/bolt";
import * as v from "valibot";
import { ask, type Desk } from "#slack/asking/ask.ts";
import { questionOf } from "#slack/asking/question.ts";
import { answerView } from "#slack/views/answers/answer.ts";

/** The workflow step "Find who said it": a question in, the answer as text out. */
export function register(app: App, desk: Desk): void {
  app.function("find_who_said_it", async ({ inputs, complete }) => {
    const { question } = v.parse(inputsSchema, inputs);
    const { answer } = ask(desk, questionOf(question));
    const [first] = answer.results;
    await complete({
      outputs: {
        answer: answerView(answer, { audience: "channel" }).text,
        speaker: first?.speaker ?? "",
        found: answer.results.length > 0 || (answer.kind === "voices" && answer.voices.length > 0),
      },
    });
  });
}

const inputsSchema = v.object({ question: v.string() });
