import type { Answer } from "#answers/answer.ts";
import { isStory } from "#answers/finding/nearest/nothing-has.ts";
import { isContraryTo } from "#answers/finding/remembered/contrary.ts";
import type { HowSaid } from "#answers/finding/remembered/find-quotes.ts";
import { saidToTheEffect } from "#answers/finding/remembered/to-the-effect.ts";
import { onSubject } from "#answers/finding/topics/on-subject.ts";
import { onSide } from "#answers/finding/topics/sides.ts";
import { isName, resolveName } from "#answers/people/names.ts";
import { mayBePerson } from "#answers/people/officers.ts";
import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import { notFound } from "#answers/results/not-found.ts";
import { distinct, isApart } from "#answers/results/results.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { isAdmission, isDeed, isDenial } from "#answers/telling/cue-verbs.ts";
import { matterWords } from "#answers/words/matter.ts";
import { saysHow } from "#answers/words/speech-words.ts";
import { searchTopic, searchWords } from "./search-words.ts";

const nearestAtMost = 2;
const voicesAtMost = 5;

/**
 * Who said some words, or something to their effect; of a topic who spoke of it. Who said the
 * contrary is shown apart.
 */
export function whoSaid(scope: Scope, words: string, how: HowSaid): Answer {
  const given = saidBySomebody(scope, words, how);
  if (given.kind !== "not-found") return given;
  const searched = askedIn(scope, words, how);
  const { isNearByWords, ...unsaid } = given;
  const isLoose = isNearByWords && (how.isTopic || isStory(words));
  return { ...unsaid, searched, ...(isLoose && { isNearByWords }) };
}

/** What was asked as it is typed: with its verb, "called it a farce", where that says more than "said". */
function askedIn({ understood }: Scope, words: string, { verb = "say", side }: HowSaid): string {
  const at = understood.lastIndexOf(words);
  const from = understood.slice(0, Math.max(0, at)).toLowerCase().lastIndexOf(verb);
  const isTelling = saysHow(verb) || side === "for" || side === "against";
  return isTelling && from >= 0 ? understood.slice(from, at + words.length) : words.trim();
}

function saidBySomebody(scope: Scope, words: string, how: HowSaid): Answer {
  if (how.side === "for" || how.side === "against")
    return onSide(scope, words, how.side, how.verb) ?? onNeither(scope, words);
  if (how.isTopic) return saidOfSomebody(scope, words, how) ?? searchTopic(scope, words, how);
  const given = searchWords(scope, words, how);
  const isDone = [isAdmission, isDeed, isDenial].some((isSuch) => isSuch(how.verb ?? "say"));
  if (isDone || markedStrings(words).length > 0) return given;
  if (given.kind === "not-found") return saidToTheEffect(scope, words) ?? given;
  return withoutContrary(scope, words, bySomebody(scope, words, given));
}

/** What others say of somebody, whose own words their name is only printed beside; null where nobody does. */
function saidOfSomebody(scope: Scope, words: string, how: HowSaid): Answer | null {
  if (!isName(words, scope.people)) return null;
  const match = resolveName(words, scope.people);
  if (!match.found || !mayBePerson(match.people, scope.people)) return null;
  const others = { ...scope, without: [...scope.without, ...match.people] };
  const given = searchTopic(others, words, how);
  return given.kind === "not-found" ? null : given;
}

/**
 * What is said of a matter, or of as much of it as anything has, as no answer to who is for or against
 * it: a little by each who speaks of it.
 */
function onNeither(scope: Scope, words: string): Answer {
  const known = matterWords(words).filter((word) => scope.sources.index.knows(word));
  const { results, also } = searchTopic(scope, words, { isTopic: true });
  const besides = onSubject(scope, known.join(" "), answerBase(scope))?.results ?? [];
  const bySpeaker = Map.groupBy(
    distinct([...results, ...also, ...besides]),
    ({ speaker }) => speaker,
  );
  const near = [...bySpeaker.values()].flatMap((theirs) => theirs.slice(0, 1));
  return notFound(scope, words, { also: near.slice(0, voicesAtMost) });
}

/** The report in a sentence that has the words, where the sentence alone was found: who said it is asked. */
function bySomebody(scope: Scope, words: string, given: Answer): Answer {
  const isTold = given.results.every(({ kind }) => kind === "passage");
  const said = isTold ? saidToTheEffect(scope, words) : null;
  return said?.results.some((each) => !isApart(each, given.results)) ? said : given;
}

function withoutContrary(scope: Scope, words: string, given: Answer): Answer {
  const contrary = given.results.filter((result) => isContraryTo(scope, words, result));
  if (contrary.length === 0) return given;
  const results = given.results.filter((result) => !contrary.includes(result));
  if (results.length === 0) {
    const other = saidToTheEffect(scope, words) ?? notFound(scope, words);
    return { ...other, also: [...other.also, ...contrary.slice(0, nearestAtMost)] };
  }
  const also = [...contrary, ...given.also];
  const isFirst = results[0] === given.results[0];
  return given.kind === "quotes" && !isFirst
    ? { ...given, results, also, diff: [], senseTurned: [] }
    : { ...given, results, also };
}
