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
  persons,
  speakers,
} from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses } from "#quotes/reading/verbs.ts";
import {
  hasClass,
  isCapital,
  isMarked,
  isOneOf,
  lowerAt,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** In tokens, the dash included. */
const longestSignature = 14;

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

/** What tells an owner from whose words they are called, from a paper that says so and from who claims it: their rank. */
export const possessorRank = { owner: 0, words: 1, paper: 2, claim: 3 } as const;

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
  return !hasClass(r, head, speakers);
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

/** "’s" of "Ana Ruiz’s brother" and "her" of "her chief lawyer" */
function ownsSomebody(r: Reading, at: number): boolean {
  if (!isClitic(r, at) && !hasClass(r, at, is.possessivePronoun)) return false;
  let last = at + 1;
  while (isNoun(r, last + 1)) last += 1;
  return hasClass(r, last, persons);
}

/** "in the words of Ana Ruiz, “…”" */
export function inWordsOf(r: Reading, place: Place): Mention | null {
  const floor = Math.max(r.sentences[place.firstSentence]?.from ?? 0, place.open - longestSource);
  for (let i = place.open - 2; i > floor; i -= 1) {
    if (isMarked(r, i) || r.verb(i)) return null;
    if (lowerAt(r, i) === "of" && lowerAt(r, i - 1) === "words")
      return phraseStartingAt(r, i + 1, place.open);
  }
  return null;
}

/** In tokens, an apposition included. */
const longestSource = 14;

/** "Ana Ruiz" of "in Ana Ruiz’s view, it is “…”", wherever the sentence says so. */
export function inViewOf(r: Reading, place: Place): Mention | null {
  const floor = r.sentences[place.firstSentence]?.from ?? place.open;
  for (let i = place.open - 2; i > Math.max(floor, place.open - farthestView); i -= 1) {
    if (r.tokens[i - 1]?.kind !== "clitic" || !isOneOf(r, i, views)) continue;
    const mention = phraseEndingAt(r, i - 2, floor);
    return mention && lowerAt(r, mention.from - 1) === "in" ? mention : null;
  }
  return null;
}

/** "Tom Ekman" of "Ana Ruiz called it “…”; Tom Ekman, “…”": a name alone between the words of another and words in marks. */
export function namedInstead(r: Reading, { open, after, firstSentence }: Place): Mention | null {
  const last = lowerAt(r, open - 1) === "," ? open - 2 : open - 1;
  const floor = Math.max(r.sentences[firstSentence]?.from ?? open, open - longestSource);
  const name = isCapital(r, last) ? phraseEndingAt(r, last, floor) : null;
  if (name?.form !== "name" || isMarked(r, last)) return null;
  if (isGapped(r, name, open)) return name;
  if (name.to - name.from < 2) return null;
  const joint = isOneOf(r, name.from - 1, "and but while") ? name.from - 2 : name.from - 1;
  const parted = isOneOf(r, joint, ", ;") ? joint - 1 : joint;
  const comma = parted < joint || lowerAt(r, parted - 1) === ",";
  const closes =
    lowerAt(r, after - 2) === "." || !r.tokens[after] || isOneOf(r, after, ". , ; and");
  return comma && closes && parted >= floor && isMarked(r, parted) ? name : null;
}

/** "and Tom Ekman" of "Ana Ruiz called it “…” and Tom Ekman “…”": a second subject of a verb whose object is but "it". */
function isGapped(r: Reading, { from, to }: Mention, open: number): boolean {
  const closing = from - 2;
  if (to !== open || !isOneOf(r, from - 1, "and but while") || !isMarked(r, closing)) return false;
  let first = closing;
  while (first > 0 && r.markedOf[first - 1] === r.markedOf[closing]) first -= 1;
  return isOneOf(r, first - 1, "it that this") && r.verb(first - 2) !== undefined;
}

/**
 * Whom the sentence before words that stand alone leads up to without a verb of speech: "And Ana Ruiz?", "Ana Ruiz’s reaction?",
 * "Not so Ana Ruiz.", "For Ana Ruiz, it is too late.", "Ask Ana Ruiz about it and she smiles."
 */
export function ledUpTo(
  r: Reading,
  people: People,
  { open, firstSentence }: Place,
): Mention | null {
  const sentence = r.sentences[firstSentence - 1];
  if (!sentence || r.blockOf[sentence.from] !== r.blockOf[open]) return null;
  const { from, to } = sentence;
  if (to - from > longestLead || isMarked(r, from) || isMarked(r, to - 1)) return null;
  let found: Mention | null = null;
  for (let i = from; i < to; i += 1) {
    if (((r.verb(i)?.classes ?? 0) & speechClasses) !== 0 && i > from) return null;
    const run = runAt(people, i);
    if (run?.from !== i) continue;
    if (found || entityAt(people, i)?.kind !== "person") return null;
    found = nameMention(r, run);
  }
  if (!found) return null;
  const first = lowerAt(r, from);
  const opens = found.from - from <= shortestLead;
  if (opens && (first === "ask" || (first === "for" && lowerAt(r, found.to) === ","))) return found;
  for (let i = from; i < to; i += 1)
    if (hasClass(r, i, finite) && !isOneOf(r, i, "there's")) return null;
  return opens && to - found.to <= shortestLead ? found : null;
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
  if (!run || kind !== "person" || !known || heading.to - run.to > longestSignature) return null;
  for (let i = run.to; i < heading.to; i += 1) if (isVerb(r, i) && !isCapital(r, i)) return null;
  return nameMention(r, run);
}

const views = wordSet("words view opinion telling phrase estimation assessment account");
const farthestView = 20;

/** First token of the sentence that leads to the words with a colon. */
export function leadStart(r: Reading, place: Place): number {
  const sentence = isLedByColon(r, place) ? place.firstSentence - 1 : place.firstSentence;
  return r.sentences[sentence]?.from ?? place.open;
}

const dashes = wordSet("— – - -- ―");

/** `“…” — NAME`, on the same line or at the start of the next, with nothing but a description after it. */
export function dashName(r: Reading, place: Place): Mention | null {
  const block = r.blockOf[place.after - 1] ?? 0;
  const dash = r.tokens[place.after];
  if (!dash || place.words < 3 || !isAmong(dash.text, dashes)) return null;
  const here = r.blockOf[place.after] ?? 0;
  const ends = /[.!?…]/.test(r.text.charAt(place.string.end - 1)) || isSigned(r, place);
  if (here === block && !ends) return null;
  const to = r.blocks[here]?.to ?? place.after;
  const name = isCapital(r, place.after + 1) ? phraseStartingAt(r, place.after + 1, to) : null;
  return name?.form === "name" && (name.to >= to || !goesOnAsSentence(r, name.to)) ? name : null;
}

/** "- Ana Ruiz is to …", "- Ana Ruiz: her story is on sale": a line about somebody is no signature. */
function goesOnAsSentence(r: Reading, after: number): boolean {
  return lowerAt(r, after) === ":" || isVerb(r, after);
}

/** `“…,” Ana Ruiz, head of the branch.`: a name and its description, and no verb to the end of the sentence. */
export function nameBehind(r: Reading, place: Place): Mention | null {
  const { after, words } = place;
  if (words < 4 || lowerAt(r, after - 2) !== "," || !isCapital(r, after)) return null;
  const to = sentenceAt(r, after)?.to ?? after;
  const name = phraseStartingAt(r, after, to);
  if (name?.form !== "name" || name.to - name.from < 2 || to - name.to > longestSignature)
    return null;
  for (let i = after; i < to; i += 1)
    if ((hasClass(r, i, finite) && !isCapital(r, i)) || r.verb(i) || isMarked(r, i)) return null;
  return isOneOf(r, name.to, ". ,") ? name : null;
}

/** `“…,” came the reply from NAME`; null where nobody is named. */
export function replierBehind(r: Reading, place: Place): Mention | null {
  const noun = replyBehind(r, place);
  if (noun < 0 || !isOneOf(r, noun + 1, "from of")) return null;
  return phraseStartingAt(r, noun + 2, sentenceAt(r, noun)?.to ?? noun);
}

/** Where the words in marks are called somebody's reply right behind them; -1 where they are not. */
export function replyBehind(r: Reading, { after, words }: Place): number {
  if (words < 2 || lowerAt(r, after + 1) !== "the") return -1;
  if (!isOneOf(r, after, "came comes was is")) return -1;
  for (let i = after + 2; i < after + 5; i += 1) if (isOneOf(r, i, replies)) return i;
  return -1;
}

const replies = wordSet("reply response answer retort riposte rejoinder cry shout refrain verdict");

/** A paragraph that is words in marks with a name behind a dash: a review, a reader, a pull quote. */
export function isSigned(r: Reading, place: Place): boolean {
  const block = r.blocks[r.blockOf[place.open] ?? 0];
  if (!block || place.words < 4 || block.to - place.after > longestSignature) return false;
  if (!isOneOf(r, place.after, "— – - -- ―")) return false;
  for (let i = block.from; i < place.open; i += 1)
    if (r.tokens[i]?.kind !== "punctuation") return false;
  for (let i = place.after; i < block.to; i += 1) if (r.verb(i) && !isCapital(r, i)) return false;
  return isCapital(r, place.after + 1);
}

/** "Smith’s pledge to be “neutral”", "his call for “…”" */
export function possessor(r: Reading, place: Place): Mention | null {
  const floor = Math.max(r.sentences[place.firstSentence]?.from ?? 0, place.open - 20);
  const led = lowerAt(r, place.open - 1) === ":";
  for (let i = place.open - 1; i > floor; i -= 1) {
    const token = r.tokens[i];
    if (!token || isMarked(r, i) || (led && ownsSomebody(r, i))) continue;
    if (token.lower === "'s" && isNoun(r, i - 1)) return phraseEndingAt(r, i - 1, floor);
    if (hasClass(r, i, is.possessivePronoun)) return wordMention(r, i);
  }
  return null;
}

/** "her son" of "Ruiz said her son’s last words to her were: “…”" */
export function lastWordsOf(r: Reading, place: Place): Mention | null {
  const floor = Math.max(leadStart(r, place), place.open - longestSource);
  let at = place.open - 1;
  while (at > floor && isOneOf(r, at, leadingTo)) at -= 1;
  if (lowerAt(r, at) !== "words" || !isOneOf(r, at - 1, "last final dying parting first"))
    return null;
  if (hasClass(r, at - 2, is.possessivePronoun)) return wordMention(r, at - 2);
  return isClitic(r, at - 2) ? phraseEndingAt(r, at - 3, floor) : null;
}

const leadingTo = wordSet("were was : , to him her me them us");

/** Whether the words open a sentence of their own after one that ends with a colon. */
export function isLedByColon(r: Reading, { firstSentence, open }: Place): boolean {
  const from = r.sentences[firstSentence]?.from;
  return from === open && lowerAt(r, open - 1) === ":" && isBody(r, open - 1);
}

export function isBody(r: Reading, token: number): boolean {
  return r.blocks[r.blockOf[token] ?? -1]?.block.kind === "body";
}
