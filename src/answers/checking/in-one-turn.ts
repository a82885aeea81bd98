import type { Found } from "#answers/sources/searches.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { within } from "#answers/spans.ts";
import type { AskedWords } from "#answers/wording/asked-words.ts";
import type { Compared } from "#answers/wording/compare-all.ts";
import { wordingAcross } from "#answers/wording/comparison.ts";
import type { Article } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";

/** What somebody said in one go, in several quotations, held against asked words. */
export interface Turn {
  readonly compared: Compared;
  /** The quotations that have some of the words, with these marked. */
  readonly said: readonly Found[];
}

/**
 * The asked words in a row of quotations that only their cue parts: “A,” she said. “B.” is asked for
 * as “A. B.” Null where no such row has them or comes close.
 *
 * @param tried quotations that may be of such a row
 */
export function inOneTurn(asked: AskedWords, tried: readonly Found[]): Turn | null {
  let best: Turn | null = null;
  const seen = new Set<Quotation>();
  for (const found of tried) {
    if (seen.has(found.quotation)) continue;
    const turn = turnOf(found);
    for (const quotation of turn) seen.add(quotation);
    if (turn.length < 2) continue;
    const wording = wordingAcross(asked, found.quoted.article, turn);
    if (!wording.isClose || wording.likeness <= (best?.compared.wording.likeness ?? 0)) continue;
    const said = turn.flatMap((quotation) => {
      const matches = within(wording.spans, quotation);
      return matches.length > 0
        ? [{ ...found, quotation, hit: { ...found.hit, score: wording.likeness, matches } }]
        : [];
    });
    const [first] = said;
    if (first && said.length > 1) best = { compared: { found: first, wording }, said };
  }
  return best;
}

/** The quotations of one speaker that follow on each other, a quotation among them. */
function turnOf({ quoted, quotation }: Found): readonly Quotation[] {
  const all = quoted.quotations.filter(
    ({ kind, within }) => kind !== "reported" && within === undefined,
  );
  const at = all.indexOf(quotation);
  if (at < 0 || !isWhole(quotation)) return [];
  const goesOn = (place: number) => follows(quoted, all[place], all[place + 1]);
  let from = at;
  while (at - from < longestReach && goesOn(from - 1)) from -= 1;
  let to = at;
  while (to - at < longestReach && goesOn(to)) to += 1;
  return all.slice(from, to + 1);
}

/** Quotations to either side: nobody asks for more in one. */
const longestReach = 12;

/** Whether two quotations are one speaker's and no sentence of the article's stands between. */
function follows(
  { article }: QuotedArticle,
  one: Quotation | undefined,
  other: Quotation | undefined,
): boolean {
  if (!one || !other || !isWhole(one) || !isWhole(other)) return false;
  if (one.attribution.kind === "unknown" || other.attribution.kind === "unknown") return false;
  if (one.attribution.speaker !== other.attribution.speaker) return false;
  if (hasOwnCue(article, one, other)) return false;
  const blocks = article.blocks.filter(({ start, end }) => end > one.end && start < other.start);
  const sentences = blocks.flatMap((block) => sentencesIn(article, block));
  return !sentences.some(({ start, end }) => start >= one.end && end <= other.start);
}

/** Whether each of two has a verb of its own, which may be of another day: not “B,” she added. */
function hasOwnCue({ text }: Article, one: Quotation, { attribution }: Quotation): boolean {
  const { cue } = attribution;
  if (!cue || !one.attribution.cue || cue.start === one.attribution.cue.start) return false;
  return !goingOn.test(text.slice(cue.start, cue.end));
}

const goingOn = /^(?:add|continu|conclud|go(?:es|ing)? on|went on)/i;

/** Whole sentences: to join what is quoted in part would make a sentence that nobody said. */
function isWhole({ kind, modality }: Quotation): boolean {
  return kind === "direct" && modality === "asserted";
}
