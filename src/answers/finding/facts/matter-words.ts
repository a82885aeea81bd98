/** What questions of fact say of an event → what articles say of the same. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:die[sd]?|dead|perish(?:ed)?)\b/i, "killed"],
  [/\b(?:killed|perish(?:ed)?)\b/i, "died"],
  [/\bbehind\b/i, "responsible"],
  [/\bresponsible\b/i, "behind"],
  [/\binjured\b/i, "hurt"],
  [/\b(?:hurt|wounded)\b/i, "injured"],
  [/\b(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|resign(?:s|ed|ing)?)\b/i, "step down"],
  [/\b(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|step(?:s|ped|ping)? down)\b/i, "resign"],
  [/\b(?:starts?|begins?|comes? into (?:force|effect))\b/i, "takes effect"],
  [/\b(?:sent to (?:prison|jail)|jailed|imprisoned|locked up)\b/i, "sentenced prison"],
  [/\b(?:go(?:es|ing)?|gone|went) up\b/i, "rise"],
  [/\b(?:go(?:es|ing)?|gone|went) down\b/i, "fall"],
];

/** A topic in each of its other words; nothing for most. */
export function inOtherWords(topic: string): string[] {
  return otherWords.flatMap(([asked, printed]) =>
    asked.test(topic) ? [topic.replace(asked, printed)] : [],
  );
}

const paying = /\b(?:cost(?:s|ing)?|pay(?:s|ing)?|paid|spen[dt]|spending|price of|worth)\b/i;

/** A topic without its word for paying, which needs no other word than the price; null without one. */
export function withoutPaying(topic: string): string | null {
  return paying.test(topic) ? topic.replace(paying, " ") : null;
}
