import type { RichTextElement } from "@slack/types";
import { plain } from "./rich-text.ts";

/**
 * A date as given, shown by Slack in the reader's own language and order; what is no date of the
 * calendar is shown as printed.
 */
export function dateElement(published: string): RichTextElement {
  const timestamp = secondsOf(published.trim());
  return timestamp === null
    ? plain(published)
    : { type: "date", timestamp, format: "{date_long_full}", fallback: published };
}

/** Ten in the morning, UTC, is the same day from Honolulu to Auckland. */
const sameDayHour = "T10:00:00Z";

function secondsOf(published: string): number | null {
  const [, day, moment] =
    /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/.exec(
      published,
    ) ?? [];
  if (day === undefined) return null;
  const milliseconds = Date.parse(moment === undefined ? `${day}${sameDayHour}` : published);
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}
