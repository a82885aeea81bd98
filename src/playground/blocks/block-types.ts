import * as v from "valibot";
import { identifier, mrkdwn, plainText, slackFile, textObject, url, words } from "./composition.ts";
import {
  actionsElement,
  buttonElement,
  contextActionsElement,
  imageElement,
  inputElement,
  sectionAccessory,
} from "./elements.ts";
import { richText } from "./rich-text.ts";
import { textLength } from "./text-length.ts";

/** Every block type with Slack's limits, and the surfaces that take it. */

const block = { block_id: v.optional(identifier) };

const section = v.pipe(
  v.strictObject({
    type: v.literal("section"),
    ...block,
    text: v.optional(textObject(3_000)),
    fields: v.optional(v.pipe(v.array(textObject(2_000)), v.minLength(1), v.maxLength(10))),
    accessory: v.optional(sectionAccessory),
    expand: v.optional(v.boolean()),
  }),
  v.check((s) => s.text !== undefined || s.fields !== undefined, "must provide text or fields"),
);

const header = v.strictObject({
  type: v.literal("header"),
  ...block,
  text: plainText(150),
  level: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(4))),
});

const divider = v.strictObject({ type: v.literal("divider"), ...block });

const context = v.strictObject({
  type: v.literal("context"),
  ...block,
  elements: v.pipe(
    v.array(v.variant("type", [plainText(3_000), mrkdwn(3_000), imageElement])),
    v.minLength(1),
    v.maxLength(10),
  ),
});

const actions = v.strictObject({
  type: v.literal("actions"),
  ...block,
  elements: v.pipe(v.array(actionsElement), v.minLength(1), v.maxLength(25)),
});

const contextActions = v.strictObject({
  type: v.literal("context_actions"),
  ...block,
  elements: v.pipe(v.array(contextActionsElement), v.minLength(1), v.maxLength(5)),
});

const image = v.pipe(
  v.strictObject({
    type: v.literal("image"),
    ...block,
    alt_text: words(2_000),
    title: v.optional(plainText(2_000)),
    image_url: v.optional(url(3_000)),
    slack_file: v.optional(slackFile),
  }),
  v.check(
    (i) => (i.image_url === undefined) !== (i.slack_file === undefined),
    "must provide exactly one of image_url or slack_file",
  ),
);

const input = v.strictObject({
  type: v.literal("input"),
  ...block,
  label: plainText(2_000),
  element: inputElement,
  hint: v.optional(plainText(2_000)),
  optional: v.optional(v.boolean()),
  dispatch_action: v.optional(v.boolean()),
});

const markdown = v.strictObject({ type: v.literal("markdown"), ...block, text: words(12_000) });

const cell = v.variant("type", [
  v.strictObject({ type: v.literal("raw_text"), text: words(20_000) }),
  v.strictObject({
    type: v.literal("raw_number"),
    value: v.number(),
    text: v.optional(v.string()),
  }),
  richText,
]);
const row = v.pipe(v.array(cell), v.minLength(1), v.maxLength(20));

const table = v.strictObject({
  type: v.literal("table"),
  ...block,
  rows: v.pipe(v.array(row), v.minLength(1), v.maxLength(100)),
  column_settings: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          align: v.optional(v.picklist(["left", "center", "right"])),
          is_wrapped: v.optional(v.boolean()),
        }),
      ),
      v.maxLength(20),
    ),
  ),
});

const dataTable = v.pipe(
  v.strictObject({
    type: v.literal("data_table"),
    ...block,
    caption: words(2_000),
    rows: v.pipe(v.array(row), v.minLength(1), v.maxLength(201)),
    page_size: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(100))),
    row_header_column_index: v.optional(v.pipe(v.number(), v.minValue(0))),
  }),
  v.check((t) => textLength(t.rows) <= 20_000, "table too long"),
);

const card = v.pipe(
  v.strictObject({
    type: v.literal("card"),
    ...block,
    hero_image: v.optional(imageElement),
    icon: v.optional(imageElement),
    title: v.optional(mrkdwn(150)),
    subtitle: v.optional(mrkdwn(150)),
    body: v.optional(mrkdwn(200)),
    actions: v.optional(v.pipe(v.array(buttonElement), v.maxLength(5))),
  }),
  v.check(
    (c) => [c.hero_image, c.title, c.body, c.actions].some((part) => part !== undefined),
    "must provide at least one of hero_image, title, actions or body",
  ),
);

const carousel = v.strictObject({
  type: v.literal("carousel"),
  ...block,
  elements: v.pipe(v.array(card), v.minLength(1), v.maxLength(10)),
});

const alert = v.strictObject({
  type: v.literal("alert"),
  ...block,
  text: textObject(3_000),
  level: v.optional(v.picklist(["default", "info", "warning", "error", "success"])),
});

const video = v.strictObject({
  type: v.literal("video"),
  ...block,
  video_url: url(3_000),
  thumbnail_url: url(3_000),
  alt_text: words(2_000),
  title: plainText(199),
  title_url: v.optional(url(3_000)),
  author_name: v.optional(words(49)),
  provider_name: v.optional(v.string()),
  provider_icon_url: v.optional(url(3_000)),
  description: v.optional(plainText(199)),
});

const file = v.strictObject({
  type: v.literal("file"),
  ...block,
  source: v.literal("remote"),
  external_id: v.string(),
});

const taskCard = v.looseObject({
  type: v.literal("task_card"),
  ...block,
  task_id: words(255),
  title: words(255),
  status: v.picklist(["pending", "in_progress", "complete", "error"]),
  details: v.optional(richText),
  output: v.optional(richText),
});

const plan = v.looseObject({
  type: v.literal("plan"),
  ...block,
  title: words(255),
  tasks: v.optional(v.array(taskCard)),
});

const container = v.strictObject({
  type: v.literal("container"),
  ...block,
  title: v.optional(plainText(150)),
  rich_text_title: v.optional(richText),
  subtitle: v.optional(textObject(150)),
  child_blocks: v.pipe(
    v.array(
      v.variant("type", [
        actions,
        context,
        divider,
        file,
        header,
        image,
        input,
        richText,
        section,
        table,
        video,
      ]),
    ),
    v.maxLength(10),
  ),
  width: v.optional(v.picklist(["narrow", "standard", "wide", "full"])),
  icon: v.optional(imageElement),
  is_collapsible: v.optional(v.boolean()),
  default_collapsed: v.optional(v.boolean()),
  has_border: v.optional(v.boolean()),
});

const everywhere = [
  section,
  header,
  divider,
  context,
  actions,
  image,
  richText,
  video,
  input,
] as const;

/** Blocks of a message. `file` blocks come back from Slack and can't be sent. */
export const messageBlock = v.variant("type", [
  ...everywhere,
  contextActions,
  markdown,
  table,
  dataTable,
  card,
  carousel,
  alert,
  taskCard,
  plan,
  container,
]);

/** Blocks of a modal or an App Home. */
export const viewBlock = v.variant("type", [
  ...everywhere,
  alert,
  card,
  carousel,
  container,
  dataTable,
  table,
]);
