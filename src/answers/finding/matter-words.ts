/** What questions of fact say of an event → what articles say of the same. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:die[sd]?|dead|perish(?:ed)?)\b/i, "killed"],
  [/\b(?:killed|perish(?:ed)?)\b/i, "died"],
  [/\bbehind\b/i, "responsible"],
  [/\bresponsible\b/i, "behind"],
  [/\binjured\b/i, "hurt"],
  [/\b(?:hurt|wounded)\b/i, "injured"],
];

/** A topic in each of its other words; nothing for most. */
export function inOtherWords(topic: string): string[] {
  return otherWords.flatMap(([asked, printed]) =>
    asked.test(topic) ? [topic.replace(asked, printed)] : [],
  );
}
