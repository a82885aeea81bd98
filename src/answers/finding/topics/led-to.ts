import { isOneOf, type Person } from "#answers/people/people.ts";
import type { Said } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { blockAt } from "#answers/sources/sources.ts";
import { within } from "#answers/spans.ts";
import { replyTo } from "#answers/telling/interview-replies.ts";
import type { ArticleId, Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import type { Hit } from "#search/passage.ts";

/**
 * The quotations that a paragraph about a topic carries or leads to.
 *
 * @param said everything that the people said, by article
 */
export function quotationsLedTo(
  scope: Scope,
  people: readonly Person[],
  said: ReadonlyMap<ArticleId, readonly Said[]>,
  hit: Hit,
): readonly Said[] {
  const { article } = hit.passage;
  const [paragraph] = hit.passage.parts;
  const theirs = said.get(article.id);
  const quoted = theirs?.[0]?.quoted;
  if (!theirs || !quoted || !paragraph) return [];
  const asking = quoted.quotations.find(({ carrier }) => carrier.start === paragraph.start);
  const reply = asking && replyTo(quoted, asking);
  if (reply) return theirs.filter(({ quotation }) => quotation === reply);
  const carrying = theirs.filter(({ quotation }) => covers(quotation.carrier, hit.matches));
  const pointing = theirs.filter(({ quotation }) => pointsBack(quoted, quotation, hit.matches));
  const inside = [...carrying, ...pointing.filter((each) => !carrying.includes(each))];
  const isNamed = quoted.speakers.some((speaker) => {
    const person = scope.people.personOf(article.id, speaker);
    return (
      person !== undefined &&
      isOneOf(people, person) &&
      speaker.mentions.some(({ start }) => start >= paragraph.start && start < paragraph.end)
    );
  });
  if (!isNamed) return inside;
  const following = theirs.filter(({ quotation }) => leadOf(quoted, quotation) === paragraph.start);
  return [...inside, ...following.filter((each) => !inside.includes(each))];
}

/** Whether somebody says of what the sentence before has that it is so or not: "Lee said that was nonsense." */
function pointsBack(
  { article }: QuotedArticle,
  { start, carrier }: Quotation,
  matches: readonly Span[],
): boolean {
  if (!itself.test(article.text.slice(start, start + longestPointer))) return false;
  const block = blockAt(article.blocks, carrier.start);
  const before = block && sentencesIn(article, block).findLast(({ end }) => end <= carrier.start);
  return before !== undefined && covers(before, matches);
}

const itself =
  /^(?:that )?(?:that|this|it|the (?:claim|idea|suggestion|proposal|report|accusation|allegation|figure)s?) (?:was|were|is|are|would|could|had|has)\b/i;
const longestPointer = 40;

/**
 * Where the paragraph starts that leads to a quotation: back over paragraphs that are quotations
 * themselves, within the same section; null where there is none.
 */
function leadOf({ article, quotations }: QuotedArticle, quotation: Quotation): number | null {
  if (quotation.kind === "reported") return null;
  const { blocks } = article;
  const own = blockAt(blocks, quotation.start);
  let at = own ? blocks.indexOf(own) : -1;
  if (!own || !isQuotation(own, quotations)) return null;
  for (at -= 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (!block || block.kind === "heading" || block.kind === "title") return null;
    if (!isQuotation(block, quotations)) return block.start;
  }
  return null;
}

/** Whether a paragraph is a quotation for the most part. */
function isQuotation(block: Span, quotations: readonly Quotation[]): boolean {
  let quoted = 0;
  for (const { kind, start, end } of quotations)
    if (kind === "direct" && start < block.end && end > block.start)
      quoted += Math.min(end, block.end) - Math.max(start, block.start);
  return quoted > 0.5 * (block.end - block.start);
}

/** Whether a stretch has a match in it. */
export function covers(stretch: Span, matches: readonly Span[]): boolean {
  return within(matches, stretch).length > 0;
}
