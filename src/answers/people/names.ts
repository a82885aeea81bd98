import type { Corrected } from "#answers/answer.ts";
import { keptFor, keptLately } from "#answers/kept.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { isNumeral } from "#answers/words/numerals.ts";
import { inOtherSpelling } from "#answers/words/other-spelling.ts";
import { titles } from "#answers/words/titles.ts";
import { foldsOf, wordsOf } from "#answers/words/words.ts";
import { isAcronym, sameByInitials, spelledByTwo, spelledOut } from "./acronyms.ts";
import { nameWords } from "./appearances.ts";
import { atBody } from "./at-body.ts";
import { belongingTo } from "./belonging-to.ts";
import { misspelt } from "./misspelt.ts";
import { ofKind } from "./of-kind.ts";
import { officerOf } from "./officer-of.ts";
import { officesOf } from "./officers.ts";
import { isCollective, isOfOffice } from "./offices.ts";
import { isOneOf, type People, type Person } from "./people.ts";
import { havingAll, printedAs } from "./printed-names.ts";
import { fitsPronoun } from "./pronouns.ts";
import { hasWords, incomingOf, withRole } from "./roles.ts";

/** Who a typed name means. */
export type NameMatch =
  | {
      readonly found: true;
      /** More than one where the articles don't tell them apart by that name. */
      readonly people: readonly Person[];
      /** Others who have that name and are never printed by it alone. */
      readonly others: readonly Person[];
      /** Those who are the same by their initials. */
      readonly same: readonly Person[];
      /** Set where all are meant: "the unions". */
      readonly isKind?: true;
      /** Set where the spelling was not the printed one. */
      readonly correction: Corrected | null;
    }
  | { readonly found: false };

/**
 * Finds who is meant by a typed name, a surname or a role ("the spokesman"). Each typed word has to
 * be printed of that person, but for its spelling: "Ann Lee" is never John Lee.
 */
export function resolveName(typed: string, people: People): NameMatch {
  return matchesIn(people)(typed);
}

/** One question asks for the same names in several ways, and the next asks for them again. */
const matchesIn = keptFor((people: People) =>
  keptLately((typed: string): NameMatch => {
    const match = matchOf(typed, people);
    return match.found ? { ...match, same: sameByInitials(match.people, people) } : match;
  }),
);

type Match = Omit<Extract<NameMatch, { found: true }>, "same"> | { readonly found: false };

function matchOf(typed: string, people: People): Match {
  const words = nameWords(typed);
  if (words.length === 0) return nobody;
  const printed = matchAsTyped(typed, words, people);
  if (printed.found) return printed;
  if (!words.some(isContentWord)) {
    const spelled = spelledByTwo(typed, people);
    return spelled ? takenFor(typed, spelled) : printed;
  }
  return respelt(typed, people) ?? matchInOtherWords(typed, words, people);
}

/** Who is printed so. */
function matchAsTyped(typed: string, words: readonly string[], people: People): Match {
  const exact = printedAs(words, people);
  const isWhole = people.byAlias.has(words.join(" "));
  if (isWhole || exact.some(({ kind }) => kind !== "institution"))
    return byPrintedName(typed, words, exact, people);
  // "The lawyers" are not the Lawyers' Guild alone.
  const kind = words.some(isContentWord) ? ofKind(words, people) : [];
  if (kind.length > exact.length) return { ...only(kind), isKind: true };
  if (exact.length > 0) return byPrintedName(typed, words, exact, people);
  if (!words.some(isContentWord)) return nobody;
  const byRole = withRole(foldsOf(typed), people);
  if (byRole.length > 0) return only(byRole);
  const described = people.byDescription.get(foldsOf(typed).join(" "));
  return described ? only(described) : nobody;
}

/** Who is printed so in the other spelling of English. */
function respelt(typed: string, people: People): Match | null {
  const searched = inOtherSpelling(typed);
  if (searched === null) return null;
  const match = matchAsTyped(searched, nameWords(searched), people);
  return match.found ? { ...match, correction: match.correction ?? { typed, searched } } : null;
}

