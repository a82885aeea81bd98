// Block Kit as DOM nodes. A block of a type that this page can't show says so instead of vanishing.
import { element, group, image, wrap } from "./dom.js";
import { renderElement } from "./elements.js";
import { makeField } from "./fields.js";
import { renderMrkdwn } from "./mrkdwn.js";
import { renderRichText } from "./rich-text.js";

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

const renderers = {
  section: renderSection,
  header: (block) => element("h3", block.text.text),
  divider: () => element("hr"),
  context: renderContext,
  actions: renderActions,
  context_actions: renderActions,
  image: renderImage,
  input: renderInput,
  markdown: (block, context) => wrap("div", renderMrkdwn(block.text, context.names)),
  rich_text: renderRichText,
  table: renderTable,
  data_table: renderTable,
  alert: renderAlert,
  card: renderCard,
  carousel: (block, context) =>
    group(
      "carousel",
      block.elements.map((card) => renderCard(card, context)),
    ),
  container: renderContainer,
};

function renderBlock(block, context, fields) {
  const render = renderers[block.type];
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

function renderActions(block, context) {
  return group(
    "actions",
    block.elements.map((e) => renderElement(block, e, context)),
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
  if (card.actions) node.append(renderActions({ ...card, elements: card.actions }, context));
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
