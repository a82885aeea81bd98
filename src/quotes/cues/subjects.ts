import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { finite, isLowVerb, isNoun, thingsInLy } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { describedAtLength, describedName, isDash, isSomebody, openingOf } from "./appositions.ts";
import { isOfClause, openingOfClause, ownerOfClause } from "./relative-clauses.ts";
import { type VerbGroup, verbGroupAt } from "./verb-groups.ts";

const longestSearch = 60;
/** How far into a sentence its subject can begin. */
const longestLead = 20;

/** The subject that ends right before a token, over appositions, brackets and adverbials. */
export function subjectBefore(r: Reading, before: number, floor: number): Mention | null {
  let i = skipAdverbials(r, before - 1, floor);
  const opening = r.tokens[i]?.text === "," ? describedAtLength(r, floor, i, 2) : null;
  if (opening) return opening;
  let closing = "";
  for (let tries = 0; tries < 3 && i >= floor; tries += 1) {
    const text = r.tokens[i]?.text;
    if (text !== "," && !isDash(r, i)) {
      const nearest = phraseEndingAt(r, i, floor);
      if (nearest && isBareVerb(r, nearest)) return null;
      const owner = nearest && ownerOfClause(r, nearest, floor);
      if (owner) return owner;
      // "Ana Ruiz, a nurse and a teacher in Lund": the second of two descriptions is no subject.
      const second = nearest && lowerAt(r, nearest.from - 1) === "and";
      const somebody = !second && nearest?.form === "nominal" && isSomebody(r, nearest);
      const opens = nearest && !somebody ? describedAtLength(r, floor, i + 1, 1) : null;
      return (
        opens ??
        (closing === "," ? null : describedName(r, nearest, floor)) ??
        afterSetting(r, nearest, floor)
      );
    }
    const relative = text === "," ? openingOfClause(r, i, floor) : -1;
    const own = text === "," && relative < 0 ? ownSubject(r, i, floor) : null;
    if (own) return own;
    const opening = relative < 0 ? openingOf(r, i, floor, text ?? ",") : relative;
    if (opening < floor) return null;
    i = skipAdverbials(r, opening - 1, floor);
    closing = text ?? "";
  }
  return null;
}

/** "happened" of "Teachers at the school where it happened said", "the fire began": no phrase at all. */
function isBareVerb(r: Reading, { from, to, form }: Mention): boolean {
  if (form === "nominal" && began.test(lowerAt(r, to - 1))) return true;
  const lower = lowerAt(r, from);
  return to - from === 1 && lower.endsWith("ed") && isLowVerb(r, from) && !isCapital(r, from);
}

/** Past forms that are nothing but verbs, and may end a clause. */
const began =
  /^(?:began|broke|came|died|fell|grew|happened|occurred|rose|sank|stood|struck|took|went)$/;

/** "chief Ana Ruiz" of "At the boat show in Lund chief Ana Ruiz said": what follows where it was said. */
function afterSetting(r: Reading, mention: Mention | null, floor: number): Mention | null {
  if (!mention || mention.head >= mention.to - 2) return mention;
  const lead = r.classes[mention.from - 1] ?? 0;
  const before = r.tokens[mention.from - 2];
  const opens = mention.from - 1 === floor || before?.text === "," || before?.lower === "and";
  if (mention.from - 1 < floor || !opens) return mention;
  if (!(lead & is.preposition) || lead & is.subordinator) return mention;
  let last = mention.to - 1;
  while (last > mention.head && !hasClass(r, last, is.preposition)) last -= 1;
  return last > mention.head ? phraseEndingAt(r, mention.to - 1, last + 1) : mention;
}

/** `“…,” said N`: right after a quotation or at the start of the clause. */
export function subjectAfter(r: Reading, group: VerbGroup, to: number): Mention | null {
  const { at, floor } = group;
  const lead = r.tokens[at - 1];
  const starts =
    group.from === floor ||
    (at - floor === 1 && hasClass(r, at - 1, is.adverb)) ||
    (lead?.text === "," && (at - floor <= 2 || isSpokenPast(r, at) || isAside(r, at, floor, to)));
  const next = at + 1;
  if (!starts || next >= to || r.markedOf[next] !== r.markedOf[at]) return null;
  const c = r.classes[next] ?? 0;
  if (
    r.tokens[next]?.kind === "word" &&
    c & (is.preposition | is.subordinator | is.time | is.objectPronoun) &&
    !isNoun(r, next)
  )
    return null;
  if (c & is.subjectPronoun && isOfFinite(r, next + 1)) return null;
  const mention = phraseStartingAt(r, next, to);
  return mention && isLoosely(group) && isThing(r, mention) ? null : mention;
}

