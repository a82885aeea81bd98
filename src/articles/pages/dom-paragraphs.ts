import type { RenderedParagraph } from "./rendered.ts";

/** What is needed of a DOM node: those of linkedom and of browsers both have it. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

const element = 1;
const textNode = 3;

const paragraphTags = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section " +
    "summary table tbody tfoot thead tr ul"
  ).split(" "),
);
const unseenTags = new Set(
  (
    "audio button canvas datalist dialog embed form head iframe input math nav noscript object " +
    "script select style svg template textarea title video"
  ).split(" "),
);

/**
 * The paragraphs that a reader of a page sees below `root`, in order, white space collapsed. Walks
 * without recursion, so that no depth of nesting is too deep.
 */
export function paragraphsBelow(root: DomNode): RenderedParagraph[] {
  const paragraphs: RenderedParagraph[] = [];
  let words = "";
  let kind: RenderedParagraph["kind"] = "body";
  const close = (next: RenderedParagraph["kind"]) => {
    for (const part of words.split(/\n[^\S\n]*\n/)) {
      const shown = part.replace(/\s+/g, " ").trim();
      if (shown !== "") paragraphs.push({ words: shown, kind });
    }
    words = "";
    kind = next;
  };
  for (const { node, entering } of visits(root)) {
    const tag = node.nodeName.toLowerCase();
    if (node.nodeType === textNode) words += (node.nodeValue ?? "").replace(/\s+/g, " ");
    else if (paragraphTags.has(tag)) close(entering ? kindOfTag(tag) : "body");
    else words += shownBy(tag, entering);
  }
  close("body");
  return paragraphs;
}

/** Every seen node twice, before and after what it holds; a text node once. */
function* visits(root: DomNode): Generator<{ node: DomNode; entering: boolean }> {
  let node: DomNode = root;
  let entering = true;
  while (true) {
    const seen = node.nodeType === textNode || node.nodeType === element;
    const hidden = !seen || unseenTags.has(node.nodeName.toLowerCase());
    if (!hidden) yield { node, entering };
    if (entering && !hidden && node.nodeType === element) {
      if (node.firstChild) node = node.firstChild;
      else entering = false;
      continue;
    }
    if (node === root) return;
    const next = node.nextSibling;
    if (!next && !node.parentNode) return;
    entering = next !== null;
    node = next ?? node.parentNode ?? root;
  }
}

/** What a tag shows by itself: a break, the marks that `q` stands for, room between cells. */
function shownBy(tag: string, entering: boolean): string {
  if (tag === "br") return entering ? "\n" : "";
  if (tag === "q") return entering ? "“" : "”";
  return tag === "td" || tag === "th" ? " " : "";
}

function kindOfTag(tag: string): RenderedParagraph["kind"] {
  if (tag === "h1") return "title";
  return /^h[2-6]$/.test(tag) ? "heading" : "body";
}
