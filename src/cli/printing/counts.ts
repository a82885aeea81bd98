/** How far a "no" reaches: "in this one article", "in these 12 articles". */
export function inArticles(count: number): string {
  return count === 1 ? "in this one article" : `in these ${count} articles`;
}

/** `count` with its noun: "1 quotation", "7 quotations". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
