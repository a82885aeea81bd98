import type { DraftCheck, Verdict } from "#answers/answer.ts";
import { counted, inArticles } from "./counts.ts";
import { diffItem } from "./diff.ts";
import { shorten } from "./excerpt.ts";
import type { AnswerOf, Item, Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";
import { bold, plain, richText, section } from "./rich-text.ts";
import { senseItems, verdictWords } from "./verdict.ts";

/** Each string in marks of a draft, and whether the library has it. */
export function draftParts(answer: AnswerOf<"draft">, show: ShowResults): Parts {
  const { checks, articles } = answer;
  const lead =
    checks.length === 0
      ? "There are no words in quotation marks in this text."
      : `${counted(checks.length, "quotation")} checked ${inArticles(articles)}: ${tally(checks)}.`;
  return { lead, items: checks.flatMap((check) => checkItems(check, articles, show)) };
}

/** How many came to which verdict: "2 word for word, 1 not found". */
function tally(checks: readonly DraftCheck[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of checks)
    counts.set(labels[verdict], (counts.get(labels[verdict]) ?? 0) + 1);
  return [...counts].map(([label, count]) => `${count} ${label}`).join(", ");
}

const labels: Record<Verdict, string> = {
  verbatim: "word for word",
  altered: "changed",
  "other-speaker": "of somebody else",
  reported: "not quoted",
  "second-hand": "second-hand",
  "not-found": "not found",
};

function checkItems(check: DraftCheck, articles: number, show: ShowResults): Item[] {
  const { verdict, results, speaker } = check;
  const [found] = results;
  const words = verdictWords(verdict, { speaker, found: found?.speaker ?? null, articles });
  const draft = shorten(check.quote, 300);
  const differences = verdict === "altered" ? diffItem(check.diff, check.quote, found) : null;
  return [
    {
      blocks: [
        { type: "divider" },
        richText(section(bold(words)), section(plain(`In the text: ${draft}`))),
      ],
      aloud: `In the text: ${draft}. ${words}`,
    },
    ...(differences ? [differences] : []),
    ...senseItems(check.senseTurned),
    ...show(results.slice(0, 1)),
  ];
}
