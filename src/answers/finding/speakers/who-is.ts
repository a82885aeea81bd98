import type { Answer, AnswerBase, Result } from "#answers/answer.ts";
import { factOf } from "#answers/finding/facts/facts.ts";
import { withNamesAfter } from "#answers/finding/facts/named-after.ts";
import { holdersNear } from "#answers/finding/nearest/office-near.ts";
import type { Appearance } from "#answers/people/appearances.ts";
import type { Person } from "#answers/people/people.ts";
import { notFound } from "#answers/results/not-found.ts";
import { bestSentence, sentenceResult } from "#answers/results/passage-results.ts";
import { citationOf, passageOf, shown } from "#answers/results/results.ts";
import { quotationsOf } from "#answers/sources/quotations-of.ts";
import { answerBase, isInside, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { blockAt } from "#answers/sources/sources.ts";
import { overlap } from "#answers/spans.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Article, Span } from "#articles/article.ts";
import { knownBy } from "./known.ts";

/** Quotations that are shown beside who somebody is. */
const saidBesidesAtMost = 50;
/** Articles whose introduction of somebody is shown: of a common surname each has another. */
const introducedAtMost = 50;

/** Who somebody is: the roles as printed, the first mention, and what they said beside. */
export function whoIs(scope: Scope, name: string): Answer {
  const who = knownBy(scope, name);
  if (!who) {
    if (isPronoun(name)) return { ...answerBase(scope), kind: "too-broad" };
    const named = onlyNamed(scope, name);
    return named.kind === "not-found" ? describedAs(scope, name, named) : named;
  }
  const { people, base } = who;
  const also = quotationsOf(scope, people)
    .filter(({ quotation: { kind } }) => kind === "direct" || kind === "partial")
    .slice(0, saidBesidesAtMost)
    .map(shown);
  return { ...mentionedAnswer(scope, people, base, "who"), also };
}

/** "Who is she": nobody, where no conversation tells whom it points at. */
function isPronoun(name: string): boolean {
  return /^\p{Ll}/u.test(name) && !foldsOf(name).some(isContentWord);
}

const holdersAtMost = 3;

/** "Who was at the meeting" asks for a sentence, not for a name. */
function describedAs(scope: Scope, description: string, unknown: Answer): Answer {
  const holders = holdersNear(scope, description)
    .flatMap(({ appearance }) => introductionOf(scope, appearance))
    .slice(0, holdersAtMost);
  if (foldsOf(description).length < 3) return { ...unknown, also: holders };
  const given = factOf(scope, "who", description);
  if (given.kind === "fact")
    return { ...given, results: withNamesAfter(scope, description, given.results) };
  return { ...unknown, also: holders };
}

/**
 * An answer about people themselves: `mentioned` for somebody who is named and never quoted, or
 * with `asked` who they are.
 */
export function mentionedAnswer(
  scope: Scope,
  people: readonly Person[],
  base: AnswerBase,
  asked?: "who" | "everything",
): Answer {
  const appearances = people
    .flatMap((person) => person.appearances)
    .filter(({ quoted }) => isInside(scope, quoted.article));
  const speaker = people[0]?.name ?? "";
  const [first] = appearances;
  if (!first) return notFound(scope, speaker);
  if (asked === undefined) {
    const results = appearances
      .values()
      .flatMap((each) => mentionsOf(scope, each))
      .take(5)
      .toArray();
    return { ...base, kind: "mentioned", speaker, results };
  }
  const introducing = people
    .flatMap((person) => introducingOf(scope, person))
    .slice(0, introducedAtMost);
  const roles = introducing.flatMap(({ quoted, speaker: { roles: printed } }) =>
    outermost(printed).map((role) => citationOf(quoted.article, role)),
  );
  const quotations = quotationsOf(scope, people).filter(({ quotation }) =>
    ["direct", "partial"].includes(quotation.kind),
  ).length;
  const mention = first.speaker.mentions[0] ?? first.speaker.roles[0] ?? { start: 0, end: 0 };
  return {
    ...base,
    kind: "speaker",
    speaker,
    asked,
    roles,
    firstMention: citationOf(first.quoted.article, mention),
    quotations,
    results: asked === "who" ? introducing.flatMap((each) => introductionOf(scope, each)) : [],
  };
}

/** Where somebody is printed with a role; the first appearance where nowhere. */
function introducingOf(scope: Scope, { appearances }: Person): readonly Appearance[] {
  const inside = appearances.filter(({ quoted }) => isInside(scope, quoted.article));
  const withRole = inside.filter(({ speaker }) => speaker.roles.length > 0);
  return withRole.length > 0 ? withRole : inside.slice(0, 1);
}

/** How an article introduces somebody: each role with the name beside it, or the first sentence. */
function introductionOf(scope: Scope, appearance: Appearance): Result[] {
  const { article } = appearance.quoted;
  const { roles, mentions } = appearance.speaker;
  if (roles.length === 0) return mentionsOf(scope, appearance).take(1).toArray();
  const spans = outermost(
    roles.map((role) => {
      const name = mentions.find(({ start, end }) => isBeside(article.text, role, { start, end }));
      return name
        ? { start: Math.min(role.start, name.start), end: Math.max(role.end, name.end) }
        : role;
    }),
  );
  return spans.map((span) => passageOf(article, span));
}

/** Spans that stand in no other of them. */
function outermost(spans: readonly Span[]): Span[] {
  return spans.filter(
    (inner, at) =>
      !spans.some(
        (outer, other) =>
          other !== at &&
          outer.start <= inner.start &&
          outer.end >= inner.end &&
          (outer.end - outer.start > inner.end - inner.start || other < at),
      ),
  );
}

function isBeside(text: string, one: Span, other: Span): boolean {
  const gap = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return overlap(one, other) || /^[\s,(]{0,3}(?:the |a |an )?$/.test(gap);
}

/** The sentences that name somebody, found as they are asked for. */
function* mentionsOf(
  scope: Scope,
  { quoted: { article }, speaker }: Appearance,
): Generator<Result, void> {
  const seen = new Set<number>();
  for (const mention of speaker.mentions) {
    const block = blockAt(article.blocks, mention.start);
    if (block?.kind !== "body") continue;
    const sentence = sentencesIn(article, block).find(
      ({ start, end }) => start <= mention.start && end >= mention.end,
    );
    if (!sentence || seen.has(sentence.start)) continue;
    seen.add(sentence.start);
    yield sentenceResult(scope, article, { start: sentence.start, end: sentence.end });
  }
}

/** A name that nobody quoted or listed has: "mentioned" where the text has it, or not found. */
export function onlyNamed(scope: Scope, typed: string): Answer {
  const name = typed
    .replace(/["“”]/g, " ")
    .trim()
    .replace(/^(?:the|an?) (?=.)/i, "");
  const { hits } = searchParagraphs(scope, `"${name}"`, 5);
  const isOneWord = foldsOf(name).length === 1;
  const named = hits.filter(
    ({ level, matches: [first], passage }) =>
      (level === "phrase" || isOneWord) && first && isCapital(passage.article, first),
  );
  if (named.length === 0) return notFound(scope, typed);
  const results = named.map((hit) =>
    sentenceResult(
      scope,
      hit.passage.article,
      bestSentence(hit.passage.article, hit.passage.parts, hit.matches),
      hit,
    ),
  );
  const [first] = named;
  const match = first?.matches[0];
  const speaker =
    first && match
      ? first.passage.article.text.slice(match.start, match.start + name.length)
      : name;
  return { ...answerBase(scope), kind: "mentioned", speaker, results };
}

function isCapital(article: Article, { start }: Span): boolean {
  return /^\p{Lu}/u.test(article.text.slice(start, start + 2));
}
