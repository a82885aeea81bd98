import * as v from "valibot";
import { fromForm } from "#playground/api/arguments.ts";
import {
  type BotCall,
  botMethod,
  isRefusal,
  type Method,
  type Refusal,
  refuse,
} from "#playground/api/method.ts";
import type { FunctionRun } from "#playground/world/pending.ts";

const id = { function_execution_id: v.string() };

/** How an app ends a run of one of its functions. */
export const functionMethods: readonly Method[] = [
  botMethod({
    name: "functions.completeSuccess",
    scopes: [],
    perMinute: 50,
    missing: "outputs are not checked against the function's output parameters",
    args: v.object({ ...id, outputs: v.unknown() }),
    run(call, args) {
      const run = running(call, args.function_execution_id);
      if (isRefusal(run)) return run;
      const outputs = fromForm(args.outputs);
      if (typeof outputs !== "object" || outputs === null)
        return refuse("parameter_validation_failed");
      run.outcome = { status: "succeeded", outputs };
      return { ok: true };
    },
  }),
  botMethod({
    name: "functions.completeError",
    scopes: [],
    perMinute: 50,
    args: v.object({ ...id, error: v.string() }),
    run(call, args) {
      const run = running(call, args.function_execution_id);
      if (isRefusal(run)) return run;
      run.outcome = { status: "failed", error: args.error };
      return { ok: true };
    },
  }),
];

function running(call: BotCall, executionId: string): FunctionRun | Refusal {
  const run = call.platform.pending.runs.get(executionId);
  if (run?.teamId !== call.installation.teamId) return refuse("function_execution_not_found");
  return run.outcome.status === "running" ? run : refuse("function_execution_not_in_progress");
}
