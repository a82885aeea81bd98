import { kindAsked } from "#answers/questions/limits/kind-asked.ts";
import type { Question } from "#answers/questions/question.ts";
import { cleanQuestion, markedStrings } from "#answers/questions/typed/clean-question.ts";
import { isOfTimes, tellsMatter } from "#answers/questions/typed/of-saying.ts";
import { isOfAnswers } from "#answers/words/answer-words.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";
import { foldsOf, wordsOf } from "#answers/words/words.ts";

/** What may be a question for a circumstance of what was shown before it: which day, to whom, where in the text. */
export interface Circumstance {
  /** Its words of matter as typed. */
  readonly own: readonly string[];
  /** Whether it asks of the article as such, of somebody who they are, or what stands around; else by what words it has. */
  readonly of: "article" | "person" | "place" | "words";
  /** Whether it points back; any other may as well stand alone. */
  readonly points: boolean;
  /** Whether it is a whole question, be it of other words. */
  readonly isWhole: boolean;
}

/** Reads a question, as typed and as understood by itself, as one for a circumstance; null where it asks for words. */
export function circumstanceIn(typed: string, asked: Question): Circumstance | null {
  if (ofArticle.has(asked.ask)) return { own: [], of: "article", points: true, isWhole: true };
  const text = cleanQuestion(typed);
  if (!mayBeOne(text, asked) || markedStrings(text).length > 0 || kindAsked(text)) return null;
  const own = ownWords(text);
  if (!asking.test(text) && (own.length > 0 || !isOfText(text))) return null;
  const isWhole = whole.test(text);
  const points = pointing.test(text) || (!isWhole && fragment.test(text));
  if (asked.ask === "who-is" && own.length > 0 && !points) return null;
  if (isOfPerson(asked)) return { own, of: "person", points, isWhole };
  const wants = asked.ask === "fact" ? asked.wants : null;
  if (own.length === 0 && wants === "reason") return null;
  const isOfPlace = own.length === 0 && wants !== "when" && wants !== "where";
  return { own, of: isOfPlace ? "place" : "words", points, isWhole };
}

/** The words of matter of a question, as typed, but for those of speaking, of times and of texts. */
function ownWords(text: string): string[] {
  const own = wordsOf(text).filter(({ fold }) => tellsMatter(fold) && !ofAnyText.has(fold));
  return own.map(({ start, end }) => text.slice(start, end));
}

/** What is asked of an article as such. */
const ofArticle: ReadonlySet<Question["ask"]> = new Set([
  "article",
  "publication",
  "paragraph",
  "in-order",
]);

/** "Context", "the sentence before", "exact date?" */
function isOfText(text: string): boolean {
  const isAsked = text.endsWith("?");
  return foldsOf(text).some(
    (word) => isOfAnswers(word) || partsOfText.has(word) || (isAsked && isOfTimes(word)),
  );
}

function mayBeOne(text: string, asked: Question): boolean {
  if (asked.ask === "fact") return true;
  if (asked.ask === "declined") return asked.reason === "motive";
  // "How did the people in the room react": nobody is named, and no words are asked for.
  if (asked.ask === "what-said") return /^the /i.test(asked.speaker) && !speech.test(text);
  return kinds.has(asked.ask) && !speaking.test(text);
}

/** "It is a priority": words that may have been said, as no question. */
export function isStatement(text: string): boolean {
  return statement.test(text);
}

/** What may be asked in a form that fits, or in none. */
const kinds: ReadonlySet<Question["ask"]> = new Set(["search", "who-is", "responses"]);

/** "How old is he", "who is she"; "who was she talking to" is no question of who she is. */
function isOfPerson(asked: Question): boolean {
  if (asked.ask === "who-is") return !asked.name.includes(" ");
  return asked.ask === "fact" && asked.wants === "age" && /^s?he$/i.test(asked.about);
}

const speech = new RegExp(`\\b${anySpeechVerb}\\b`, "i");

/** "What did she promise" asks for words, whoever she is. */
const speaking = new RegExp(
  `\\b(?:did|does|do|has|have|had) (?:s?he|they|it|we|you|i) (?:\\w+ )?${anySpeechVerb}\\b`,
  "i",
);

const partsOfText = new Set(
  "text article story part bit next previous following preceding".split(" "),
);

/** What is asked of any text: what stands where in it, is meant by it, and followed. */
const ofAnyText = new Set([
  ...partsOfText,
  ..."right directly mean means meant stand stands stood come comes came".split(" "),
  ..."happen happens happened react reacts reacted reaction reactions".split(" "),
]);

const questionWord = "(?:who|whom|whose|what|which|where|when|how)";
const auxiliary =
  "(?:is|was|are|were|did|does|do|has|have|had|will|would|can|could|should|isn['’]?t|wasn['’]?t|didn['’]?t)";
const pointer = "(?:s?he|they|him|her|them|his|hers|theirs?|its?|this|that|these|those)";

const preposition = "(?:on|in|at|to|for|with|from|by|of|since|until|before|after)";

/** A question, or what begins with whom or what it points at; keywords are none. */
const asking = new RegExp(
  `^(?:(?:and|but|so|or|ok)[, ]+)?(?:${preposition} )?(?:${questionWord}|${auxiliary}|${pointer})\\b|\\b${questionWord}\\W*$`,
  "i",
);
/** "To which media", "in response to what" */
const fragment = new RegExp(`\\b${preposition} ${questionWord}\\b`, "i");
const statement = new RegExp(
  `^${pointer}(?: (?:is|was|are|were|will)|['’](?:s|re|ll))\\b[^?]*$`,
  "i",
);
/** What is meant is something that was said. */
const pointing = new RegExp(`\\b(?:${pointer}|means?|meant)\\b`, "i");
/** "Who won" and "what happened to the bridge" are whole without an auxiliary. */
const whole = new RegExp(`\\b${auxiliary}\\b|^who |^what happened to `, "i");
