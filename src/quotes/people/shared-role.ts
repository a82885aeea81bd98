import type { Span } from "#articles/article.ts";
import type { Entity } from "#quotes/names/entity.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { areOfOtherFields, isSameWork, isWiderWork, shortForm } from "./occupations.ts";

const longestRole = 200;

/**
 * How many words a description shares with a role printed before it, its head or another word for that among them; 0 for
 * none, a half where only a narrower word is, as "surgeon" for "the doctor".
 */
export function sharedRole(r: Reading, mention: Mention, entity: Entity): number {
  const { roles } = entity;
  if (roles.length === 0) return isTitled(r, mention, entity) ? otherWordCounts : 0;
  const words = wordsOf(r, mention);
  const head = words.at(-1) ?? "";
  let most = 0;
  for (const role of roles) {
    if (role.start > mention.start) continue;
    const printed = wordsOfRole(role, r);
    const called = calledSo(printed, words);
    if (!called || isUnder(printed, words) || isBeside(printed, called.word)) continue;
    if (isOfOther(r, mention, role)) continue;
    const shared = words.filter((word) => word !== head && printed.includes(word)).length;
    most = Math.max(most, shared + called.counts);
  }
  return most === 0 && isTitled(r, mention, entity) ? otherWordCounts : most;
}

/** "Dr Ana Ruiz" as "the doctor": by a title that is no role. */
function isTitled(r: Reading, mention: Mention, entity: Entity): boolean {
  const titles = titlesOf(entity, r);
  if (titles.size === 0) return false;
  const word = nounOfWork(r, mention);
  return titles.values().some((title) => isSameWork(title, word));
}

/** The words, in lower case, that stand before somebody's name in any place of it. */
const titlesOf = askedOnce(({ runs }: Entity, r: Reading): ReadonlySet<string> => {
  const titles = new Set<string>();
  for (const { from, core } of runs) for (let i = from; i < core; i += 1) titles.add(lowerAt(r, i));
  return titles;
});

/** The words of a description behind its first, up to its head, in lower case. */
function wordsOf(r: Reading, { from, head }: Mention): readonly string[] {
  const words: string[] = [];
  for (let i = from + 1; i <= head; i += 1) words.push(...lowerAt(r, i).split(beforeGeneral));
  return words;
}

/** Whether somebody has such a role, and only others: the Norwegian minister, of "the Danish minister" and "the deputy minister". */
export function isOnlyOfOthers(r: Reading, mention: Mention, { roles }: Entity): boolean {
  if (roles.length === 0) return false;
  const words = wordsOf(r, mention);
  const such = roles.filter((role) => calledSo(wordsOfRole(role, r), words));
  return (
    such.length > 0 &&
    such.every((role) => {
      const printed = wordsOfRole(role, r);
      // "The minister" may be the junior minister, and is not the deputy minister.
      if (words.length < 2) return printed.some((word) => isAmong(word, deputies));
      return isUnder(printed, words) || isOfOther(r, mention, role);
    })
  );
}

/** The word of a role that the head of a description stands for, and what it counts. */
function calledSo(
  printed: readonly string[],
  words: readonly string[],
): { readonly word: string; readonly counts: number } | undefined {
  const head = words.at(-1) ?? "";
  const office = officeBefore(words, head);
  if (printed.includes(head)) {
    const same = office === officeBefore(printed, head);
    return same ? { word: head, counts: 1 } : undefined;
  }
  const short = shortForm(words.at(-2), head);
  const same = printed.find((word) => word === short || (!office && isSameWork(word, head)));
  if (same) return { word: same, counts: otherWordCounts };
  const whole = printed.findIndex((word, i) => shortForm(printed[i - 1], word) === head);
  if (whole >= 0) return { word: printed[whole] ?? "", counts: otherWordCounts };
  const narrower = printed.find((word) => isWiderWork(head, word));
  return narrower === undefined ? undefined : { word: narrower, counts: narrowerCounts };
}

/** The word of a description that tells the work: its head, and "attorney" of "the attorney general". */
export function nounOfWork(r: Reading, mention: Mention): string {
  const head = lowerAt(r, mention.head);
  return officeBefore(wordsOf(r, mention), head) ?? head;
}

