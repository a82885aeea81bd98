import { setBounded } from "#playground/bounded-maps.ts";
import { publishInTeam } from "#playground/events/publish.ts";
import type { Parameters } from "#playground/manifest.ts";
import type { Platform } from "#playground/platform.ts";
import type { FunctionRun } from "#playground/world/pending.ts";

const runsKept = 500;

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
  setBounded(platform.pending.runs, id, run, runsKept);
  publishInTeam(platform, teamId, {
    type: "function_executed",
    function: {
      id: platform.ids.id("Fn"),
      callback_id: callbackId,
      title: definition.title,
      description: definition.description,
      type: "app",
      input_parameters: parameterList(definition.input_parameters),
      output_parameters: parameterList(definition.output_parameters),
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

function parameterList(given: Parameters): readonly Record<string, unknown>[] {
  const isWrapped = Array.isArray(given.required) && typeof given.properties === "object";
  const required: readonly unknown[] = Array.isArray(given.required) ? given.required : [];
  return Object.entries(Object(isWrapped ? given.properties : given)).map(([name, parameter]) => ({
    name,
    ...Object(parameter),
    is_required: required.includes(name) || Object(parameter).is_required === true,
  }));
}
