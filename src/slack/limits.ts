/**
 * What Slack refuses above. Lengths in UTF-16 code units, counts in elements.
 * Source: docs.slack.dev, "Block Kit reference" and "Rate limits", and what Slack was seen to refuse.
 */
export const limits = {
  blocksInMessage: 50,
  blocksInView: 100,
  /** Slack answers `msg_blocks_too_long` near 13,200 characters of JSON. */
  blocksJson: 12_000,
  messageText: 4_000,
  textObject: 3_000,
  header: 150,
  buttonText: 75,
  contextElements: 10,
  optionText: 75,
  options: 100,
  viewTitle: 24,
  suggestedPrompts: 4,
} as const;
