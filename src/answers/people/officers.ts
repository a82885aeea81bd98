import { file } from "#answers/filed.ts";
import { keptFor } from "#answers/kept.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { fold } from "#answers/words/words.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { initialsOf, isAcronym } from "./acronyms.ts";
import { nameWords } from "./appearances.ts";
import { isCollective, isOfBody, ownerOf } from "./offices.ts";
import { ownBodiesOf } from "./own-bodies.ts";
import type { People, Person } from "./people.ts";

/**
 * Those whose printed role says that they speak for a body or lead it: "White House press secretary",
 * "a spokesman for the harbour board", "its chairman" after the only body of a paragraph.
 *
 * A word that any body or person may be called by ("the singer") has nobody who speaks for it.
 *
 * @param bodies whom the typed name means; empty where nobody is known by it
 */
export function officersOf(typed: string, bodies: readonly Person[], people: People): Person[] {
  const { byOwner, named, led, workplaces, byNoun, ownOf } = officesOf(people);
  const words = nameWords(typed);
  const own = words.join(" ");
  const isKnown = bodies.some(({ kind }) => kind === "institution");
  const isNamed = named.has(own) || /\p{Lu}/u.test(typed.replace(/^the /i, ""));
  if (!isKnown && !isNamed && !led.has(own) && !isCollective(words)) return [];
  const owned = (name: string) => byOwner.get(name) ?? [];
  const known = bodies.filter((body) => isBody(body, workplaces));
  const full = [...new Set([own, ...known.map(fullName)])].flatMap(owned);
  const short = [...new Set(known.flatMap(shortFormsOf))].flatMap(owned);
  const isNoun = commonNoun.test(typed);
  const ofNoun = isNoun ? [...full, ...(byNoun.get(own) ?? [])] : full;
  const places = new Set(bodies.flatMap(articlesOf));
  const isNear = (person: Person) => articlesOf(person).some((each) => places.has(each));
  const all = [
    ...(isNoun && bodies.length > 0 ? ofNoun.filter(isNear) : ofNoun),
    ...short.filter(isNear),
    ...bodies.flatMap((body) => ownOf.get(body) ?? []),
  ];
  return [...new Set(all)].filter((person) => !bodies.includes(person));
}

/** Whether some may be a person, for whom nobody speaks: a spokesman's words are his own. */
export function mayBePerson(bodies: readonly Person[], people: People): boolean {
  const { workplaces } = officesOf(people);
  return !bodies.every((body) => isBody(body, workplaces));
}

/** "The council" is whichever council an article is about. */
const commonNoun = /^the \p{Ll}[\p{Ll}-]+$/u;

/**
 * Whether a name is a body's, whatever it is taken for: initials are taken for a person's as readily, and
 * nobody holds an office at a person.
 */
function isBody(named: Person, workplaces: Offices["workplaces"]): boolean {
  return named.kind !== "person" || isAcronym(named.name) || workplaces.has(fullName(named));
}

function fullName({ name }: Person): string {
  return nameWords(name).join(" ");
}

/** What an article calls a body by that it has printed in full: other names, its initials, its first word. */
function shortFormsOf({ name, appearances }: Person): string[] {
  const aliases = appearances.flatMap(({ speaker }) => speaker.aliases);
  const [first = ""] = nameWords(name);
  return [...aliases.map((alias) => nameWords(alias).join(" ")), ...initialsOf(name), first];
}

function articlesOf({ appearances }: Person): QuotedArticle[] {
  return appearances.map(({ quoted }) => quoted);
}

interface Offices {
  /** Folded words of whose office it is → who holds one. */
  readonly byOwner: ReadonlyMap<string, readonly Person[]>;
  /** Such words that are printed as a name. */
  readonly named: ReadonlySet<string>;
  /** Those of an office that only a body has: "the hospice’s chief executive". */
  readonly led: ReadonlySet<string>;
  /** Those at which somebody holds an office: "director at Brask". Nobody does at a person. */
  readonly workplaces: ReadonlySet<string>;
  /** The last of several such words ("council") → who holds one. */
  readonly byNoun: ReadonlyMap<string, readonly Person[]>;
  /** A body → those of whom an article tells that they are its own, and not beside their office. */
  readonly ownOf: ReadonlyMap<Person, readonly Person[]>;
}

/** The offices of some people; made once for them. */
export const officesOf = keptFor((people: People): Offices => {
  const byOwner = new Map<string, Person[]>();
  const byNoun = new Map<string, Person[]>();
  const named = new Set<string>();
  const led = new Set<string>();
  const workplaces = new Set<string>();
  const ownOf = new Map<Person, Person[]>();
  for (const person of people.all) {
    const described =
      person.kind === "unnamed" ? [{ printed: person.name, words: nameWords(person.name) }] : [];
    for (const { printed, words } of [...person.roles, ...described]) {
      const owner = ownerOf(words);
      if (owner.length === 0) continue;
      file(byOwner, owner.join(" "), person);
      if (isCapital(owner, printed)) named.add(owner.join(" "));
      if (isOfBody(words)) led.add(owner.join(" "));
      if (words[words.length - owner.length - 1] === "at") workplaces.add(owner.join(" "));
      if (owner.length > 1) file(byNoun, owner.at(-1) ?? "", person);
    }
    for (const appearance of person.appearances)
      for (const body of ownBodiesOf(appearance)) {
        const known = people.personOf(appearance.quoted.article.id, body);
        if (known) file(ownOf, known, person);
      }
  }
  return { byOwner, named, led, workplaces, byNoun, ownOf };
});

/** Whether folded words are printed with a capital each. */
function isCapital(words: readonly string[], printed: string): boolean {
  const capitals = (printed.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).map(fold);
  return words.filter(isContentWord).every((word) => capitals.includes(word));
}
