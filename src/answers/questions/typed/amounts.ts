/** A way to write an amount, and the same otherwise. */
type Rewriting = readonly [written: RegExp, otherwise: (amount: string) => string];

/** In the order in which they are tried. */
const rewritings: readonly Rewriting[] = [
  // "£6 million" for "£6m", and the other way
  [/(?<=\d) ?k\b/gi, () => " thousand"],
  [/(?<=\d) ?mn?\b/gi, () => " million"],
  [/(?<=\d) ?bn\b/gi, () => " billion"],
  [/(?<=\d) million\b/gi, () => "m"],
  [/(?<=\d) billion\b/gi, () => "bn"],
  // "11,000" for "11k" and "11000", but not for a year, and "11000" for "11,000"
  [/(?<=\d) ?k\b/gi, () => ",000"],
  [
    /(?<![\d.,])(?!(?:1[5-9]|20)\d\d\b)\d{4,12}(?![\d.,]\d|\d)/g,
    (written) => written.replace(/\B(?=(?:\d{3})+$)/g, ","),
  ],
  [/(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)/g, (written) => written.replaceAll(",", "")],
  // "40 percent" and "40 per cent" for "40%"
  [/(?<=\d) ?(?:%|per ?cent\b)/gi, () => " percent"],
  [/(?<=\d) ?(?:%|percent\b)/gi, () => " per cent"],
];

/** A question with its amounts written otherwise, in each way that changes it; none for one without any. */
export function withOtherAmounts(question: string): string[] {
  const others = rewritings.map(([written, otherwise]) => question.replace(written, otherwise));
  return [...new Set(others)].filter((other) => other !== question);
}
