import * as v from "valibot";
import {
  anyOption,
  colorScheme,
  confirm,
  dispatchActionConfig,
  identifier,
  optionGroup,
  overflowOption,
  plainOption,
  plainText,
  slackFile,
  url,
  words,
} from "./composition.ts";
import { richText } from "./rich-text.ts";

/** Block Kit elements, and which blocks take which. */

const action = { action_id: v.optional(identifier), confirm: v.optional(confirm) };
const input = {
  action_id: v.optional(identifier),
  placeholder: v.optional(plainText(150)),
  focus_on_load: v.optional(v.boolean()),
};
const select = { ...input, confirm: v.optional(confirm) };
const multi = { max_selected_items: v.optional(v.pipe(v.number(), v.minValue(1))) };
const dispatch = { dispatch_action_config: v.optional(dispatchActionConfig) };
const some = <S extends v.GenericSchema>(item: S, maximum: number) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(maximum));
const list = {
  options: v.optional(some(plainOption, 100)),
  option_groups: v.optional(some(optionGroup, 100)),
};
const conversations = {
  default_to_current_conversation: v.optional(v.boolean()),
  filter: v.optional(
    v.strictObject({
      include: v.optional(some(v.picklist(["im", "mpim", "private", "public"]), 4)),
      exclude_external_shared_channels: v.optional(v.boolean()),
      exclude_bot_users: v.optional(v.boolean()),
    }),
  ),
};
const oneListOf = <T extends { options?: unknown; option_groups?: unknown }>() =>
  v.check<T, string>(
    (element) => (element.options === undefined) !== (element.option_groups === undefined),
    "must provide exactly one of options or option_groups",
  );

const button = v.strictObject({
  type: v.literal("button"),
  ...action,
  text: plainText(75),
  value: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  url: v.optional(url(3_000)),
  style: v.optional(colorScheme),
  accessibility_label: v.optional(words(75)),
});

const workflowButton = v.strictObject({
  type: v.literal("workflow_button"),
  ...action,
  text: plainText(75),
  workflow: v.looseObject({ trigger: v.looseObject({ url: v.string() }) }),
  style: v.optional(colorScheme),
  accessibility_label: v.optional(words(75)),
});

const overflow = v.strictObject({
  type: v.literal("overflow"),
  ...action,
  options: some(overflowOption, 5),
});

const checkboxes = v.strictObject({
  type: v.literal("checkboxes"),
  ...action,
  focus_on_load: v.optional(v.boolean()),
  options: some(anyOption, 10),
  initial_options: v.optional(some(anyOption, 10)),
});

const radioButtons = v.strictObject({
  type: v.literal("radio_buttons"),
  ...action,
  focus_on_load: v.optional(v.boolean()),
  options: some(anyOption, 10),
  initial_option: v.optional(anyOption),
});

const datepicker = v.strictObject({
  type: v.literal("datepicker"),
  ...select,
  initial_date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "invalid date"))),
});

const timepicker = v.strictObject({
  type: v.literal("timepicker"),
  ...select,
  initial_time: v.optional(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/, "invalid time"))),
  timezone: v.optional(v.string()),
});

const datetimepicker = v.strictObject({
  type: v.literal("datetimepicker"),
  ...action,
  focus_on_load: v.optional(v.boolean()),
  initial_date_time: v.optional(v.number()),
});

const staticSelect = v.pipe(
  v.strictObject({
    type: v.literal("static_select"),
    ...select,
    ...list,
    initial_option: v.optional(plainOption),
  }),
  oneListOf(),
);
const multiStaticSelect = v.pipe(
  v.strictObject({
    type: v.literal("multi_static_select"),
    ...select,
    ...multi,
    ...list,
    initial_options: v.optional(some(plainOption, 100)),
  }),
  oneListOf(),
);
const externalSelect = v.strictObject({
  type: v.literal("external_select"),
  ...select,
  min_query_length: v.optional(v.number()),
  initial_option: v.optional(plainOption),
});
const multiExternalSelect = v.strictObject({
  type: v.literal("multi_external_select"),
  ...select,
  ...multi,
  min_query_length: v.optional(v.number()),
  initial_options: v.optional(some(plainOption, 100)),
});
const usersSelect = v.strictObject({
  type: v.literal("users_select"),
  ...select,
  initial_user: v.optional(v.string()),
});
const multiUsersSelect = v.strictObject({
  type: v.literal("multi_users_select"),
  ...select,
  ...multi,
  initial_users: v.optional(v.array(v.string())),
});
const conversationsSelect = v.strictObject({
  type: v.literal("conversations_select"),
  ...select,
  ...conversations,
  initial_conversation: v.optional(v.string()),
  response_url_enabled: v.optional(v.boolean()),
});
const multiConversationsSelect = v.strictObject({
  type: v.literal("multi_conversations_select"),
  ...select,
  ...multi,
  ...conversations,
  initial_conversations: v.optional(v.array(v.string())),
});
const channelsSelect = v.strictObject({
  type: v.literal("channels_select"),
  ...select,
  initial_channel: v.optional(v.string()),
  response_url_enabled: v.optional(v.boolean()),
});
const multiChannelsSelect = v.strictObject({
  type: v.literal("multi_channels_select"),
  ...select,
  ...multi,
  initial_channels: v.optional(v.array(v.string())),
});

