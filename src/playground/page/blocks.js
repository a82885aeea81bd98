// Block Kit as DOM nodes. A block of a type that this page can't show says so instead of vanishing.
import { makeField } from "./fields.js";
import { element, renderMrkdwn } from "./mrkdwn.js";

/**
 * Renders blocks. `context` has `names`, `people`, `places`, `act(block, element, choice)` and
 * `loadOptions(block, element, query)`; `fields` collects what input blocks hold.
 */
export function renderBlocks(blocks, context, fields = []) {
  const fragment = document.createDocumentFragment();
  for (const block of blocks) {
    const node = renderBlock(block, context, fields);
    node.dataset.block = block.type;
    fragment.append(node);
  }
  return fragment;
}

const RENDERERS = {
  section: renderSection,
  header: (block) => element("h3", block.text.text),
  divider: () => element("hr"),
  context: renderContext,
  actions: (block, context) =>
    group(
      "actions",
      block.elements.map((e) => renderElement(block, e, context)),
    ),
  context_actions: (block, context) =>
    group(
      "actions",
      block.elements.map((e) => renderElement(block, e, context)),
    ),
  image: renderImage,
  input: renderInput,
  markdown: (block, context) => wrap("div", renderMrkdwn(block.text, context.names)),
  rich_text: renderRichText,
  table: renderTable,
  data_table: renderTable,
  alert: renderAlert,
  card: renderCard,
  carousel: (block, context, fields) =>
    group(
      "carousel",
      block.elements.map((card) => renderCard(card, context, fields)),
    ),
  container: renderContainer,
};

function renderBlock(block, context, fields) {
  const render = RENDERERS[block.type];
  if (render !== undefined) return render(block, context, fields);
  const node = element("p", `[a block of the type “${block.type}”, which this page does not show]`);
  node.className = "unknown";
  return node;
}

function renderSection(block, context) {
  const node = group("section", []);
  const body = element("div");
  if (block.text) body.append(renderText(block.text, context));
  if (block.fields) {
    body.append(
      group(
        "fields",
        block.fields.map((field) => wrap("div", renderText(field, context))),
      ),
    );
  }
  node.append(body);
  if (block.accessory) node.append(renderElement(block, block.accessory, context));
  return node;
}

function renderContext(block, context) {
  return group(
    "context",
    block.elements.map((e) =>
      e.type === "image" ? image(e) : wrap("span", renderText(e, context)),
    ),
  );
}

function renderImage(block) {
  const figure = element("figure");
  if (block.title) figure.append(element("figcaption", block.title.text));
  figure.append(image(block));
  return figure;
}

function renderInput(block, context, fields) {
  const field = makeField(block.element, block.label.text, {
    ...context,
    loadOptions: (given, query) => context.loadOptions(block, given, query),
  });
  const node = group("input", [field?.node ?? element("p", block.label.text)]);
  if (block.hint) node.append(element("small", block.hint.text));
  const error = element("p");
  error.className = "error";
  node.append(error);
  if (field === null) return node;
  const control = field.node.querySelector("input, textarea, select");
  if (control && !block.optional && block.element.type !== "checkboxes") control.required = true;
  if (block.dispatch_action) field.onChange(() => context.act(block, block.element, field.read()));
  fields.push({ block, read: field.read, error });
  return node;
}

function renderElement(block, given, context) {
  switch (given.type) {
    case "button":
    case "icon_button":
    case "workflow_button":
      return button(given.text.text, given, () => context.act(block, given, {}));
    case "feedback_buttons":
      return group(
        "actions",
        [given.positive_button, given.negative_button].map((choice) =>
          button(choice.text.text, choice, () =>
            context.act(block, given, { text: choice.text, value: choice.value }),
          ),
        ),
      );
    case "image":
      return image(given);
    case "overflow":
      return overflowMenu(block, given, context);
  }
  const field = makeField(given, given.placeholder?.text ?? given.action_id ?? given.type, {
    ...context,
    loadOptions: (one, query) => context.loadOptions(block, one, query),
  });
  if (field === null) return element("span", `[${given.type}]`);
  field.onChange(() => context.act(block, given, field.read()));
  return field.node;
}

/** What Slack shows as ⋯: the options come out when it is pressed, and go in when one is chosen. */
function overflowMenu(block, given, context) {
  const menu = element("details");
  menu.className = "overflow";
  const opener = element("summary", "⋯");
  opener.setAttribute("aria-label", "More actions");
  const options = given.options.map((option) =>
    button(option.text.text, option, () => {
      menu.open = false;
      opener.focus();
      context.act(block, given, { selected_option: option });
    }),
  );
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    event.preventDefault();
    menu.open = false;
    opener.focus();
  });
  menu.append(opener, group("options", options));
  return menu;
}

