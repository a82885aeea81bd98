// Form fields for Block Kit's interactive elements. Each tells its value in the shape of a view's state.
import { element } from "./dom.js";

const textInputs = {
  plain_text_input: "text",
  email_text_input: "email",
  url_text_input: "url",
  number_input: "number",
};

/**
 * Makes a field for an element, or null where this page can't show its type.
 * `context` has `people`, `places` and `loadOptions(element, query)`.
 */
export function makeField(given, label, context) {
  const { type } = given;
  if (type in textInputs) return textField(given, label);
  if (type === "datepicker")
    return simpleField(given, label, "date", "selected_date", given.initial_date);
  if (type === "timepicker")
    return simpleField(given, label, "time", "selected_time", given.initial_time);
  if (type === "datetimepicker") return dateTimeField(given, label);
  if (type === "checkboxes") return choiceField(given, label, "checkbox");
  if (type === "radio_buttons") return choiceField(given, label, "radio");
  if (type.endsWith("static_select")) return optionField(given, label, optionsOf(given));
  if (type.endsWith("users_select")) return idField(given, label, context.people, "user");
  if (type.endsWith("conversations_select"))
    return idField(given, label, context.places, "conversation");
  if (type.endsWith("channels_select")) {
    return idField(
      given,
      label,
      context.places.filter((p) => p.kind === "channel"),
      "channel",
    );
  }
  if (type.endsWith("external_select")) return externalField(given, label, context);
  return null;
}

function textField(given, label) {
  const input = element(given.multiline ? "textarea" : "input");
  if (!given.multiline) input.type = textInputs[given.type];
  if (given.type === "number_input") input.step = given.is_decimal_allowed ? "any" : "1";
  if (given.min_length) input.minLength = given.min_length;
  if (given.max_length) input.maxLength = given.max_length;
  input.value = given.initial_value ?? "";
  const field = labelled(given, input, label, () => ({
    value: input.value === "" ? null : input.value,
  }));
  return { ...field, onChange: (run) => onTyped(given, input, run) };
}

/** Text is handed over on Enter, or with every character where the element asks for that. */
function onTyped(given, input, run) {
  const triggers = given.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  if (triggers.includes("on_character_entered")) input.addEventListener("input", run);
  if (!triggers.includes("on_enter_pressed")) return;
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    run();
  });
}

function simpleField(given, label, type, key, initial) {
  const input = element("input");
  input.type = type;
  input.value = initial ?? "";
  return labelled(given, input, label, () => ({ [key]: input.value === "" ? null : input.value }));
}

function dateTimeField(given, label) {
  const input = element("input");
  input.type = "datetime-local";
  if (given.initial_date_time) {
    input.value = new Date(given.initial_date_time * 1000).toISOString().slice(0, 16);
  }
  return labelled(given, input, label, () => ({
    selected_date_time:
      input.value === "" ? null : Math.floor(Date.parse(`${input.value}Z`) / 1000),
  }));
}

function choiceField(given, label, type) {
  const group = element("fieldset");
  group.append(element("legend", label));
  const name = crypto.randomUUID();
  const initial = given.initial_options ?? (given.initial_option ? [given.initial_option] : []);
  const boxes = given.options.map((option) => {
    const box = element("input");
    box.type = type;
    box.name = name;
    box.checked = initial.some((one) => one.value === option.value);
    const line = element("label");
    line.append(box, ` ${option.text.text}`);
    group.append(line);
    return [box, option];
  });
  const read = () => {
    const chosen = boxes.filter(([box]) => box.checked).map(([, option]) => option);
    return type === "radio" ? { selected_option: chosen[0] ?? null } : { selected_options: chosen };
  };
  return { node: group, read, onChange: (run) => group.addEventListener("change", run) };
}

function optionsOf(given) {
  return given.options ?? (given.option_groups ?? []).flatMap((group) => group.options);
}

function optionField(given, label, options) {
  const initial = given.initial_options ?? (given.initial_option ? [given.initial_option] : []);
  const values = options.map((option) => ({
    value: option,
    text: option.text.text,
    key: option.value,
  }));
  return selectField(
    given,
    label,
    values,
    initial.map((option) => option.value),
    (chosen) =>
      given.type.startsWith("multi_")
        ? { selected_options: chosen }
        : { selected_option: chosen[0] ?? null },
  );
}

function idField(given, label, things, noun) {
  const initial =
    given[`initial_${noun}s`] ?? (given[`initial_${noun}`] ? [given[`initial_${noun}`]] : []);
  const values = things.map((thing) => ({
    value: thing.id,
    key: thing.id,
    text: thing.realName ?? thing.name,
  }));
  return selectField(given, label, values, initial, (chosen) =>
    given.type.startsWith("multi_")
      ? { [`selected_${noun}s`]: chosen }
      : { [`selected_${noun}`]: chosen[0] ?? null },
  );
}

function selectField(given, label, values, initial, shape) {
  const select = element("select");
  const isMulti = given.type.startsWith("multi_");
  select.multiple = isMulti;
  if (!isMulti) select.append(new Option(given.placeholder?.text ?? "Choose…", ""));
  for (const [index, { text, key }] of values.entries()) {
    const option = new Option(text, String(index));
    option.selected = initial.includes(key);
    select.append(option);
  }
  const read = () =>
    shape(
      [...select.selectedOptions]
        .filter((o) => o.value !== "")
        .map((o) => values[Number(o.value)].value),
    );
  return labelled(given, select, label, read);
}

function externalField(given, label, context) {
  const input = element("input");
  const list = element("datalist");
  list.id = crypto.randomUUID();
  input.setAttribute("list", list.id);
  let options = given.initial_option ? [given.initial_option] : [];
  input.value = options[0]?.text.text ?? "";
  input.addEventListener("input", async () => {
    if (input.value.length < (given.min_query_length ?? 3)) return;
    options = await context.loadOptions(given, input.value);
    list.replaceChildren(...options.map((option) => new Option(option.text.text)));
  });
  const field = labelled(given, input, label, () => ({
    selected_option: options.find((option) => option.text.text === input.value) ?? null,
  }));
  field.node.append(list);
  return field;
}

function labelled(given, input, label, read) {
  if (given.placeholder) input.placeholder = given.placeholder.text;
  const node = element("label");
  node.append(element("span", label), input);
  return { node, read, onChange: (run) => input.addEventListener("change", run) };
}
