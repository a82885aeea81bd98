import type { AnswerBase } from "#answers/answer.ts";
import { resolveName } from "#answers/people/names.ts";
import { namesakesOf } from "#answers/people/namesakes.ts";
import { mayBePerson, officersOf } from "#answers/people/officers.ts";
import type { Person } from "#answers/people/people.ts";
import { quotationsOf } from "#answers/results/said.ts";
import { answerBase, type Scope } from "#answers/results/scope.ts";

/** The people that a name means, and what an answer about them says in any case. */
export interface Known {
  /** The fullest name printed; of a body that only others speak for, as typed. */
  readonly name: string;
  readonly people: readonly Person[];
  /** Whether it may be a person, for whom nobody else speaks. */
  readonly isPerson: boolean;
  readonly base: AnswerBase;
}

/** Whom a typed name means; null where it is nobody's. */
export function knownBy(scope: Scope, typed: string): Known | null {
  const match = resolveName(typed, scope.people);
  if (!match.found) return null;
  const base = {
    ...answerBase(scope),
    corrected: match.correction ? [match.correction] : [],
    namesakes: namesakesOf([...match.people, ...match.others]),
  };
  const people = match.same.length > 0 ? [...match.people, ...match.same] : match.people;
  return { name: people[0]?.name ?? typed, people, isPerson: mayBePerson(people), base };
}

/**
 * Those whose words are a typed name's: a body speaks through who is printed to speak for it or lead
 * it, where they do speak; a person never does.
 */
export function speakingAs(scope: Scope, typed: string): Known | null {
  const known = knownBy(scope, typed);
  if (known?.isPerson) return known;
  const officers = officersOf(typed, known?.people ?? [], scope.people);
  if (quotationsOf(scope, officers).length === 0) return known;
  if (!known) return { name: typed, people: officers, isPerson: false, base: answerBase(scope) };
  return { ...known, people: [...known.people, ...officers] };
}
