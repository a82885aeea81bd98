import { publishInTeam } from "#playground/events/publish.ts";
import type { Platform } from "#playground/platform.ts";
import { type FunctionRun, setBounded } from "#playground/world/pending.ts";

const RUNS_KEPT = 500;

/** Runs one of the manifest's functions, as a workflow's step does; null when there is none such. */
export function runFunction(
  platform: Platform,
  teamId: string,
  callbackId: string,
  inputs: Readonly<Record<string, unknown>>,
): FunctionRun | null {
  const definition = platform.app.manifest.functions[callbackId];
  const installation = platform.world.installations.get(teamId);
  if (definition === undefined || installation === undefined) return null;
  const id = platform.ids.id("Fx");
  const run: FunctionRun = { id, teamId, callbackId, outcome: { status: "running" } };
  setBounded(platform.pending.runs, id, run, RUNS_KEPT);
  const parameters = (given: Readonly<Record<string, { readonly type: string }>>) =>
    Object.entries(given).map(([name, { type }]) => ({ name, type, is_required: false }));
  publishInTeam(platform, teamId, {
    type: "function_executed",
    function: {
      id: platform.ids.id("Fn"),
      callback_id: callbackId,
      title: definition.title,
      description: definition.description,
      type: "app",
      input_parameters: parameters(definition.input_parameters),
      output_parameters: parameters(definition.output_parameters),
      app_id: platform.app.id,
    },
    inputs,
    function_execution_id: id,
    workflow_execution_id: platform.ids.id("Wx"),
    bot_access_token: installation.botToken,
    event_ts: platform.ids.timestamp(),
  });
  return run;
}
