// Slack's mrkdwn as DOM nodes. Text is only ever set as text: nothing of a message becomes markup.
import { element, link, mayOpen, mention } from "./dom.js";

const marks = { "*": "strong", _: "em", "~": "s", "`": "code" };

/** Renders mrkdwn; `names` maps the ids of people to their names. */
export function renderMrkdwn(text, names) {
  const fragment = document.createDocumentFragment();
  for (const [index, part] of text.split("```").entries()) {
    if (index % 2 === 1) fragment.append(element("pre", unescapeText(part.replace(/^\n/, ""))));
    else renderLines(fragment, part, names);
  }
  return fragment;
}

/** Text with only Slack's three escapes undone. */
function unescapeText(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function renderLines(parent, text, names) {
  let quote = null;
  for (const [index, line] of text.split("\n").entries()) {
    const quoted = /^(?:>|&gt;) ?(.*)$/.exec(line);
    if (quoted) {
      if (quote === null) {
        quote = element("blockquote");
        parent.append(quote);
      } else quote.append(element("br"));
      renderInline(quote, quoted[1], names);
      continue;
    }
    if (index > 0 && quote === null) parent.append(element("br"));
    quote = null;
    renderInline(parent, line, names);
  }
}

function renderInline(parent, text, names) {
  let plain = "";
  const flush = () => {
    if (plain !== "") parent.append(unescapeText(plain));
    plain = "";
  };
  let index = 0;
  while (index < text.length) {
    const char = text[index];
    const special = char === "<" ? angle(text, index, names) : marked(text, index, names);
    if (special === null) {
      plain += char;
      index += 1;
      continue;
    }
    flush();
    parent.append(special.node);
    index = special.end;
  }
  flush();
}

function marked(text, start, names) {
  const tag = marks[text[start]];
  if (tag === undefined || /[\p{L}\p{N}]/u.test(text[start - 1] ?? "")) return null;
  const end = text.indexOf(text[start], start + 1);
  const inner = text.slice(start + 1, end);
  if (
    end < 0 ||
    inner === "" ||
    inner !== inner.trim() ||
    /[\p{L}\p{N}]/u.test(text[end + 1] ?? "")
  ) {
    return null;
  }
  const node = element(tag);
  if (tag === "code") node.textContent = unescapeText(inner);
  else renderInline(node, inner, names);
  return { node, end: end + 1 };
}

function angle(text, start, names) {
  const end = text.indexOf(">", start);
  if (end < 0) return null;
  const [target, label] = splitOnce(text.slice(start + 1, end), "|");
  return { node: angleNode(target, label, names), end: end + 1 };
}

function angleNode(target, label, names) {
  if (target.startsWith("@"))
    return mention(`@${names[target.slice(1)] ?? label ?? target.slice(1)}`);
  if (target.startsWith("#"))
    return mention(`#${names[target.slice(1)] ?? label ?? target.slice(1)}`);
  if (target.startsWith("!date^")) return element("time", unescapeText(label ?? target));
  if (target.startsWith("!")) return mention(`@${label || target.slice(1).split("^")[0]}`);
  const href = unescapeText(target);
  return mayOpen(href)
    ? link(unescapeText(label ?? target), href)
    : document.createTextNode(label ?? `<${href}>`);
}

function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
