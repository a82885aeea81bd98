/** What stands above the paragraphs around what was shown before, where a question is about that. */
export const aroundWords =
  "This is what stands around what was shown before; whether it tells what you asked is for you to judge.";
