import type { Result } from "#answers/answer.ts";
import type { Appearance } from "#answers/people/appearances.ts";
import type { Person } from "#answers/people/people.ts";
import { sentenceResult } from "#answers/results/passage-results.ts";
import { distinct, passageOf } from "#answers/results/results.ts";
import { isInside, type Scope } from "#answers/sources/scope.ts";
import { sentencesIn, sentenceWith } from "#answers/sources/sentences.ts";
import { blockAt } from "#answers/sources/sources.ts";
import { isWithin, overlap } from "#answers/spans.ts";
import type { Article, Span } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** Where somebody is printed with a role; the first appearance where nowhere. */
export function introducingOf(scope: Scope, { appearances }: Person): readonly Appearance[] {
  const inside = appearances.filter(({ quoted }) => isInside(scope, quoted.article));
  const withRole = inside.filter(({ speaker }) => speaker.roles.length > 0);
  return withRole.length > 0 ? withRole : inside.slice(0, 1);
}

/**
 * How an article introduces somebody: each role with the name beside it, or the first sentence. Where a
 * role only points back at whose it is ("its chair"), what tells that goes with it.
 */
export function introductionOf(scope: Scope, appearance: Appearance): Result[] {
  const { quoted, speaker } = appearance;
  const { article } = quoted;
  const { roles, mentions } = speaker;
  if (roles.length === 0) {
    const told = mentions.slice(0, mentionsAtMost).map((mention) => withTold(article, mention));
    const first = told.find(({ end }, at) => end > (mentions[at]?.end ?? end));
    return first ? [passageOf(article, first)] : mentionsOf(scope, appearance).take(1).toArray();
  }
  const spans = outermost(
    roles.map((role) => {
      const name = mentions.find((mention) => isBeside(article.text, role, mention));
      return name
        ? { start: Math.min(role.start, name.start), end: Math.max(role.end, name.end) }
        : role;
    }),
  );
  const isPointing = (span: Span) => pointing.test(article.text.slice(span.start, span.end));
  return distinct(
    spans.flatMap((span) =>
      isPointing(span)
        ? withOwner(scope, quoted, span)
        : [passageOf(article, withTold(article, span))],
    ),
  );
}

/** Of somebody who is named often. */
const mentionsAtMost = 5;

/** A name with what is told right behind it: "Ann Lee, 66, who runs the mill". */
function withTold({ text }: Article, { start, end }: Span): Span {
  const [told = ""] = behindName.exec(text.slice(end, end + longestTold)) ?? [];
  return { start, end: end + told.length };
}

const longestTold = 160;
const behindName = /^(?:, \d{1,3}(?=[,.]))?(?:, who(?:se)? [^,.;:()“”"\n]+(?=[,.]))?/;

const pointing = /^(?:his|her|its|their)\s/i;

/** A role that points back in its sentence, or behind the sentence before where its own has only what is said. */
function withOwner(scope: Scope, { article, quotations }: QuotedArticle, role: Span): Result[] {
  const sentence = sentenceWith(article, role);
  const from = sentence?.start ?? role.start;
  const said = quotations.find(({ start, end }) => start <= role.start && end > from);
  const lead = article.text.slice(Math.max(from, said?.end ?? from), role.start);
  if (sentence && /[\p{L}\p{N}]/u.test(lead)) return [sentenceResult(scope, article, sentence)];
  const before = toldBefore(scope, article, from);
  return [...(before ? [before] : []), passageOf(article, role)];
}

/** The last sentence of the article's own that ends before a place, in its paragraph or the one before. */
function toldBefore(scope: Scope, article: Article, place: number): Result | undefined {
  return article.blocks
    .filter(({ kind, start }) => kind === "body" && start <= place)
    .slice(-2)
    .flatMap((block) => sentencesIn(article, block))
    .filter(({ end }) => end <= place)
    .map((sentence) => sentenceResult(scope, article, sentence))
    .findLast(({ words }) => words === "article");
}

/** Those of some spans that stand in no other of them. */
export function outermost(spans: readonly Span[]): Span[] {
  return spans.filter(
    (inner, at) =>
      !spans.some(
        (outer, other) =>
          other !== at && isWithin(inner, outer) && (other < at || !isWithin(outer, inner)),
      ),
  );
}

function isBeside(text: string, one: Span, other: Span): boolean {
  const gap = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return overlap(one, other) || /^[\s,(]{0,3}(?:the |a |an )?$/.test(gap);
}

/** The sentences that name somebody, found as they are asked for. */
export function* mentionsOf(
  scope: Scope,
  { quoted: { article }, speaker }: Appearance,
): Generator<Result, void> {
  const seen = new Set<number>();
  for (const mention of speaker.mentions) {
    const block = blockAt(article.blocks, mention.start);
    if (block?.kind !== "body") continue;
    const sentence = sentencesIn(article, block).find((each) => isWithin(mention, each));
    if (!sentence || seen.has(sentence.start)) continue;
    seen.add(sentence.start);
    yield sentenceResult(scope, article, { start: sentence.start, end: sentence.end });
  }
}
