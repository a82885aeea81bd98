import type { Span } from "#articles/article.ts";
import type { Modality } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt, wordMention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { overlap } from "#quotes/reading/token-range.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { agentOf, mainSubject, openingSubject, subjectAfter, subjectBefore } from "./subjects.ts";
import { type VerbGroup, verbGroupAt } from "./verb-groups.ts";
import { isManner, isPerceived } from "./verb-or-noun.ts";

/** A verb (or "according to") with one reading of who its source is. */
export interface Cue extends Span {
  /** Token of the verb, or of "according". */
  readonly at: number;
  /** First token of the verb group. */
  readonly from: number;
  readonly sentence: number;
  /** Bits of `verbClass`; 0 for a verb that is none of speech. */
  readonly classes: number;
  readonly lemma: string;
  readonly form: VerbGroup["form"];
  readonly passive: boolean;
  readonly source: Mention;
  /**
   * `main`: the subject of an earlier verb of the sentence ("X smiled, saying …"); `opening`: the
   * sentence's first phrase, over what stands between ("The clerk on duty at Y said").
   */
  readonly side: "before" | "after" | "main" | "opening" | "agent" | "according";
  readonly addressee: Mention | null;
  readonly modality: Modality;
  /** First token after the verb and its addressee. */
  readonly content: number;
}

/** Every cue of a sentence outside quotation marks, or inside the string `within`. A verb gives one for each possible source. */
export function cuesOf(r: Reading, sentence: number, within = -1): Cue[] {
  const { from, to } = r.sentences[sentence] ?? { from: 0, to: 0 };
  const cues: Cue[] = [];
  for (let i = from; i < to; i += 1) {
    if (r.markedOf[i] !== within) continue;
    const lower = lowerAt(r, i);
    if (lower === "according" && lowerAt(r, i + 1) === "to") {
      pushAccording(r, cues, i, sentence, to);
      i += 1;
      continue;
    }
    const group = verbGroupAt(r, i, from, within);
    if (group) pushCues(r, cues, group, sentence, to);
  }
  return cues;
}

function pushAccording(r: Reading, cues: Cue[], at: number, sentence: number, to: number): void {
  const phrase = phraseStartingAt(r, at + 2, to);
  const source = phrase && phrase.to > at + 3 ? phrase : (objectAt(r, at + 2) ?? phrase);
  // "according to the new “plot”": the words in marks are the source's name.
  if (!source || (source.form === "nominal" && r.tokens[source.to]?.kind === "mark")) return;
  cues.push({
    at,
    from: at,
    sentence,
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
    end: r.tokens[at + 1]?.end ?? 0,
  });
}

/** "her" of "according to her" */
function objectAt(r: Reading, at: number): Mention | null {
  const pronoun = hasClass(r, at, is.objectPronoun | is.possessivePronoun);
  return pronoun ? wordMention(r, at) : null;
}

function pushCues(r: Reading, cues: Cue[], group: VerbGroup, sentence: number, to: number): void {
  const { at, verb, form, passive, modality } = group;
  const classes = verb?.classes ?? 0;
  const push = (source: Mention | null, side: Cue["side"]) => {
    if (!source) return;
    const after = afterVerb(r, at, to, classes, side === "after" ? source : null);
    cues.push({
      at,
      from: group.from,
      sentence,
      classes,
      lemma: verb?.lemma ?? "",
      form,
      passive,
      source,
      side,
      modality: isNobody(r, source, group.floor) ? "negated" : modality,
      addressee: after.addressee,
      content: after.content,
      start: r.tokens[group.from]?.start ?? 0,
      end: r.tokens[at]?.end ?? 0,
    });
  };
  if (passive) push(classes === 0 ? null : agentOf(r, at, to), "agent");
  const after = classes === 0 ? null : subjectAfter(r, group, to);
  push(after, "after");
  if (after && closesSentence(r, group, after)) return;
  if (form === "gerund") {
    pushGerund(r, group, push);
    return;
  }
  const heard = passive && classes !== 0 && verb?.lemma !== "quote";
  if (heard || after?.form === "pronoun") return;
  const perceived = isPerceived(r, at);
  const nearest =
    subjectBefore(r, group.from, group.floor) ?? (perceived ? objectAt(r, group.from - 1) : null);
  if (nearest && isNaming(r, group, nearest)) return;
  const opening =
    after ||
    form !== "finite" ||
    perceived ||
    isJoined(r, group) ||
    !(classes & (speechClasses | verbClass.show | verbClass.label)) ||
    (nearest && !isDoubtful(r, nearest))
      ? null
      : openingSubject(r, group);
  const before = opening && nearest && isObject(r, nearest, opening) ? null : nearest;
  const main = nearest || after ? null : mainSubject(r, group.from);
  push(before, "before");
  push(main, "main");
  if (opening && !(before && overlap(before, opening)) && !(main && overlap(main, opening)))
    push(opening, "opening");
}