/** Who may be meant by words that nobody is printed by: a slip, initials, an owner or a title too many. */
function matchInOtherWords(typed: string, words: readonly string[], people: People): Match {
  const [full, ...others] = words.length === 1 ? spelledOut(words[0] ?? "", people) : [];
  if (full && others.length === 0) return takenFor(typed, full);
  const slipped = misspelt(words, people);
  if (slipped) return only(slipped.people, { typed, searched: slipped.searched });
  const owned = withoutOwners(words, people);
  if (owned.length > 0) return only(owned);
  const titled = behindTitle(words, people);
  if (titled) {
    const isPrinted = officesOf(people).named.has(words.join(" "));
    return only([titled], isPrinted ? null : { typed, searched: titled.name });
  }
  const taken =
    incomingOf(typed, people) ??
    atBody(typed, people) ??
    officerOf(typed, people) ??
    belongingTo(typed, people) ??
    spelledByTwo(typed, people);
  return taken ? takenFor(typed, taken) : bySurname(typed, words, people);
}

const nobody: Match = { found: false };

type FoundMatch = Extract<Match, { found: true }>;

function only(people: readonly Person[], correction: Corrected | null = null): FoundMatch {
  return { found: true, people, others: [], correction };
}

/** Whoever a description is taken for, which is announced. */
function takenFor(typed: string, person: Person): FoundMatch {
  return only([person], { typed, searched: person.name, described: true });
}

function byPrintedName(
  typed: string,
  words: readonly string[],
  exact: readonly Person[],
  people: People,
): FoundMatch {
  const found = withTitle(typed, [...narrowed(words, exact), ...inOffice(typed, exact, people)]);
  const isAlone = people.byAlias.has(words.join(" "));
  const others = (isAlone ? havingAll(words, people) : []).filter(
    (other) => other.kind === "person" && !isOneOf(exact, other),
  );
  return { ...only(found), others };
}

/**
 * Ann Lee of "Danish President Ann Lee", where that is printed of whoever speaks for her or nowhere; announced where it
 * isn't printed, as the title may be another's.
 */
function behindTitle(words: readonly string[], people: People): Person | undefined {
  const name = words.slice(words.findLastIndex((word) => titles.has(word)) + 1);
  if (name.length < 2 || name.length === words.length) return undefined;
  return printedAs(name, people).find(({ kind }) => kind === "person");
}

/** "The victims mother" is the victim’s: a description whose possessive lacks its apostrophe. */
function withoutOwners(words: readonly string[], people: People): readonly Person[] {
  const owner = words.slice(0, -1).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""));
  const described = [...owner, ...words.slice(-1)];
  if (described.join(" ") === words.join(" ")) return [];
  return havingAll(described, people).filter(({ kind }) => kind === "unnamed");
}

/**
 * Besides bodies and sources without a name: whoever is called so beside their words ("the company"),
 * and besides such sources alone, who is printed by that office.
 */
function inOffice(typed: string, exact: readonly Person[], people: People): readonly Person[] {
  if (!isDescription.test(typed) || exact.some(({ kind }) => kind === "person")) return [];
  const words = foldsOf(typed);
  const isUnnamed = exact.every(({ kind }) => kind === "unnamed");
  const others = [
    ...(isUnnamed ? withRole(words, people) : []),
    ...(people.byDescription.get(words.join(" ")) ?? []),
  ];
  return [...new Set(others)].filter((person) => !exact.includes(person));
}

/** "The clerk", "residents". */
const isDescription = /^[Tt]he |^[a-z]{4,}s$/;

/**
 * Those who are printed by the surname alone, where nobody of that surname has another first name:
 * "President Lee" may be the Ann Lee who is asked for, which is announced and for people to judge.
 */
function bySurname(typed: string, words: readonly string[], people: People): Match {
  const surname = words.at(-1) ?? "";
  const first = words.slice(0, -1).filter((word) => !titles.has(word));
  const having = (people.byWord.get(surname) ?? []).filter(({ kind }) => kind === "person");
  const isAlone = ({ words: printed }: Person) =>
    [...printed].every((word) => word === surname || titles.has(word));
  if (first.length === 0 || having.length === 0 || !having.every(isAlone)) return nobody;
  if (!first.every(isContentWord) || isCollective(first) || first.some(isOfOffice)) return nobody;
  return only(having, { typed, searched: having[0]?.name ?? surname });
}

