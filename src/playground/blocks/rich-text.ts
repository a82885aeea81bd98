import * as v from "valibot";

/** The `rich_text` block, which is also what people's own messages are made of. */

const style = v.optional(v.looseObject({}));

const inline = v.variant("type", [
  v.looseObject({ type: v.literal("text"), text: v.pipe(v.string(), v.minLength(1)), style }),
  v.looseObject({ type: v.literal("user"), user_id: v.string(), style }),
  v.looseObject({ type: v.literal("channel"), channel_id: v.string(), style }),
  v.looseObject({ type: v.literal("usergroup"), usergroup_id: v.string(), style }),
  v.looseObject({ type: v.literal("team"), team_id: v.string(), style }),
  v.looseObject({ type: v.literal("emoji"), name: v.string(), style }),
  v.looseObject({ type: v.literal("link"), url: v.string(), text: v.optional(v.string()), style }),
  v.looseObject({ type: v.literal("date"), timestamp: v.number(), format: v.string(), style }),
  v.looseObject({ type: v.literal("color"), value: v.string(), style }),
  v.looseObject({
    type: v.literal("broadcast"),
    range: v.picklist(["here", "channel", "everyone"]),
    style,
  }),
]);

const section = v.strictObject({
  type: v.literal("rich_text_section"),
  elements: v.array(inline),
});

const list = v.strictObject({
  type: v.literal("rich_text_list"),
  style: v.picklist(["bullet", "ordered"]),
  elements: v.array(section),
  indent: v.optional(v.pipe(v.number(), v.maxValue(8))),
  offset: v.optional(v.number()),
  border: v.optional(v.number()),
});

const quote = v.strictObject({
  type: v.literal("rich_text_quote"),
  elements: v.array(inline),
  border: v.optional(v.number()),
});

const preformatted = v.strictObject({
  type: v.literal("rich_text_preformatted"),
  elements: v.array(inline),
  border: v.optional(v.number()),
  language: v.optional(v.string()),
});

export const richText = v.strictObject({
  type: v.literal("rich_text"),
  block_id: v.optional(v.pipe(v.string(), v.maxLength(255))),
  elements: v.array(v.variant("type", [section, list, quote, preformatted])),
});