function button(text, given, run) {
  const node = element("button", text);
  node.type = "button";
  if (given.style) node.classList.add(given.style);
  if (given.accessibility_label) node.setAttribute("aria-label", given.accessibility_label);
  node.addEventListener("click", () => {
    if (given.confirm && !window.confirm(given.confirm.text.text)) return;
    if (given.url) window.open(given.url, "_blank", "noopener");
    run();
  });
  return node;
}

function renderRichText(block, context) {
  return group(
    "rich-text",
    block.elements.map((part) => richPart(part, context)),
  );
}

function richPart(part, context) {
  switch (part.type) {
    case "rich_text_list":
      return wrap(
        part.style === "ordered" ? "ol" : "ul",
        ...part.elements.map((item) =>
          wrap("li", ...item.elements.map((e) => richInline(e, context))),
        ),
      );
    case "rich_text_quote":
      return wrap("blockquote", ...part.elements.map((e) => richInline(e, context)));
    case "rich_text_preformatted":
      return wrap("pre", ...part.elements.map((e) => richInline(e, context)));
    default:
      return wrap("div", ...part.elements.map((e) => richInline(e, context)));
  }
}

function richInline(given, context) {
  if (given.type === "text") return styled(given.text, given.style);
  if (given.type === "user") return mention(`@${context.names[given.user_id] ?? given.user_id}`);
  if (given.type === "channel")
    return mention(`#${context.names[given.channel_id] ?? given.channel_id}`);
  if (given.type === "broadcast") return mention(`@${given.range}`);
  if (given.type === "emoji") return element("span", `:${given.name}:`);
  if (given.type === "date") return dateOf(given);
  if (given.type === "link" && /^(?:https?|mailto):/i.test(given.url)) {
    const link = element("a", given.text ?? given.url);
    link.href = given.url;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    return link;
  }
  return element("span", given.text ?? given.fallback ?? given.url ?? given.type);
}

/** A date as the reader's browser writes dates; a template with a time has the time too. */
function dateOf({ timestamp, format }) {
  const date = new Date(timestamp * 1000);
  const day = date.toLocaleDateString([], { dateStyle: "long" });
  const time = date.toLocaleTimeString([], { timeStyle: "short" });
  const node = element(
    "time",
    format.replaceAll(/\{(\w+)\}/g, (_, token) => (token.startsWith("time") ? time : day)),
  );
  node.dateTime = date.toISOString();
  return node;
}

function styled(text, style = {}) {
  let node = document.createTextNode(text);
  for (const [key, tag] of Object.entries({
    bold: "strong",
    italic: "em",
    strike: "s",
    code: "code",
  })) {
    if (style[key]) node = wrap(tag, node);
  }
  return node;
}

function renderTable(block, context) {
  const table = element("table");
  if (block.caption) table.append(element("caption", block.caption));
  for (const [index, row] of block.rows.entries()) {
    const line = element("tr");
    for (const cell of row) {
      const content =
        cell.type === "rich_text"
          ? renderRichText(cell, context)
          : document.createTextNode(cell.text ?? String(cell.value));
      const slot = wrap(index === 0 ? "th" : "td", content);
      if (index === 0) slot.scope = "col";
      line.append(slot);
    }
    table.append(line);
  }
  return table;
}

function renderAlert(block, context) {
  const node = wrap("p", renderText(block.text, context));
  node.className = `alert ${block.level ?? "default"}`;
  return node;
}

function renderCard(card, context) {
  const node = group("card", []);
  if (card.hero_image) node.append(image(card.hero_image));
  for (const [key, tag] of [
    ["title", "h4"],
    ["subtitle", "p"],
    ["body", "div"],
  ]) {
    if (card[key]) node.append(wrap(tag, renderText(card[key], context)));
  }
  if (card.actions)
    node.append(
      group(
        "actions",
        card.actions.map((e) => renderElement(card, e, context)),
      ),
    );
  return node;
}

function renderContainer(block, context, fields) {
  const title = block.rich_text_title
    ? renderRichText(block.rich_text_title, context)
    : element("h3", block.title?.text ?? "");
  const node = group("container", [title]);
  node.append(renderBlocks(block.child_blocks, context, fields));
  return node;
}

function renderText(text, context) {
  return text.type === "mrkdwn"
    ? renderMrkdwn(text.text, context.names)
    : document.createTextNode(text.text);
}

function image(given) {
  const node = element("img");
  node.alt = given.alt_text;
  if (given.image_url) node.src = given.image_url;
  return node;
}

function mention(text) {
  const node = element("span", text);
  node.className = "mention";
  return node;
}

function group(name, children) {
  const node = wrap("div", ...children);
  node.className = name;
  return node;
}

function wrap(tag, ...children) {
  const node = element(tag);
  node.append(...children);
  return node;
}
