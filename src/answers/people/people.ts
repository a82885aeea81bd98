import { keptForLast, keptInSteps } from "#answers/kept.ts";
import type { ArticleId } from "#articles/article.ts";
import type { QuotedArticle, Speaker, SpeakerId } from "#quotes/quotation.ts";
import { type Appearance, type Named, namedIn, type Role } from "./appearances.ts";
import { type Bearer, bearersOf, type Company } from "./bearers.ts";
import { withOtherForms } from "./other-forms.ts";

/** One person, institution or source in all the articles that can be told to mean the same. */
export interface Person {
  /** The fullest name of an article, as most articles print it. */
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

interface Draft extends Person {
  readonly appearances: readonly Named[];
  readonly words: Set<string>;
  readonly members: Draft[];
}

/** Kept for each array of articles; a step is an article, a name or one of its people. */
export const keptPeople = keptInSteps(function* (articles: readonly QuotedArticle[]) {
  const all = yield* everybodyIn(articles);
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
  const personOf = (article: ArticleId, { id }: Pick<Speaker, "id">) =>
    bySpeaker.get(article)?.get(id);
  for (const person of all) {
    joinMembers(person, personOf);
    yield;
  }
  return { all, byWord, byAlias, byDescription, personOf } satisfies People as People;
});

/** Everybody whom the articles name, those of one name told apart; none has words or members yet. */
function* everybodyIn(articles: readonly QuotedArticle[]): Generator<void, readonly Draft[]> {
  const byName = new Map<string, Named[]>();
  for (const quoted of articles) {
    for (const named of namedIn(quoted)) file(byName, named.key, named);
    yield;
  }
  const company = companyIn(articles, byName);
  const apart: Bearer[] = [];
  for (const named of byName.values()) {
    for (const bearer of bearersOf(named, company)) apart.push(bearer);
    yield;
  }
  const whose = new Map<Named, Bearer>();
  for (const bearer of withOtherForms(apart, company))
    for (const named of bearer.appearances) whose.set(named, bearer);
  const named = Map.groupBy(articles.flatMap(namedIn), (one) => whose.get(one));
  return [...named.values()].map(draftOf);
}

/** Puts to somebody who is several with one voice each of them. */
function joinMembers(
  { appearances, members }: Draft,
  personOf: (article: ArticleId, speaker: Pick<Speaker, "id">) => Draft | undefined,
): void {
  for (const { quoted, members: ids } of appearances)
    for (const id of ids) {
      const member = personOf(quoted.article.id, { id });
      if (member && !members.includes(member)) members.push(member);
    }
}

/** Somebody is seldom named who is so in a twentieth of the articles, of which it takes some to tell. */
const seldom = 1 / 20;
const tellingFrom = 40;
/** Somebody is known by a surname and an office who is named so in a twentieth of the articles, and in three. */
const known = { share: 1 / 20, least: 3 };

function companyIn(
  articles: readonly QuotedArticle[],
  byName: ReadonlyMap<string, readonly Named[]>,
): Company {
  const few = Math.max(2, articles.length * seldom);
  /** By the keys of all whom an article names in full. */
  const telling = new Map<readonly string[], readonly string[]>();
  return {
    besides({ company }) {
      const known = telling.get(company);
      if (known) return known;
      const besides = company.filter((key) => (byName.get(key)?.length ?? 0) <= few);
      telling.set(company, besides);
      return besides;
    },
    tellsMost: articles.length >= tellingFrom,
    known: Math.max(known.least, articles.length * known.share),
  };
}

/** Whether somebody is one of some people: those who share a name may be thousands. */
export function isOneOf(people: readonly Person[], person: Person): boolean {
  if (people.length < 10) return people.includes(person);
  return membersOf(people).has(person);
}

const membersOf = keptForLast((people: readonly Person[]) => new Set(people));

function draftOf(appearances: readonly Named[]): Draft {
  const inFull = appearances.filter(({ joins }) => joins);
  const names = (inFull.length > 0 ? inFull : appearances).map(({ speaker }) => speaker.name);
  return {
    name: mostPrinted(names),
    kind: appearances[0]?.speaker.kind ?? "unnamed",
    appearances,
    words: new Set(),
    roles: appearances.flatMap(({ roles, callings }) => [...roles, ...callings]),
    members: [],
  };
}

function mostPrinted(names: readonly string[]): string {
  const often = Map.groupBy(names, (name) => name).values();
  const [[name = ""] = []] = [...often].sort((one, other) => other.length - one.length);
  return name;
}

/** What is filed comes one after the other, so that a repeat is always the last. */
function file<Filed>(map: Map<string, Filed[]>, key: string, person: Filed): void {
  const people = map.get(key);
  if (!people) map.set(key, [person]);
  else if (people.at(-1) !== person) people.push(person);
}
