import type { Answer, Citation, Result } from "#answers/answer.ts";
import { aroundWords } from "#phrases/around.ts";
import { counted, inArticles, listWords, quotedTimes, standsIn } from "#phrases/counts.ts";
import { evidenceWords } from "#phrases/evidence.ts";
import { inOrderWords } from "#phrases/in-order.ts";
import { neverQuotedWords } from "#phrases/never-quoted.ts";
import { roleAfterName } from "#phrases/roles.ts";
import { isShownIn } from "#phrases/shown-in.ts";
import { sideBySideWords } from "#phrases/side-by-side.ts";
import { whoWords } from "#phrases/who.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { placeWords } from "#slack/views/words/wording.ts";
import { diffItem } from "./diff.ts";
import { type AnswerOf, lineItem, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";
import { senseItems } from "./verdict.ts";

/** Quotations: whose they are is the answer, where that can be said in a line. */
export function quotesParts(answer: AnswerOf<"quotes">, show: ShowResults): Parts {
  const { results, diff, senseTurned = [], articles, understood, isCut = false } = answer;
  const spoken = results.filter(
    (result) => result.words === "speaker" && !isShownIn(result, results),
  );
  const where = inArticles(articles);
  const who = speakerWords(spoken);
  const ordered = orderedLead(answer, who);
  const differences = diffItem(diff, understood, results[0]);
  return {
    lead: differences
      ? `Not word for word: the nearest ${where}${nearestBy(who, spoken)}.`
      : ordered || quotesLead(countedOf(spoken, isCut), who, where),
    leadAnswers: who !== "",
    details: differences ? [differences, ...senseItems(senseTurned)] : [],
    items: show(results),
  };
}

/** Speakers that a lead names at most. */
const mostNamed = 3;

/**
 * Whose words these are, where all of a few are known; else nothing. Those who may be one person are
 * called by the name that both have: “Okafor” for Ines Okafor and an Okafor.
 */
function speakerWords(results: readonly Result[]): string {
  const all = [...new Set(results.map((result) => whoWords(result) ?? ""))];
  const names = all.filter((name) => !all.some((part) => name.endsWith(` ${part}`)));
  return names.includes("") || names.length > mostNamed ? "" : listWords(names);
}

/** Nothing of those who are many, or known in part: the list has each. */
function nearestBy(who: string, results: readonly Result[]): string {
  if (who !== "") return ` are words of ${who}`;
  const isNobodyKnown = results.every(({ speaker }) => speaker === null);
  return isNobodyKnown ? " are words of somebody who is not named" : "";
}

/** Whose words all of these are, where they are one known person's. */
function onlySpeaker(results: readonly Result[]): string | undefined {
  const [only, ...others] = new Set(results.map(whoWords));
  return others.length === 0 ? (only ?? undefined) : undefined;
}

/** "Quoted last in this one article: Ann Lee."; empty where words weren't asked for by their place. */
function orderedLead(answer: Answer, who: string): string {
  const words = inOrderWords(answer);
  if (words === "") return "";
  return who === "" ? `${words}:` : `${words}: ${who}.`;
}

function quotesLead(count: string, who: string, where: string): string {
  if (count === "") return `Not quoted ${where}, only reported in the article’s own words.`;
  return `${who === "" ? "" : `${who}: `}${count} ${where}.`;
}

function countedOf(spoken: readonly Result[], isCut: boolean): string {
  if (spoken.length === 0) return "";
  const count = counted(spoken.length, "quotation");
  return isCut ? `at least ${count}` : count;
}

export function passagesParts(answer: AnswerOf<"passages">, show: ShowResults): Parts {
  const where = inArticles(answer.articles);
  const speaker = answer.results.find((result) => result.speaker !== null)?.speaker;
  const only = onlySpeaker(answer.results);
  // Words in marks among the article's may be a quotation, whose sentence alone has what was asked for.
  const mayQuote = answer.results.some(({ quote }) => /["“”«»„]/.test(quote));
  const notQuoted = mayQuote ? "" : `not quoted on this ${where}, only `;
  const nobody = mayQuote ? "" : `Nobody is quoted on this ${where}. `;
  const leads = {
    words: only
      ? `${only}: ${notQuoted}reported in the article’s own words.`
      : nobody + articleSays(answer.results),
    speaker: `${speaker ?? "Nobody"}: not quoted ${where}, only reported in the article’s own words.`,
    article: articleSays(answer.results),
    articles: standsIn(answer.results.length),
    "side-by-side": sideBySideWords(answer.results),
  } as const;
  return {
    lead: answer.around
      ? aroundWords
      : orderedLead(answer, only ?? "") || leads[answer.asked ?? "words"],
    leadAnswers: only !== undefined && !answer.around && answer.asked !== "side-by-side",
    items: show(answer.results),
  };
}

export function factParts(answer: AnswerOf<"fact">, show: ShowResults): Parts {
  const only = onlySpeaker(answer.results);
  const lead = only ? `${only} says:` : articleSays(answer.results);
  return { lead, items: show(answer.results) };
}

/** How the speaker of what was shown before is known. */
export function evidenceParts(answer: AnswerOf<"evidence">, show: ShowResults): Parts {
  return { lead: evidenceWords(answer), leadAnswers: true, items: show(answer.results) };
}

export function mentionedParts(answer: AnswerOf<"mentioned">, show: ShowResults): Parts {
  return { lead: neverQuotedWords(answer), items: show(answer.results) };
}

/** Who somebody is, as printed, or everything that they said. */
export function speakerParts(answer: AnswerOf<"speaker">, show: ShowResults): Parts {
  const { speaker, asked, firstMention, quotations, namesakes, articles, roles } = answer;
  const where = inArticles(articles);
  const isGuess = answer.results.length > 0 && answer.results.every(({ isUnsure }) => isUnsure);
  const quoted = `${isGuess ? "perhaps " : ""}${quotedTimes(quotations)} ${where}.`;
  const printed = roleThatSaysAll(roles);
  const lead =
    namesakes.length > 0
      ? sharedNameLead(quotations, where)
      : `${speaker}${asked === "who" && printed ? `, ${shorten(roleAfterName(printed), longestRole)}` : ""}: ${quoted}`;
  if (asked === "everything") return { lead, leadAnswers: true, items: show(answer.results) };
  const introduced = distinctWords(answer.results);
  return {
    lead,
    leadAnswers: true,
    details:
      introduced.length > 0
        ? []
        : [lineItem("First named:", `${firstMention.quote} (${placeWords(firstMention)})`)],
    items: show(introduced),
  };
}

function sharedNameLead(quotations: number, where: string): string {
  const together =
    quotations === 0
      ? "; none of them is quoted"
      : `: together they are ${quotedTimes(quotations)}`;
  return `Several people have that name${together} ${where}.`;
}

/** The longest printed role, where it has all that the others say. */
function roleThatSaysAll(roles: readonly Citation[]): string | undefined {
  const longest = roles.reduce<string>(
    (known, { quote }) => (quote.length > known.length ? quote : known),
    "",
  );
  const whole = longest.toLocaleLowerCase();
  const isAll = roles.every(({ quote }) => whole.includes(quote.toLocaleLowerCase()));
  return isAll && longest !== "" ? longest : undefined;
}

/** Code units of a role in a lead. */
const longestRole = 150;

function articleSays(results: readonly Result[]): string {
  const several = new Set(results.map(({ article }) => article.id)).size > 1;
  return several ? "The articles say:" : "The article says:";
}

/** The first of each wording: many articles introduce somebody in the same words. */
function distinctWords(results: readonly Result[]): Result[] {
  const byFold = new Map<string, Result>();
  for (const result of results) {
    const fold = result.quote.toLocaleLowerCase();
    if (!byFold.has(fold)) byFold.set(fold, result);
  }
  return [...byFold.values()];
}
