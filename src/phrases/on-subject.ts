/** What stands above words that are on the subject asked for and don't have it themselves. */
export const onSubjectNote =
  "Said in articles about this; the words themselves don’t mention all of it.";
