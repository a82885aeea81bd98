import { isAge } from "#quotes/reading/ages.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isClock, isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import type { Entity } from "./entity.ts";
import type { NameRun } from "./name-run.ts";

const longestOpening = 12;

/** Whether a name's sentence is about whom it names. */
export function opensSentence(r: Reading, run: NameRun): boolean {
  const from = sentenceStart(r, run);
  return opensAt(r, from, run.from) || followsClause(r, from, run);
}

/**
 * Whether a name is its sentence's first, or ends its first phrase ("The bank's founder Ana"), or
 * is what that phrase describes ("The mayor, Ana").
 */
function opensAt(r: Reading, from: number, at: number): boolean {
  if (at - from < 3 || givesName(r, at)) return true;
  if (at - from > longestOpening) return false;
  const ownPhrase = hasClass(r, at - 1, is.role | is.title);
  if (!ownPhrase && lowerAt(r, at - 1) !== ",") return false;
  for (let i = from; i < at; i += 1) {
    const c = r.classes[i] ?? 0;
    if (c & is.subordinator || isVerb(r, i)) return false;
    if (c & is.preposition && lowerAt(r, i) !== "of" && i < from + 2) return false;
  }
  return true;
}

/** "Asked whether it hurt, Ana laughed", "When the doors opened, Ana walked": who the main clause is about. */
function followsClause(r: Reading, from: number, { from: at, to }: NameRun): boolean {
  const c = r.classes[from] ?? 0;
  const leads = c & (is.preposition | is.subordinator | is.pastVerb) || r.verb(from);
  if (!leads || lowerAt(r, at - 1) !== ",") return false;
  const verb = behindApposition(r, to);
  return hasClass(r, verb, is.pastVerb) || r.verb(verb) !== undefined;
}

/** In tokens. */
const longestApposition = 14;

/** The "said" of "Ana Ruiz, 41, a nurse, said": the verb behind what commas tell of a name; `to` where none follows. */
export function behindApposition(r: Reading, to: number): number {
  if (lowerAt(r, to) !== ",") return to;
  const end = Math.min(sentenceAt(r, to)?.to ?? to, to + longestApposition);
  for (let i = to + 2; i < end; i += 1) if (lowerAt(r, i - 1) === "," && isVerb(r, i)) return i;
  return to;
}

/** "a motorist, who simply identified himself as Emeka" */
function givesName(r: Reading, at: number): boolean {
  if (lowerAt(r, at - 1) !== "as") return false;
  for (let i = at - 2; i > at - 6; i -= 1)
    if (isOneOf(r, i, "identified named known name")) return true;
  return false;
}

/** Whether a verb follows, an adverb before it or not: the name is its subject. */
export function acts(r: Reading, { from, to }: NameRun): boolean {
  const { text = "" } = r.tokens[to] ?? {};
  const adverb = hasClass(r, to, is.adverb) || (text.endsWith("ly") && /^[a-z]+$/.test(text));
  const verb = behindApposition(r, adverb ? to + 1 : to);
  return givesName(r, from) || isVerb(r, verb);
}

/** "Ana Ruiz said", `“…,” said Ana Ruiz` */
export function speaks(r: Reading, { from, to }: Pick<NameRun, "from" | "to">): boolean {
  const inverted = r.verb(from - 1) !== undefined && r.tokens[from - 2]?.kind === "mark";
  return inverted || r.verb(behindApposition(r, to)) !== undefined;
}

/** "Ana Ruiz’s" */
export function isOwner(r: Reading, { to }: NameRun): boolean {
  return r.tokens[to]?.kind === "clitic" || lowerAt(r, to) === "’";
}

/** The clause that a name stands in. */
export interface Clause {
  /** Tokens of the clause before the name. */
  readonly before: number;
  /** Whether no verb stands before the name. */
  readonly first: boolean;
  readonly kind: "main" | "subordinate" | "relative";
}

