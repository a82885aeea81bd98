import type { Answer, Citation, Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { notFound } from "#answers/results/not-found.ts";
import { sentencesIn } from "#answers/results/passage-results.ts";
import { citationOf, shown } from "#answers/results/results.ts";
import { quotationsOf } from "#answers/results/said.ts";
import type { Scope } from "#answers/results/scope.ts";
import type { Found } from "#answers/results/searches.ts";
import { saidAbout } from "./said-about.ts";
import { whoever } from "./who-is.ts";

const shownAtMost = 5;

/** Two speakers side by side, and the sentence in which the article links them; no verdict on it. */
export function compare(
  scope: Scope,
  names: readonly [string, string],
  about: string | null,
): Answer {
  const [one, other] = [whoever(scope, names[0]), whoever(scope, names[1])];
  if (!one.found) return one.answer;
  if (!other.found) return other.answer;
  const pair = [one.people, other.people] as const;
  const sides = [
    { speaker: one.people[0]?.name ?? names[0], results: sideOf(scope, pair[0], pair[1], about) },
    { speaker: other.people[0]?.name ?? names[1], results: sideOf(scope, pair[1], pair[0], about) },
  ];
  const results = sides.flatMap((side) => side.results);
  if (results.length === 0) return notFound(scope, `${names.join(" ")} ${about ?? ""}`);
  const corrected = [...one.base.corrected, ...other.base.corrected];
  return {
    ...one.base,
    corrected,
    kind: "compare",
    sides,
    link: linkOf(pair, about),
    results,
  };
}

function sideOf(
  scope: Scope,
  people: readonly Person[],
  others: readonly Person[],
  about: string | null,
): Result[] {
  const topic = about ?? others[0]?.name ?? "";
  const topical = saidAbout(scope, people, topic);
  const found = [...topical.found, ...topical.replies];
  const spoken = found.filter(({ quotation }) => quotation.kind !== "reported");
  const chosen = (spoken.length > 0 ? spoken : found).toSorted(inOrder);
  const results = chosen.map(shown);
  if (results.length > 0 || about !== null) return results.slice(0, shownAtMost);
  const all = quotationsOf(scope, people);
  const own = all.filter(({ quotation }) => quotation.kind !== "reported");
  return (own.length > 0 ? own : all).slice(0, shownAtMost).map(shown);
}

/** Within an article as they stand in it. */
function inOrder(one: Found, other: Found): number {
  return one.quoted === other.quoted ? one.quotation.start - other.quotation.start : 0;
}

/** The first sentence that names both, one that has the topic before others. */
function linkOf(
  [ones, others]: readonly [readonly Person[], readonly Person[]],
  about: string | null,
): Citation | null {
  const places = (people: readonly Person[]) => people.flatMap(({ appearances }) => appearances);
  const topic = about?.toLowerCase() ?? "";
  let link: Citation | null = null;
  for (const { quoted, speaker } of places(ones)) {
    const partner = places(others).find((each) => each.quoted === quoted);
    if (!partner) continue;
    for (const block of quoted.article.blocks) {
      if (block.kind !== "body") continue;
      const names = (
        mentions: readonly { start: number; end: number }[],
        span: { start: number; end: number },
      ) => mentions.some(({ start, end }) => start >= span.start && end <= span.end);
      if (!names(speaker.mentions, block) || !names(partner.speaker.mentions, block)) continue;
      for (const sentence of sentencesIn(quoted.article, block)) {
        if (!names(speaker.mentions, sentence) || !names(partner.speaker.mentions, sentence))
          continue;
        const citation = citationOf(quoted.article, sentence);
        if (citation.quote.toLowerCase().includes(topic)) return citation;
        link ??= citation;
      }
    }
  }
  return link;
}
