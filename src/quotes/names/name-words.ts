import { wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import { isPostNominal } from "#quotes/reading/post-nominals.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { isSentenceStart } from "./name-position.ts";
import type { NameRun } from "./name-run.ts";

/** The words of a name as it is told, letters of honours left out. */
export function wordsOf(r: Reading, run: NameRun): string[] {
  const given = givenInBrackets(r, run);
  const words: string[] = given ? [given] : [];
  for (let i = run.core; i < run.to; i += 1) {
    const token = r.tokens[i];
    if (!token) continue;
    const joined = i > run.core && r.tokens[i - 1]?.end === token.start;
    if (joined) words.push(`${words.pop() ?? ""}${token.text}`);
    else words.push(token.text);
  }
  while (words.length > 2 && isPostNominal(words.at(-1) ?? "")) words.pop();
  return words;
}

/** "Ana" of "Coach (Ana) Ruiz" and "[Ana] Ruiz": what a paper adds to a surname in somebody's words. */
function givenInBrackets(r: Reading, { core, to }: NameRun): string | undefined {
  const before = lowerAt(r, core - 1);
  if (to - core !== 1 || (before !== ")" && before !== "]")) return undefined;
  const open = r.tokens[core - 3];
  const given = r.tokens[core - 2];
  const spaced = (r.tokens[core]?.start ?? 0) > (r.tokens[core - 1]?.end ?? 0);
  if (!given || !spaced || !isAmong(open?.text ?? "", "( [")) return undefined;
  const first = hasClass(r, core - 2, is.maleName | is.femaleName);
  if (!first && !isFirstNameWord(given.lower)) return undefined;
  const named = isCapital(r, core - 4) && !hasClass(r, core - 4, is.title | is.role | is.courtesy);
  return named && !isSentenceStart(r, core - 4) ? undefined : given.text;
}

/** What stands right before a name, in lower case: "president". */
export function titleOf(r: Reading, { from, core }: NameRun): string | undefined {
  return core > from ? r.tokens[core - 1]?.lower : undefined;
}

/** Whether one of the titles stands right before a name. */
export function isTitled(r: Reading, { from, core }: NameRun, titles: string): boolean {
  return core > from && isOneOf(r, core - 1, titles);
}

export const plain = "mr mr. mrs mrs. ms ms. miss miss.";
export const nobility = "sir dame lord lady baron baroness earl viscount";