/** The clause of a name, as far as commas, colons and marks tell where it begins. */
export function clauseOf(r: Reading, run: NameRun): Clause {
  let start = sentenceStart(r, run);
  for (let i = run.from - 1; i >= start; i -= 1)
    if (parts(r, i)) {
      start = i + 1;
      break;
    }
  let kind: Clause["kind"] = hasClass(r, start, is.subordinator | is.preposition)
    ? "subordinate"
    : "main";
  let first = true;
  for (let i = start; i < run.from; i += 1) {
    if (isVerb(r, i)) first = false;
    if (hasClass(r, i, is.relative) || r.tokens[i]?.text === "that") kind = "relative";
    else if (hasClass(r, i, is.subordinator)) kind = "subordinate";
  }
  return { before: run.from - start, first, kind };
}

/** Whether a token parts clauses: a comma, a colon, a mark. */
function parts(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  return (
    token?.kind === "mark" || token?.text === "," || token?.text === ";" || token?.text === ":"
  );
}

/** The first token of the sentence of a name. */
export function sentenceStart(r: Reading, { from }: NameRun): number {
  return sentenceAt(r, from)?.from ?? from;
}

/** Whether a single word that nothing else tells for a name stands only where sentences start. */
export function isOnlyOpening(r: Reading, { runs }: Entity): boolean {
  return runs.every(
    ({ from, to, kind, gender }) =>
      to - from === 1 && kind === "unclear" && gender === null && isSentenceStart(r, from),
  );
}

/** Whether a capital may be there because a sentence begins. */
export function isSentenceStart(r: Reading, at: number): boolean {
  const from = sentenceAt(r, at)?.from ?? 0;
  return (
    at === from ||
    (at === from + 1 && r.tokens[from]?.kind !== "word") ||
    r.tokens[at - 1]?.kind === "mark" ||
    lowerAt(r, at - 1) === ":" ||
    (isClock(r, at - 1) && at - from < 4)
  );
}

/** Whether a name at the head of a sentence does what only somebody does: "Ruiz said", "Ruiz, 27,", "Ruiz, a 27-year-old", "Ruiz was relieved", "Ruiz was asked". */
export function actsAsPerson(r: Reading, { from, to }: Pick<NameRun, "from" | "to">): boolean {
  if (r.classes[from] !== 0 || isMarked(r, from)) return false;
  if (lowerAt(r, to) === ",") {
    if (isOneOf(r, to + 1, "who whose")) return true;
    if (isOneOf(r, to + 1, "for") && isOneOf(r, to + 2, "his her")) return true;
    if (r.tokens[to + 1]?.kind === "number" && lowerAt(r, to + 2) === ",") return true;
    if (isOneOf(r, to + 1, "a an the") && isAge(r, to + 2)) return true;
  }
  const verb = behindApposition(r, hasClass(r, to, is.adverb) ? to + 1 : to);
  const { form } = r.verb(verb) ?? {};
  if (form === "past" || form === "present" || isOneOf(r, verb, doneBySomebody)) return true;
  if (!isOneOf(r, verb, "is was looked looks felt feels seemed seems sounded sounds")) return false;
  // "Ruiz was asked about it", against "Larkin was asked for comment"
  if (isOneOf(r, verb + 1, doneToSomebody) && lowerAt(r, verb + 2) !== "for") return true;
  return [verb + 1, verb + 2].some((at) => isOneOf(r, at, feelings));
}

const doneToSomebody = wordSet(
  "arrested asked born convicted grilled jailed married pressed questioned quizzed sentenced",
);

const doneBySomebody = wordSet(
  "agrees agreed apologised apologises apologized chuckled chuckles cried cries disagreed disagrees frowned frowns grinned " +
    "grins laughed laughs nodded nods resigned shrugged shrugs sighed sighs smiled smiles sobbed winced winces wept",
);
const feelings = wordSet(
  "adamant afraid amused angry annoyed anxious ashamed bemused blunt bored calm cautious confident coy defiant delighted " +
    "disappointed dismissive ecstatic elated emotional exhausted frustrated furious glad grateful happy heartbroken hopeful " +
    "jubilant keen nervous optimistic overjoyed pleased proud puzzled relieved sad sceptical scathing shocked skeptical sorry " +
    "stunned surprised tearful thrilled tired unconvinced unhappy unimpressed unmoved unrepentant upbeat upset worried",
);
