import type { Sentence } from "#articles/sentences.ts";
import type { Token } from "#articles/tokens.ts";
import { wordClass as is } from "./lexicon.ts";
import { isAmong, wordSet } from "./word-set.ts";

/** What is known of the words before anything is read. */
interface Words {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly capitals: Uint8Array;
}

/**
 * Takes their class from the months and days that name somebody: "Sunday" of "taxi driver Sunday Obi", "June" of “…,”
 * said June Wood, and “March” of "Ms March" in an article that tells of Anna March.
 */
export function clearTimeNames(words: Words, classes: Int32Array): void {
  const times: number[] = [];
  words.tokens.forEach(({ lower }, i) => {
    const isTime = ((classes[i] ?? 0) & (is.time | is.modal)) !== 0;
    if (isTime && words.capitals[i] === 1 && isAmong(lower, given)) times.push(i);
  });
  if (times.length === 0) return;
  const opening = new Set(words.sentences.map(({ from }) => from));
  const surnames = new Set<string>();
  for (const at of times) {
    const own = isGiven(words, classes, at, opening.has(at));
    const last = !own && isSurname(words, classes, at);
    if (last) surnames.add(words.tokens[at]?.lower ?? "");
    if (own || last) classes[at] = 0;
  }
  for (const at of times)
    if (surnames.has(words.tokens[at]?.lower ?? "") && standsAlone(words, classes, at))
      classes[at] = 0;
}

const given = wordSet("april august friday january june march may monday sunday");

/** "Sunday" of "driver Sunday Obi", “…,” said Sunday Obi, and of "Sunday Obi, 40," and "June Wood has" at the head of a sentence. */
function isGiven(words: Words, classes: Int32Array, at: number, opens: boolean): boolean {
  const { tokens, capitals } = words;
  const next = classes[at + 1] ?? 0;
  const named = capitals[at + 1] === 1 && tokens[at + 1]?.kind === "word";
  if (!named || isAmong(tokens[at]?.lower ?? "", "may march")) return false;
  const behind = tokens[at + 2];
  if (opens && behind?.text === ",")
    return tokens[at + 3]?.kind === "number" && tokens[at + 4]?.text === ",";
  if (next & ~(is.maleName | is.femaleName)) return false;
  if (isIntroduced(words, classes, at)) return true;
  const afterWords = tokens[at - 1]?.kind === "mark" && tokens[at - 2]?.text === ",";
  return (opens || afterWords) && isAmong(behind?.lower ?? "", "has had says said");
}

/**
 * "March" of “…,” said Anna March, "officer Anna March", "Anna March, a nurse," and "Anna March said", and "May" of "Will May
 * said"; days stand behind names that they are none of.
 */
function isSurname(words: Words, classes: Int32Array, at: number): boolean {
  const { tokens, capitals } = words;
  const before = classes[at - 1] ?? 0;
  if (capitals[at - 1] === 1 && tokens[at - 1]?.lower === "will")
    return capitals[at + 1] !== 1 && doesOrIsAged(words, classes, at + 1);
  const first = capitals[at - 1] === 1 && (before & (is.maleName | is.femaleName)) !== 0;
  const led = capitals[at - 2] === 1 && !((classes[at - 2] ?? 0) & (is.title | is.role));
  if (!first || led || tokens[at + 1]?.kind === "number") return false;
  if (capitals[at + 1] === 1 || isAmong(tokens[at]?.lower ?? "", "friday monday sunday"))
    return false;
  const said = ((classes[at + 1] ?? 0) & is.speech) !== 0;
  const does = isAmong(tokens[at + 1]?.lower ?? "", "has had is was");
  const told = tokens[at + 1]?.text === "," && isAmong(tokens[at + 2]?.lower ?? "", "a an the who");
  return said || does || told || isIntroduced(words, classes, at - 1);
}

/** "said", "says" and ", 45," behind "Will May", against "Will May say so?" */
function doesOrIsAged({ tokens }: Words, classes: Int32Array, at: number): boolean {
  if (tokens[at]?.text === ",")
    return (
      tokens[at + 1]?.kind === "number" || isAmong(tokens[at + 1]?.lower ?? "", "a an the who")
    );
  const c = classes[at] ?? 0;
  return (c & (is.pastVerb | is.presentVerb)) !== 0 && !(c & is.baseVerb);
}

/** Behind one person's trade in small letters, or behind the verb that follows words in marks. */
function isIntroduced({ tokens, capitals }: Words, classes: Int32Array, at: number): boolean {
  const before = classes[at - 1] ?? 0;
  if (capitals[at - 1] === 1) return false;
  if (before & is.speech && before & is.pastVerb) return tokens[at - 2]?.kind === "mark";
  return (before & is.role) !== 0 && !tokens[at - 1]?.lower.endsWith("s");
}

/** "Ms March", "March said", against "in March" */
function standsAlone({ tokens }: Words, classes: Int32Array, at: number): boolean {
  if ((classes[at - 1] ?? 0) & (is.courtesy | is.title)) return true;
  if (isAmong(tokens[at - 1]?.lower ?? "", leads)) return false;
  const next = tokens[at + 1];
  return ((classes[at + 1] ?? 0) & is.speech) !== 0 || next?.kind === "clitic";
}

const leads = wordSet(
  "in on last since until till early late mid this next of by from to through between",
);
