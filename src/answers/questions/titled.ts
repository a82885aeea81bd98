import { fold } from "#answers/words/words.ts";

/** A question that points at an article by its title, as one on "this article". */
export interface Titled {
  readonly text: string;
  /** The title as typed; null where none is meant. */
  readonly title: string | null;
}

/** What stands before a title that is no quotation. */
const pointing =
  /(?<before>\b(?:in|of|from|wrote|written|is|was|about|by|for|titled|called|headlined|article|story|piece|text)[ ,:]+)(?=(?<rest>(?:(?:the |this )?(?:article|story|piece|text)[ ,:]+)?(?:(?:titled|called|headlined)[ ,:]+)?(?:["“«](?<marked>[^"“”«»]+)["”»]|(?<plain>[^"“”«»?]+?)(?=[\s?!.]*$))))/giu;

/** Puts "this article" for a title in marks, or at the end of a question, that the library has. */
export function readTitle(question: string, knowsTitle: (folded: string) => boolean): Titled {
  for (const match of question.matchAll(pointing)) {
    const title = match.groups?.marked ?? match.groups?.plain ?? "";
    if (!knowsTitle(foldTitle(title))) continue;
    const { rest = "" } = match.groups ?? {};
    const from = match.index + match[0].length;
    const before = question.slice(0, from);
    const after = question.slice(from + rest.length);
    return { text: `${before}this article${after}`, title };
  }
  return { text: question, title: null };
}

/** A title as it is compared: without marks and stops. */
export function foldTitle(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
