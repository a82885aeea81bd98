import { isContentWord } from "#answers/words/function-words.ts";
import { titles } from "#answers/words/titles.ts";
import { nameWords } from "./appearances.ts";
import type { People, Person } from "./people.ts";
import { hasWords, isDeputy } from "./roles.ts";

/**
 * Those who are printed by some words as they are: by all of a name or alias, by a part of one that is more than an
 * initial, with a title of theirs, or a body by its place behind the rest.
 */
export function printedAs(words: readonly string[], people: People): readonly Person[] {
  const alias = people.byAlias.get(words.join(" "));
  if (alias) return alias;
  if (words.every(({ length }) => length === 1)) return [];
  // "In" and "and" stand in what many are called by; "May" is somebody's name.
  const isAnyKind = words.some(isContentWord);
  const withAll = havingAll(words, people).filter(
    (person) => (isAnyKind || person.kind === "person") && !isOfAnother(words, person),
  );
  if (withAll.length > 0) return withAll;
  const linked = words.filter((word) => !links.has(word));
  if (linked.length > 1 && linked.length < words.length)
    return havingAll(linked, people).filter(({ kind }) => kind === "institution");
  const bare = words.filter((word) => !titles.has(word));
  if (bare.length === words.length || bare.length === 0) return [];
  if (titles.has(words.at(-1) ?? "")) return [];
  const named = people.byAlias.get(bare.join(" ")) ?? havingAll(bare, people);
  const title = words.filter((word) => titles.has(word));
  return named.filter(
    ({ roles }) => bare.length > 1 || roles.some((role) => hasWords(role.words, title)),
  );
}

/**
 * Whether some words only say whose a source is, or what happened to them: "the governor’s spokesman" is not the
 * governor, nor "the deputy governor", nor "a man who fled the prison" the prison.
 */
function isOfAnother(words: readonly string[], { kind, name }: Person): boolean {
  if (kind !== "unnamed") return false;
  const [described = name] = name.split(/,? (?:who|whose|whom|that|which) /i);
  const [, ...after] = described.split(/['’]s?\s/);
  const own = nameWords(after.length > 0 ? after.join(" ") : described);
  if (isDeputy(own, words)) return true;
  const isWhole = after.length === 0 && described === name;
  return !isWhole && !words.some((word) => own.includes(word));
}

/** "The foreign ministry of Norland" is printed as "Norland’s foreign ministry". */
const links: ReadonlySet<string> = new Set(["of", "for", "in"]);

/** Those whose names have all of some words. */
export function havingAll(words: readonly string[], people: People): Person[] {
  const having = (word: string) => people.byWord.get(word) ?? [];
  const [rarest = "", ...others] = words.toSorted(
    (one, other) => having(one).length - having(other).length,
  );
  return having(rarest).filter((person) => others.every((word) => person.words.has(word)));
}
