import type { Message } from "./message.ts";
import { notice } from "./notice.ts";

/** What a person reads when something went wrong; `reference` is in the log. */
export function failureView(reference: string, outcome: "failed" | "unknown"): Message {
  return notice(
    outcome === "failed"
      ? `Something went wrong and there is no answer. Please try again; if it happens again, report reference ${reference}.`
      : `Slack did not confirm that the answer was posted. If you can’t see it, ask again (reference ${reference}).`,
  );
}
