import type { Span } from "#articles/article.ts";
import { wordClass as is } from "./lexicon.ts";
import {
  isCapital,
  isNoun,
  type Mention,
  phraseEndingAt,
  phraseStartingAt,
} from "./noun-phrase.ts";
import type { Modality } from "./quotation.ts";
import type { Reading } from "./reading.ts";
import { verbClass } from "./verbs.ts";

/** A word of speech with who speaks. */
export interface Cue extends Span {
  /** Token of the verb, or of "according". */
  readonly at: number;
  readonly sentence: number;
  /** Bits of `verbClass`. */
  readonly classes: number;
  readonly lemma: string;
  readonly gerund: boolean;
  readonly passive: boolean;
  readonly source: Mention | null;
  /** `main`: the subject of an earlier verb of the sentence ("X smiled, saying …"). */
  readonly side: "before" | "after" | "main";
  readonly addressee: Mention | null;
  readonly modality: Modality;
  /** First token after the verb, its addressee and its adverbials. */
  readonly content: number;
}

const skipped = is.adverb | is.auxiliary | is.modal | is.negation;

/** Every cue of a sentence that stands outside quotation marks, or inside the string `within`. */
export function cuesOf(r: Reading, sentence: number, within = -1): Cue[] {
  const { from, to } = r.sentences[sentence] ?? { from: 0, to: 0 };
  const cues: Cue[] = [];
  for (let i = from; i < to; i += 1) {
    if (r.markedOf[i] !== within) continue;
    const token = r.tokens[i];
    if (token?.lower === "according" && r.tokens[i + 1]?.lower === "to") {
      cues.push(accordingTo(r, i, sentence, to));
      continue;
    }
    const verb = r.verb(i);
    if (!verb || isCapital(r, i) || !standsAsVerb(r, i, from)) continue;
    const cue = cueAt(r, i, sentence, within);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingTo(r: Reading, at: number, sentence: number, to: number): Cue {
  const source = phraseStartingAt(r, at + 2, to);
  return {
    at,
    sentence,
    classes: verbClass.say,
    lemma: "according",
    gerund: false,
    passive: false,
    source,
    side: "after",
    addressee: null,
    modality: "asserted",
    content: source?.to ?? at + 2,
    start: r.tokens[at]?.start ?? 0,
    end: r.tokens[at + 1]?.end ?? 0,
  };
}

/** Tells "officials report" from "the report". */
function standsAsVerb(r: Reading, at: number, floor: number): boolean {
  const form = r.verb(at)?.form;
  const before = r.tokens[at - 1];
  const c = r.classes[at - 1] ?? 0;
  if (form === "gerund")
    return at === floor || !(c & (is.determiner | is.adjective | is.possessivePronoun));
  if (form === "past" || form === "participle")
    return at === floor || !(c & (is.determiner | is.possessivePronoun));
  if (at === floor || !before) return false;
  if (
    c & (is.determiner | is.possessivePronoun | is.preposition | is.adjective) &&
    before.lower !== "to" &&
    !(c & is.adverb)
  )
    return false;
  if (before.kind === "clitic" && before.lower === "'s") return false;
  if (form === "present") return true;
  if (
    c & (is.modal | is.subjectPronoun | is.relative | is.adverb | is.negation | is.auxiliary) ||
    before.lower === "to"
  )
    return true;
  return (c & (is.role | is.body)) !== 0 || /[a-z]s$/.test(before.text) || isPluralSubject(r, at);
}

function isPluralSubject(r: Reading, at: number): boolean {
  return r.verb(at)?.lemma === "say" && isNoun(r, at - 1);
}

function cueAt(r: Reading, at: number, sentence: number, within: number): Cue | null {
  const verb = r.verb(at);
  const range = r.sentences[sentence];
  const token = r.tokens[at];
  if (!verb || !range || !token) return null;
  const floor = floorOf(r, at, range.from, within);
  const gerund = verb.form === "gerund" && !hasAuxiliary(r, at, floor);
  const passive = verb.form !== "gerund" && isPassive(r, at, floor);
  const chain = verbChainStart(r, at, floor);
  const found = passive ? agent(r, at, range.to) : sourceOf(r, at, chain, floor, range.to, gerund);
  const after = afterVerb(r, at, range.to, found?.side === "after" ? found.mention : null);
  return {
    at,
    sentence,
    classes: verb.classes,
    lemma: verb.lemma,
    gerund,
    passive,
    source: found?.mention ?? null,
    side: found?.side ?? "before",
    addressee: after.addressee,
    modality: modalityOf(r, chain, at),
    content: after.content,
    start: r.tokens[chain]?.start ?? token.start,
    end: token.end,
  };
}

/** Where the clause of a verb can begin at most: after the string in marks before it. */
function floorOf(r: Reading, at: number, from: number, within: number): number {
  let floor = at;
  while (
    floor > from &&
    r.markedOf[floor - 1] === within &&
    !/^[;:]$/.test(r.tokens[floor - 1]?.text ?? "")
  )
    floor -= 1;
  return floor;
}

function hasAuxiliary(r: Reading, at: number, floor: number): boolean {
  let i = at - 1;
  while (
    i >= floor &&
    (r.classes[i] ?? 0) & (is.adverb | is.negation) &&
    !((r.classes[i] ?? 0) & is.auxiliary)
  )
    i -= 1;
  return (
    i >= floor && (((r.classes[i] ?? 0) & is.auxiliary) !== 0 || r.tokens[i]?.kind === "clitic")
  );
}

const be = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "wasn't",
  "isn't",
  "weren't",
  "aren't",
  "'re",
  "got",
]);

