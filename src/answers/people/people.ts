import { keptForLast, keptInSteps } from "#answers/kept.ts";
import type { ArticleId } from "#articles/article.ts";
import type { QuotedArticle, Speaker, SpeakerId } from "#quotes/quotation.ts";
import { type Appearance, type Named, namedIn, type Role } from "./appearances.ts";

/** One person, institution or source in all the articles that can be told to mean the same. */
export interface Person {
  /** The fullest name printed. */
  readonly name: string;
  readonly kind: Speaker["kind"];
  readonly appearances: readonly Appearance[];
  /** The folded words of every name and alias. */
  readonly words: ReadonlySet<string>;
  readonly roles: readonly Role[];
  /** Of several who speak with one voice each by themselves; what they say is said by each of them. */
  readonly members: readonly Person[];
}

/** Everybody in a set of articles, by the words that name them. */
export interface People {
  readonly all: readonly Person[];
  /** Folded word → the people one of whose names has it; of several who speak with one voice it is each one’s own. */
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  /** Folded name or alias → the people who are printed so. */
  readonly byAlias: ReadonlyMap<string, readonly Person[]>;
  /** Folded description ("the swede") → the people whose words are printed as said by it. */
  readonly byDescription: ReadonlyMap<string, readonly Person[]>;
  /** The person that a speaker of an article belongs to. */
  personOf(article: ArticleId, speaker: Speaker): Person | undefined;
}

/** Everybody in the articles; made once for each array of them. */
export function peopleOf(articles: readonly QuotedArticle[]): People {
  return keptPeople.of(articles);
}

interface Draft {
  name: string;
  kind: Speaker["kind"];
  appearances: Named[];
  words: Set<string>;
  roles: Role[];
  roleWords: Set<string>;
  members: Draft[];
}

/** Kept for each array of articles; a step is an article, or one of its people. */
export const keptPeople = keptInSteps(function* (articles: readonly QuotedArticle[]) {
  const byName = new Map<string, Draft[]>();
  const all: Draft[] = [];
  for (const quoted of articles) {
    for (const named of namedIn(quoted)) place(byName, all, named);
    yield;
  }
  const byWord = new Map<string, Person[]>();
  const byAlias = new Map<string, Person[]>();
  const byDescription = new Map<string, Person[]>();
  const bySpeaker = new Map<ArticleId, Map<SpeakerId, Draft>>();
  for (const person of all) {
    for (const { quoted, speaker, aliases, descriptions, members } of person.appearances) {
      const inArticle = bySpeaker.get(quoted.article.id) ?? new Map<SpeakerId, Draft>();
      bySpeaker.set(quoted.article.id, inArticle.set(speaker.id, person));
      for (const words of aliases) {
        file(byAlias, words.join(" "), person);
        for (const word of words) {
          person.words.add(word);
          if (members.length === 0) file(byWord, word, person);
        }
      }
      for (const description of descriptions) file(byDescription, description, person);
    }
    yield;
  }
  for (const person of all) {
    for (const { quoted, members } of person.appearances)
      for (const id of members) {
        const member = bySpeaker.get(quoted.article.id)?.get(id);
        if (member && !person.members.includes(member)) person.members.push(member);
      }
    yield;
  }
  const personOf: People["personOf"] = (article, { id }) => bySpeaker.get(article)?.get(id);
  return { all, byWord, byAlias, byDescription, personOf } satisfies People as People;
});

/** Whether somebody is one of some people: those who share a name may be thousands. */
export function isOneOf(people: readonly Person[], person: Person): boolean {
  if (people.length < 10) return people.includes(person);
  return membersOf(people).has(person);
}

const membersOf = keptForLast((people: readonly Person[]) => new Set(people));

/**
 * Puts an appearance with its person: with a namesake only where the printed roles, if both have
 * some, share a word.
 */
function place(byName: Map<string, Draft[]>, all: Draft[], named: Named): void {
  const namesakes = byName.get(named.key) ?? [];
  const same = named.joins ? namesakes.find((person) => agree(person, named.roles)) : undefined;
  const { name, kind } = named.speaker;
  const person: Draft = same ?? {
    name,
    kind,
    appearances: [],
    words: new Set(),
    roles: [],
    roleWords: new Set(),
    members: [],
  };
  person.appearances.push(named);
  person.roles.push(...named.roles, ...named.callings);
  for (const role of named.roles) for (const word of role.words) person.roleWords.add(word);
  if (same) return;
  namesakes.push(person);
  byName.set(named.key, namesakes);
  all.push(person);
}

function agree(person: Draft, roles: readonly Role[]): boolean {
  if (person.roleWords.size === 0 || roles.length === 0) return true;
  return roles.some((role) => role.words.some((word) => person.roleWords.has(word)));
}

/** People are filed one after the other, so that a repeat is always the last. */
function file(map: Map<string, Person[]>, key: string, person: Person): void {
  const people = map.get(key);
  if (!people) map.set(key, [person]);
  else if (people.at(-1) !== person) people.push(person);
}
