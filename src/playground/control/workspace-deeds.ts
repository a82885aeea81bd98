import * as v from "valibot";
import { runFunction } from "#playground/acts/functions.ts";
import { revokeToken, uninstall } from "#playground/acts/installation.ts";
import type { Platform } from "#playground/platform.ts";

const which = v.optional(v.picklist(["one", "all"]), "all");
const team = v.optional(v.string());

/** What can be done to the workspace itself over the control API, by the name in `do`. */
export const workspaceDeed = v.variant("do", [
  v.object({ do: v.literal("reset") }),
  v.object({ do: v.literal("expireTriggers") }),
  v.object({ do: v.literal("revokeToken"), team }),
  v.object({ do: v.literal("uninstall"), team }),
  v.object({
    do: v.literal("runFunction"),
    team,
    callbackId: v.string(),
    inputs: v.optional(v.record(v.string(), v.unknown()), {}),
  }),
  v.object({ do: v.literal("dropSockets"), which }),
  v.object({ do: v.literal("stallSockets"), stalled: v.boolean() }),
  v.object({
    do: v.literal("disconnectSockets"),
    reason: v.picklist(["warning", "refresh_requested", "link_disabled"]),
    which,
  }),
]);

/** Does it; false when there is no such workspace or function. */
export function performOnWorkspace(
  platform: Platform,
  deed: v.InferOutput<typeof workspaceDeed>,
): boolean {
  const teamId =
    ("team" in deed ? deed.team : undefined) ?? [...platform.world.teams.keys()][0] ?? "";
  const installation = platform.world.installations.get(teamId);
  switch (deed.do) {
    case "reset":
      platform.reset();
      return true;
    case "expireTriggers":
      platform.triggers.expireAll();
      return true;
    case "revokeToken":
      if (installation !== undefined) revokeToken(platform, installation);
      return installation !== undefined;
    case "uninstall":
      if (installation !== undefined) uninstall(platform, installation);
      return installation !== undefined;
    case "runFunction":
      return runFunction(platform, teamId, deed.callbackId, deed.inputs) !== null;
    case "dropSockets":
      platform.sockets.drop(deed.which);
      return true;
    case "stallSockets":
      platform.sockets.stall(deed.stalled);
      return true;
    case "disconnectSockets":
      platform.sockets.disconnect(deed.reason, deed.which);
      return true;
  }
}
