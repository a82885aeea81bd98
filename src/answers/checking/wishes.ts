import { anyWay } from "#answers/questions/typed/ways.ts";

/** What somebody is claimed to want, behind the words that say so; null where a claim is none of that. */
export function wishedIn(claimed: string): string | null {
  return wish.exec(claimed)?.groups?.wished ?? null;
}

/** Ways of saying that somebody wants something; "it" may be gone. */
const wanting = anyWay([
  // "she wants", "they really hoped to see"
  "[he|she|it|they|we|i] [really|also|just|only|now] (want[s|ed]|would like|wish[es|ed] [for]|hop(e|es|ed) (for|to)|seek[s]|sought|need[s|ed]|demand[s|ed]) [to (see|have|get)]",
  "(he|she|it|they|we|i)'d like [to (see|have|get)]",
  "there (should|must|ought to|needs to|has to) be",
]);
const wish = new RegExp(`^${wanting} (?<wished>.+)$`, "is");
