import { outletNames } from "#answers/outlet-names.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";
import { wordsOf } from "#answers/words/words.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** A question parted from the outlet whose articles it is asked of. */
export interface OfOutlet {
  readonly text: string;
  /** As typed; null where none is meant. */
  readonly outlet: string | null;
}

/** Words of an outlet's name at most. */
const mostWords = 6;

/** The names of some outlets, as their folded words, by the first of these; those first that are longest. */
export type Outlets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The outlets that some articles are from. */
export function outletsOf(articles: readonly QuotedArticle[]): Outlets {
  const names = articles.flatMap(({ article }) => outletNames(article).map(withoutThe));
  const each = new Map(names.map((words) => [words.join(" "), words]));
  const longestFirst = [...each.values()]
    .filter(({ length }) => length > 0 && length <= mostWords)
    .sort((one, other) => other.length - one.length);
  return Map.groupBy(longestFirst, ([first = ""]) => first);
}

function withoutThe(words: readonly string[]): readonly string[] {
  return words[0] === "the" ? words.slice(1) : words;
}

/**
 * Takes the outlet out of a question that is asked of its articles: "quotes in the Courier", "what did the Courier
 * report about the pier?" An outlet that speaks in the articles is asked for its own words.
 */
export function readOutlet(question: string, outlets: Outlets, knowsName: KnowsName): OfOutlet {
  const none = { text: question, outlet: null };
  if (outlets.size === 0 || !mayBeOf.test(question)) return none;
  for (const { outlet, before, after } of placesIn(question, outlets)) {
    const linked = behindLink.exec(before);
    if (linked && (linked.groups?.in !== undefined || !knowsName(outlet))) {
      const rest = after.replace(itsArticle, "");
      if (!goesOn.test(rest)) continue;
      return { text: `${before.slice(0, linked.index)}${rest}`.trim(), outlet };
    }
    const { topic } = (asksWhat.test(before) && reported.exec(after)?.groups) || { topic: null };
    if (topic === null || knowsName(outlet)) continue;
    return { text: topic ? `what was said about ${topic}` : "what is this article about", outlet };
  }
  return none;
}

function* placesIn(question: string, outlets: Outlets) {
  const words = wordsOf(question);
  for (const [at, { start, fold }] of words.entries()) {
    const name = outlets
      .get(fold)
      ?.find((each) => each.every((word, next) => words[at + next]?.fold === word));
    if (!name) continue;
    const end = words[at + name.length - 1]?.end ?? start;
    const [before, after] = [question.slice(0, start), question.slice(end)];
    if (!/["“«]/.test(before)) yield { outlet: question.slice(start, end), before, after };
  }
}

/** What stands before any outlet. */
const mayBeOf = /^what | (?:in|from|by|of|at) /i;
const behindLink = /(?:(?<in> in)| (?:from|by|of|at)) (?:the )?$/i;
const itsArticle = /^(?:['’]s)? (?:article|story|piece|report|interview|website|coverage)\b/i;
/** What may stand behind an outlet. */
const goesOn = /^(?:[\s?!.]*$|[,:;] | (?:about|on|regarding|who|what|when|where|that)\b)/i;
const asksWhat = /^what (?:did|does|do|has|have) (?:the )?$/i;
const reported = new RegExp(
  `^ (?:${anySpeechVerb}|print(?:ed|s)?|publish(?:ed|es)?|carr(?:y|ied))(?: (?:about|on|of|regarding) (?<topic>.+?))?[\\s?!.]*$`,
  "i",
);
