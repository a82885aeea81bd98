import * as v from "valibot";
import { plainText, words } from "./composition.ts";
import { slackMessages } from "./slack-messages.ts";
import { checkBlocks } from "./validate.ts";

const viewSchema = v.strictObject({
  type: v.picklist(["modal", "home"]),
  title: v.optional(plainText(24)),
  submit: v.optional(v.nullable(plainText(24))),
  close: v.optional(v.nullable(plainText(24))),
  blocks: v.array(v.looseObject({ type: v.string() })),
  private_metadata: v.optional(v.pipe(v.string(), v.maxLength(3_000)), ""),
  callback_id: v.optional(v.pipe(v.string(), v.maxLength(255)), ""),
  clear_on_close: v.optional(v.boolean(), false),
  notify_on_close: v.optional(v.boolean(), false),
  submit_disabled: v.optional(v.boolean(), false),
  external_id: v.optional(words(255)),
});

export type ViewInput = v.InferOutput<typeof viewSchema>;

/** Slack's limit of a whole view as JSON, in characters. */
export const maxViewCharacters = 250_000;

export type ViewCheck =
  | { readonly ok: true; readonly view: ViewInput }
  | { readonly ok: false; readonly messages: readonly string[] };

/** Checks a view as Slack does before it opens one. */
export function checkView(given: unknown): ViewCheck {
  const parsed = v.safeParse(viewSchema, given);
  if (!parsed.success) return { ok: false, messages: slackMessages(parsed.issues, "/view") };
  const view = parsed.output;
  const blocks = checkBlocks("view", view.blocks, "/view/blocks");
  if (!blocks.ok) return { ok: false, messages: blocks.messages };
  if (view.type === "modal" && view.title === undefined) {
    return { ok: false, messages: ["[ERROR] missing required field: title [json-pointer:/view]"] };
  }
  const hasInput = blocks.blocks.some((block) => block.type === "input");
  if (view.type === "modal" && hasInput && !view.submit) {
    return {
      ok: false,
      messages: [
        "[ERROR] `submit` is required when an `input` block is in the `blocks` array [json-pointer:/view]",
      ],
    };
  }
  return { ok: true, view };
}