function isLoosely({ verb }: VerbGroup): boolean {
  return verb !== undefined && (verb.classes & verbClass.loose) !== 0;
}

/** "a revolution" of "started a revolution", against "started the mayor" */
function isThing(r: Reading, { form, head }: Mention): boolean {
  const somebody =
    is.role | is.title | is.body | is.maleNoun | is.femaleNoun | is.demonym | is.quantifier;
  return form === "nominal" && !hasClass(r, head, somebody);
}

/** "was" of "said it was": the pronoun is the subject of what was said. */
function isOfFinite(r: Reading, at: number): boolean {
  return hasClass(r, at, finite);
}

/** "said" of "He was, said his publisher Ana Ruiz, “…”": between the head of a sentence and the words in marks that end it. */
function isAside(r: Reading, at: number, floor: number, to: number): boolean {
  if (r.verb(at)?.lemma !== "say" || at - floor > longestHead) return false;
  const mention = phraseStartingAt(r, at + 1, to);
  return (
    mention !== null &&
    r.tokens[mention.to]?.text === "," &&
    r.tokens[mention.to + 1]?.kind === "mark"
  );
}

/** In tokens: "He had been," */
const longestHead = 4;

/** "said" in ", said N" */
function isSpokenPast(r: Reading, at: number): boolean {
  const verb = r.verb(at);
  const named = isCapital(r, at + 1) || hasClass(r, at + 1, is.determiner | is.quantifier);
  return (
    (verb?.form === "past" ||
      (verb?.lemma === "say" && verb.form !== "gerund") ||
      (verb?.form === "present" && isCapital(r, at + 1))) &&
    (verb.classes & verbClass.say) !== 0 &&
    !(verb.classes & verbClass.thought) &&
    named
  );
}

/** "described as … by N" */
export function agentOf(r: Reading, at: number, to: number): Mention | null {
  for (let i = at + 1; i < Math.min(to, at + 10); i += 1)
    if (lowerAt(r, i) === "by" && r.markedOf[i] === r.markedOf[at])
      return phraseStartingAt(r, i + 1, to);
  return null;
}

/** The subject of the nearest earlier verb of the sentence: "X smiled, saying …". */
export function mainSubject(r: Reading, before: number): Mention | null {
  const low = Math.max(
    r.sentences[r.sentenceOf[before] ?? 0]?.from ?? before,
    before - longestSearch,
  );
  const within = r.markedOf[before] ?? -1;
  const parted = r.tokens[before - 1]?.text === ",";
  for (let i = before - 1; i > low; i -= 1) {
    if (r.markedOf[i] !== within) continue;
    const group = verbGroupAt(r, i, low, within);
    if (group?.form !== "finite") continue;
    const mention = subjectBefore(r, group.from, group.floor) ?? inverted(r, group, before);
    const hangs = mention && (isOfClause(r, mention) || isHeld(r, mention, group));
    if (hangs && parted && !isSpeech(group)) {
      i = group.from;
      continue;
    }
    const joined = lowerAt(r, before - 1) === "and";
    if (mention?.form === "relative" ? joined : mention && plausible(r, mention)) return mention;
    i = group.from;
  }
  return null;
}

/** "a letter" of "X asked for time in a letter posted on Monday, saying": held by a preposition behind a verb. */
function isHeld(r: Reading, { from, form }: Mention, group: VerbGroup): boolean {
  const bare = group.from === group.at && group.from > from;
  if (form !== "nominal" || !bare || !holds.test(lowerAt(r, from - 1))) return false;
  const sentence = r.sentences[r.sentenceOf[from] ?? 0]?.from ?? from;
  const start = Math.max(sentence, from - longestHeld);
  const within = r.markedOf[from] ?? -1;
  for (let i = start + 1; i < from - 1; i += 1)
    if (verbGroupAt(r, i, start, within)?.form === "finite") return true;
  return false;
}

