import type { AnswerBase, Disowning, DraftCheck, Result, Verdict } from "#answers/answer.ts";
import { inArticles } from "./counts.ts";
import { modalityWords } from "./modality.ts";
import { withinSentence } from "./roles.ts";
import { unsureWords } from "./who.ts";

/** What came of a check in a few words, to stand before what was checked. */
export const verdictLabels: Readonly<Record<Verdict, string>> = {
  verbatim: "Word for word",
  altered: "Changed",
  "other-speaker": "Somebody else’s words",
  reported: "Only reported",
  "second-hand": "Second-hand",
  "not-found": "Not found",
};

/** The same of a quotation in a draft: not sure where it isn't sure whose words it was held against. */
export function checkLabel({ verdict, results: [source] }: DraftCheck): string {
  if (!source?.isUnsure) return verdictLabels[verdict];
  if (verdict === "other-speaker") return "Perhaps somebody else’s words";
  return `${verdictLabels[verdict]}, ${unsureWords(source)}`;
}

/**
 * Whether a quotation of a draft can stand as it is: word for word, nothing that it cuts off or that stands before it
 * turns its sense, and it is sure enough whose words it was held against.
 */
export function holdsAsIs(check: DraftCheck): boolean {
  const { verdict, senseTurned, disowning, results } = check;
  const isTold = senseTurned.length > 0 || disowning !== undefined || results[0]?.isUnsure === true;
  return verdict === "verbatim" && !isTold;
}

/** Who was asked about, which words were found, and in how many articles. */
export interface Checked {
  readonly verdict: Verdict;
  readonly asked: string | null;
  readonly found: Result | undefined;
  readonly articles: number;
  /** Set where it is told already that the asked person is nowhere heard. */
  readonly unheard?: AnswerBase["unheard"] | undefined;
  /** Whether the words that are reported are others than the asked. */
  readonly reportDiffers?: boolean | undefined;
  /** What stands before the words in their sentence and disowns them. */
  readonly disowning?: Disowning | undefined;
}

/**
 * A verdict as a sentence, and what disowns the words in theirs; a "no" reaches as far as the articles that were
 * searched, and says so.
 */
export function verdictWords(checked: Checked): string {
  const { disowning } = checked;
  const verdict = wordsOf(checked);
  return disowning === undefined ? verdict : `${verdict} ${disowningWords(disowning)}`;
}

/** What stands before some words and says that they are not their speaker's own view. */
export function disowningWords({ words, how }: Disowning): string {
  return `But right before them stands “${words}”, which ${disowns[how]}.`;
}

const disowns: Readonly<Record<Disowning["how"], string>> = {
  denied: "denies them",
  "left-open": "leaves them open",
  "of-others": "gives them as said by others",
  quoted: "gives them as quoted elsewhere",
};

function wordsOf({
  verdict,
  asked,
  articles,
  unheard,
  reportDiffers,
  found: source,
}: Checked): string {
  const where = inArticles(articles);
  const isTold = unheard?.some(({ name }) => name === asked);
  const speaker = source?.speaker ?? null;
  const found = speaker === null ? null : withinSentence(speaker);
  const isUnsure = source?.isUnsure ?? false;
  const are = isUnsure ? "may be" : "are";
  switch (verdict) {
    case "verbatim":
      if (source?.words === "speaker" && source.teller !== undefined)
        return `Word for word, but second-hand: ${source.teller} says that ${found ?? "somebody"} said so.`;
      return `Word for word: these ${are} the words of ${found ?? "somebody who is not named"}.`;
    case "altered":
      return found === null
        ? "Not word for word: the quotation is different."
        : `Not word for word: ${isUnsure ? "what may be the words" : "the words"} of ${found} ${isUnsure ? "is" : "are"} different.`;
    case "other-speaker":
      if (isTold) return `These ${are} the words of ${found ?? "somebody else"}.`;
      return `${isUnsure ? "Perhaps not" : "Not"} ${asked ?? "that speaker"} ${where}: these ${are} the words of ${found ?? "somebody else"}.`;
    case "reported":
      return `Not quoted ${where}${reportedAs(source, reportDiffers)}.`;
    case "second-hand":
      return `Second-hand ${where}: ${isUnsure ? "perhaps " : ""}${found ?? "somebody"} says so of ${asked ?? "somebody else"}.`;
    case "not-found":
      if (isTold) return "";
      return asked === null
        ? `Not found ${where}: nobody is quoted with these words.`
        : `Not found from ${asked} ${where}.`;
  }
}

/** What a report has instead of a quotation. */
function reportedAs(source: Result | undefined, differs: boolean | undefined): string {
  if (differs) return ", and what is reported differs";
  const unsaid = source ? modalityWords(source) : "";
  if (unsaid === "") return ": it is reported in the article’s own words";
  return `: ${source?.words === "article" ? "it is " : ""}${unsaid}`;
}
