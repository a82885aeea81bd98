import { outletNames } from "#answers/outlet-names.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";
import { foldsOf, wordsOf } from "#answers/words/words.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** A question parted from the outlet whose articles it is asked of. */
export interface OfOutlet {
  readonly text: string;
  /** As typed; null where none is meant. */
  readonly outlet: string | null;
}

/** Words of an outlet's name at most. */
const mostWords = 6;

/** What an outlet is called, in folded words. */
interface OutletName {
  readonly words: readonly string[];
  /** Set for the last word of a longer name: "the Echo". */
  readonly isShort?: true;
  /** Whether an article has words of its own. */
  readonly isHeard: boolean;
}

/** The names of some outlets by their first word; those first that are longest. */
export type Outlets = ReadonlyMap<string, readonly OutletName[]>;

/** The outlets that some articles are from. */
export function outletsOf(articles: readonly QuotedArticle[]): Outlets {
  const names = articles.flatMap(({ article }) => outletNames(article).map(withoutThe));
  const each = new Map(names.map((words) => [words.join(" "), words]));
  const full = [...each.values()].filter(({ length }) => length > 0 && length <= mostWords);
  const heard = full.length === 0 ? [] : institutionsHeard(articles);
  const isHeard = (words: readonly string[]) =>
    heard.some((speaker) => speaker.endsWith(` ${words.join(" ")}`));
  const short = new Set(full.flatMap((words) => (words.length > 1 ? words.slice(-1) : [])));
  const longestFirst = [
    ...full
      .toSorted((one, other) => other.length - one.length)
      .map((words) => ({ words, isHeard: isHeard(words) })),
    ...[...short].map((word) => ({
      words: [word],
      isShort: true as const,
      isHeard: isHeard([word]),
    })),
  ];
  return Map.groupBy(longestFirst, ({ words: [first = ""] }) => first);
}

/** The folded names of the bodies that have words in some articles. */
function institutionsHeard(articles: readonly QuotedArticle[]): string[] {
  const names = articles.flatMap(({ quotations }) =>
    quotations.flatMap(({ attribution }) =>
      attribution.kind === "institution" ? [attribution.speaker.name] : [],
    ),
  );
  return [...new Set(names)].map((name) => ` ${foldsOf(name).join(" ")}`);
}

function withoutThe(words: readonly string[]): readonly string[] {
  return words[0] === "the" ? words.slice(1) : words;
}

/**
 * Takes the outlet out of a question that is asked of its articles: "quotes in the Courier", "what did the Courier
 * report about the pier?" An outlet that speaks in the articles is asked for its own words.
 */
export function readOutlet(question: string, outlets: Outlets): OfOutlet {
  const none = { text: question, outlet: null };
  if (outlets.size === 0 || !mayBeOf.test(question)) return none;
  for (const { outlet, isHeard, before, after } of placesIn(question, outlets)) {
    const linked = behindLink.exec(before);
    const { of } = linked?.groups ?? {};
    if (linked && (of === undefined || !isHeard || ofArticles.test(before))) {
      const rest = after.replace(itsArticle, "");
      const isLed = linked.index === 0 && asksFirst.test(rest);
      if (!isLed && !goesOn.test(rest)) continue;
      return {
        text: `${before.slice(0, linked.index)}${rest}`.replace(/^[\s,:;]+/, "").trim(),
        outlet,
      };
    }
    const { wrote, topic = "" } = (asksWhat.test(before) && reported.exec(after)?.groups) || {};
    if (wrote === undefined || (isHeard && !writing.test(wrote))) continue;
    return { text: topic ? `what was said about ${topic}` : "what is this article about", outlet };
  }
  return none;
}

function* placesIn(question: string, outlets: Outlets) {
  const words = wordsOf(question);
  for (const [at, { start, fold }] of words.entries()) {
    const name = outlets
      .get(fold)
      ?.find((each) => each.words.every((word, next) => words[at + next]?.fold === word));
    if (!name) continue;
    const end = words[at + name.words.length - 1]?.end ?? start;
    const outlet = question.slice(start, end);
    const [before, after] = [question.slice(0, start), question.slice(end)];
    const isMeant = !name.isShort || (/\bthe $/i.test(before) && isTitle(outlet));
    if (isMeant && !/["“«]/.test(before)) yield { outlet, isHeard: name.isHeard, before, after };
  }
}

/** Whether one word is the name of a paper: with a capital, or such as means nothing else there. */
function isTitle(word: string): boolean {
  return /^\p{Lu}/u.test(word) || ofPapers.has(word);
}

const ofPapers = new Set(
  (
    "advertiser argus chronicle courier dispatch echo enquirer examiner gazette guardian herald inquirer mercury " +
    "observer sentinel telegraph tribune"
  ).split(" "),
);

/** What stands before any outlet. */
const mayBeOf = /^what |(?:^| )(?:in|from|by|of|at) /i;
const behindLink = /(?:^| )(?:in|(?<of>from|by|of|at)) (?:the )?$/i;
/** What is from an outlet as a whole, and no words of its own. */
const ofArticles =
  /\b(?:quotes?|quotations?|articles?|stor(?:y|ies)|pieces?|coverage|reports?|interviews?) from (?:the )?$/i;
const itsArticle = /^(?:['’]s)? (?:article|story|piece|report|interview|website|coverage)\b/i;
/** What may stand behind an outlet. */
const goesOn = /^(?:[\s?!.]*$|[,:;] | (?:about|on|regarding|who|what|when|where|that)\b)/i;
/** The question behind "in the Echo interview". */
const asksFirst =
  /^[,:]? (?:who|whom|whose|what|when|where|which|why|how|did|does|do|has|have|is|was|are|were|any)\b/i;
const asksWhat = /^what (?:did|does|do|has|have) (?:the )?$/i;
const reported = new RegExp(
  `^ (?<wrote>${anySpeechVerb}|print(?:ed|s)?|publish(?:ed|es)?|carr(?:y|ied))(?: (?:about|on|of|regarding) (?<topic>.+?))?[\\s?!.]*$`,
  "i",
);
/** What an outlet does in its articles, and somebody in another's hardly ever. */
const writing = /^(?:report|print|publish|carr|wr[io]t)/i;
