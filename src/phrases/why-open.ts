/** What stands above words that were asked for with the reason for them, where nothing tells it in so many words. */
export const whyOpenNote = "I can’t tell why. See for yourself whether these words do.";