/** "attorney" of "attorney general", who is no general. */
function officeBefore(words: readonly string[], head: string): string | undefined {
  const before = head === "general" ? (words[words.lastIndexOf(head) - 1] ?? "") : "";
  return isAmong(before, ofGenerals) ? before : undefined;
}

const ofGenerals = wordSet(
  "attorney auditor comptroller consul director governor inspector postmaster secretary solicitor surgeon",
);

/** Less than the word itself: it alone tells nobody from others nearer by. */
const otherWordCounts = 0.75;
const narrowerCounts = 0.5;

/**
 * "the Treasury spokesman" is not the mayor's, "the White House press secretary" no "chief Cabinet
 * secretary": whom one speaks for tells spokesmen apart, a name on each side all others, and what each office is for.
 */
function isOfOther(r: Reading, mention: Mention, role: Span): boolean {
  const { from, to, head } = mention;
  const printed = wordsOfRole(role, r);
  if (head > from + 1 && areOfOtherFields(wordsOf(r, mention).slice(0, -1), printed)) return true;
  const before = namesIn(r, from + 1, head, 0);
  if (before.length > 0 && lowerAt(r, head).startsWith("spokes"))
    return !before.every((one) => printed.includes(one));
  const names = [...before, ...namesIn(r, head + 1, to, is.body)];
  if (names.length === 0 || names.some((one) => printed.includes(one))) return false;
  return hasNameInside(r, role);
}

/** The words in capitals but for those of some classes: "lund" of "the Lund Council". */
function namesIn(r: Reading, from: number, to: number, but: number): readonly string[] {
  const names: string[] = [];
  for (let i = from; i < to; i += 1)
    if (isCapital(r, i) && !hasClass(r, i, but)) names.push(lowerAt(r, i));
  return names;
}

/** "Cabinet" in "Norwegian chief Cabinet secretary", "Norwegian" in "Norwegian minister", "Lund" in "mayor of Lund" */
function hasNameInside(r: Reading, { start, end }: Span): boolean {
  const printed = r.text.slice(start, Math.min(end, start + longestRole));
  if (/ \p{Lu}\S* | of (?:the )?\p{Lu}/u.test(printed)) return true;
  const [first = ""] = printed.toLowerCase().split(/[ ’']/, 1);
  return (classesOf(first) & (is.demonym | is.place)) !== 0;
}

/** The words of a role in lower case: every description is held against every role. */
const wordsOfRole = askedOnce(({ start, end }: Span, { text }: Reading): readonly string[] => {
  const printed = text.slice(start, Math.min(end, start + longestRole));
  return printed.toLowerCase().split(/[^\p{L}\p{N}-]+|-(?=general\b)/u);
});

/** "secretary-general" is the secretary general. */
const beforeGeneral = /-(?=general$)/;

/** "the mayor’s wife", "a lawyer for the mayor" and "an aide to the mayor" are not "the mayor"; "one of the drivers" is "the driver". */
function isBeside(role: readonly string[], head: string): boolean {
  const at = role.indexOf(head);
  if (role[at + 1] === "s") return true;
  const lead = role.findIndex(
    (word, i) => isAmong(word, beside) && isAmong(role[i + 1] ?? "", opens),
  );
  return lead > 0 && lead < at && role[lead - 1] !== "one" && role.lastIndexOf(head) === at;
}

const beside = wordSet("of for to");
const opens = wordSet("the a an his her their");

/** "the deputy mayor" is not "the mayor", nor the other way. */
function isUnder(role: readonly string[], words: readonly string[]): boolean {
  return (
    role.some((word) => isAmong(word, ranks) && !words.includes(word)) ||
    words.some((word) => isAmong(word, deputies) && !role.includes(word))
  );
}

/** Whether the work at one token is a step off that at another: "mayor" and "deputy mayor". */
export function isOtherRank(r: Reading, told: number, described: number): boolean {
  return isUnder([lowerAt(r, told - 1)], [lowerAt(r, described - 1)]);
}

const ranks = wordSet("deputy vice assistant associate shadow acting junior under");
const deputies = wordSet("deputy vice shadow");
