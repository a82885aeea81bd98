import type { Span } from "#articles/article.ts";
import type { Entity } from "#quotes/names/entity.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

const longestRole = 200;

/** How many words a description shares with a role printed before it, its head among them; 0 for none. */
export function sharedRole(r: Reading, mention: Mention, { roles }: Entity): number {
  if (roles.length === 0) return 0;
  const words: string[] = [];
  for (let i = mention.from + 1; i <= mention.head; i += 1) words.push(lowerAt(r, i));
  const head = words.at(-1) ?? "";
  let most = 0;
  for (const role of roles) {
    if (role.start > mention.start) continue;
    const printed = wordsOfRole(role, r);
    if (!printed.includes(head) || isUnder(printed, words) || isBeside(printed, head)) continue;
    if (isOfOther(r, mention, role)) continue;
    most = Math.max(most, words.filter((word) => printed.includes(word)).length);
  }
  return most;
}

/**
 * "the Treasury spokesman" is not the mayor's, "the White House press secretary" no "chief Cabinet
 * secretary": whom one speaks for tells spokesmen apart, a name on each side all others.
 */
function isOfOther(r: Reading, { from, head }: Mention, role: Span): boolean {
  const names: string[] = [];
  for (let i = from + 1; i < head; i += 1) if (isCapital(r, i)) names.push(lowerAt(r, i));
  if (names.length === 0) return false;
  const printed = wordsOfRole(role, r);
  if (lowerAt(r, head).startsWith("spokes")) return !names.every((one) => printed.includes(one));
  return !names.some((one) => printed.includes(one)) && hasNameInside(r, role);
}

/** "Cabinet" in "Norwegian chief Cabinet secretary" */
function hasNameInside(r: Reading, { start, end }: Span): boolean {
  return / \p{Lu}\S* /u.test(r.text.slice(start, Math.min(end, start + longestRole)));
}

/** The words of a role in lower case: every description is held against every role. */
const wordsOfRole = askedOnce(({ start, end }: Span, { text }: Reading): readonly string[] => {
  const printed = text.slice(start, Math.min(end, start + longestRole));
  return printed.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
});

/** "the mayor’s wife", "a lawyer for the mayor" and "an aide to the mayor" are not "the mayor"; "one of the drivers" is "the driver". */
function isBeside(role: readonly string[], head: string): boolean {
  const at = role.indexOf(head);
  if (role[at + 1] === "s") return true;
  const lead = role.findIndex(
    (word, i) => isAmong(word, beside) && isAmong(role[i + 1] ?? "", opens),
  );
  return lead > 0 && lead < at && role[lead - 1] !== "one" && role.lastIndexOf(head) === at;
}

const beside = "of for to";
const opens = "the a an his her their";

/** "the deputy mayor" is not "the mayor". */
function isUnder(role: readonly string[], words: readonly string[]): boolean {
  return role.some((word) => isAmong(word, ranks) && !words.includes(word));
}

const ranks = "deputy vice assistant associate shadow acting junior under";
