import type { Answer, Unheard } from "./answer.ts";
import { isDate } from "./finding/facts/fact-signs.ts";
import { speakingAs } from "./finding/speakers/known.ts";
import { isCommonNoun } from "./finding/topics/common-noun.ts";
import { isName as isKnownName } from "./people/names.ts";
import type { Question } from "./questions/question.ts";
import { quotationsOf } from "./sources/quotations-of.ts";
import type { Scope } from "./sources/scope.ts";
import { isContentWord } from "./words/function-words.ts";
import { foldsOf, wordsOf } from "./words/words.ts";

/** An answer that tells first of whom it was asked and whom no article has speaking. */
export function withUnheard(scope: Scope, asked: Question, given: Answer): Answer {
  if (given.kind === "mentioned" || given.corrected.length > 0) return given;
  // Where something is shown, it tells of who is named what there is to tell: "Not Lee: these are the words of Park".
  const said = peopleAsked(asked)
    .flatMap((typed) => unheard(scope, typed) ?? [])
    .filter(({ isNamed }) => !isNamed || given.results.length === 0);
  const isOpen = mayLackNames.has(given.kind) || asked.ask === "said-to";
  const all = said.length === 0 && isOpen ? namesNowhere(scope) : said;
  if (all.length === 0) return given;
  if (given.kind !== "not-found") return { ...given, unheard: all };
  const names = new Set(scope.people.all.map(({ name }) => name));
  const suggestions = given.suggestions.filter((suggestion) => names.has(suggestion));
  return { ...given, unheard: all, suggestions };
}

/** Answers that may leave it open that a name of the question is nowhere. */
const mayLackNames: ReadonlySet<Answer["kind"]> = new Set(["not-found", "not-stated", "verdict"]);

/** Those who are asked about as people who speak, as typed. */
function peopleAsked(asked: Question): readonly string[] {
  switch (asked.ask) {
    case "did-say":
    case "said-how":
      return asked.speaker === null ? [] : [asked.speaker];
    case "what-said":
    case "said-to":
    case "last-said":
    case "side-of":
      return [asked.speaker];
    case "who-is":
    case "age":
      return [asked.name];
    case "compare":
      return asked.speakers;
    default:
      return [];
  }
}

function unheard(scope: Scope, typed: string): Unheard | null {
  const who = speakingAs(scope, typed);
  if (who === null) return isNowhere(scope, typed) ? { name: typed.trim(), isNamed: false } : null;
  if (who.others.length > 0 || quotationsOf(scope, who.people).length > 0) return null;
  return { name: who.name, isNamed: true };
}

/**
 * Whether a name's last word stands in no article; a description is no name, nor is somebody who is known with a
 * word more, a plural, or a word that has synonyms.
 */
function isNowhere({ sources: { index, synonyms }, people }: Scope, typed: string): boolean {
  const words = foldsOf(typed);
  const last = words.at(-1) ?? "";
  const isName = words.length <= longestName && !describing.test(typed) && isContentWord(last);
  if (!isName || !/^[\p{L}\s.'’-]+$/u.test(typed) || index.knows(last)) return false;
  if (words.length > 2 && isKnownName(words.slice(0, -1).join(" "), people)) return false;
  if (/\p{Lu}/u.test(typed)) return /\p{Lu}[^\s]*$/u.test(typed.trim());
  return !isCommonNoun(typed) && (synonyms?.(last) ?? []).length === 0;
}

const longestName = 4;
const describing = /^(?:the|an?|any|some|all|both|each|every|other|no|my|our|his|her|their) /i;

/** Names with a capital within a question that stand nowhere: what it is about is in no article. */
function namesNowhere(scope: Scope): Unheard[] {
  const { understood } = scope;
  const words = wordsOf(understood);
  if (/["“”«»]/.test(understood) || words.every(({ start }) => isCapital(understood, start)))
    return [];
  const names: string[] = [];
  let from = 1;
  while (from < words.length) {
    let to = from;
    while (to < words.length && isCapital(understood, words[to]?.start ?? 0)) to += 1;
    const name = understood.slice(words[from]?.start, words[to - 1]?.end).replace(/['’]s$/, "");
    const isPointedAt = /^(?:the|an?|our|his|her|their)$/.test(words[from - 1]?.fold ?? "");
    if (to > from && !isPointedAt && isNowhere(scope, name) && !foldsOf(name).some(isDate))
      names.push(name);
    from = Math.max(to, from + 1);
  }
  return names.map((name) => ({ name, isNamed: false }));
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
