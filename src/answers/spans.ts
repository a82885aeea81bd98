import type { Span } from "#articles/article.ts";

/** Whether a stretch stands wholly in another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Those of some stretches that stand wholly in another. */
export function within<Inner extends Span>(some: readonly Inner[], outer: Span): Inner[] {
  return some.filter((inner) => isWithin(inner, outer));
}

/** Whether two stretches have a character in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
