import * as v from "valibot";
import { makeView, pushView } from "#playground/acts/views.ts";
import { checkView } from "#playground/blocks/view-schema.ts";
import type { Platform } from "#playground/platform.ts";
import type { Installation, User } from "#playground/world/entities.ts";
import { maxViewStack, type View } from "#playground/world/views.ts";
import { done, failed, type Gesture, heard, notHeard } from "./gesture.ts";
import { installationFor, interactionBase, sendToApp } from "./send.ts";

/** What was filled in: by block id, then action id, in the shape of a view's state. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** `errors` when the app refused the input: by block id, in its words. */
export interface Submitted {
  readonly errors: Readonly<Record<string, string>> | null;
}

/** Submits the modal on top, and does what the app's `response_action` says. */
export async function submitView(
  platform: Platform,
  user: User,
  view: View,
  values: ViewValues,
): Promise<Gesture<Submitted>> {
  const installation = installationFor(platform, user);
  if (installation === null) return failed("app_not_installed", "The app is not installed here.");
  const filled: View = { ...view, state: { values: { ...view.state.values, ...values } } };
  const outcome = await sendToApp(platform, "interaction", {
    type: "view_submission",
    ...interactionBase(platform, user, installation),
    trigger_id: platform.triggers.issue({ userId: user.id, teamId: user.teamId, viewId: view.id }),
    view: filled,
    response_urls: [],
  });
  if (outcome.status === "failed") return notHeard;
  return applyResponse(platform, installation, user, filled, outcome.body);
}

/** Closes the modal on top; the app hears of it where the view asked for that. */
export async function closeView(platform: Platform, user: User, view: View): Promise<Gesture> {
  const stack = platform.views.stack(user.id);
  const rest = view.clear_on_close ? [] : stack.filter((v) => v.id !== view.id);
  platform.views.setStack(user.id, rest);
  const installation = installationFor(platform, user);
  if (!view.notify_on_close || installation === null) return done(null);
  const outcome = await sendToApp(platform, "interaction", {
    type: "view_closed",
    ...interactionBase(platform, user, installation),
    view,
    is_cleared: view.clear_on_close,
  });
  return heard(outcome);
}

const responseSchema = v.variant("response_action", [
  v.looseObject({ response_action: v.literal("clear") }),
  v.looseObject({
    response_action: v.literal("errors"),
    errors: v.pipe(
      v.record(v.string(), v.string()),
      v.check((errors) => Object.keys(errors).length > 0, "no errors given"),
    ),
  }),
  v.looseObject({ response_action: v.literal("update"), view: v.unknown() }),
  v.looseObject({ response_action: v.literal("push"), view: v.unknown() }),
]);

function applyResponse(
  platform: Platform,
  installation: Installation,
  user: User,
  view: View,
  body: unknown,
): Gesture<Submitted> {
  const accepted: Gesture<Submitted> = done({ errors: null });
  const stack = platform.views.stack(user.id);
  const isEmpty =
    body === undefined || body === null || body === "" || Object.keys(Object(body)).length === 0;
  if (isEmpty) {
    platform.views.setStack(
      user.id,
      stack.filter((v) => v.id !== view.id),
    );
    return accepted;
  }
  const parsed = v.safeParse(responseSchema, body);
  if (!parsed.success)
    return failed("invalid_response", "The app's answer to the form is not one that Slack knows.");
  const response = parsed.output;
  switch (response.response_action) {
    case "clear":
      platform.views.setStack(user.id, []);
      return accepted;
    case "errors": {
      const unknown = Object.keys(response.errors).find(
        (blockId) => !view.blocks.some((b) => b.block_id === blockId && b.type === "input"),
      );
      if (unknown !== undefined)
        return failed(
          "invalid_response",
          `The app found an error in a field that is not there: ${unknown}.`,
        );
      return done({ errors: response.errors });
    }
    case "update":
    case "push": {
      const check = checkView(response.view);
      if (!check.ok) return failed("invalid_response", check.messages.join(" "));
      if (response.response_action === "update") {
        platform.views.replace(makeView(platform, installation, check.view, { old: view }));
        return accepted;
      }
      if (stack.length >= maxViewStack)
        return failed("push_limit_reached", "No more than three modals fit on each other.");
      pushView(platform, user.id, makeView(platform, installation, check.view, { below: view }));
      return accepted;
    }
  }
}
