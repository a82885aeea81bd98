/** The parser and the reader recurse, and take time that grows with the square of the depth. */
const deepestNesting = 1_000;
/** Tags and entities of one page: the parser makes of each a node or more, of a kilobyte or two. */
const mostParts = 100_000;

/** @throws {RangeError} where a page has too many tags for its parser, or elements too deep in one another */
export function refuseIntricate(html: string): void {
  let parts = 0;
  let depth = 0;
  for (const [, closing, tag] of html.matchAll(/<(\/?)([a-z][a-z\d-]{0,20})?|&#?\w{1,10};/gi)) {
    const isClosing = closing === "/" && tag !== undefined;
    if (!isClosing && ++parts > mostParts) throw new RangeError("a page has too many parts");
    if (tag === undefined || mayStayOpen.test(tag)) continue;
    depth = isClosing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepestNesting) throw new RangeError("elements are nested too deeply");
  }
}

const mayStayOpen =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|track|wbr)$/i;
