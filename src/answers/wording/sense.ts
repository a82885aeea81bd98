import type { DiffPart } from "#answers/answer.ts";
import { isTypoOf } from "#answers/words/edit-distance.ts";
import { inFigures, isNumeral } from "#answers/words/numerals.ts";
import { foldsOf, type Word, wordsOf } from "#answers/words/words.ts";
import { wordsIn } from "./contractions.ts";

/** Negations, limits, hedges and quantifiers, folded: without them a sentence says another thing. */
const turning = new Set(
  (
    "not no never none nobody nothing nowhere neither nor without aint hardly scarcely barely rarely " +
    "seldom refuse refuses refused deny denies denied fail fails failed false unlikely " +
    "only merely just solely may might could would should must can perhaps possibly probably maybe " +
    "likely allegedly reportedly apparently almost nearly if unless until except but all every each " +
    "some any most many much few more less least fewer half both always often sometimes usually " +
    "about around up down"
  ).split(" "),
);

/** Where something goes or stands: grammar for a search, and the other of two another fact. */
const directions = new Set("up down above below over under before after in out on off".split(" "));

/** Whether a word tells where something goes or stands. */
export function isDirection(word: string): boolean {
  return directions.has(word);
}

/** Words that reach over what follows them, so that a cut after them turns the sense. */
const reaching = new Set(
  (
    "not no never nobody nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt " +
    "werent wont wouldnt shouldnt couldnt hasnt havent hadnt hardly rarely if unless whether may might " +
    "deny denies denied false untrue unlikely"
  ).split(" "),
);

/** The changed words of a diff that turn the sense, as they are written. */
export function senseTurnedBy(diff: readonly DiffPart[]): string[] {
  const words: string[] = [];
  for (const { op, asked, source } of diff) {
    if (op === "same" || op === "moved") continue;
    words.push(...turningOnlyIn(source, asked), ...turningOnlyIn(asked, source));
  }
  return [...new Set(words)];
}

function turningOnlyIn(text: string, other: string): string[] {
  const others = new Set(writtenIn(other).flatMap(wordsIn).map(inFigures));
  return writtenIn(text).filter((word) =>
    wordsIn(word)
      .map(inFigures)
      .some(
        (part) => !others.has(part) && (isTurning(part) || others.has(part.replace(opposing, ""))),
      ),
  );
}

/** What makes a word the opposite of another: "unsafe", "dislike". */
const opposing = /^(?:un|in|im|il|ir|dis|non|mis)(?=\p{L}{3})/u;

function writtenIn(text: string): string[] {
  return wordsOf(text).map(({ start, end }) => text.slice(start, end));
}

const negations = new Set(
  (
    "not no never none nobody nothing nowhere neither nor without cannot cant dont doesnt didnt isnt " +
    "arent wasnt werent wont wouldnt shouldnt couldnt hasnt havent hadnt mustnt aint"
  ).split(" "),
);

/** Whether one of some words negates. */
export function isNegated(words: readonly Word[]): boolean {
  return words.some(({ fold }) => negations.has(fold));
}

const clauseStart = new Set("but and that because so which who while".split(" "));

/** Whether one of some words can be a slip for one that negates: "does't". */
export function mayNegate(words: readonly Word[]): boolean {
  return words.some(({ fold }) => [...negations].some((negation) => isTypoOf(fold, negation)));
}

/**
 * Whether a stretch of a text's words is negated, in it, before it in its clause or by what it is done to: "took nothing".
 *
 * @param reach words before it that are looked at: by three, "had not been"
 */
export function isNegatedFrom(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  reach: number,
): boolean {
  let start = from;
  while (start > 0 && from - start < reach && isOneClause(text, words, start)) start -= 1;
  const isOfNothing =
    from < to && isOneClause(text, words, to) && nothing.has(words[to]?.fold ?? "");
  return isOfNothing || isNegated(words.slice(start, to));
}

const nothing = new Set(["nothing", "nobody", "none", "no"]);

/** Whether a word goes on with the clause of the one before it. */
function isOneClause(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || clauseStart.has(before.fold)) return false;
  return !clauseEnd.test(text.slice(before.end, word.start));
}

const clauseEnd = /[.!?;:,—–…]/;

/**
 * Of the words that turn the sense, the negations, where only one of two wordings has any. A report
 * has words of its own: any other change in it need not turn what was said.
 */
export function negationsTurned(
  turned: readonly string[],
  asked: readonly Word[],
  source: readonly Word[],
): string[] {
  if (isNegated(asked) === isNegated(source)) return [];
  return turned.filter((word) => foldsOf(word).some((fold) => negations.has(fold)));
}

/** Another number says another thing as well. */
function isTurning(word: string): boolean {
  return turning.has(word) || isNumeral(word);
}

const reach = 6;

/**
 * The words just before a verbatim stretch, in the same clause, that turn what it says: the
 * "never" in "I never said we should go", asked as "we should go".
 */
export function senseCutBefore(text: string, words: readonly Word[], from: number): string[] {
  const cut: string[] = [];
  for (let at = from - 1; at >= 0 && from - at <= reach; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || clauseEnd.test(text.slice(word.end, next.start))) break;
    if (reaching.has(word.fold)) cut.unshift(text.slice(word.start, word.end));
  }
  return cut;
}
