import type { Answer, Result } from "#answers/answer.ts";
import { compare } from "#answers/finding/speakers/compare.ts";
import { type Known, knownBy } from "#answers/finding/speakers/known.ts";
import { saidByThem } from "#answers/finding/speakers/said-by-them.ts";
import { whatSaid } from "#answers/finding/speakers/what-said.ts";
import { onSubject } from "#answers/finding/topics/on-subject.ts";
import { isName, resolveName } from "#answers/people/names.ts";
import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import { nameAtStart, nameIn } from "#answers/questions/typed/name-in.ts";
import { notFound } from "#answers/results/not-found.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { distinct, isApart } from "#answers/results/results.ts";
import { isIn } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { articleOf, blockAt } from "#answers/sources/sources.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { matterWords, stemsOf } from "#answers/words/matter.ts";
import { foldsOf } from "#answers/words/words.ts";
import { searchTopic, searchWords, withSubject } from "./search-words.ts";

const nearestAtMost = 2;
const togetherAtMost = 3;

/**
 * What keywords find: with a name among them what its bearer said, where that is quoted, and with two
 * what each of them did; else what has the words, that name's included or in articles that name its
 * bearer.
 */
export function search(scope: Scope, words: string): Answer {
  const named = whomIn(scope, words);
  if (!named) {
    const given = searchTopic(scope, words);
    const [first = ""] = foldsOf(words);
    const isElsewhere = given.results.some((result) =>
      foldsOf(paragraphOf(scope, result)).includes(first),
    );
    const mayBeSlip = !isElsewhere && markedStrings(words).length === 0;
    return mayBeSlip ? (saidByFirstNamed(scope, words) ?? given) : given;
  }
  const { who, speaker, about } = named;
  const pair = sideBySide(scope, named);
  if (pair) return { ...pair, also: together(pair, searchWords(scope, words)) };
  const said = saidByThem(scope, who, { speaker, about, everything: about === null });
  const isWhole = about === null && !who.isKind;
  if (said && isWhole && isUnquoted(said, speaker))
    return withNearby(said, searchWords(scope, words));
  const isSaid = said?.kind === (isWhole ? "speaker" : "quotes");
  if (isSaid && (isWhollyTyped(scope, words) || isOn(said, about))) return said;
  const given = onMatterFirst(about, naming(scope, named, words, searchWords(scope, words)));
  if (given.kind !== "not-found" || about === null) return withSubject(scope, words, given);
  if (isSaid) return said;
  const told = toldOfThem(scope, speaker, about);
  if (told) return told;
  const isPerson = who.people.every(({ kind }) => kind === "person");
  const theirs = isPerson ? onSubject(scope, about, who.base, who.people) : null;
  const ofThem = theirs ?? (isWhollyTyped(scope, words) ? saidByFirstNamed(scope, words) : null);
  return ofThem ?? withSubject(scope, words, given);
}

/** Whether a question is its keywords and no more: "is Lee a spy", of which these are "Lee spy", asks for nothing that Lee said. */
function isWhollyTyped({ understood }: Scope, words: string): boolean {
  const [first] = foldsOf(understood);
  return first === foldsOf(words)[0];
}

/** Whether there are but reports of somebody who is asked for by what they are ("the detective"), or not even these. */
function isUnquoted(said: Answer, typed: string): boolean {
  const isReported = said.kind === "passages" && said.asked === "speaker";
  return /^the /i.test(typed) && (isReported || said.kind === "mentioned");
}

function withNearby(said: Answer, { results }: Answer): Answer {
  const others = results.filter((result) => isApart(result, said.results));
  return { ...said, also: distinct([...said.also, ...others]).slice(0, nearestAtMost) };
}

/** What has all of a matter in paragraphs that name somebody by their last name; null where nothing does. */
function toldOfThem(scope: Scope, speaker: string, about: string): Answer | null {
  const given = matterWords(about).length > 1 ? searchWords(scope, about) : null;
  if (given?.kind !== "passages" && given?.kind !== "quotes") return null;
  const surname = foldsOf(speaker).slice(-1);
  const isNaming = (result: Result) => hasAll(foldsOf(paragraphOf(scope, result)), surname);
  const results = given.results.filter(isNaming);
  return results.length > 0 ? { ...given, results, also: given.also.filter(isNaming) } : null;
}

/** What has some of a matter beside a name before what has but the name. */
function onMatterFirst(matter: string | null, given: Answer): Answer {
  if (given.kind !== "quotes" && given.kind !== "passages") return given;
  const isOnMatter = (result: Result) => isOn({ ...given, results: [result] }, matter);
  const all = [...given.results, ...given.also];
  const first = all.filter(isOnMatter);
  if (first.length === 0 || given.results.some(isOnMatter)) return given;
  return kindOfFirst(
    { ...given, also: [] },
    first,
    all.filter((each) => !isOnMatter(each)),
  );
}

