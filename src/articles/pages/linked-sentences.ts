/** What is needed of a page and of its elements. */
interface Tree {
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  querySelectorAll(selectors: string): Iterable<Branch>;
}
interface Branch extends Tree {
  replaceWith(...nodes: Node[]): void;
}
type Node = object;

/** In code units: as short as a sentence around a link can be. */
const leastUnlinked = 20;

/**
 * Takes the links out of a page's paragraphs that are sentences: what is mostly links is dropped as a
 * menu by the reader, and a sentence may have most of its words in one.
 */
export function unlinkSentences(page: Pick<Tree, "querySelectorAll">): void {
  for (const paragraph of page.querySelectorAll("p")) {
    const links = [...paragraph.querySelectorAll("a")];
    const text = textOf(paragraph);
    const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
    const isSentence = /[.!?…]["”’»)\]]*$/.test(text) && text.length - linked >= leastUnlinked;
    if (isSentence) for (const link of links) link.replaceWith(...link.childNodes);
  }
}

function textOf({ textContent }: Tree): string {
  return (textContent ?? "").trim();
}
