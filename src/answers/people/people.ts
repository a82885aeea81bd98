import { keptFor, keptForLast, keptInSteps } from "#answers/kept.ts";
import { titles } from "#answers/words/titles.ts";
import { fold, foldsOf } from "#answers/words/words.ts";
import type { ArticleId } from "#articles/article.ts";
import type { QuotedArticle, Speaker, SpeakerId } from "#quotes/quotation.ts";

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
  /** Folded description ("the swede") → the people whose words are printed as said by it. */
  readonly byDescription: ReadonlyMap<string, readonly Person[]>;
  /** The person that a speaker of an article belongs to. */
  personOf(article: ArticleId, speaker: Speaker): Person | undefined;
}

/** Everybody in the articles; made once for each array of them. */
export function peopleOf(articles: readonly QuotedArticle[]): People {
  return keptPeople.of(articles);
}

/** A speaker in one article, with what places it. */
interface Named extends Appearance {
  /** The kind and the folded name. */
  readonly key: string;
  /** Whether the name can join it with a speaker of another article. */
  readonly joins: boolean;
  readonly roles: readonly Role[];
  /** What the name is printed with: "Dr. Mira Sen" is a doctor. */
  readonly callings: readonly Role[];
  /** The folded words of the name and of each alias. */
  readonly aliases: readonly (readonly string[])[];
  /** The folded descriptions beside what they said: neither names nor roles. */
  readonly descriptions: readonly string[];
}

interface Draft {
  name: string;
  kind: Speaker["kind"];
  appearances: Named[];
  words: Set<string>;
  roles: Role[];
  roleWords: Set<string>;
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
  const bySpeaker = new Map<ArticleId, Map<SpeakerId, Person>>();
  for (const person of all) {
    for (const { quoted, speaker, aliases, descriptions } of person.appearances) {
      const inArticle = bySpeaker.get(quoted.article.id) ?? new Map<SpeakerId, Person>();
      bySpeaker.set(quoted.article.id, inArticle.set(speaker.id, person));
      for (const words of aliases) {
        file(byAlias, words.join(" "), person);
        for (const word of words) {
          person.words.add(word);
          file(byWord, word, person);
        }
      }
      for (const description of descriptions) file(byDescription, description, person);
    }
    yield;
  }
  const personOf: People["personOf"] = (article, { id }) => bySpeaker.get(article)?.get(id);
  return { all, byWord, byAlias, byDescription, personOf } satisfies People as People;
});

/** An article's speakers; read once, since a change of the library leaves most articles. */
const namedIn = keptFor((quoted: QuotedArticle): readonly Named[] => {
  const described = descriptionsIn(quoted);
  return quoted.speakers.map((speaker) => namedOf(quoted, speaker, described.get(speaker.id)));
});

/** What speakers are called beside their words when it is not by name, in folded words. */
function descriptionsIn({ article, quotations }: QuotedArticle): Map<SpeakerId, Set<string>> {
  const described = new Map<SpeakerId, Set<string>>();
  for (const { attribution } of quotations) {
    if (attribution.kind === "unknown" || attribution.how !== "nominal") continue;
    const { speaker, mention } = attribution;
    const words = foldsOf(article.text.slice(mention.start, mention.end)).join(" ");
    described.set(speaker.id, (described.get(speaker.id) ?? new Set()).add(words));
  }
  return described;
}

/** Across articles only a full name joins: a bare surname joins nobody. */
function namedOf(
  quoted: QuotedArticle,
  speaker: Speaker,
  descriptions: ReadonlySet<string> = new Set(),
): Named {
  const { name, kind } = speaker;
  const own = nameWords(name);
  return {
    quoted,
    speaker,
    key: `${kind} ${fold(name)}`,
    joins: kind === "institution" || (kind === "person" && own.length > 1),
    roles: speaker.roles.map(({ start, end }) => roleOf(quoted.article.text.slice(start, end))),
    callings: callingsOf(speaker.aliases),
    aliases: [own, ...speaker.aliases.map(nameWords)],
    descriptions: [...descriptions],
  };
}

/** Whether somebody is one of some people: those who share a name may be thousands. */
export function isOneOf(people: readonly Person[], person: Person): boolean {
  if (people.length < 10) return people.includes(person);
  return membersOf(people).has(person);
}

const membersOf = keptForLast((people: readonly Person[]) => new Set(people));

/** The folded words of a name without titles and possessives; "U.N." is "UN". */
export function nameWords(name: string): string[] {
  const plain = name.includes(".") ? name.replace(dotted, undotted) : name;
  const words = foldsOf(plain.replace(/['’]s\b/g, ""));
  const bare = words.filter((word) => !courtesies.has(word));
  return bare.length > 0 ? bare : words;
}

const dotted = /\b(?:\p{Lu}\.){2,}/gu;

function undotted(initials: string): string {
  return initials.replaceAll(".", "");
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
  };
  person.appearances.push(named);
  person.roles.push(...named.roles, ...named.callings);
  for (const role of named.roles) for (const word of role.words) person.roleWords.add(word);
  if (same) return;
  namesakes.push(person);
  byName.set(named.key, namesakes);
  all.push(person);
}

/** The head of a role stands after a possessive and before "of", "for" and the like. */
function roleOf(printed: string): Role {
  const own = printed.split(/['’]s?\s/).at(-1) ?? printed;
  const [head = own] = own.split(/\s(?:of|for|to|at|in|from|with|on)\s/i);
  const heads = head
    .split(/[\s-]+/)
    .filter((word) => word === word.toLowerCase() || titles.has(fold(word)))
    .flatMap(foldsOf);
  const last = heads.length > 0 ? heads : foldsOf(head).slice(-1);
  return { words: nameWords(printed), heads: last };
}

/** A calling is no role that could keep two apart: few articles print it. */
function callingsOf(aliases: readonly string[]): Role[] {
  const printed = aliases.flatMap((alias) => calling.exec(alias)?.[1] ?? []);
  return [...new Set(printed.map(fold))].map((word) => ({ words: [word], heads: [word] }));
}

const calling = /^(Dr|Doctor|Prof|Professor|Rev|Reverend|Lord|Lady)\b/;

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
