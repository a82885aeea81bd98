import * as v from "valibot";

/** Composition objects of Block Kit, with Slack's length limits. */

const length = (minimum: number, maximum: number) =>
  v.pipe(v.string(), v.minLength(minimum), v.maxLength(maximum));

/** A string of 1 to `maximum` characters. */
export const words = (maximum: number) => length(1, maximum);

export const plainText = (maximum: number) =>
  v.strictObject({
    type: v.literal("plain_text"),
    text: words(maximum),
    emoji: v.optional(v.boolean()),
  });

export const mrkdwn = (maximum: number) =>
  v.strictObject({
    type: v.literal("mrkdwn"),
    text: words(maximum),
    verbatim: v.optional(v.boolean()),
  });

export const textObject = (maximum: number) =>
  v.variant("type", [plainText(maximum), mrkdwn(maximum)]);

/** `action_id` and `block_id`. */
export const identifier = v.pipe(v.string(), v.maxLength(255));

export const url = (maximum: number) =>
  v.pipe(words(maximum), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i, "invalid url"));

export const colorScheme = v.picklist(["primary", "danger"]);

export const confirm = v.strictObject({
  title: v.optional(plainText(100)),
  text: textObject(300),
  confirm: v.optional(plainText(30)),
  deny: v.optional(plainText(30)),
  style: v.optional(colorScheme),
});

export const plainOption = v.strictObject({
  text: plainText(75),
  value: words(150),
  description: v.optional(plainText(75)),
  url: v.optional(url(3_000)),
});

/** Options of checkboxes and radio buttons may be mrkdwn. */
export const anyOption = v.strictObject({
  text: textObject(75),
  value: words(150),
  description: v.optional(textObject(75)),
});

export const overflowOption = v.strictObject({
  text: plainText(75),
  value: v.optional(words(75)),
  description: v.optional(plainText(75)),
  url: v.optional(url(3_000)),
});

export const optionGroup = v.strictObject({
  label: plainText(75),
  options: v.pipe(v.array(plainOption), v.minLength(1), v.maxLength(100)),
});

export const dispatchActionConfig = v.strictObject({
  trigger_actions_on: v.optional(v.array(v.picklist(["on_enter_pressed", "on_character_entered"]))),
});

export const slackFile = v.union([
  v.strictObject({ id: v.string() }),
  v.strictObject({ url: v.string() }),
]);
