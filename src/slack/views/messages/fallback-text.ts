import { withEntities } from "#slack/entities.ts";
import { limits } from "#slack/limits.ts";
import { shorten } from "#slack/views/words/excerpt.ts";

/**
 * The `text` of a message: what a notification shows and a screen reader reads aloud. Slack reads
 * markup in it, so this is the one place where text is escaped.
 */
export function fallbackText(lines: readonly string[]): string {
  const whole = lines.filter((line) => line !== "").join("\n");
  let text = withEntities(whole);
  for (let max = limits.messageText; text.length > limits.messageText; max -= 200)
    text = withEntities(shorten(whole, max));
  return text;
}
