import type { AnswerBase } from "#answers/answer.ts";
import { resolveName } from "#answers/people/names.ts";
import { namesakesOf } from "#answers/people/namesakes.ts";
import { mayBePerson, officersOf } from "#answers/people/officers.ts";
import { isOneOf, type Person } from "#answers/people/people.ts";
import { quotationsOf, saidBy } from "#answers/sources/quotations-of.ts";
import { answerBase, isInside, isWhole, type Scope } from "#answers/sources/scope.ts";
import { fold, foldsOf } from "#answers/words/words.ts";

/** The people that a name means, and what an answer about them says in any case. */
export interface Known {
  /** The fullest name printed; of a body that only others speak for, as typed. */
  readonly name: string;
  /** As it was asked for. */
  readonly typed: string;
  readonly people: readonly Person[];
  /** Others whom the name fits too, but who are never printed by it alone. */
  readonly others: readonly Person[];
  /** Whether all of a kind are meant: "the unions". */
  readonly isKind: boolean;
  /** Whether it may be a person, for whom nobody else speaks. */
  readonly isPerson: boolean;
  readonly base: AnswerBase;
}

/** Whom a typed name means; null where it is nobody's. */
export function knownBy(scope: Scope, typed: string): Known | null {
  const resolved = resolveName(typed, scope.people);
  if (!resolved.found) return null;
  const match = { ...resolved, ...withinLimits(scope, resolved) };
  const base = {
    ...answerBase(scope),
    corrected: match.correction ? [match.correction] : [],
    namesakes: match.isKind ? [] : namesakesOf([...match.people, ...match.others]),
  };
  const { others, isKind = false } = match;
  const people = match.same.length > 0 ? [...match.people, ...match.same] : match.people;
  const name = isKind ? typed : (people[0]?.name ?? typed);
  const isPerson = mayBePerson(people, scope.people);
  return { name, typed, people, others, isKind, isPerson, base };
}

/** Of those whom a name fits, whoever isn't left out and the articles within the limits have; all of them where these have none. */
function withinLimits(scope: Scope, named: Named): Named {
  const isLeft = (person: Person) => !isOneOf(scope.without, person);
  const left = { people: named.people.filter(isLeft), others: named.others.filter(isLeft) };
  const { people, others } = left.people.length > 0 ? left : named;
  if (isWhole(scope) || people.length + others.length < 2) return { people, others };
  const isHere = ({ appearances }: Person) =>
    appearances.some(({ quoted }) => isInside(scope, quoted.article));
  const [meant, besides] = [people.filter(isHere), others.filter(isHere)];
  if (meant.length > 0) return { people: meant, others: besides };
  return besides.length > 0 ? { people: besides, others: [] } : { people, others };
}

type Named = Pick<Known, "people" | "others">;

/**
 * Those whose words are a typed name's: a body speaks through who is printed to speak for it or lead
 * it, where they do speak; a person never does.
 */
export function speakingAs(scope: Scope, asked: string): Known | null {
  const typed = asked.replace(anybodyAt, "");
  const known = ofThoseHeard(scope, knownBy(scope, typed));
  if (known?.isPerson) return known;
  const officers = officersOf(typed, known?.people ?? [], scope.people);
  if (quotationsOf(scope, officers).length === 0) return known;
  if (!known)
    return {
      name: typed,
      typed,
      people: officers,
      others: [],
      isKind: false,
      isPerson: false,
      base: answerBase(scope),
    };
  return { ...known, people: [...known.people, ...officers] };
}

/** "Anyone from Brask" is whoever speaks for it. */
const anybodyAt = /^(?:any|some)(?:one|body) (?:from|at|of) (?:the )?(?=.)/i;

/** Which one is meant is asked only of those of a name who say something in the articles. */
function ofThoseHeard(scope: Scope, known: Known | null): Known | null {
  if (!known || known.base.namesakes.length === 0) return known;
  const said = saidBy(scope.sources.articles);
  const heard = [...known.people, ...known.others].filter((person) => said.has(person));
  return { ...known, base: { ...known.base, namesakes: namesakesOf(heard) } };
}

/**
 * Whose words were looked for: "Lee" where Ann Lee and Tom Lee may be meant, "CDC" where two centres go by it
 * that share other words of their names, and "the clerk" where two are printed as that.
 */
export function sharedName({ name, typed, people, others, base }: Known): string {
  const isNamed = foldsOf(typed).some((word) => people.some(({ words }) => words.has(word)));
  if (people.length > 1 && !isNamed && base.corrected.length === 0) return typed;
  if (base.namesakes.length < 2) return name;
  const all = [...people, ...others];
  const shared = name.split(" ").filter((part) => all.every(({ words }) => words.has(fold(part))));
  const asked = new Set(foldsOf(typed));
  return shared.some((part) => asked.has(fold(part))) ? shared.join(" ") : typed;
}

/** The same to stand in a sentence: with the article that it was asked with, where it is a body's. */
export function nameInSentence(known: Known): string {
  const name = sharedName(known);
  const isBody = known.people.every(({ kind }) => kind === "institution");
  const hasArticle = /^the /i.test(known.typed) && !/^the /i.test(name);
  return isBody && hasArticle ? `the ${name}` : name;
}
