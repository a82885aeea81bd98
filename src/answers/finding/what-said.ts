import type { Answer, Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { notFound } from "#answers/results/not-found.ts";
import { covers, quotationsNear } from "#answers/results/replies.ts";
import { passageOf, resultOf } from "#answers/results/results.ts";
import {
  type answerBase,
  type Found,
  quotationsByArticle,
  quotationsOf,
  type Scope,
  searchParagraphs,
  searchQuotations,
} from "#answers/results/scope.ts";
import { mergeVariants } from "#answers/wording/merge-variants.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Span } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";
import { bySynonyms } from "./by-synonyms.ts";
import { findQuotes } from "./find-quotes.ts";
import { leastCoverage, searchable } from "./wanted.ts";
import { mentionedAnswer, whoever } from "./who-is.ts";

/** What somebody said, about something where it is given, in document order where it is not. */
export function whatSaid(
  scope: Scope,
  { speaker, about, everything }: { speaker: string; about: string | null; everything: boolean },
): Answer {
  const who = whoever(scope, speaker);
  if (!who.found) return ofCommonNoun(scope, speaker, about) ?? who.answer;
  const { people, base } = who;
  if (about === null || !foldsOf(about).some(isContentWord))
    return allSaid(scope, people, everything, base);
  const topical = saidAbout(scope, people, about);
  const fitting = topical.found.filter(({ quotation }) => quotation.kind !== "reported");
  const spoken = fitting.length > 0 ? fitting : topical.replies;
  const reports = topical.found.filter(({ quotation }) => quotation.kind === "reported");
  const corrected = [...base.corrected, ...topical.corrected];
  if (spoken.length > 0) {
    const results = [...mergeVariants(scope, spoken), ...carriersOf(spoken)];
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
  if (reports.length > 0)
    return { ...base, corrected, kind: "passages", results: reports.map(shown), also: [] };
  if (quotationsOf(scope, people).length === 0) return mentionedAnswer(scope, people, base);
  const topic = searchable(about);
  return notFound(
    scope,
    `${people[0]?.name ?? speaker}: ${about}`,
    bySynonyms(scope, topic, people),
  );
}

/** "The auditors" may be in no list of speakers and still stand in what is said or reported. */
function ofCommonNoun(scope: Scope, speaker: string, about: string | null): Answer | null {
  const noun = commonNoun.exec(speaker)?.[1] ?? (plural.test(speaker) ? speaker : undefined);
  if (noun === undefined) return null;
  const given = findQuotes(scope, `${noun} ${about ?? ""}`, { isTopic: true });
  return given.kind === "quotes" || given.kind === "passages" ? given : null;
}

const commonNoun = /^(?:the|some|any|his|her|their|these|those)\s+(.+)$/i;
const plural = /^[a-z][a-z -]*s$/;

/** Somebody's quotations and reports on a topic, and the sentences that they answer. */
export interface Topical {
  /** Those that have the topic themselves or in their sentence. */
  readonly found: readonly Found[];
  /** Those that follow a paragraph which has it. */
  readonly replies: readonly Found[];
  readonly links: readonly Result[];
  readonly corrected: Answer["corrected"];
}

/**
 * What some people said about a topic: quotations with its words first, then those whose sentence
 * has them, then those that follow a paragraph which has them and names the speaker: "she answered
 * the report on the harbour", and what she said comes next.
 */
export function saidAbout(scope: Scope, people: readonly Person[], about: string): Topical {
  const query = searchable(about);
  const least = leastCoverage(query);
  const { found, result } = searchQuotations(scope, query, { people, limit: 20 });
  const direct = found.filter(({ hit }) => hit.coverage >= least);
  const paragraphs = searchParagraphs(scope, query, 40);
  const around: Found[] = [];
  const replies: Found[] = [];
  const links: Result[] = [];
  const said = quotationsByArticle(scope, people);
  for (const hit of paragraphs.hits) {
    if (hit.coverage < least) continue;
    for (const { quoted, quotation } of quotationsNear(scope, people, said, hit)) {
      const known = [...direct, ...around, ...replies];
      if (known.some((other) => other.quotation === quotation)) continue;
      const found = { quoted, quotation, hit: { ...hit, matches: [] } };
      if (covers(quotation.carrier, hit.matches)) around.push(found);
      else {
        replies.push(found);
        links.push(passageOf(hit.passage.article, introOf(hit), hit));
      }
    }
  }
  const corrected = found.length > 0 ? result.corrections : paragraphs.corrections;
  return { found: [...direct, ...around], replies, links: distinct(links), corrected };
}

/** A result for each carrier of partial quotations: they are read in their sentence. */
function carriersOf(found: readonly Found[]): Result[] {
  const partial = found.filter(({ quotation }) => quotation.kind === "partial");
  return distinct(
    partial.map(({ quoted, quotation, hit }) => passageOf(quoted.article, quotation.carrier, hit)),
  );
}

function allSaid(
  scope: Scope,
  people: readonly Person[],
  everything: boolean,
  base: ReturnType<typeof answerBase>,
): Answer {
  const all = quotationsOf(scope, people);
  const spoken = all.filter(({ quotation }) => quotation.kind !== "reported");
  const reports = all
    .filter(({ quotation }) => quotation.kind === "reported")
    .map((each) => resultOf(each.quoted, each.quotation));
  const results = spoken.map((each) => resultOf(each.quoted, each.quotation));
  if (results.length === 0 && reports.length > 0)
    return { ...base, kind: "passages", asked: "speaker", results: reports };
  if (results.length === 0) return mentionedAnswer(scope, people, base);
  if (!everything) return { ...base, kind: "quotes", diff: [], results, also: reports };
  return { ...mentionedAnswer(scope, people, base, "everything"), results, also: reports };
}

function introOf(hit: Hit): Span {
  return hit.passage.parts[0] ?? { start: 0, end: 0 };
}

function distinct(results: readonly Result[]): Result[] {
  return [...new Map(results.map((result) => [result.receipt, result])).values()];
}

/** Whether no report already shows a passage. */
function isNew({ start, article }: Result, reports: readonly Found[]): boolean {
  return !reports.some(
    ({ quoted, quotation: { carrier } }) =>
      quoted.article.id === article.id && carrier.start <= start && start < carrier.end,
  );
}

function shown({ quoted, quotation, hit }: Found): Result {
  return resultOf(quoted, quotation, hit);
}
