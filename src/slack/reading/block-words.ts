import { withEntities } from "#slack/entities.ts";

/** Something that Slack sends: its fields are looked for, not relied on. */
export type Sent = Readonly<Record<string, unknown>>;

/** The objects of a list that Slack sends; none where it is no list. */
export function sentIn(list: unknown): readonly Sent[] {
  return Array.isArray(list) ? list.filter(isSent) : [];
}

function isSent(value: unknown): value is Sent {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text as Slack has it in messages, with its control characters as entities. */
export function asTyped(text: unknown): string {
  return typeof text === "string" ? withEntities(text) : "";
}

/** What some blocks show to read, as a message's text has it: rich text, sections, headers, contexts. */
export function wordsOfBlocks(blocks: unknown): string {
  return joined(sentIn(blocks).map(wordsOfBlock), "\n");
}

/** Those of some texts that have words, one below the other. */
export function joined(texts: readonly string[], between: string): string {
  return texts.filter((text) => text.trim() !== "").join(between);
}

function wordsOfBlock(block: Sent): string {
  switch (block.type) {
    case "rich_text":
      return joined(sentIn(block.elements).map(wordsOfRichText), "\n");
    case "markdown":
      return asTyped(block.text);
    default:
      return joined(
        [block.text, ...listOf(block.fields), ...listOf(block.elements)].map(wordsOfText),
        "\n",
      );
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text object; nothing for a button or an image. */
function wordsOfText(object: unknown): string {
  if (!isSent(object)) return "";
  if (object.type === "mrkdwn") return typeof object.text === "string" ? object.text : "";
  return object.type === "plain_text" ? asTyped(object.text) : "";
}

function wordsOfRichText(element: Sent): string {
  const inner = sentIn(element.elements);
  switch (element.type) {
    case "rich_text_list":
      return joined(inner.map(wordsOfRichText), "\n");
    case "rich_text_quote":
      return inner.map(wordsOfPiece).join("").replaceAll(/^/gm, "&gt; ");
    default:
      return inner.map(wordsOfPiece).join("");
  }
}

/** A stretch of rich text; people, channels and broadcasts are no words. */
function wordsOfPiece({ type, text, url, name }: Sent): string {
  if (type === "text") return asTyped(text);
  if (type === "link") return asTyped(text ?? url);
  return type === "emoji" && typeof name === "string" ? `:${name}:` : " ";
}