/** Whether an answer's own words have some of a matter: "was Lee convicted" asks for no reply to it. */
function isOn({ results }: Answer, matter: string | null): boolean {
  const wanted = stemsOf(matter ?? "");
  const told = new Set(results.flatMap(({ quote }) => stemsOf(quote)));
  return wanted.length === 0 || wanted.some((stem) => told.has(stem));
}

/**
 * What keywords that are found nowhere as they are ask of somebody whose name they are or begin with,
 * however long they are and with a slip in it: no word that anything else may be called by is taken
 * for one.
 */
function saidByFirstNamed(scope: Scope, words: string): Answer | null {
  const isNoWord = (word: string) => (scope.sources.synonyms?.(word) ?? []).length === 0;
  const knowsName = (typed: string) => {
    if (!foldsOf(typed).every(isContentWord) || !matterWords(typed).every(isNoWord)) return false;
    const match = resolveName(typed, scope.people);
    return match.found && !match.correction?.described;
  };
  if (knowsName(words)) {
    const all = whatSaid(scope, { speaker: words, about: null, everything: true });
    return all.kind === "speaker" ? all : null;
  }
  const parted = nameAtStart(words, knowsName);
  if (!parted) return null;
  const about = parted.rest.replace(linking, "");
  const given = whatSaid(scope, { speaker: parted.name, about });
  const isMentioned = given.kind === "mentioned" || given.kind === "too-broad";
  return isMentioned || given.results.length + given.also.length === 0 ? null : given;
}

const linking = /^(?:(?:on|about|re|regarding|and|said|says) )+/i;

/** Somebody whom keywords name, by which of them, and the rest. */
interface NamedIn {
  readonly who: Known;
  readonly speaker: string;
  readonly about: string | null;
}

function whomIn(scope: Scope, words: string): NamedIn | null {
  const knowsName = (typed: string) => isName(typed, scope.people);
  const parted = knowsName(words) ? { name: words, rest: "" } : nameIn(words, knowsName);
  if (!parted) return null;
  const who = knownBy(scope, parted.name);
  if (!who) return null;
  return { who, speaker: parted.name, about: parted.rest === "" ? null : parted.rest };
}

/** Two people named one after the other, both quoted, on what follows their names if anything does. */
function sideBySide(scope: Scope, { who, speaker, about }: NamedIn): Answer | null {
  if (!isByName(who, speaker)) return null;
  const rest = about?.replace(/^(?:and|&|or) | (?:and|&|or)$/i, "") ?? "";
  const knowsName = (typed: string) => isName(typed, scope.people);
  const parted = knowsName(rest) ? { name: rest, rest: "" } : nameAtStart(rest, knowsName);
  if (!parted) return null;
  const other = knownBy(scope, parted.name);
  if (!other || !isByName(other, parted.name)) return null;
  if (who.people.some((person) => other.people.includes(person))) return null;
  const given = compare(scope, [speaker, parted.name], parted.rest === "" ? null : parted.rest);
  if (given.kind !== "compare") return null;
  return given.sides.every(({ results }) => results.length > 0) ? given : null;
}

/** What has both names, apart from what each side shows. */
function together(pair: Answer, { results }: Answer): Result[] {
  const shown = new Set(pair.results.map(({ receipt }) => receipt));
  const apart = [...pair.also, ...results].filter(({ receipt }) => !shown.has(receipt));
  return distinct(apart).slice(0, togetherAtMost);
}

/** Whether people are meant by words of their names as typed, and not by what they are. */
function isByName({ people, base }: Known, typed: string): boolean {
  const words = foldsOf(typed);
  return (
    base.corrected.length === 0 &&
    people.every(({ kind, name }) => kind === "person" && hasAll(foldsOf(name), words))
  );
}

/**
 * Without what is about somebody else: it has the other words, in an article that doesn't name the
 * person. What has the name's words themselves stays: keywords are often somebody's name by chance.
 */
function naming(scope: Scope, { who, speaker }: NamedIn, words: string, given: Answer): Answer {
  if (given.kind !== "quotes" && given.kind !== "passages") return given;
  const name = foldsOf(speaker);
  const isNaming = (result: Result) => {
    const quoted = articleOf(scope.sources, result.article.id);
    const isTheirs = quoted !== undefined && isIn(scope, quoted, who.people);
    return isTheirs || hasAll(foldsOf(paragraphOf(scope, result)), name);
  };
  const results = given.results.filter(isNaming);
  return results.length > 0
    ? { ...given, results, also: given.also.filter(isNaming) }
    : notFound(scope, words, { also: given.results.slice(0, nearestAtMost) });
}

function paragraphOf({ sources }: Scope, { article: { id }, start }: Result): string {
  const article = articleOf(sources, id)?.article;
  const block = article && blockAt(article.blocks, start);
  return block ? article.text.slice(block.start, block.end) : "";
}

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}