function isPassive(r: Reading, at: number, floor: number): boolean {
  const form = r.verb(at)?.form;
  if (form !== "past" && form !== "participle") return false;
  let i = at - 1;
  while (
    i >= floor &&
    (r.classes[i] ?? 0) & (is.adverb | is.negation) &&
    !be.has(r.tokens[i]?.lower ?? "")
  )
    i -= 1;
  return i >= floor && be.has(r.tokens[i]?.lower ?? "");
}

function agent(r: Reading, at: number, to: number): { mention: Mention; side: "after" } | null {
  for (let i = at + 1; i < Math.min(to, at + 8); i += 1) {
    if (r.tokens[i]?.lower !== "by") continue;
    const mention = phraseStartingAt(r, i + 1, to);
    return mention ? { mention, side: "after" } : null;
  }
  return null;
}

/** First token of "has never said", "went on to say", "would not say". */
function verbChainStart(r: Reading, at: number, floor: number): number {
  let first = at;
  for (let i = at - 1; i >= floor; i -= 1) {
    const c = r.classes[i] ?? 0;
    const token = r.tokens[i];
    if (!token) break;
    if (c & skipped && !(c & (is.subordinator | is.determiner | is.coordinator))) {
      if (c & (is.auxiliary | is.modal | is.negation)) first = i;
      continue;
    }
    if (token.kind === "clitic" && /^'(?:ve|ll|d|re|m)$/.test(token.lower)) {
      first = i;
      continue;
    }
    if (token.lower === "to" || (token.lower === "on" && r.tokens[i + 1]?.lower === "to")) {
      first = i;
      continue;
    }
    if (
      r.tokens[i + 1]?.lower === "to" &&
      first <= i + 1 &&
      c & (is.pastVerb | is.presentVerb | is.baseVerb)
    ) {
      first = i;
      continue;
    }
    if (/ly$/.test(token.lower) && token.text === token.lower) continue;
    break;
  }
  return first;
}

function modalityOf(r: Reading, chain: number, at: number): Modality {
  let modality: Modality = "asserted";
  for (let i = chain; i < at; i += 1) {
    const c = r.classes[i] ?? 0;
    if (c & is.negation) return "negated";
    if (c & is.modal) modality = "hypothetical";
    const lower = r.tokens[i]?.lower ?? "";
    if (/^(?:declined?|refused?|refuses|failed|denied)$/.test(lower)) return "negated";
  }
  return modality;
}

interface Source {
  readonly mention: Mention;
  readonly side: Cue["side"];
}

function sourceOf(
  r: Reading,
  at: number,
  chain: number,
  floor: number,
  to: number,
  gerund: boolean,
): Source | null {
  if (gerund) return gerundSource(r, at, chain, floor);
  const before = subjectBefore(r, chain, floor);
  const inverted = invertedSubject(r, at, to, floor);
  if (inverted && before?.form !== "pronoun") return { mention: inverted, side: "after" };
  if (before) return { mention: before, side: "before" };
  return mainSubject(r, chain, floor);
}

function gerundSource(r: Reading, at: number, chain: number, floor: number): Source | null {
  const before = chain - 1;
  if (
    before >= floor &&
    (r.classes[before] ?? 0) & is.body &&
    isNoun(r, before) &&
    !isCapital(r, before)
  ) {
    const mention = phraseEndingAt(r, before, floor);
    if (mention) return mainSubject(r, at, floor) ?? { mention, side: "before" };
  }
  return mainSubject(r, at, floor);
}

/** `“…,” said N`: only right after a quotation or at the start of the clause. */
function invertedSubject(r: Reading, at: number, to: number, floor: number): Mention | null {
  const clauseStart =
    at === floor ||
    (at - floor <= 2 && ((r.classes[at - 1] ?? 0) & is.adverb) !== 0) ||
    r.tokens[at - 1]?.text === ",";
  if (!clauseStart) return null;
  const next = at + 1;
  if (
    next >= to ||
    (r.tokens[next]?.kind === "word" &&
      (r.classes[next] ?? 0) & (is.preposition | is.subordinator | is.time))
  )
    return null;
  const mention = phraseStartingAt(r, next, to);
  return mention && r.markedOf[next] === r.markedOf[at] ? mention : null;
}

