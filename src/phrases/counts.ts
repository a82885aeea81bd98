/** "in this one article", "in these 1,200 articles": how far a "no" reaches. */
export function inArticles(count: number): string {
  return count === 1 ? "in this one article" : `in these ${figure(count)} articles`;
}

/** Above the articles that something stands in. */
export function standsIn(articles: number): string {
  return `In ${counted(articles, "article")}:`;
}

/** `count` with its noun: "1 quotation", "7 quotations". */
export function counted(count: number, noun: string): string {
  return `${figure(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** "never quoted", "quoted once", "quoted 7 times". */
export function quotedTimes(count: number): string {
  const few = ["never quoted", "quoted once", "quoted twice"];
  return few[count] ?? `quoted ${figure(count)} times`;
}

/** A number with its thousands apart, as the language of the answers writes it. */
export function figure(count: number): string {
  if (count < 1000) return String(count);
  figures ??= new Intl.NumberFormat("en-US");
  return figures.format(count);
}

/** Kept: making one takes longer than laying out a message. */
let figures: Intl.NumberFormat | undefined;

/** How sure a speaker is, out of a hundred like this: no reading of an article is sure to the last one. */
export function surePerHundred(share: number): number {
  return Math.min(99, Math.round(share * 100));
}

/** The same as it is said: "96% sure". */
export function sureWords(share: number): string {
  return `${surePerHundred(share)}% sure`;
}

/** "Ann", "Ann and Ben", "Ann, Ben and Cay". */
export function listWords(words: readonly string[], joint: "and" | "or" = "and"): string {
  const [last = "", ...others] = words.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} ${joint} ${last}`;
}