/** "…, said the ministry.": what ends the sentence behind the verb is its subject, and nothing before it. */
function closesSentence(r: Reading, { verb }: VerbGroup, subject: Mention): boolean {
  if (verb?.lemma !== "say" || !/^[.;]$/.test(r.tokens[subject.to]?.text ?? ".")) return false;
  const speakers = is.role | is.body | is.title | is.maleNoun | is.femaleNoun;
  return subject.form === "name" || hasClass(r, subject.head, speakers);
}

/** "a group called the Harbour Front", "zones called “fields”": what a thing is called, nobody's words. */
function isNaming(r: Reading, { at, from, verb }: VerbGroup, subject: Mention): boolean {
  const { form, head, to } = subject;
  if (form !== "nominal" || to !== from) return false;
  const opening = r.tokens[subject.from]?.text ?? "";
  const owned = hasClass(r, subject.from, is.determiner | is.possessivePronoun);
  if ((owned && !/^[Aa]n?$/.test(opening)) || isCapital(r, subject.from + 1)) return false;
  if (isCapital(r, subject.from) && subject.from === head) return false;
  if (verb?.form !== "past" || !/^(?:call|dub|name|term|label|brand)$/.test(verb.lemma))
    return false;
  if (hasClass(r, head, is.role | is.title | is.demonym)) return false;
  const next = lowerAt(r, at + 1) === "the" ? at + 2 : at + 1;
  return r.tokens[next]?.kind === "mark" || isCapital(r, next);
}

/** "called … and proposed": the subject is that of the verb before. */
function isJoined(r: Reading, { from }: VerbGroup): boolean {
  return lowerAt(r, from - 1) === "and";
}

/**
 * "the firm" of "Ana Ruiz, head of sales at the firm said", "a bus" of "Ana Ruiz, who drives a bus
 * said": what a preposition or a relative clause after the subject holds is no subject.
 */
function isObject(r: Reading, { from }: Mention, opening: Mention): boolean {
  if (opening.to >= from) return false;
  const held = r.tokens[from - 2];
  if (hasClass(r, from - 1, is.preposition))
    return held?.kind === "word" && !hasClass(r, from - 2, is.coordinator);
  if (isGerund(r, from - 1)) return true;
  const next = r.tokens[opening.to]?.text === "," ? opening.to + 1 : opening.to;
  return hasClass(r, next, is.relative);
}

/** "scrutinising" of "the clerk scrutinising the count" */
function isGerund(r: Reading, at: number): boolean {
  const { lower = "" } = r.tokens[at] ?? {};
  const object = hasClass(r, at + 1, is.determiner | is.possessivePronoun);
  return lower.length > 5 && lower.endsWith("ing") && object;
}

