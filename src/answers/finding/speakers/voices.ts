import type { Answer, Voice } from "#answers/answer.ts";
import { isOneOf, type Person } from "#answers/people/people.ts";
import { isToldPerson } from "#answers/people/told-people.ts";
import { shown } from "#answers/results/results.ts";
import { isUnsure } from "#answers/results/sureness.ts";
import { isInMarks, isSpoken, quotationsOf, type Said } from "#answers/sources/quotations-of.ts";
import { answerBase, isInside, isWhole, type Scope } from "#answers/sources/scope.ts";
import { introducingOf } from "./introductions.ts";

/** Voices of which one quotation is shown, the most quoted first. */
const sampledAtMost = 200;

/** What somebody says, by how it is printed. */
interface Counted {
  readonly person: Person;
  readonly spoken: readonly Said[];
  readonly reported: number;
  /** Whether nothing of it is sure to be theirs. */
  readonly isUnsure: boolean;
}

/** Who is quoted and how often, who is only reported, and who is named and never heard, most often first. */
export function voicesOf(scope: Scope): Answer {
  const counted = scope.people.all
    .filter((person) => person.members.length === 0 && isIn(scope, person))
    .filter((person) => !isOneOf(scope.without, person) && !isLabel(person))
    .map((person) => countedOf(scope, person));
  const heard = counted
    .filter(isHeard)
    .sort(
      (one, other) =>
        Number(one.isUnsure) - Number(other.isUnsure) ||
        other.spoken.length - one.spoken.length ||
        other.reported - one.reported,
    );
  const results = heard
    .slice(0, sampledAtMost)
    .flatMap(({ spoken: [first] }) => (first ? shown(first) : []));
  return {
    ...answerBase(scope),
    kind: "voices",
    voices: heard.map((each) => voiceOf(scope, each)),
    silent: silentAmong(counted),
    results,
  };
}

/** Whether only a letter stands for somebody: "Q: …" is whoever asks. */
function isLabel({ kind, name }: Person): boolean {
  return kind === "unnamed" && name.length === 1;
}

function countedOf(scope: Scope, person: Person): Counted {
  const said = quotationsOf(scope, [person]);
  const reported = said.filter((each) => !isSpoken(each)).length;
  const all = said.every(({ quotation }) => isUnsure(quotation));
  return { person, spoken: said.filter(isInMarks), reported, isUnsure: all };
}

function isHeard({ spoken, reported }: Counted): boolean {
  return spoken.length + reported > 0;
}

function voiceOf(scope: Scope, { person, spoken, reported, isUnsure }: Counted): Voice {
  const role = roleOf(scope, person);
  const voice = { speaker: person.name, ...role, quotations: spoken.length, reported };
  return isUnsure ? { ...voice, isUnsure } : voice;
}

/** The names of those who are told to be people and say nothing, the most named first. */
function silentAmong(counted: readonly Counted[]): string[] {
  return counted
    .filter((each) => !isHeard(each) && isToldPerson(each.person))
    .sort(({ person: one }, { person: other }) => other.appearances.length - one.appearances.length)
    .map(({ person }) => person.name);
}

function roleOf(scope: Scope, person: Person): { role?: string } {
  const [first] = introducingOf(scope, person);
  const role = first?.speaker.roles[0];
  return role ? { role: first.quoted.article.text.slice(role.start, role.end) } : {};
}

function isIn(scope: Scope, { appearances }: Person): boolean {
  return isWhole(scope) || appearances.some(({ quoted }) => isInside(scope, quoted.article));
}
