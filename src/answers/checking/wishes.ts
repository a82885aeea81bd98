import { oneOf } from "#answers/questions/frames/frame.ts";

/** What somebody is claimed to want, behind the words that say so; null where a claim is none of that. */
export function wishedIn(claimed: string): string | null {
  return wish.exec(claimed)?.groups?.wished ?? null;
}

/** Ways of saying that somebody wants something, a way a line; "it" may be gone. */
const wanting = oneOf([
  // "she wants", "they really hoped to see"
  "(?:(?:s?he|it|they|we|i) )?(?:(?:really|also|just|only|now) )?(?:want(?:s|ed)?|would like|wish(?:es|ed)?(?: for)?|hop(?:es?|ed) (?:for|to)|seeks?|sought|needs?|needed|demand(?:s|ed)?)(?: to (?:see|have|get))?",
  "(?:s?he|it|they|we|i)['’]d like(?: to (?:see|have|get))?",
  "there (?:should|must|ought to|needs to|has to) be",
]);
const wish = new RegExp(`^${wanting} (?<wished>.+)$`, "is");
