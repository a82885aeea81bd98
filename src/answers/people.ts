import type { ArticleId } from "#articles/article.ts";
import type { QuotedArticle, Speaker, SpeakerId } from "#quotes/quotation.ts";
import { titles } from "./titles.ts";
import { fold, foldsOf } from "./words.ts";

/** A speaker in one article. */
export interface Appearance {
  readonly quoted: QuotedArticle;
  readonly speaker: Speaker;
}

/** One person, institution or source in all the articles that can be told to mean the same. */
export interface Person {
  /** The fullest name printed. */
  readonly name: string;
  readonly kind: Speaker["kind"];
  readonly appearances: readonly Appearance[];
  /** The folded words of every name and alias. */
  readonly words: ReadonlySet<string>;
  readonly roles: readonly Role[];
}

/** A role as printed. */
export interface Role {
  /** Its folded words. */
  readonly words: readonly string[];
  /** Those that say what somebody is, not whose: "spokesman" in "President Lee’s spokesman". */
  readonly heads: readonly string[];
}

/** Everybody in a set of articles, by the words that name them. */
export interface People {
  readonly all: readonly Person[];
  /** Folded word → the people one of whose names has it. */
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  /** Folded name or alias → the people who are printed so. */
  readonly byAlias: ReadonlyMap<string, readonly Person[]>;
  /** The person that a speaker of an article belongs to. */
  personOf(article: ArticleId, speaker: Speaker): Person | undefined;
}

/** Everybody in the articles; made once for each array of them. */
export function peopleOf(articles: readonly QuotedArticle[]): People {
  let people = known.get(articles);
  if (!people) {
    people = gather(articles);
    known.set(articles, people);
  }
  return people;
}

const known = new WeakMap<readonly QuotedArticle[], People>();

interface Draft {
  name: string;
  kind: Speaker["kind"];
  appearances: Appearance[];
  words: Set<string>;
  roles: Role[];
}

function gather(articles: readonly QuotedArticle[]): People {
  const byName = new Map<string, Draft[]>();
  const all: Draft[] = [];
  for (const quoted of articles)
    for (const speaker of quoted.speakers) place(byName, all, { quoted, speaker });
  const byWord = new Map<string, Person[]>();
  const byAlias = new Map<string, Person[]>();
  const bySpeaker = new Map<ArticleId, Map<SpeakerId, Person>>();
  for (const person of all) {
    for (const { quoted, speaker } of person.appearances) {
      const inArticle = bySpeaker.get(quoted.article.id) ?? new Map<SpeakerId, Person>();
      bySpeaker.set(quoted.article.id, inArticle.set(speaker.id, person));
      for (const alias of [speaker.name, ...speaker.aliases]) {
        const words = nameWords(alias);
        file(byAlias, words.join(" "), person);
        for (const word of words) {
          person.words.add(word);
          file(byWord, word, person);
        }
      }
    }
  }
  const personOf: People["personOf"] = (article, { id }) => bySpeaker.get(article)?.get(id);
  return { all, byWord, byAlias, personOf };
}

/** The folded words of a name without titles and possessives. */
export function nameWords(name: string): string[] {
  const words = foldsOf(name.replace(/['’]s\b/g, ""));
  const bare = words.filter((word) => !courtesies.has(word));
  return bare.length > 0 ? bare : words;
}

const courtesies = new Set([
  "the",
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "sir",
  "madam",
  "lord",
  "lady",
]);

/**
 * Puts an appearance with its person. Across articles only a full name joins, and only where the
 * printed roles, if both have some, share a word; a bare surname joins nobody.
 */
function place(byName: Map<string, Draft[]>, all: Draft[], appearance: Appearance): void {
  const { quoted, speaker } = appearance;
  const roles = speaker.roles.map(({ start, end }) =>
    roleOf(quoted.article.text.slice(start, end)),
  );
  const key = `${speaker.kind} ${fold(speaker.name)}`;
  const namesakes = byName.get(key) ?? [];
  const same = joins(speaker) ? namesakes.find((person) => agree(person.roles, roles)) : undefined;
  if (same) {
    same.appearances.push(appearance);
    same.roles.push(...roles);
    return;
  }
  const { name, kind } = speaker;
  const person = {
    name,
    kind,
    appearances: [appearance],
    words: new Set<string>(),
    roles,
  };
  byName.set(key, [...namesakes, person]);
  all.push(person);
}

function joins(speaker: Speaker): boolean {
  if (speaker.kind === "institution") return true;
  return speaker.kind === "person" && nameWords(speaker.name).length > 1;
}

/** The head of a role stands after a possessive and before "of", "for" and the like. */
function roleOf(printed: string): Role {
  const own = printed.split(/['’]s?\s/).at(-1) ?? printed;
  const [head = own] = own.split(/\s(?:of|for|to|at|in|from|with|on)\s/i);
  const heads = head
    .split(/[\s-]+/)
    .filter((word) => word === word.toLowerCase() || titles.has(fold(word)))
    .flatMap(foldsOf);
  return { words: nameWords(printed), heads };
}

function agree(ones: readonly Role[], others: readonly Role[]): boolean {
  if (ones.length === 0 || others.length === 0) return true;
  const words = new Set(ones.flatMap((role) => role.words));
  return others.some((role) => role.words.some((word) => words.has(word)));
}

/** People are filed one after the other, so that a repeat is always the last. */
function file(map: Map<string, Person[]>, key: string, person: Person): void {
  const people = map.get(key);
  if (!people) map.set(key, [person]);
  else if (people.at(-1) !== person) people.push(person);
}
