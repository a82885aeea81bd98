import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  objectPronounAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral, opens, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { creditedAt } from "./crediting.ts";
import type { Cue } from "./cue.ts";
import type { Source } from "./source.ts";
import { sourcesOf } from "./sources.ts";
import { type VerbGroup, verbGroupAt } from "./verb-groups.ts";

/** Every cue of a sentence inside the string in marks `within`; outside all where that is -1. A verb gives one for each possible source. */
export function cuesOf(r: Reading, sentence: number, within: number): Cue[] {
  const { from, to } = r.sentences[sentence] ?? { from: 0, to: 0 };
  const cues: Cue[] = [];
  for (let i = from; i < to; i += 1)
    if (r.markedOf[i] === within) for (const cue of cuesAt(r, i)) cues.push(cue);
  return cues;
}

/** The cues of a verb, of "according to" or of "per" at a token; none where no such thing stands there. */
export function cuesAt(r: Reading, at: number): readonly Cue[] {
  const sentence = r.sentenceOf[at] ?? 0;
  const { from, to } = r.sentences[sentence] ?? { from: 0, to: 0 };
  const credited = creditedAt(r, at);
  if (credited >= 0) {
    const cue = accordingTo(r, at, credited, to);
    return cue ? [cue] : none;
  }
  const group = verbGroupAt(r, at, from, r.markedOf[at] ?? -1);
  if (!group || isLabel(r, at, from)) return none;
  return sourcesOf(r, group, to).map((source) => cueOf(r, group, source, sentence, to));
}

const none: readonly Cue[] = [];

/** "What they’re saying: Ana Ruiz called it “…”": a newsletter’s label, and nobody’s words. */
function isLabel(r: Reading, at: number, from: number): boolean {
  if (lowerAt(r, at + 1) !== ":" || at - from > longestLabel) return false;
  return lowerAt(r, from) === "what" && isOneOf(r, from + 1, "they people");
}

/** In tokens: "What they ’re all saying". */
const longestLabel = 4;

function accordingTo(r: Reading, at: number, credited: number, to: number): Cue | null {
  const phrase = phraseStartingAt(r, credited, to);
  const isLong = phrase !== null && phrase.to > credited + 1;
  const source = isLong ? phrase : (objectPronounAt(r, credited) ?? phrase);
  // "according to the new “plot”": the words in marks are the source's name.
  if (!source || (source.form === "nominal" && r.tokens[source.to]?.kind === "mark")) return null;
  return {
    at,
    from: at,
    sentence: r.sentenceOf[at] ?? 0,
    classes: verbClass.say,
    lemma: "according",
    form: "finite",
    passive: false,
    source,
    side: "according",
    addressee: null,
    modality: "asserted",
    content: source.to,
    start: r.tokens[at]?.start ?? 0,
    end: r.tokens[credited - 1]?.end ?? 0,
  };
}

function cueOf(r: Reading, group: VerbGroup, source: Source, sentence: number, to: number): Cue {
  const { at, from, verb, form, passive, floor, modality } = group;
  const { mention, side } = source;
  const addressee = side === "after" ? null : addresseeOf(r, group, to);
  const last = side === "after" ? mention : addressee;
  return {
    at,
    from,
    sentence,
    classes: verb?.classes ?? 0,
    lemma: verb?.lemma ?? "",
    form,
    passive,
    source: mention,
    side,
    modality: isNobody(r, mention, floor) ? "negated" : modality,
    addressee,
    content: last?.to ?? behindVerb(r, at),
    start: r.tokens[from]?.start ?? 0,
    end: r.tokens[at]?.end ?? 0,
  };
}

/** Behind a verb, and behind "it clear" of "made it clear that". */
function behindVerb(r: Reading, at: number): number {
  if (r.verb(at)?.lemma !== "make") return at + 1;
  let clear = at + 1;
  while (clear < at + 3 && !isOneOf(r, clear, "clear plain")) clear += 1;
  return clear + 1;
}

