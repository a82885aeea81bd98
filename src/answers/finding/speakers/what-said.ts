import type { Answer } from "#answers/answer.ts";
import { writtenBy } from "#answers/finding/articles/written-by.ts";
import { bySynonyms } from "#answers/finding/nearest/by-synonyms.ts";
import { nearestOfTheirs } from "#answers/finding/nearest/nearest-of-theirs.ts";
import { saidOn } from "#answers/finding/nearest/office-near.ts";
import { isCommonNoun, ofCommonNoun } from "#answers/finding/topics/common-noun.ts";
import { fewestOfTheirs, onSubject } from "#answers/finding/topics/on-subject.ts";
import { responsesTo } from "#answers/finding/topics/responses-to.ts";
import { spokenFor } from "#answers/people/spoken-for.ts";
import { notFound } from "#answers/results/not-found.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { searchable } from "#answers/sources/queries.ts";
import { isSpoken, quotationsOf } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { matterWords } from "#answers/words/matter.ts";
import { isOfAnswer } from "#answers/words/speech-words.ts";
import { type Known, nameInSentence, speakingAs } from "./known.ts";
import { ofHolders, saidByAnybody } from "./nobody-known.ts";
import { onlyNamed } from "./only-named.ts";
import { saidByThem, type WhatSaid } from "./said-by-them.ts";
import { silencesOf } from "./silences.ts";
import { mentionedAnswer } from "./speaker-answers.ts";

/** What somebody said, about something where it is given, in document order where it is not. */
export function whatSaid(scope: Scope, asked: WhatSaid): Answer {
  const { speaker, about } = asked;
  const who = speakingAs(scope, speaker);
  if (!who)
    return (
      silentAnswer(scope, asked) ??
      writtenBy(scope, speaker, about) ??
      ofCommonNoun(scope, speaker, about) ??
      ofHolders(scope, asked, onlyNamed(scope, speaker))
    );
  const { people, isPerson, base } = who;
  const isHeard = quotationsOf(scope, people).length > 0;
  const said = isHeard ? saidByKnown(scope, who, asked) : saidByDescription(scope, who, asked);
  if (said) return who.isKind ? withOthersCalled(scope, asked, said) : said;
  const surname = people.length === 1 ? people[0]?.name.split(" ").at(-1) : undefined;
  const silent = surname ? silentAnswer(scope, { ...asked, speaker: surname }) : null;
  const also = isPerson ? saidOn(scope, spokenFor(speaker, people, scope.people), about) : [];
  if (silent) return { ...silent, also };
  const written = isHeard ? null : writtenBy(scope, speaker, about);
  if (written) return written;
  if (about === null || !isHeard) return { ...mentionedAnswer(scope, people, base), also };
  const { corrected, namesakes } = base;
  const near = also.length > 0 ? { also } : nearest(scope, who, asked);
  return { ...notFound(scope, about, near), corrected, namesakes, speaker: nameInSentence(who) };
}

/** Whether somebody answered, where the articles tell that they didn't: no words of others stand in for it. */
function silentAnswer(scope: Scope, { speaker, about, verb = "say" }: WhatSaid): Answer | null {
  const silent = isOfAnswer(verb) ? silencesOf(scope, speaker, about) : [];
  return silent.length > 0 ? kindOfFirst(answerBase(scope), silent, []) : null;
}

function saidByKnown(scope: Scope, who: Known, asked: WhatSaid): Answer | null {
  return saidByNamesakes(scope, who, asked) ?? saidOnSubject(scope, who, asked);
}

/** What people said in an article that is about a matter; on an occasion only where its paragraphs tell of it. */
function saidOnSubject(
  scope: Scope,
  { people, isPerson, base }: Known,
  { about, isOccasion = false }: WhatSaid,
): Answer | null {
  if (about === null || isOccasion) return null;
  return onSubject(scope, about, base, people, isPerson ? fewestOfTheirs : fewestOfBody);
}

/** What is said by whoever is called so, where those who are known by it say nothing. */
function saidByDescription(scope: Scope, who: Known, { speaker, about }: WhatSaid): Answer | null {
  return isOffice(who, speaker) ? null : ofCommonNoun(scope, speaker, about);
}

/** Whether one person is printed to be just that: "the referee, Ann Lee", whose silence others' words don't break. */
function isOffice({ people }: Known, typed: string): boolean {
  const [person, ...others] = people;
  const words = matterWords(typed).join(" ");
  return (
    others.length === 0 && (person?.roles ?? []).some((role) => role.words.join(" ") === words)
  );
}

/** "The players": beside what those say who are described so, what is said with the word. */
function withOthersCalled(scope: Scope, { speaker, about }: WhatSaid, said: Answer): Answer {
  const called = about === null ? null : ofCommonNoun(scope, speaker, about);
  return called ? { ...said, also: distinct([...said.also, ...called.results]) } : said;
}

/** Words of a subject that only an opening has: who speaks for a body speaks of one matter, as a rule. */
const fewestOfBody = 1;

/**
 * What those said who go by a name alone, and beside it the others of that name; what these said of a
 * topic where those said nothing about it.
 */
function saidByNamesakes(scope: Scope, who: Known, asked: WhatSaid): Answer | null {
  const { others } = who;
  const said = saidByThem(scope, who, asked);
  if (others.length === 0) return said;
  if (asked.about !== null) return said ?? saidByThem(scope, { ...who, people: others }, asked);
  const theirs = quotationsOf(scope, others).filter(isSpoken);
  return said && { ...said, also: [...theirs.slice(0, namesakesAtMost).map(shown), ...said.also] };
}

/** Quotations of others of a name beside those of whom it means. */
const namesakesAtMost = 5;

/**
 * Of an office or a country, which speaks through people: what was answered; else what has synonyms of
 * the topic, or else a part of it. "The company" may be another than is known by that: what anybody
 * says on the topic.
 */
function nearest(scope: Scope, { people }: Known, { speaker, about }: WhatSaid) {
  if (about === null) return {};
  const isOffice = people.every(({ kind }) => kind === "institution");
  const also = isOffice ? responsesTo(scope, about).slice(0, 3).map(shown) : [];
  if (also.length > 0) return { also };
  const synonymous = bySynonyms(scope, searchable(about), people);
  if (synonymous.also.length > 0) return synonymous;
  const near = nearestOfTheirs(scope, speaker, people, about);
  if (near.length > 0 || !isCommonNoun(speaker)) return { also: near };
  return { also: saidByAnybody(scope, about) };
}
