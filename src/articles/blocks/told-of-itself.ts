import type { Block } from "#articles/article.ts";
import { authorNotedIn, authorOf, publishedOf } from "./byline.ts";
import { oneLine, shortened } from "./title.ts";

/** How many paragraphs at the top are looked through for a byline and a date. */
const topParagraphs = 6;

/** What an article tells of itself, in whichever format it came: its title, near the top its author and date, or its author in a note at the end. */
export function toldOfItself(
  paragraphs: readonly string[],
  blocks: readonly Block[],
): { title: string; author?: string; published?: string } {
  const titled = blocks.findIndex((block) => block.kind === "title");
  const first = blocks.findIndex((block) => block.kind !== "furniture");
  const title = oneLine(paragraphs[titled] ?? shortened(paragraphs[first] ?? paragraphs[0] ?? ""));
  const top = paragraphs.slice(0, Math.max(titled, 0) + topParagraphs);
  const told = blocks.flatMap(({ kind }, at) =>
    kind === "furniture" ? [] : (paragraphs[at] ?? ""),
  );
  const author = firstOf(top, authorOf) ?? authorNotedIn(told);
  const published = firstOf(top, publishedOf);
  return {
    title,
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
  };
}

function firstOf(
  lines: readonly string[],
  read: (line: string) => string | undefined,
): string | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}
