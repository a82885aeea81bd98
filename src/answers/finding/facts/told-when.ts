import type { Result } from "#answers/answer.ts";
import { shareOf } from "#answers/finding/nearest/most-of-words.ts";
import { resolveName } from "#answers/people/names.ts";
import { distinct, passageOf } from "#answers/results/results.ts";
import { quotationsOf, type Said } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchQuotations } from "#answers/sources/searches.ts";
import { sentenceWith } from "#answers/sources/sentences.ts";
import { contentOf } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import type { Span } from "#articles/article.ts";
import { states } from "./fact-signs.ts";

const shownAtMost = 3;
/** The least share of the asked words that a quotation has to have to be meant. */
const leastShare = 0.5;

/** Somebody who spoke, and what was said, where it is told. */
const speaking =
  /^(?:(?:did|does|has|had|was|is|were|are) )?(?<who>.{2,60}?) (?:say(?:ing|s)?|said|sp(?:eak(?:ing|s)?|oke)|talk(?:ed|ing|s)?|tell|told|claim(?:ed)?|comment(?:ed)?)(?:,? (?:that|this|it|so|about|on|us|(?:to |with )?(?:the )?(?:reporters|journalists|press|media)))*(?<words>(?: .*)?)$/i;

/**
 * When or where somebody spoke, or said some words: the sentences that say so around their words;
 * null where something else is asked.
 */
export function toldWhen(
  scope: Scope,
  wants: "when" | "where",
  about: string,
): readonly Result[] | null {
  const { who = "", words = "" } = speaking.exec(about.replace(/[\s?!.]+$/, ""))?.groups ?? {};
  const named = resolveName(who, scope.people);
  if (!named.found || named.correction) return null;
  const wanted = matterWords(words);
  const said =
    wanted.length === 0
      ? quotationsOf(scope, named.people)
      : searchQuotations(scope, contentOf(words), { people: named.people, limit: 3 }).found.filter(
          ({ hit }) => shareOf(wanted, hit) >= leastShare,
        );
  const sentences = said.flatMap((each) =>
    [each.quotation.carrier, ...cueSentences(each)].flatMap((sentence) =>
      states(around(each, sentence), wants === "where" ? "occasion" : wants, who)
        ? [passageOf(each.quoted.article, sentence)]
        : [],
    ),
  );
  return distinct(sentences).slice(0, shownAtMost);
}

/** The sentence whose verb tells that a quotation was said: another than its own where it goes on. */
function cueSentences({ quoted: { article }, quotation: { attribution } }: Said): Span[] {
  const sentence = attribution.cue && sentenceWith(article, attribution.cue);
  return sentence ? [sentence] : [];
}

/** A sentence without what is quoted in it. */
function around({ quoted: { article }, quotation }: Said, { start, end }: Span): string {
  const before = article.text.slice(start, Math.min(Math.max(quotation.start, start), end));
  const after = article.text.slice(Math.max(Math.min(quotation.end, end), start), end);
  return `${before} ${after}`;
}
