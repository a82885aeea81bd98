import type { Answer, AnswerBase, Result } from "#answers/answer.ts";
import { besides } from "#answers/finding/topics/on-subject.ts";
import { saidAbout } from "#answers/finding/topics/said-about.ts";
import type { Person } from "#answers/people/people.ts";
import { notFound } from "#answers/results/not-found.ts";
import { distinct, passageOf, sentenceOf, shown } from "#answers/results/results.ts";
import { isSpoken, quotationsOf } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import type { Found } from "#answers/sources/searches.ts";
import { askedBefore } from "#answers/telling/asked-before.ts";
import { isAdmission, isDenial } from "#answers/telling/cue-verbs.ts";
import { toldWith } from "#answers/telling/told-with-verb.ts";
import { isWish } from "#answers/telling/wishing.ts";
import { mergeVariants } from "#answers/wording/merge-variants.ts";
import { quotationWords } from "#answers/wording/quotation-words.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { saysHow } from "#answers/words/speech-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import { type Known, nameInSentence } from "./known.ts";
import { quotedBeside } from "./quoted-beside.ts";
import { saidAt } from "./said-at.ts";
import { saidThen } from "./said-then.ts";
import { mentionedAnswer, speakerAnswer } from "./speaker-answers.ts";

/** What somebody is asked to have said. */
export interface WhatSaid {
  readonly speaker: string;
  readonly about: string | null;
  /** Everything, not only what fits on a page. */
  readonly everything?: boolean;
  /** The asker's word for the speaking: what it leads to comes first. */
  readonly verb?: string;
  /** When it is asked to have been, in the asker's words: "before the vote". */
  readonly when?: string;
  /** Set where it is asked on what occasion it was said, not about what. */
  readonly isOccasion?: boolean;
}

/** What people said as it was asked; null where they said nothing about it. */
export function saidByThem(
  scope: Scope,
  who: Known,
  { about, everything = false, verb = "say", when, isOccasion = false }: WhatSaid,
): Answer | null {
  const { people, base, isKind } = who;
  if (about !== null && foldsOf(about).some(isContentWord)) {
    return (isOccasion ? saidAt(scope, who, about) : null) ?? saidOnTopic(scope, who, about);
  }
  const all = toldFirst(scope, who, verb, allSaid(scope, people, everything && !isKind, base));
  return when === undefined ? all : saidThen(scope, who, when, all);
}

/** What people said about something: their words on it, else what is reported of them, else what they replied to it. */
function saidOnTopic(scope: Scope, { people, base }: Known, about: string): Answer | null {
  const { found, replies, links, corrected } = saidAbout(scope, people, about);
  const own = found.filter(isSpoken);
  const reports = distinct(
    found.filter((each) => !isSpoken(each)).map((each) => reportOn(about, each)),
  );
  const common = { ...base, corrected: [...base.corrected, ...corrected] };
  if (own.length > 0) {
    const also = [
      ...replies.map(shown),
      ...reports,
      ...links.filter((link) => isApart(link, found)),
    ];
    return { ...common, kind: "quotes", diff: [], results: withSentences(scope, own), also };
  }
  if (reports.length > 0) {
    const theirs = distinct([...replies.map(shown), ...quotedBeside(scope, people, found)]);
    const also = theirs.length > 0 ? theirs : besides(scope, "", reports);
    return { ...common, kind: "passages", results: reports, also };
  }
  if (replies.length === 0) return null;
  const results = withSentences(scope, replies);
  return replies.some(isSpoken)
    ? { ...common, kind: "quotes", diff: [], results, also: links }
    : { ...common, kind: "passages", results, also: links };
}

/** A report on a matter; its whole sentence where only the rest of that has it. */
function reportOn(about: string, found: Found): Result {
  const report = shown(found);
  const wanted = stemsOf(about);
  const has = (text: string) => {
    const stems = new Set(stemsOf(text));
    return wanted.some((stem) => stems.has(stem));
  };
  const { start, end } = found.quotation.carrier;
  const sentence = found.quoted.article.text.slice(start, end);
  return has(report.quote) || !has(sentence) ? report : sentenceOf(found, found.hit);
}

/**
 * What somebody hoped or denied stands before what else they said; who denied or admitted nothing is
 * not answered with what else they said, of which a little stands apart.
 */
function toldFirst(scope: Scope, known: Known, verb: string, all: Answer): Answer {
  const { people, base } = known;
  if (!(saysHow(verb) || isWanting(verb)) || (all.kind !== "quotes" && all.kind !== "passages"))
    return all;
  const told = toldWith(scope, verb, people);
  const [first] = told;
  if (!first && (isDenial(verb) || isAdmission(verb))) {
    const also = all.results.slice(0, besidesAtMost);
    return { ...notFound(scope, scope.understood, { also }), speaker: nameInSentence(known) };
  }
  if (!first) return all;
  const isTold = ({ receipt }: Result) => told.some((result) => result.receipt === receipt);
  const results = all.results.filter((result) => !isTold(result));
  const also = all.also.filter((result) => !isTold(result));
  if (first.words === "speaker") return { ...all, results: [...told, ...results], also };
  return { ...base, kind: "passages", results: told, also: [...results, ...also] };
}

/** Whether a verb says what somebody wants or thinks will be. */
function isWanting(verb: string): boolean {
  return isWish(verb) || /^(?:expect|intend|plan)/.test(verb);
}

const besidesAtMost = 2;

/** Quotations, and behind them the sentences without which they say little: of those in part, and of a “No” the question. */
function withSentences(scope: Scope, found: readonly Found[]): Result[] {
  const sentences = distinct(
    found.flatMap(({ quoted: { article }, quotation, hit }) => {
      if (quotation.kind === "partial") return passageOf(article, quotation.carrier, hit);
      if (quotationWords(article, quotation).length > mostOfReply) return [];
      const asked = askedBefore(article, quotation);
      return asked ? passageOf(article, asked, hit) : [];
    }),
  );
  return [...mergeVariants(scope, found), ...sentences];
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
  const reports = distinct(all.filter((each) => !isSpoken(each)).map(shown));
  const results = spoken.map(shown);
  if (results.length === 0 && reports.length > 0)
    return { ...base, kind: "passages", asked: "speaker", results: reports };
  if (results.length === 0) return mentionedAnswer(scope, people, base);
  if (!everything) return { ...base, kind: "quotes", diff: [], results, also: reports };
  return { ...speakerAnswer(scope, people, base, "everything"), results, also: reports };
}

/** Whether no report of some shows a passage already. */
function isApart({ start, article }: Result, found: readonly Found[]): boolean {
  return !found.some(
    (each) =>
      !isSpoken(each) &&
      each.quoted.article.id === article.id &&
      each.quotation.carrier.start <= start &&
      start < each.quotation.carrier.end,
  );
}
