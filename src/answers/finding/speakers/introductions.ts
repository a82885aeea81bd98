import type { Result } from "#answers/answer.ts";
import type { Appearance } from "#answers/people/appearances.ts";
import type { Person } from "#answers/people/people.ts";
import { sentenceResult } from "#answers/results/passage-results.ts";
import { passageOf } from "#answers/results/results.ts";
import { isInside, type Scope } from "#answers/sources/scope.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { blockAt } from "#answers/sources/sources.ts";
import { isWithin, overlap } from "#answers/spans.ts";
import type { Span } from "#articles/article.ts";

/** Where somebody is printed with a role; the first appearance where nowhere. */
export function introducingOf(scope: Scope, { appearances }: Person): readonly Appearance[] {
  const inside = appearances.filter(({ quoted }) => isInside(scope, quoted.article));
  const withRole = inside.filter(({ speaker }) => speaker.roles.length > 0);
  return withRole.length > 0 ? withRole : inside.slice(0, 1);
}

/** How an article introduces somebody: each role with the name beside it, or the first sentence. */
export function introductionOf(scope: Scope, appearance: Appearance): Result[] {
  const { article } = appearance.quoted;
  const { roles, mentions } = appearance.speaker;
  if (roles.length === 0) return mentionsOf(scope, appearance).take(1).toArray();
  const spans = outermost(
    roles.map((role) => {
      const name = mentions.find((mention) => isBeside(article.text, role, mention));
      return name
        ? { start: Math.min(role.start, name.start), end: Math.max(role.end, name.end) }
        : role;
    }),
  );
  return spans.map((span) => passageOf(article, span));
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
