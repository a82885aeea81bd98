import type { Answer, AnswerBase, Result } from "#answers/answer.ts";
import { bySynonyms } from "#answers/finding/nearest/by-synonyms.ts";
import { nearestOfTheirs } from "#answers/finding/nearest/nearest-of-theirs.ts";
import { saidOn } from "#answers/finding/nearest/office-near.ts";
import { isCommonNoun, ofCommonNoun } from "#answers/finding/topics/common-noun.ts";
import { besides, fewestOfTheirs, onSubject } from "#answers/finding/topics/on-subject.ts";
import { responsesTo } from "#answers/finding/topics/responses-to.ts";
import { saidAbout } from "#answers/finding/topics/said-about.ts";
import { officersOf } from "#answers/people/officers.ts";
import type { Person } from "#answers/people/people.ts";
import { notFound } from "#answers/results/not-found.ts";
import { distinct, passageOf, shown } from "#answers/results/results.ts";
import { searchable } from "#answers/sources/queries.ts";
import { isSpoken, quotationsOf } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import type { Found } from "#answers/sources/searches.ts";
import { askedBefore } from "#answers/telling/asked-before.ts";
import { isAdmission, isDenial } from "#answers/telling/cue-verbs.ts";
import { toldWith } from "#answers/telling/told-with-verb.ts";
import { mergeVariants } from "#answers/wording/merge-variants.ts";
import { quotationWords } from "#answers/wording/wording.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import { saysHow } from "#answers/words/speech-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import { type Known, sharedName, speakingAs } from "./known.ts";
import { ofHolders } from "./nobody-known.ts";
import { quotedBeside } from "./quoted-beside.ts";
import { saidThen } from "./said-then.ts";
import { mentionedAnswer, onlyNamed } from "./who-is.ts";

interface WhatSaid {
  readonly speaker: string;
  readonly about: string | null;
  readonly everything: boolean;
  /** The asker's word for the speaking: what it leads to comes first. */
  readonly verb?: string;
  /** When it is asked to have been, in the asker's words: "before the vote". */
  readonly when?: string;
}