/** The subject that ends right before a verb chain, over appositions and parentheses. */
function subjectBefore(r: Reading, chain: number, floor: number): Mention | null {
  let i = skipAdverbials(r, chain - 1, floor);
  for (let tries = 0; tries < 3 && i >= floor; tries += 1) {
    const text = r.tokens[i]?.text;
    if (text === "," || text === "—" || text === "–") {
      const opening = openingOf(r, i, floor, text);
      if (opening < floor) return null;
      i = skipAdverbials(r, opening - 1, floor);
      continue;
    }
    return phraseEndingAt(r, i, floor);
  }
  return null;
}

/** The comma (or dash) that opens the apposition closed at `closing`. */
function openingOf(r: Reading, closing: number, floor: number, text: string): number {
  let best = -1;
  for (let i = closing - 1; i > Math.max(floor, closing - 40); i -= 1) {
    if (r.tokens[i]?.text !== text) continue;
    const before = phraseEndingAt(r, i - 1, floor);
    if (!before || before.form === "relative") continue;
    best = i;
    if (before.form === "pronoun" || startsClause(r, before.from, floor)) break;
  }
  return best;
}

function startsClause(r: Reading, from: number, floor: number): boolean {
  if (from === floor) return true;
  const c = r.classes[from - 1] ?? 0;
  return (
    (c & (is.coordinator | is.subordinator)) !== 0 || r.markedOf[from - 1] !== r.markedOf[from]
  );
}

/** Leaves out "on Monday", "last week", "in 2015", "Tuesday" before a verb. */
function skipAdverbials(r: Reading, at: number, floor: number): number {
  let i = at;
  while (i >= floor) {
    const c = r.classes[i] ?? 0;
    const token = r.tokens[i];
    if (!token) break;
    const adverb = (c & (is.adverb | is.negation)) !== 0 && !(c & (is.determiner | is.coordinator));
    if (
      adverb ||
      (/ly$/.test(token.lower) && token.text === token.lower && !(c & (is.body | is.role)))
    )
      i -= 1;
    else if (c & (is.time | is.timeNoun) || token.kind === "number") {
      const start = timePhraseStart(r, i, floor);
      if (start < 0) break;
      i = start - 1;
    } else break;
  }
  return i;
}

function timePhraseStart(r: Reading, at: number, floor: number): number {
  let i = at;
  while (i - 1 >= floor && i > at - 4) {
    const lower = r.tokens[i - 1]?.lower ?? "";
    const c = r.classes[i - 1] ?? 0;
    if (/^(?:on|in|at|since|during|over|for|until|late|early)$/.test(lower)) return i - 1;
    if (/^(?:last|this|next|earlier|later|the|that)$/.test(lower) || c & (is.time | is.timeNoun))
      i -= 1;
    else break;
  }
  return (r.classes[at] ?? 0) & is.time || i < at ? i : -1;
}

/** The subject of the nearest earlier finite verb of the clause or sentence. */
function mainSubject(r: Reading, before: number, floor: number): Source | null {
  const sentence = r.sentences[r.sentenceOf[before] ?? 0];
  const low = Math.max(sentence?.from ?? floor, before - 60);
  for (let i = before - 1; i > low; i -= 1) {
    if (r.markedOf[i] !== r.markedOf[before]) continue;
    const c = r.classes[i] ?? 0;
    if (!(c & (is.pastVerb | is.presentVerb | is.auxiliary | is.modal)) && !r.verb(i)) continue;
    if (isCapital(r, i)) continue;
    const within = r.markedOf[i] ?? -1;
    const mention = subjectBefore(
      r,
      verbChainStart(r, i, floorOf(r, i, low, within)),
      floorOf(r, i, low, within),
    );
    if (mention && mention.form !== "relative" && mention.to <= i && plausible(r, mention))
      return { mention, side: "main" };
  }
  return null;
}

function plausible(r: Reading, mention: Mention): boolean {
  return mention.form !== "nominal" || ((r.classes[mention.head] ?? 0) & (is.role | is.body)) !== 0;
}

/** The addressee after the verb, and where the content can begin. */
function afterVerb(
  r: Reading,
  at: number,
  to: number,
  inverted: Mention | null,
): { addressee: Mention | null; content: number } {
  let i = inverted ? inverted.to : at + 1;
  let addressee: Mention | null = null;
  const classes = r.verb(at)?.classes ?? 0;
  if (classes & verbClass.tell && !inverted && i < to && r.markedOf[i] === r.markedOf[at]) {
    const object = (r.classes[i] ?? 0) & is.objectPronoun;
    const token = r.tokens[i];
    addressee =
      object && token
        ? { form: "pronoun", start: token.start, end: token.end, from: i, to: i + 1, head: i }
        : phraseStartingAt(r, i, to);
    if (addressee) i = addressee.to;
  }
  return { addressee, content: i };
}
