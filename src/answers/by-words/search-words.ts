import type { Answer } from "#answers/answer.ts";
import { checkQuotation } from "#answers/checking/check-quotation.ts";
import { findQuotes, type HowSaid } from "#answers/finding/remembered/find-quotes.ts";
import { besides, onSubject } from "#answers/finding/topics/on-subject.ts";
import { markedStrings } from "#answers/questions/typed/clean-question.ts";
import { distinct } from "#answers/results/results.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";

const nearestAtMost = 2;

/** What has a topic and, beside it or for want of it, what is said in articles about it. */
export function searchTopic(scope: Scope, words: string, how: HowSaid = {}): Answer {
  return withSubject(scope, words, searchWords(scope, words, how), how);
}

/** An answer with what is said in articles about its words: in its place where nothing has them. */
export function withSubject(scope: Scope, words: string, given: Answer, how: HowSaid = {}): Answer {
  const { isTopic = false, side } = how;
  if (given.kind === "not-found") {
    const said = onSubject(scope, words, answerBase(scope));
    if (side === undefined) return said ?? given;
    const near = said?.results.slice(0, nearestAtMost) ?? [];
    return given.also.length > 0 ? given : { ...given, also: near };
  }
  if (given.kind !== "quotes" && given.kind !== "passages") return given;
  if (given.kind === "quotes" && !isTopic) return given;
  const isTold = given.kind === "passages" && isTopic && side === undefined;
  const said = isTold ? onSubject(scope, words, answerBase(scope)) : null;
  if (said?.kind === "quotes") return { ...said, also: given.results };
  return { ...given, also: distinct([...besides(scope, words, given.results), ...given.also]) };
}

/**
 * What stands nowhere as it is typed is looked for by the words in marks alone, or by what "they were
 * relieved" says of whoever said "I’m relieved". Words in marks that nobody said are held against what
 * comes near them.
 */
export function searchWords(scope: Scope, words: string, how: HowSaid = {}): Answer {
  const given = findQuotes(scope, words, how);
  if (given.kind !== "not-found") return given;
  const marked = markedStrings(words).map((string) => `"${string}"`);
  const alone = marked.length > 0 ? marked.join(" ") : ofThemselves.exec(words)?.groups?.said;
  const found = alone === undefined ? given : findQuotes(scope, alone, how);
  if (found.kind !== "not-found") return found;
  const [claimed, ...others] = markedStrings(words);
  if (claimed === undefined || others.length > 0) return given;
  const checked = checkQuotation(scope, { speaker: null, words: claimed, marked: true });
  return checked.kind === "verdict" && isTheirs.has(checked.verdict) ? checked : given;
}

/** Verdicts on words that are somebody's, if not to the letter. */
const isTheirs: ReadonlySet<string> = new Set(["verbatim", "altered"]);

/** What people are said to have said of themselves, or of an "it" that their words can do without. */
const ofThemselves =
  /^(?:s?he|they|(?:it|this|that)(?! \S+ (?:the|my|our|his|her|their|its|every|no)\b))(?:['’]?(?:s|re|d)| (?:is|was|are|were|felt|feels?|had been|ha(?:s|ve) been)) (?<said>[\p{L}'’-]+(?: [\p{L}'’-]+){0,2})$/iu;
