import { entityAt, type People, runAt } from "#quotes/names/entity.ts";
import { nameMention } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  phraseEndingAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import {
  finite,
  isClitic,
  isNoun,
  isVerb,
  personClasses,
  sexOfPronoun,
  speakerClasses,
} from "#quotes/reading/phrase-words.ts";
import { closesSentence, type Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { leadStart } from "./leads.ts";
import { ownsSomebody } from "./owners-of-words.ts";

/** What tells the candidates before a colon, and those of phrases like it, apart: their rank. */
export const colonRank = {
  beside: 0,
  named: 1,
  inWords: 2,
  inView: 3,
  instead: 4,
  led: 5,
  overhead: 6,
} as const;

/** `NAME: “…”`, `From NAME, whose …: “…”` */
export function colonName(r: Reading, place: Place): Mention | null {
  if (lowerAt(r, place.open - 1) !== ":") return null;
  const floor = leadStart(r, place);
  const lead = lowerAt(r, floor) === "and" ? floor + 1 : floor;
  if (lowerAt(r, lead) === "from") return phraseStartingAt(r, lead + 1, place.open);
  const owner = ownerOfWords(r, lead, place.open);
  if (owner) return owner;
  if (place.open - 2 < floor || isLabel(r, floor, place.open - 1)) return null;
  const nearest = phraseEndingAt(r, place.open - 2, floor);
  const opening = phraseStartingAt(r, lead, place.open);
  // "1959: “…”"
  const isYear = nearest !== null && r.tokens[nearest.head]?.kind === "number";
  if (isYear || (nearest && isMatter(r, lead, nearest))) return null;
  // "Then: “…”"
  if (nearest?.from === lead && hasClass(r, nearest.head, is.adverb | is.time)) return null;
  const described = nearest && opening && lowerAt(r, nearest.from - 1) === ",";
  const somebody = opening && !hasClass(r, opening.head, is.adverb | is.time);
  return described && somebody && opening.to === nearest.from - 1 ? opening : nearest;
}

/** "Her" of "Her words:", "Her answer to the council was short:" */
function ownerOfWords(r: Reading, from: number, to: number): Mention | null {
  if (!hasClass(r, from, is.possessivePronoun)) return null;
  // "Her very fitting comment"
  const leads = (at: number) => isNoun(r, at) || hasClass(r, at, is.adverb | is.adjective);
  let noun = from + 1;
  while (noun < from + longestLed && !isOneOf(r, noun, answers) && leads(noun)) noun += 1;
  if (!isOneOf(r, noun, answers)) return null;
  for (let i = noun + 1; i < to; i += 1) if (r.verb(i)) return null;
  return wordMention(r, from);
}

/** Whether a token is what somebody's words are called: "reply", "verdict". */
export function isAnswerNoun(r: Reading, at: number): boolean {
  return isOneOf(r, at, answers);
}

/** In tokens. */
const longestLed = 4;

const answers = wordSet(
  "words answer reply response comment verdict advice message explanation excuse conclusion motto",
);

/** "Best line: “…”", "Her one regret: “…”", against "Rule 3 affirms: “…”": all of the lead, and nobody. */
function isMatter(r: Reading, lead: number, mention: Mention): boolean {
  const { form, from, head } = mention;
  if (form !== "nominal" || from !== lead || r.verb(head)) return false;
  return !hasClass(r, head, speakerClasses);
}

/** "Example: “…”", "QUOTE OF THE DAY: “…”", "ANALYST’S TAKE: “…”": what the words are, and nobody. */
function isLabel(r: Reading, from: number, colon: number): boolean {
  if (isOneOf(r, colon - 1, notes)) return true;
  let noted = false;
  for (let i = from; i < colon; i += 1) {
    const { text = "", lower = "" } = r.tokens[i] ?? {};
    if (text !== text.toUpperCase() && r.tokens[i]?.kind === "word") return false;
    noted ||= isAmong(lower, notes) || isAmong(lower, columns);
  }
  return noted;
}

const notes = wordSet(
  "example examples instance note update headline caption verdict result quote quotes reaction takeaway viewpoint",
);

/** What tells so in capitals alone: “Ruiz’s take: “…”” are her words. */
const columns = wordSet("analysis comment opinion outlook perspective take view");

/** The last name of the lead: "Here is Ana Ruiz in her diary: …" */
export function lastNamed(r: Reading, people: People, place: Place): Mention | null {
  if (lowerAt(r, place.open - 1) !== ":") return null;
  const floor = Math.max(leadStart(r, place), place.open - 20);
  for (let i = place.open - 3; i >= floor; i -= 1) {
    const to = runAt(people, i)?.to ?? i + 1;
    if (entityAt(people, i)?.kind === "person" && !ownsSomebody(r, to))
      return phraseEndingAt(r, to - 1, floor);
  }
  return null;
}

/** In tokens, an apposition included. */
const longestSource = 14;

/** "Tom Ekman" of "Ana Ruiz called it “…”; Tom Ekman, “…”": a name alone between the words of another and words in marks. */
export function namedInstead(r: Reading, place: Place): Mention | null {
  const { open, after, firstSentence } = place;
  const last = lowerAt(r, open - 1) === "," ? open - 2 : open - 1;
  const floor = Math.max(r.sentences[firstSentence]?.from ?? open, open - longestSource);
  const name = isCapital(r, last) ? phraseEndingAt(r, last, floor) : null;
  if (name?.form !== "name" || isMarked(r, last)) return null;
  if (isGapped(r, name, place)) return name;
  if (name.to - name.from < 2) return null;
  const joint = isOneOf(r, name.from - 1, "and but while") ? name.from - 2 : name.from - 1;
  const parted = isOneOf(r, joint, ", ;") ? joint - 1 : joint;
  const comma = parted < joint || lowerAt(r, parted - 1) === ",";
  const closes =
    lowerAt(r, after - 2) === "." || !r.tokens[after] || isOneOf(r, after, ". , ; and");
  return comma && closes && parted >= floor && isMarked(r, parted) ? name : null;
}

/**
 * "and Tom Ekman" of "Ana Ruiz called it “…” and Tom Ekman “…”.": a second subject of a verb whose object is but "it", against
 * "called it “…” and Tom Ekman “a fool”" and "… and Tom Ekman “rude” for it".
 */
function isGapped(r: Reading, { from, to }: Mention, place: Place): boolean {
  const closing = from - 2;
  if (to !== place.open || !closesSentence(r, place) || isCalledSomebody(r, place)) return false;
  if (!isOneOf(r, from - 1, "and but while") || !isMarked(r, closing)) return false;
  let first = closing;
  while (first > 0 && r.markedOf[first - 1] === r.markedOf[closing]) first -= 1;
  return isOneOf(r, first - 1, "it that this") && r.verb(first - 2) !== undefined;
}

/** “a fool”: what somebody is called rather than "it". */
function isCalledSomebody(r: Reading, { after }: Place): boolean {
  let last = after - 1;
  while (r.tokens[last]?.kind !== "word" && last > after - mostSigns) last -= 1;
  return hasClass(r, last, personClasses) || isOneOf(r, last, insults);
}

/** In tokens: a full stop and a mark that end words. */
const mostSigns = 4;

/** Nouns for people that are no occupation, kinship or rank. */
const insults = wordSet(
  "bully cheat coward crank crook fantasist fraud hypocrite idiot joker liar moron racist sexist snob thug traitor " +
    "turncoat weakling",
);

/**
 * Whom the sentence before words that stand alone leads up to without a verb of speech: "And Ana Ruiz?", "Ana Ruiz’s reaction?",
 * "Not so Ana Ruiz.", "Tell that to Ana Ruiz.", "For Ana Ruiz, it is too late.", "Ask Ana Ruiz about it and she smiles."
 */
export function ledUpTo(r: Reading, people: People, place: Place): Mention | null {
  const { open, firstSentence } = place;
  const sentence = r.sentences[firstSentence - 1];
  if (!sentence || r.blockOf[sentence.from] !== r.blockOf[open]) return null;
  const { from, to } = sentence;
  if (to - from > longestLead || isMarked(r, from) || isMarked(r, to - 1)) return null;
  let found: Mention | null = null;
  for (let i = from; i < to; i += 1) {
    if (((r.verb(i)?.classes ?? 0) & speechClasses) !== 0 && i > from) return null;
    const run = runAt(people, i);
    // "Tell that to Ana Ruiz."
    const isOrder = i === from && run?.to === i + 1 && r.verb(i) !== undefined;
    if (run?.from !== i || isOrder) continue;
    if (found || entityAt(people, i)?.kind !== "person") return null;
    found = nameMention(r, run);
  }
  if (!found) return null;
  const first = lowerAt(r, from);
  if (endsIn(r, found, to)) return isOfAnother(r, place) ? null : found;
  if (found.from === from && (isOfFace(r, found.to) || isActing(r, found.to))) return found;
  const opens = found.from - from <= shortestLead;
  if (opens && (first === "ask" || (first === "for" && lowerAt(r, found.to) === ","))) return found;
  for (let i = from; i < to; i += 1)
    if (hasClass(r, i, finite) && !isOneOf(r, i, "there's")) return null;
  const asks = isClitic(r, found.to) && lowerAt(r, to - 1) === "?";
  return opens && (asks || to - found.to <= shortestLead) ? found : null;
}

/** "’s eyes" of "Ana Ruiz’s eyes light up." */
function isOfFace(r: Reading, owner: number): boolean {
  return isClitic(r, owner) && isOneOf(r, owner + 1, "eyes face voice smile shoulders expression");
}

/** "stirs" of "Ana Ruiz stirs her tea.": a verb that no list has. */
function isActing(r: Reading, at: number): boolean {
  return r.classes[at] === 0 && /^[a-z]+(?:[^s]s|ed)$/.test(r.tokens[at]?.text ?? "");
}

/** "Tell that to Ana Ruiz.", "Nobody was angrier than Ana Ruiz.", "Among the sceptics is Ana Ruiz." */
function endsIn(r: Reading, { from, to }: Mention, end: number): boolean {
  return end - to <= 1 && isOneOf(r, from - 1, "to than with is was like");
}

/** “She was an angel”: words that hardly are of whom the sentence before names. */
function isOfAnother(r: Reading, { open, after }: Place): boolean {
  for (let i = open; i < after; i += 1) if (sexOfPronoun(r, i)) return true;
  return false;
}

/** In tokens: the sentence that leads up to somebody's words, and what stands on either side of a name in it. */
const longestLead = 16;
const shortestLead = 3;

/** "Ana Ruiz (Lund Town)", "Ana Ruiz, teacher": a heading that is somebody's name with what they are, over a paragraph of words alone. */
export function namedOverhead(r: Reading, people: People, { open }: Place): Mention | null {
  const block = r.blockOf[open] ?? 0;
  const heading = r.blocks[block - 1];
  if (r.blocks[block]?.from !== open || heading?.block.kind !== "heading") return null;
  const run = runAt(people, heading.from);
  const { kind, runs = [] } = entityAt(people, heading.from) ?? {};
  // "Salt Harbour (Film)"
  const known = hasClass(r, run?.core ?? open, is.maleName | is.femaleName) || runs.length > 1;
  if (!run || kind !== "person" || !known || heading.to - run.to > longestDescription) return null;
  for (let i = run.to; i < heading.to; i += 1) if (isVerb(r, i) && !isCapital(r, i)) return null;
  return nameMention(r, run);
}

/** In tokens: what somebody is, behind their name. */
const longestDescription = 14;
