import type { DraftCheck, Verdict } from "#answers/answer.ts";
import { counted, figure, inArticles } from "#phrases/counts.ts";
import { nearestHeading } from "#phrases/unanswered.ts";
import {
  checkLabel,
  disowningWords,
  holdsAsIs,
  verdictLabels,
  verdictWords,
} from "#phrases/verdicts.ts";
import { bold, plain, richText, section } from "#slack/views/blocks/rich-text.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { diffItem } from "./diff.ts";
import { type AnswerOf, headed, type Item, joined, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";
import { senseItems } from "./verdict.ts";

/** Each string in marks of a draft, and whether the library has it: first those that can't stand as they are. */
export function draftParts(answer: AnswerOf<"draft">, show: ShowResults): Parts {
  const { checks, articles } = answer;
  const lead =
    checks.length === 0
      ? "There are no words in quotation marks in this text. For words without marks use “Who said this?”."
      : `${counted(checks.length, "quotation")} checked ${inArticles(articles)}: ${tally(checks)}.`;
  const wrongFirst = [
    ...checks.filter((check) => !holdsAsIs(check)),
    ...checks.filter((check) => holdsAsIs(check)),
  ];
  return { lead, items: wrongFirst.flatMap((check) => checkItems(check, articles, show)) };
}

/** How many came to which verdict: "2 word for word, 1 not found". */
function tally(checks: readonly DraftCheck[]): string {
  return Object.entries(verdictLabels)
    .map(([kind, label]) => ({
      label,
      count: checks.filter(({ verdict }) => verdict === kind).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${figure(count)} ${label.toLowerCase()}`)
    .join(", ");
}

/** Verdicts that say whose words they are, which the source below doesn't say by itself. */
const explained: ReadonlySet<Verdict> = new Set(["other-speaker", "second-hand"]);

function checkItems(check: DraftCheck, articles: number, show: ShowResults): Item[] {
  const { verdict, results, speaker, disowning } = check;
  const [found] = results;
  const draft = shorten(check.quote, 300);
  const differences =
    verdict === "altered" ? diffItem(check.diff, check.quote, found, "In the text") : null;
  const behind = disowning === undefined ? "" : disowningWords(disowning);
  const words = explained.has(verdict)
    ? verdictWords({ verdict, asked: speaker, found, articles, disowning })
    : behind;
  const label: Item = {
    blocks: [
      { type: "divider" },
      richText(
        section(bold(`${checkLabel(check)}: `), plain(differences ? "" : draft)),
        ...(words === "" ? [] : [section(plain(words))]),
      ),
    ],
    aloud: `${checkLabel(check)}: ${draft}. ${words}`.trimEnd(),
  };
  const source = show(results.slice(0, 1));
  return together([
    label,
    ...(differences ? [differences] : []),
    ...senseItems(check.senseTurned),
    ...(verdict === "not-found" ? headed(nearestHeading, source) : source),
  ]);
}

/** Characters of JSON up to which what belongs to one quotation stays on one page. */
const longestTogether = 8_000;

/** Each with the one before it, as long as both have room on a page. */
function together(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const above = kept.at(-1);
    const both = above && joined(above, item);
    if (both !== undefined && JSON.stringify(both.blocks).length <= longestTogether)
      kept.splice(-1, 1, both);
    else kept.push(item);
  }
  return kept;
}
