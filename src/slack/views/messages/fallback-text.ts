import { limits } from "#slack/limits.ts";
import { shorten } from "#slack/views/words/excerpt.ts";

/**
 * The `text` of a message: what a notification shows and a screen reader reads aloud. Slack reads
 * markup in it, so this is the one place where text is escaped.
 */
export function fallbackText(lines: readonly string[]): string {
  const whole = lines.filter((line) => line !== "").join("\n");
  let text = escaped(whole);
  for (let max = limits.messageText; text.length > limits.messageText; max -= 200)
    text = escaped(shorten(whole, max));
  return text;
}

/** Slack's three control characters as entities: no mention, channel or link survives it. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
