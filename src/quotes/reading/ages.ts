import type { Reading } from "./reading.ts";
import type { TokenRange } from "./token-range.ts";
import { isOneOf, lowerAt } from "./word-at.ts";

/** The age behind a name that ends at a token: 34 of "Ana Reed, 34,", "Ana Reed (34)" and "Ana Reed, aged 34,", 6 of "Al Reed, six,", against "Al Reed, one of many"; undefined without one. */
export function ageBehind(r: Reading, to: number): number | undefined {
  if (!isOneOf(r, to, ", (")) return undefined;
  const at = lowerAt(r, to + 1) === "aged" ? to + 2 : to + 1;
  return r.tokens[at + 1]?.kind === "word" ? undefined : yearsOf(lowerAt(r, at));
}

/** Behind ", 16," after a name, of the token after it. */
export function afterAge(r: Reading, to: number): number {
  const aged = lowerAt(r, to) === "," && r.tokens[to + 1]?.kind === "number";
  return aged && lowerAt(r, to + 2) === "," ? to + 3 : to;
}

/** Whether a token tells an age as one word does: "16-year-old", "six-year-old". */
export function isAge(r: Reading, at: number): boolean {
  return lowerAt(r, at).endsWith(yearOld);
}

/** 6 of "six-year-old"; undefined for another word. */
export function ageAt(r: Reading, at: number): number | undefined {
  return isAge(r, at) ? yearsOf(lowerAt(r, at).slice(0, -yearOld.length)) : undefined;
}

/** The age that a description tells: 17 of "the 17-year-old defendant". */
export function ageIn(r: Reading, { from, to }: TokenRange): number | undefined {
  for (let i = from; i < to; i += 1) {
    const age = ageAt(r, i);
    if (age !== undefined) return age;
  }
  return undefined;
}

const yearOld = "-year-old";

function yearsOf(word: string): number | undefined {
  if (/^[1-9]\d?$/.test(word)) return Number(word);
  const inWords = small.indexOf(word);
  return inWords < 0 ? undefined : inWords + 1;
}

const small =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split(
    " ",
  );
