/** What stands above the paragraphs around what was shown before, where a question is about that. */
export const aroundWords =
  "This stands around what was shown before. See for yourself whether it answers your question.";
