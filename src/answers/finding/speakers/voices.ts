import type { Answer, Voice } from "#answers/answer.ts";
import { isOneOf, type Person } from "#answers/people/people.ts";
import { isToldPerson } from "#answers/people/told-people.ts";
import { shown } from "#answers/results/results.ts";
import { isInMarks, isSpoken, quotationsOf } from "#answers/sources/quotations-of.ts";
import { answerBase, isInside, isWhole, type Scope } from "#answers/sources/scope.ts";
import { introducingOf } from "./introductions.ts";

/** Voices of which one quotation is shown, the most quoted first. */
const sampledAtMost = 200;

/** Who is quoted and how often, who is only reported, and who is named and never heard, most often first. */
export function voicesOf(scope: Scope): Answer {
  const counted = scope.people.all
    .filter((person) => person.members.length === 0 && isIn(scope, person))
    .filter((person) => !isOneOf(scope.without, person))
    .map((person) => {
      const said = quotationsOf(scope, [person]);
      const spoken = said.filter(isInMarks);
      const reported = said.filter((each) => !isSpoken(each)).length;
      return { person, spoken, reported };
    });
  const heard = counted
    .filter(({ spoken, reported }) => spoken.length + reported > 0)
    .sort((one, other) => other.spoken.length - one.spoken.length || other.reported - one.reported);
  const voices = heard.map(
    ({ person, spoken, reported }): Voice => ({
      speaker: person.name,
      ...roleOf(scope, person),
      quotations: spoken.length,
      reported,
    }),
  );
  const silent = counted
    .filter(
      ({ person, spoken, reported }) => spoken.length + reported === 0 && isToldPerson(person),
    )
    .sort(({ person: one }, { person: other }) => other.appearances.length - one.appearances.length)
    .map(({ person }) => person.name);
  const results = heard
    .slice(0, sampledAtMost)
    .flatMap(({ spoken: [first] }) => (first ? shown(first) : []));
  return { ...answerBase(scope), kind: "voices", voices, silent, results };
}

function roleOf(scope: Scope, person: Person): { role?: string } {
  const [first] = introducingOf(scope, person);
  const role = first?.speaker.roles[0];
  return role ? { role: first.quoted.article.text.slice(role.start, role.end) } : {};
}

function isIn(scope: Scope, { appearances }: Person): boolean {
  return isWhole(scope) || appearances.some(({ quoted }) => isInside(scope, quoted.article));
}
