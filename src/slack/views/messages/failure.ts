import type { Message } from "./message.ts";
import { notice } from "./notice.ts";

/** What came of a request that failed: nothing, perhaps an answer, or a window that Slack no longer opens. */
export type Outcome = "failed" | "unknown" | "late";

/** What a person reads when something went wrong; `reference` is in the log. */
export function failureView(reference: string, outcome: Outcome): Message {
  return notice(words[outcome].replace("REFERENCE", reference));
}

const words: Readonly<Record<Outcome, string>> = {
  failed:
    "Something went wrong. Please try again. If it happens again, report it with the reference REFERENCE.",
  unknown:
    "Slack did not confirm that the answer was posted. If you can’t see it, ask again (reference REFERENCE).",
  late: "The window took longer to open than Slack waits. Please press again (reference REFERENCE).",
};
