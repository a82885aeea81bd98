import type { App } from "@slack/bolt";
import * as v from "valibot";
import type { Desk } from "#slack/asking/desk.ts";
import { questionOf } from "#slack/reading/question.ts";

/** The workflow step "Find who said it": a question in, the answer as text out. */
export function register(app: App, desk: Desk): void {
  app.function("find_who_said_it", async ({ inputs, complete }) => {
    const { question } = v.parse(inputsSchema, inputs);
    await complete({ outputs: { ...(await desk.stepOutputs(questionOf(question))) } });
  });
}

const inputsSchema = v.object({ question: v.string() });
