import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** A question parted from the outlet whose articles it is asked of. */
export interface OfOutlet {
  readonly text: string;
  /** As typed; null where none is meant. */
  readonly outlet: string | null;
}

/** Words of an outlet's name at most. */
const mostWords = 6;

/** The names of the outlets that some articles are from, as their folded words. */
export function outletsOf(articles: readonly QuotedArticle[]): ReadonlySet<string> {
  return new Set(articles.flatMap(({ article: { source } }) => nameOf(wordsOf(source ?? ""))));
}

function nameOf(words: readonly Word[]): string[] {
  const own = words.map(({ fold }) => fold).slice(words[0]?.fold === "the" ? 1 : 0);
  return own.length === 0 || own.length > mostWords ? [] : [own.join(" ")];
}

/**
 * Takes the outlet out of a question that is asked of its articles: "quotes in the Courier", "what did the Courier
 * report about the pier?" An outlet that speaks in the articles is asked for its own words.
 */
export function readOutlet(
  question: string,
  outlets: ReadonlySet<string>,
  knowsName: KnowsName,
): OfOutlet {
  const none = { text: question, outlet: null };
  if (outlets.size === 0) return none;
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

function* placesIn(question: string, outlets: ReadonlySet<string>) {
  const words = wordsOf(question);
  for (const [at, { start }] of words.entries())
    for (let count = Math.min(mostWords, words.length - at); count > 0; count -= 1) {
      const run = words.slice(at, at + count);
      const end = run.at(-1)?.end ?? start;
      if (!outlets.has(run.map(({ fold }) => fold).join(" "))) continue;
      const [before, after] = [question.slice(0, start), question.slice(end)];
      if (!/["“«]/.test(before)) yield { outlet: question.slice(start, end), before, after };
      break;
    }
}

const behindLink = /(?:(?<in> in)| (?:from|by|of|at)) (?:the )?$/i;
const itsArticle = /^(?:['’]s)? (?:article|story|piece|report|interview|website|coverage)\b/i;
/** What may stand behind an outlet. */
const goesOn = /^(?:[\s?!.]*$|[,:;] | (?:about|on|regarding|who|what|when|where|that)\b)/i;
const asksWhat = /^what (?:did|does|do|has|have) (?:the )?$/i;
const reported = new RegExp(
  `^ (?:${anySpeechVerb}|print(?:ed|s)?|publish(?:ed|es)?|carr(?:y|ied))(?: (?:about|on|of|regarding) (?<topic>.+?))?[\\s?!.]*$`,
  "i",
);