/** "The clerk speaking to Y said": a subject that rather belongs to the word before it. */
function isDoubtful(r: Reading, { from, form }: Mention): boolean {
  const c = r.classes[from - 1] ?? 0;
  // "after Y said", "as Y said": a clause of its own begins there.
  if (c & is.subordinator) return false;
  return (
    form === "relative" ||
    (c & (is.preposition | is.presentVerb | is.pastVerb)) !== 0 ||
    isGerund(r, from - 1) ||
    verbGroupAt(r, from - 1, from - 1, r.markedOf[from - 1] ?? -1) !== null
  );
}

/** "Nobody", "No minister", "none of the boys", and "the mill" of "no one at the mill": the words were not said. */
function isNobody(r: Reading, { from }: Mention, floor: number): boolean {
  for (let i = from; i >= Math.max(floor, from - longestSource); i -= 1) {
    const token = r.tokens[i];
    if (token?.kind !== "word" || (i < from && (r.verb(i) || hasClass(r, i, is.subordinator))))
      return false;
    if (/^(?:nobody|none|neither)$/.test(token.lower)) return true;
    if (token.lower === "no") return !/^(?:fewer|less|doubt|wonder|\d.*)$/.test(lowerAt(r, i + 1));
  }
  return false;
}

/** "a statement saying", and "X smiled, saying" */
function pushGerund(
  r: Reading,
  group: VerbGroup,
  push: (source: Mention | null, side: Cue["side"]) => void,
): void {
  if (lowerAt(r, group.from - 1) === "as") {
    push(subjectBefore(r, group.from - 1, group.floor), "before");
    return;
  }
  const own = subjectAfterWith(r, group);
  if (own) {
    push(own, "before");
    return;
  }
  push(mainSubject(r, group.from), "main");
  const lead = r.classes[group.from - 1] ?? 0;
  if (group.from > group.floor && lead & (is.body | is.role))
    push(subjectBefore(r, group.from, withoutWith(r, group)), "before");
  else if (group.from > group.floor && lead === 0 && r.tokens[group.from - 1]?.kind === "word")
    push(subjectBefore(r, group.from, group.floor), "before");
}

/** "Ana Ruiz" of "…, with Ana Ruiz, 26, sobbing" and "…, with Ana Ruiz recently claiming". */
function subjectAfterWith(r: Reading, { from, floor }: VerbGroup): Mention | null {
  let verb = from;
  while (verb > floor && (hasClass(r, verb - 1, is.adverb) || isManner(r, verb - 1))) verb -= 1;
  for (let i = verb - 2; i >= Math.max(floor, verb - longestSource); i -= 1) {
    if (lowerAt(r, i) !== "with") continue;
    const own = phraseStartingAt(r, i + 1, verb);
    const aged = r.tokens[verb - 2]?.kind === "number" ? verb - 3 : verb;
    return own?.form === "name" && (own.to === verb || own.to === aged) ? own : null;
  }
  return null;
}

/** "alarm with some analysts suggesting": the subject begins after "with". */
function withoutWith(r: Reading, { from, floor }: VerbGroup): number {
  const quantified = (at: number) => hasClass(r, at, is.quantifier);
  for (let i = from - 2; i > Math.max(floor, from - longestSource); i -= 1)
    if (lowerAt(r, i) === "with" && (quantified(i + 1) || i === from - 2)) return i + 1;
  return floor;
}

/** In tokens: "with some of the older analysts". */
const longestSource = 7;

/** The addressee after the verb, and where the content can begin. */
function afterVerb(
  r: Reading,
  at: number,
  to: number,
  classes: number,
  inverted: Mention | null,
): { addressee: Mention | null; content: number } {
  let i = inverted ? inverted.to : at + 1;
  let addressee: Mention | null = null;
  if (classes & verbClass.tell && !inverted && i < to && r.markedOf[i] === r.markedOf[at]) {
    addressee = hasClass(r, i, is.objectPronoun) ? objectAt(r, i) : phraseStartingAt(r, i, to);
    if (addressee) i = addressee.to;
  }
  return { addressee, content: i };
}
