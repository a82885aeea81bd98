import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  phraseEndingAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import { isClitic, isNoun, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import * as nouns from "#quotes/reading/tables/speech-nouns.ts";
import { turningDownVerbs } from "#quotes/reading/tables/speech-verbs.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { behindMatter } from "./owners-of-words.ts";

/**
 * Whose noun of speech words belong to: "Ana Ruiz" of "mocked Ana Ruiz’s promise of a “…”", "claims by Ana Ruiz that it was
 * “…”" and "Ana Ruiz’s “…” remark".
 */
export function claimantOf(r: Reading, place: Place): Mention | null {
  const { open, after } = place;
  const floor = r.sentences[place.firstSentence]?.from ?? open;
  const noun = claimBefore(r, open, floor);
  if (noun >= 0 && isOneOf(r, noun, claims)) {
    const claimant = makerBehind(r, noun, open) ?? ownerOf(r, noun, floor);
    return claimant && isInAside(r, claimant.from, floor) ? null : claimant;
  }
  const isCalled =
    isOneOf(r, after, behind) || (place.words > 1 && isOneOf(r, after, behindSeveral));
  return isCalled && !isJudged(r, place) ? ownerOf(r, open, floor) : null;
}

/** "said after" of "Tom Ekman said after Ana Ruiz’s remarks that it was “…”": what is told behind an aside is the teller's. */
export function isInAside(r: Reading, from: number, floor: number): boolean {
  if (!isOneOf(r, from - 1, "after before during following to")) return false;
  for (let i = from - 2; i > Math.max(floor, from - longestAside); i -= 1) {
    if (r.tokens[i]?.kind !== "word") return false;
    if (isAmong(r.verb(i)?.lemma ?? "", "say tell write add insist argue")) return true;
  }
  return false;
}

/** In tokens: "told reporters in Lund on Monday in response to". */
const longestAside = 10;

/** "racist" of "condemned Ana Ruiz’s “racist” remarks": what another says of them. */
function isJudged(r: Reading, { after, words }: Place): boolean {
  const judged = judges(r, after - 2) || /(?:ing|ish|ist)$/.test(lowerAt(r, after - 2));
  return judged && words <= longestJudgement;
}

const longestJudgement = 3;

/** Whether words are what nobody named claims, and somebody only answers: "rejected claims of a “…”", "Amid fears of “…”," */
export function isUnownedClaim(r: Reading, place: Place): boolean {
  const floor = r.sentences[place.firstSentence]?.from ?? place.open;
  if (isTag(r, place)) return true;
  const noun = claimBefore(r, place.open, floor);
  if (noun < 0 || !isOneOf(r, noun, charges) || lowerAt(r, noun + 1) === "by") return false;
  if (isOneOf(r, noun - 1, answering)) return true;
  return noun - 1 > floor && isAmong(r.verb(noun - 1)?.lemma ?? "", turnsDown);
}

// Of blame only what is always in words: "criticism of “…”" is of what another says.
const claims = wordSet(
  `${nouns.assertNouns} ${nouns.commitNouns} ${nouns.requestNouns} accusation accusations complaint complaints words`,
);
const charges = wordSet(nouns.chargesNouns);
/** What a noun of speech is called behind its words. */
const behind = wordSet("comment comments jibe remark remarks slur");
/** … and more of them, which one word may as well judge: "her “racist” tweet". */
const behindSeveral = wordSet(
  "accusation allegation apology assertion barb barbs boast boasts catchphrase chant claim claims gaffe gag gibe headline " +
    "insult insults joke jokes line lines mantra motto outburst phrase pledge post posts prediction promise put-down " +
    "quip quips quote rant rebuke retort slogan slurs speech statement taunt taunts threat tirade tweet tweets vow warning",
);
const answering = wordSet("after against amid at despite following off over to with");
const turnsDown = wordSet(`${turningDownVerbs} address counter`);

/** "denied the “bullying” claims", "rejected the label “bully”", against "denied the “baseless” claims" */
function isTag(r: Reading, { open, after }: Place): boolean {
  const of = lowerAt(r, open - 1) === "of" ? open - 2 : open - 1;
  const led = isOneOf(r, of, "label tag term");
  const the = led ? of - 1 : open - 1;
  if (lowerAt(r, the) !== "the" || !isAmong(r.verb(the - 1)?.lemma ?? "", turnsDown)) return false;
  if (led) return true;
  const named = isOneOf(r, after, "accusations allegations claims label rumours rumors tag");
  return named && !judges(r, after - 2);
}

/** Whether a word tells what somebody thinks of what another has said: "baseless", "racist". */
function judges(r: Reading, at: number): boolean {
  return hasClass(r, at, is.adjective) || judging.test(lowerAt(r, at));
}

const judging = /(?:less|ous|ful|ive|able|ible|ed|al|ic|ory|se)$/;

/** The noun of speech that holds the words from a mark on: "claim that the pier was “", "promise of a “", "description of it as “"; -1 for none. */
function claimBefore(r: Reading, open: number, floor: number): number {
  for (let i = open - 1; i > Math.max(floor, open - farthest); i -= 1) {
    if (r.tokens[i]?.kind !== "word" && !isClitic(r, i)) return -1;
    if (isOneOf(r, i, claims) || isOneOf(r, i, charges)) return leadsTo(r, i, open) ? i : -1;
    if ((r.verb(i)?.classes ?? 0) & (speechClasses | verbClass.label)) return -1;
  }
  return -1;
}

/** In tokens, from the noun to the mark: "by the mayor of Lund that the old pier was". */
const farthest = 12;

function leadsTo(r: Reading, noun: number, open: number): boolean {
  const lead = makerBehind(r, noun, open)?.to ?? noun + 1;
  const last = isOneOf(r, open - 1, "a an the") ? open - 2 : open - 1;
  const as = lowerAt(r, last) === "as";
  // "described the claim that the pier was safe as “…”"
  if (lowerAt(r, lead) === "that") return !as && predicates(r, lead + 1, open) <= 1;
  const described = lowerAt(r, noun) === "description" && as;
  return isOneOf(r, lead, "of to about for") && (last === lead || described);
}

/** Who is told behind a noun of speech to have made it: "claims by Ana Ruiz", "the warning from the mayor that", "the words of Ana Ruiz that" */
function makerBehind(r: Reading, noun: number, open: number): Mention | null {
  if (!isOneOf(r, noun + 1, "by from of")) return null;
  const maker = phraseStartingAt(r, noun + 2, open);
  if (!maker || lowerAt(r, noun + 1) === "by") return maker;
  const isMaker = maker.form === "name" || hasClass(r, maker.head, speakerClasses);
  return isMaker && lowerAt(r, maker.to) === "that" ? maker : null;
}

/** How many predicates have an auxiliary: two in "that the pier is held by beams was". */
function predicates(r: Reading, from: number, to: number): number {
  const helps = is.auxiliary | is.modal;
  let count = 0;
  for (let i = from; i < to; i += 1)
    if (hasClass(r, i, helps) && !hasClass(r, i - 1, helps)) count += 1;
  return count;
}

/** "Ana Ruiz’s", "her" before a noun or words in marks, and an adjective between. */
function ownerOf(r: Reading, noun: number, floor: number): Mention | null {
  let at = noun - 1;
  while (at > floor && at > noun - mostAdjectives && isNoun(r, at) && !isClitic(r, at)) at -= 1;
  if (hasClass(r, at, is.possessivePronoun)) return wordMention(r, at);
  return at > floor && isClitic(r, at)
    ? phraseEndingAt(r, at - 1, behindMatter(r, at, floor))
    : null;
}

const mostAdjectives = 3;