const plainTextInput = v.strictObject({
  type: v.literal("plain_text_input"),
  ...input,
  ...dispatch,
  initial_value: v.optional(v.pipe(v.string(), v.maxLength(3_000))),
  multiline: v.optional(v.boolean()),
  min_length: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(3_000))),
  max_length: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(3_000))),
});
const emailInput = v.strictObject({
  type: v.literal("email_text_input"),
  ...input,
  ...dispatch,
  initial_value: v.optional(v.string()),
});
const urlInput = v.strictObject({
  type: v.literal("url_text_input"),
  ...input,
  ...dispatch,
  initial_value: v.optional(v.string()),
});
const numberInput = v.strictObject({
  type: v.literal("number_input"),
  ...input,
  ...dispatch,
  is_decimal_allowed: v.boolean(),
  initial_value: v.optional(v.string()),
  min_value: v.optional(v.string()),
  max_value: v.optional(v.string()),
});
const richTextInput = v.strictObject({
  type: v.literal("rich_text_input"),
  ...input,
  ...dispatch,
  initial_value: v.optional(richText),
});
const fileInput = v.strictObject({
  type: v.literal("file_input"),
  action_id: v.optional(identifier),
  filetypes: v.optional(v.array(v.string())),
  max_files: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
});

/** An image inside a section or a context. */
export const imageElement = v.pipe(
  v.strictObject({
    type: v.literal("image"),
    alt_text: words(2_000),
    image_url: v.optional(url(3_000)),
    slack_file: v.optional(slackFile),
  }),
  v.check(
    (image) => (image.image_url === undefined) !== (image.slack_file === undefined),
    "must provide exactly one of image_url or slack_file",
  ),
);

const feedbackChoice = v.strictObject({
  text: plainText(75),
  accessibility_label: v.optional(words(75)),
  value: words(2_000),
});
const feedbackButtons = v.strictObject({
  type: v.literal("feedback_buttons"),
  action_id: v.optional(identifier),
  positive_button: feedbackChoice,
  negative_button: feedbackChoice,
});
const iconButton = v.strictObject({
  type: v.literal("icon_button"),
  ...action,
  icon: v.literal("trash"),
  text: plainText(75),
  accessibility_label: v.optional(words(75)),
  value: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  visible_to_user_ids: v.optional(v.array(v.string())),
});

const selects = [
  staticSelect,
  externalSelect,
  usersSelect,
  conversationsSelect,
  channelsSelect,
] as const;
const multiSelects = [
  multiStaticSelect,
  multiExternalSelect,
  multiUsersSelect,
  multiConversationsSelect,
  multiChannelsSelect,
] as const;
const choices = [checkboxes, radioButtons, datepicker, timepicker] as const;

export const buttonElement = button;
export const actionsElement = v.variant("type", [
  button,
  workflowButton,
  overflow,
  ...choices,
  datetimepicker,
  ...selects,
  ...multiSelects,
  richTextInput,
]);
export const sectionAccessory = v.variant("type", [
  button,
  workflowButton,
  overflow,
  ...choices,
  ...selects,
  ...multiSelects,
  imageElement,
]);
export const inputElement = v.variant("type", [
  plainTextInput,
  emailInput,
  urlInput,
  numberInput,
  richTextInput,
  fileInput,
  ...choices,
  datetimepicker,
  ...selects,
  ...multiSelects,
]);
export const contextActionsElement = v.variant("type", [feedbackButtons, iconButton]);