/**
 * Whether a text as a whole names somebody: as printed, by a role of theirs ("the harbour master",
 * "Lee’s spokesman"), or in full with a slip in it.
 */
export function isName(typed: string, people: People): boolean {
  return namesIn(people)(typed);
}

const namesIn = keptFor((people: People) => keptLately((typed: string) => isNameOf(typed, people)));

/** Words of a name at most. */
const longestName = 3;

/** Whether a person is named in a text: in small letters by all that they are called by somewhere. */
export function namesPerson(text: string, people: People): boolean {
  const words = wordsOf(text);
  return words.some(({ start }, at) => {
    const isPrinted = /^\p{Lu}/u.test(text.slice(start));
    const run = words.slice(at, at + longestName).map(({ fold }) => fold);
    return run.some((_, last) => {
      const typed = run.slice(0, last + 1);
      if (!typed.some(isContentWord)) return false;
      const named = isPrinted ? printedAs(typed, people) : people.byAlias.get(typed.join(" "));
      return named?.some(({ kind }) => kind === "person");
    });
  });
}

function isNameOf(typed: string, people: People): boolean {
  const words = nameWords(typed);
  if (words.length === 0 || words.length > 5 || asking.test(typed)) return false;
  if (words.every((word) => isNumeral(word) || !isContentWord(word)))
    return /^the /i.test(typed) && spelledByTwo(typed, people) !== undefined;
  if (printedAs(words, people).length > 0) return true;
  if (words.length > 1 && ofKind(words, people).length > 0) return true;
  if (pointing.test(typed)) return isDescribed(foldsOf(typed), people);
  if (isAcronym(typed) && spelledOut(typed, people).length > 0) return true;
  if (officesOf(people).named.has(words.join(" "))) return true;
  const hasOffice = words.length > 1 && words.some((word) => titles.has(word) || isOfOffice(word));
  if (hasOffice && withRole(words, people).length > 0) return true;
  return words.length > 1 && misspelt(words, people) !== null;
}

/** "Who" asks, whatever else is printed so; the WHO is a body. */
const asking = /^(?:[Ww]ho(?:m|se)?|[Ww]hat|[Ww]hich|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow)$/;

function isDescribed(words: readonly string[], people: People): boolean {
  if (people.byDescription.has(words.join(" "))) return true;
  return withRole(words, people).length > 0 || ofKind(words.slice(1), people).length > 0;
}

/** A role is typed like a name where it points at somebody: other words may be any. */
const pointing = /^(?:the|his|her|their) |['’]s? [^'’]+$/i;

/**
 * Of several of a name those with the title that is typed before it, and nobody whom an article tells as "he" by "Ms":
 * all of them where none has it.
 */
function withTitle(typed: string, found: readonly Person[]): readonly Person[] {
  const [title = "", ...name] = foldsOf(typed);
  const pronoun = pronounsOf.get(title);
  if (found.length < 2 || name.length === 0) return found;
  const fitting = found.filter(({ name: known, roles, appearances }) =>
    pronoun === undefined
      ? roles.some((role) => hasWords(role.words, [title]))
      : fitsPronoun(
          appearances.map(({ quoted }) => quoted),
          known,
          pronoun,
        ),
  );
  return fitting.length > 0 ? fitting : found;
}

const pronounsOf: ReadonlyMap<string, string> = new Map([
  ["mr", "he"],
  ["sir", "he"],
  ["mrs", "she"],
  ["ms", "she"],
  ["miss", "she"],
  ["dame", "she"],
]);

/** A full name names one person even where it is another's by a part of a longer one. */
function narrowed(words: readonly string[], found: readonly Person[]): readonly Person[] {
  if (found.length < 2 || words.length < 2) return found;
  const typed = words.join(" ");
  const same = found.filter((person) => nameWords(person.name).join(" ") === typed);
  return same.length > 0 ? same : found;
}