/** "the council" of "told the council that …" */
function addresseeOf(r: Reading, { at, verb }: VerbGroup, to: number): Mention | null {
  const next = at + 1;
  const tells = verb !== undefined && (verb.classes & verbClass.tell) !== 0;
  if (!tells && !isAmong(verb?.lemma ?? "", requesting)) return null;
  if (next >= to || r.markedOf[next] !== r.markedOf[at]) return null;
  const pronoun = hasClass(r, next, is.objectPronoun) || isHer(r, next);
  // "promised measures to cut the cost"
  const promises = verb?.lemma === "promise";
  const anyone = isOneOf(r, next, "anyone anybody everyone") ? beforeInfinitive(r, next, to) : to;
  if (anyone < to)
    return { ...wordMention(r, next), to: anyone, end: r.tokens[anyone - 1]?.end ?? 0 };
  const phrase = pronoun
    ? objectPronounAt(r, next)
    : phraseStartingAt(r, next, promises ? to : beforeInfinitive(r, next, to));
  if (!tells && !(phrase && isOneOf(r, phrase.to, "to not") && listens(r, phrase))) return null;
  if (pronoun) return phrase;
  return phrase && tenseCode(r, phrase.to) > 0 ? beforeName(r, phrase) : phrase;
}

const requesting = wordSet("beg implore order");

/** Whether a request may be to somebody: "ordered the firm to pay", against "ordered tea to warm up". */
function listens(r: Reading, { form, head }: Mention): boolean {
  return form !== "nominal" || hasClass(r, head, speakerClasses) || isOfSeveral(lowerAt(r, head));
}

/** "her" of "told her to wait" and "told her the pier was old", against "told her father" */
function isHer(r: Reading, at: number): boolean {
  if (lowerAt(r, at) !== "her") return false;
  return hasClass(r, at + 1, is.determiner | is.preposition | is.subordinator | is.subjectPronoun);
}

/** The "to" of "asked Holt to help", against "asked the envoy to Spain" and "aides to ministers"; `to` for none. */
function beforeInfinitive(r: Reading, first: number, to: number): number {
  for (let i = first + 1; i < Math.min(to, first + longestListener); i += 1) {
    if (r.tokens[i]?.kind !== "word") return to;
    if (lowerAt(r, i) !== "to") continue;
    const noun = isCapital(r, i + 1) || hasClass(r, i + 1, opens | is.role | is.objectPronoun);
    if (!noun && !isOfSeveral(lowerAt(r, i + 1))) return i;
  }
  return to;
}

/** In tokens: "the new head of the town's library". */
const longestListener = 12;

/** "the jury" of "told the jury Ana Ruiz had left": who hears it, without whom the clause behind is about. */
function beforeName(r: Reading, phrase: Mention): Mention {
  let name = phrase.to;
  while (name > phrase.from && isCapital(r, name - 1)) name -= 1;
  const apart = name > phrase.from && name < phrase.to && r.tokens[name - 1]?.kind === "word";
  const listener = apart ? phraseStartingAt(r, phrase.from, name) : null;
  return listener?.to === name ? listener : phrase;
}

/** "Nobody", "No minister", "none of the boys", and "the mill" of "no one at the mill": the words were not said. */
function isNobody(r: Reading, { from }: Mention, floor: number): boolean {
  for (let i = from; i >= Math.max(floor, from - farthestNo); i -= 1) {
    const token = r.tokens[i];
    if (token?.kind !== "word" || (i < from && (r.verb(i) || hasClass(r, i, is.subordinator))))
      return false;
    if (!hasClass(r, i, denying)) continue;
    if (isAmong(token.lower, "nobody none neither")) return true;
    if (token.lower === "no") return !/^(?:fewer|less|doubt|wonder|\d.*)$/.test(lowerAt(r, i + 1));
  }
  return false;
}

/** The classes of "no", "neither", "none" and "nobody". */
const denying = is.negation | is.quantifier | is.otherPronoun;
/** How far before a phrase its "no" may stand, in tokens: "none of the people who lived in". */
const farthestNo = 7;
