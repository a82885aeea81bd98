/**
 * Verbs of what is done to somebody by speaking, as `speech-words.ts` has them, each with other words
 * that tell the same, folded.
 */
const words: readonly (readonly [verb: string, others?: string])[] = [
  ["accuse", "accusation accusations allege alleged alleges alleging"],
  ["apologize", "apology apologies sorry"],
  ["blame"],
  ["condemn", "condemnation denounce denounced denounces denouncing"],
  [
    "criticize",
    "criticism slam slams slammed slamming blast blasts blasted lambast lambasts lambasted attacks " +
      "attacked condemn condemns condemned condemning denounce denounces denounced denouncing",
  ],
  ["defend"],
  ["denounce", "condemn condemned condemns condemning condemnation"],
  ["praise", "hail hails hailed hailing applaud applauds applauded laud lauds lauded commended"],
  ["thank", "thanks gratitude"],
  ["welcome", "hail hails hailed applaud applauds applauded"],
];

/** Verbs that do something to somebody where it is somebody whom they name, and tell of a matter otherwise: "warned the town". */
export const addressing: ReadonlySet<string> = new Set(["warn", "urge", "threaten", "invite"]);

/** Each such verb with the other words. */
export const deeds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  words.map(([verb, others]) => [verb, new Set(others?.split(" "))]),
);