/** In tokens: how far before what a preposition holds its verb may stand. */
const longestHeld = 12;

const holds = /^(?:in|on|by|with|from|through|via)$/;

function isSpeech(group: VerbGroup): boolean {
  return group.verb !== undefined && !isLoosely(group);
}

/** "said Vera Holt, adding …" */
function inverted(r: Reading, group: VerbGroup, to: number): Mention | null {
  return group.verb ? subjectAfter(r, group, to) : null;
}

/** The noun phrase that opens the sentence of a verb, after "On Sunday," and the like. */
export function openingSubject(r: Reading, { from, at }: VerbGroup): Mention | null {
  const start = r.sentences[r.sentenceOf[at] ?? 0]?.from ?? at;
  const within = r.markedOf[at] ?? -1;
  for (let i = start; i < Math.min(from, start + longestLead); i += 1) {
    if (r.markedOf[i] !== within) continue;
    const token = r.tokens[i];
    const c = r.classes[i] ?? 0;
    const opens = i === start || r.tokens[i - 1]?.text === "," || r.markedOf[i - 1] !== within;
    if (!opens || token?.kind !== "word") continue;
    if (c & (is.coordinator | is.adverb) && i === start) return phraseOpening(r, i + 1, from);
    if (c & (is.preposition | is.subordinator | is.time)) continue;
    return r.verb(i) ? null : phraseOpening(r, i, from);
  }
  return null;
}

function phraseOpening(r: Reading, first: number, ceiling: number): Mention | null {
  const mention = phraseStartingAt(r, first, ceiling);
  return mention && mention.form !== "relative" && plausible(r, mention) ? mention : null;
}

function plausible(r: Reading, mention: Mention): boolean {
  if (mention.form !== "nominal") return true;
  const counted = amounts.test(lowerAt(r, mention.head));
  const head = counted ? mention.to - 1 : mention.head;
  return hasClass(r, head, is.role | is.body) || isCapital(r, head);
}

/** "a total of 36 people" */
const amounts =
  /^(?:total|number|group|majority|minority|handful|couple|pair|dozens|lot|half|third|quarter)$/;

/** ", Gov. Ana Ruiz (D-Ohio), said": a name that a comma parts from its verb, after what is no description of it. */
function ownSubject(r: Reading, closing: number, floor: number): Mention | null {
  const name = phraseEndingAt(r, closing - 1, floor);
  if (name?.form !== "name" || r.tokens[name.from - 1]?.text !== "," || isSomebody(r, name))
    return null;
  const before = phraseEndingAt(r, name.from - 2, floor);
  const described =
    before && before.form !== "name" && hasClass(r, before.head, is.role | is.title | is.body);
  const person = hasClass(r, name.from, is.title | is.courtesy | is.maleName | is.femaleName);
  return described || !person ? null : name;
}

/** Leaves out "on Monday", "last week", "in 2015", "repeatedly" before a verb. */
function skipAdverbials(r: Reading, at: number, floor: number): number {
  let i = at;
  while (i >= floor) {
    const c = r.classes[i] ?? 0;
    const token = r.tokens[i];
    if (!token) break;
    const adverb =
      (c & (is.adverb | is.negation)) !== 0 &&
      !(c & (is.determiner | is.coordinator | is.quantifier));
    const manner =
      token.lower.endsWith("ly") &&
      token.text === token.lower &&
      !(c & (is.body | is.role)) &&
      !thingsInLy.test(token.lower);
    const more = token.lower === "more" || token.lower === "most";
    const degree = more && /ly$/.test(lowerAt(r, i + 1));
    const itself = /^(?:him|her|it)self$|^themselves$/.test(token.lower) && isNoun(r, i - 1);
    if (adverb || manner || degree || itself) i -= 1;
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
    const lower = lowerAt(r, i - 1);
    const c = r.classes[i - 1] ?? 0;
    if (/^(?:on|in|at|since|during|over|for|until|late|early)$/.test(lower)) return i - 1;
    if (
      !/^(?:last|this|next|earlier|later|the|that)$/.test(lower) &&
      !(c & (is.time | is.timeNoun))
    )
      break;
    i -= 1;
  }
  return hasClass(r, at, is.time) || i < at ? i : -1;
}
