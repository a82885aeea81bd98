import * as v from "valibot";
import { makeView, pushView } from "#playground/acts/views.ts";
import { fromForm } from "#playground/api/arguments.ts";
import {
  type BotCall,
  botMethod,
  isRefusal,
  type Method,
  type Refusal,
  refuse,
  refuseWith,
} from "#playground/api/method.ts";
import { checkView, maxViewCharacters, type ViewInput } from "#playground/blocks/view-schema.ts";
import { maxViewStack, type View } from "#playground/world/views.ts";

const trigger = {
  trigger_id: v.optional(v.string()),
  interactivity_pointer: v.optional(v.string()),
  view: v.unknown(),
};

/** `views.*`: modals and the App Home. */
export const viewMethods: readonly Method[] = [
  botMethod({
    name: "views.open",
    scopes: [],
    perMinute: 100,
    args: v.object(trigger),
    run(call, args) {
      const input = readView(call, args.view);
      if (isRefusal(input)) return input;
      if (input.type !== "modal")
        return refuseWith("invalid_arguments", [
          "[ERROR] must be a modal [json-pointer:/view/type]",
        ]);
      const used = useTrigger(call, args.trigger_id ?? args.interactivity_pointer);
      if (isRefusal(used)) return used;
      const view = makeView(call.platform, call.installation, input);
      call.platform.views.setStack(used.userId, [view]);
      return { ok: true, view };
    },
  }),
  botMethod({
    name: "views.push",
    scopes: [],
    perMinute: 100,
    args: v.object(trigger),
    run(call, args) {
      const input = readView(call, args.view);
      if (isRefusal(input)) return input;
      const used = useTrigger(call, args.trigger_id ?? args.interactivity_pointer);
      if (isRefusal(used)) return used;
      const stack = call.platform.views.stack(used.userId);
      const below = stack.at(-1);
      if (below === undefined || used.viewId === null) return refuse("not_found");
      if (stack.length >= maxViewStack) return refuse("push_limit_reached");
      const view = makeView(call.platform, call.installation, input, { below });
      pushView(call.platform, used.userId, view);
      return { ok: true, view };
    },
  }),
  botMethod({
    name: "views.update",
    scopes: [],
    perMinute: 100,
    args: v.object({
      view_id: v.optional(v.string()),
      external_id: v.optional(v.string()),
      hash: v.optional(v.string()),
      view: v.unknown(),
    }),
    run(call, args) {
      const input = readView(call, args.view);
      if (isRefusal(input)) return input;
      const found = call.platform.views.find((view) =>
        args.view_id === undefined
          ? view.external_id !== "" && view.external_id === args.external_id
          : view.id === args.view_id,
      );
      if (found === null || found.view.team_id !== call.installation.teamId)
        return refuse("not_found");
      if (args.hash !== undefined && args.hash !== found.view.hash) return refuse("hash_conflict");
      const view = makeView(call.platform, call.installation, input, { old: found.view });
      call.platform.views.replace(view);
      return { ok: true, view };
    },
  }),
  botMethod({
    name: "views.publish",
    scopes: [],
    perMinute: 100,
    args: v.object({ user_id: v.string(), view: v.unknown(), hash: v.optional(v.string()) }),
    run(call, args) {
      if (!call.platform.app.manifest.features.app_home?.home_tab_enabled)
        return refuse("not_enabled");
      const user = call.platform.world.users.get(args.user_id);
      if (user === undefined || user.teamId !== call.installation.teamId)
        return refuse("user_not_found");
      const input = readView(call, args.view);
      if (isRefusal(input)) return input;
      if (input.type !== "home")
        return refuseWith("invalid_arguments", [
          "[ERROR] must be a home view [json-pointer:/view/type]",
        ]);
      const old = call.platform.views.home(user.id);
      if (args.hash !== undefined && old !== null && args.hash !== old.hash)
        return refuse("hash_conflict");
      const view: View = makeView(call.platform, call.installation, input, { old });
      call.platform.views.setHome(user.id, view);
      return { ok: true, view };
    },
  }),
];

function readView(call: BotCall, given: unknown): ViewInput | Refusal {
  if (given === undefined)
    return refuseWith("invalid_arguments", ["[ERROR] missing required field: view"]);
  const value = fromForm(given);
  if (JSON.stringify(value ?? null).length > maxViewCharacters) return refuse("view_too_large");
  const check = checkView(value);
  if (!check.ok) return refuseWith("invalid_arguments", check.messages);
  const { external_id: externalId } = check.view;
  const taken =
    externalId !== undefined && call.platform.views.find((view) => view.external_id === externalId);
  return taken && call.args.view_id === undefined && call.args.external_id === undefined
    ? refuse("duplicate_external_id")
    : check.view;
}

function useTrigger(call: BotCall, triggerId: string | undefined) {
  if (triggerId === undefined)
    return refuseWith("invalid_arguments", ["[ERROR] missing required field: trigger_id"]);
  const use = call.platform.triggers.use(triggerId);
  if (use.status !== "good") return refuse(use.status);
  if (use.trigger.teamId !== call.installation.teamId) return refuse("invalid_trigger_id");
  return use.trigger;
}