/** What somebody said, about something where it is given, in document order where it is not. */
export function whatSaid(scope: Scope, asked: WhatSaid): Answer {
  const { speaker, about } = asked;
  const who = speakingAs(scope, speaker);
  if (!who)
    return (
      ofCommonNoun(scope, speaker, about) ?? ofHolders(scope, asked, onlyNamed(scope, speaker))
    );
  const { people, isPerson, base } = who;
  const isUnheard = quotationsOf(scope, people).length === 0;
  const said = isUnheard
    ? isOffice(who, speaker)
      ? null
      : ofCommonNoun(scope, speaker, about)
    : (saidByNamesakes(scope, who, asked) ??
      onSubject(scope, about ?? "", base, people, isPerson ? fewestOfTheirs : fewestOfBody));
  if (said) return who.isKind ? withOthersCalled(scope, asked, said) : said;
  const also = isPerson ? saidOn(scope, officersOf(speaker, people, scope.people), about) : [];
  if (about === null || isUnheard) return { ...mentionedAnswer(scope, people, base), also };
  const { corrected, namesakes } = base;
  const near = also.length > 0 ? { also } : nearest(scope, who, asked);
  return { ...notFound(scope, about, near), corrected, namesakes, speaker: sharedName(who) };
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

/** What people said as it was asked; null where they said nothing about it. */
export function saidByThem(
  scope: Scope,
  who: Known,
  { about, everything, verb = "say", when }: WhatSaid,
): Answer | null {
  const { people, base, isKind } = who;
  if (about === null || !foldsOf(about).some(isContentWord)) {
    const all = toldFirst(scope, who, verb, allSaid(scope, people, everything && !isKind, base));
    return when === undefined ? all : saidThen(scope, who, when, all);
  }
  const topical = saidAbout(scope, people, about);
  const fitting = topical.found.filter(isSpoken);
  const reports = topical.found.filter((each) => !isSpoken(each));
  const isReported = fitting.length === 0 && reports.length > 0;
  const spoken = fitting.length > 0 || isReported ? fitting : topical.replies;
  const corrected = [...base.corrected, ...topical.corrected];
  if (spoken.length > 0) {
    const results = [...mergeVariants(scope, spoken), ...sentencesOf(spoken)];
    return {
      ...base,
      corrected,
      kind: "quotes",
      diff: [],
      results,
      also: [
        ...(fitting.length > 0 ? topical.replies.map(shown) : []),
        ...reports.map(shown),
        ...topical.links.filter((link) => isNew(link, reports)),
      ],
    };
  }
  if (reports.length === 0) return null;
  const theirs = distinct([...topical.replies.map(shown), ...quotedBeside(scope, people, reports)]);
  const also = theirs.length > 0 ? theirs : besides(scope, "", reports.map(shown));
  return { ...base, corrected, kind: "passages", results: reports.map(shown), also };
}

/**
 * Of an office or a country, which speaks through people: what was answered; else what has synonyms of
 * the topic, or else a part of it. "The company" may be another than is known by that: what anybody
 * says on the topic.
 */
function nearest(scope: Scope, { people, base }: Known, { speaker, about }: WhatSaid) {
  if (about === null) return {};
  const isOffice = people.every(({ kind }) => kind === "institution");
  const also = isOffice ? responsesTo(scope, about).slice(0, 3).map(shown) : [];
  if (also.length > 0) return { also };
  const synonymous = bySynonyms(scope, searchable(about), people);
  if (synonymous.also.length > 0) return synonymous;
  const near = nearestOfTheirs(scope, speaker, people, about);
  if (near.length > 0 || !isCommonNoun(speaker)) return { also: near };
  return { also: onSubject(scope, about, base)?.results.slice(0, onTopicAtMost) ?? [] };
}

const onTopicAtMost = 2;

/**
 * What somebody hoped or denied stands before what else they said; who denied or admitted nothing is
 * not answered with what else they said, of which a little stands apart.
 */
function toldFirst(scope: Scope, known: Known, verb: string, all: Answer): Answer {
  const { people, base } = known;
  if (!saysHow(verb) || (all.kind !== "quotes" && all.kind !== "passages")) return all;
  const told = toldWith(scope, verb, people);
  const [first] = told;
  if (!first && (isDenial(verb) || isAdmission(verb))) {
    const also = all.results.slice(0, besidesAtMost);
    return { ...notFound(scope, scope.understood, { also }), speaker: sharedName(known) };
  }
  if (!first) return all;
  const isTold = ({ receipt }: Result) => told.some((result) => result.receipt === receipt);
  const results = all.results.filter((result) => !isTold(result));
  const also = all.also.filter((result) => !isTold(result));
  if (first.words === "speaker") return { ...all, results: [...told, ...results], also };
  return { ...base, kind: "passages", results: told, also: [...results, ...also] };
}

const besidesAtMost = 2;

/** The sentences without which some quotations say little: of those in part, and of a “No” the question. */
function sentencesOf(found: readonly Found[]): Result[] {
  return distinct(
    found.flatMap(({ quoted: { article }, quotation, hit }) => {
      if (quotation.kind === "partial") return passageOf(article, quotation.carrier, hit);
      if (quotationWords(article, quotation).length > mostOfReply) return [];
      const asked = askedBefore(article, quotation);
      return asked ? passageOf(article, asked, hit) : [];
    }),
  );
}

/** Words of a reply that says little without its question. */
const mostOfReply = 4;

function allSaid(
  scope: Scope,
  people: readonly Person[],
  everything: boolean,
  base: AnswerBase,
): Answer {
  const all = quotationsOf(scope, people);
  const spoken = all.filter(isSpoken);
  const reports = all.filter((each) => !isSpoken(each)).map(shown);
  const results = spoken.map(shown);
  if (results.length === 0 && reports.length > 0)
    return { ...base, kind: "passages", asked: "speaker", results: reports };
  if (results.length === 0) return mentionedAnswer(scope, people, base);
  if (!everything) return { ...base, kind: "quotes", diff: [], results, also: reports };
  return { ...mentionedAnswer(scope, people, base, "everything"), results, also: reports };
}

/** Whether no report already shows a passage. */
function isNew({ start, article }: Result, reports: readonly Found[]): boolean {
  return !reports.some(
    ({ quoted, quotation: { carrier } }) =>
      quoted.article.id === article.id && carrier.start <= start && start < carrier.end,
  );
}
