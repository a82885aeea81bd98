// Rich text as DOM nodes: what is in it is words and style apart, and no markup.
import { element, group, link, mayOpen, mention, wrap } from "./dom.js";

export function renderRichText(block, context) {
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
  if (given.type === "link" && mayOpen(given.url)) return link(given.text ?? given.url, given.url);
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
