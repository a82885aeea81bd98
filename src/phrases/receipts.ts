import type { ReceiptState } from "#answers/answer.ts";

/** What came of looking for a receipt's words; they follow, where there are any. */
export const receiptWords: Readonly<Record<ReceiptState, string>> = {
  holds: "The words stand where the receipt says:",
  moved: "The article is gone or changed; the same words stand here:",
  changed: "The article changed and the words are gone. Nearest to them:",
  unknown: "Nothing in the library has that article or those words.",
  malformed: "That is not a receipt.",
};
