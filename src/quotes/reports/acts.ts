import { isManner } from "#quotes/cues/manner.ts";
import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { turningDownVerbs } from "#quotes/reading/tables/speech-verbs.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import { hasClass, isMarked, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isSilence } from "./refusals.ts";

/**
 * Whether a cue is no speech, whatever follows it: somebody answers, turns down or asks not to be
 * named, or something shows or is followed.
 * @param others the cues of its sentence that only reported speech has
 */
export function isAct(r: Reading, cue: ReportCue, others: readonly ReportCue[]): boolean {
  return (
    answersOnly(r, cue) ||
    onlyShows(r, cue) ||
    isFollowed(r, cue) ||
    turnsDown(cue, others) ||
    isSilence(r, cue) ||
    isAside(r, cue) ||
    isFame(r, cue) ||
    isOccasion(r, cue) ||
    isReadiness(r, cue) ||
    staysUnnamed(r, cue)
  );
}

/**
 * "responded to remarks from N", "responded on Friday to remarks from N", "responded by leaving", "replied just two
 * minutes later": no words of the responder.
 */
function answersOnly(r: Reading, { at, lemma, sentence }: ReportCue): boolean {
  if (!isAmong(lemma, answers)) return false;
  const to = r.sentences[sentence]?.to ?? at;
  const next = lowerAt(r, at + 1);
  const first = isManner(r, at + 1) ? at + 2 : at + 1;
  if (lowerAt(r, afterAdverbials(r, first, to)) === "to") return true;
  // "responded with a shrug"
  if (next === "with" && lemma !== "agree") return !speaks(r, at + 2, to);
  if (lemma === "agree") return false;
  // "replied for the board that it was over"
  if (next === "for") return !r.tokens.slice(at, to).some(({ lower }) => lower === "that");
  return next === "by" || next === "when" || isLater(r, at);
}

/** Whether a finite verb or marks stand between two tokens. */
function speaks(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isMarked(r, i) || tenseCode(r, i) > 0) return true;
  return false;
}

const answers = wordSet("respond reply answer agree");

/** Whether a verb is followed by nothing but how much later it was: "just more than a minute later". */
function isLater(r: Reading, verb: number): boolean {
  for (let i = verb + 1; i <= verb + longestWhile; i += 1)
    if (hasClass(r, i, is.timeNoun) || isOneOf(r, i, "second seconds"))
      return lowerAt(r, i + 1) === "later" && !beginsWords(r, i + 2);
  return false;
}

/** "that" and "it" of "replied minutes later it was over", against "later as it rained". */
function beginsWords(r: Reading, at: number): boolean {
  const setting = hasClass(r, at, is.preposition | is.subordinator | is.coordinator);
  return lowerAt(r, at) === "that" || (r.tokens[at]?.kind === "word" && !setting);
}

/** In tokens: "just more than a couple of minutes". */
const longestWhile = 7;

/** "The X-ray showed", "tests confirmed", "the vote made clear", "which helps explain": a thing that shows something says nothing. */
function onlyShows(r: Reading, { at, lemma, source }: ReportCue): boolean {
  if (lemma === "explain" && isOneOf(r, lowerAt(r, at - 1) === "to" ? at - 2 : at - 1, helping))
    return true;
  if (!source) return false;
  if (lemma === "confirm" && isOneOf(r, source.head, proofs)) return true;
  if (!isAmong(lemma, shows)) return false;
  const thing = source.form === "nominal" || hasClass(r, source.from, is.determiner);
  if (lemma === "make" && isOneOf(r, source.head, papers)) return false;
  return thing && !hasClass(r, source.head, is.role | is.body | is.title);
}

const helping = wordSet("help helped helping helps");
const proofs = wordSet(
  "analyses analysis autopsy data evidence footage image images photo photographs photos result results scan scans " +
    "sample samples test tests video videos x-ray x-rays",
);
const shows = wordSet("show find demonstrate reveal indicate suggest make");
const papers = wordSet(
  "email filing judgment law letter memo post report ruling statement text treaty tweet",
);

/** "according to plan": a thing that is followed says nothing. */
function isFollowed(r: Reading, { side, source }: ReportCue): boolean {
  if (side !== "according" || source?.form !== "nominal") return false;
  return isOneOf(r, source.head, followed);
}

const followed = wordSet(
  "plan plans schedule calendar custom taste tastes need needs ability size age type order rule rules clock recipe " +
    "tradition rank",
);

/** "dismissed the claim by N that …": the words are N's. */
function turnsDown({ at, lemma }: ReportCue, others: readonly ReportCue[]): boolean {
  if (!isAmong(lemma, turningDown)) return false;
  return others.some(
    (noun) =>
      noun.side === "noun" &&
      noun.source !== null &&
      noun.at > at &&
      noun.at - at <= longestTurnedDown,
  );
}

const turningDown = wordSet(`${turningDownVerbs} rebuff contradict`);
/** In tokens: "the latest such claim". */
const longestTurnedDown = 4;

/** "It is worth noting that …", "it goes without saying that …", "it should be noted that …": the writer's own words. */
function isAside(r: Reading, { at, from, lemma, side, modality }: ReportCue): boolean {
  const before = lowerAt(r, from - 1);
  if (lemma === "say" && before === "without") return isOneOf(r, from - 2, "go goes going went");
  if (!isAmong(lemma, remarking)) return false;
  return (at === from && before === "worth") || (side === "none" && modality === "hypothetical");
}

const remarking = wordSet("add mention note observe remark say stress");

/** "long noted for its cheese", "was denied a visa", "has been commended for her calm": nobody tells of it. */
function isFame(r: Reading, { at, lemma, passive, side }: ReportCue): boolean {
  // against "noted for the record that …"
  if (lemma === "note" && lowerAt(r, at + 1) === "for")
    return !isOneOf(r, at + 3, "that") && !isOneOf(r, at + 4, "that");
  return passive && side === "none" && isAmong(lemma, honouring);
}

const honouring = wordSet("applaud commend deny hail laud praise swear thank welcome");

/** "Ana Ruiz reported from Lund", "addressed the congress", "thanks to the crew", "the move to emphasise water": no words are told. */
function isOccasion(r: Reading, { at, from, form, lemma, source }: ReportCue): boolean {
  const next = lowerAt(r, at + 1);
  if (lemma === "report" && next === "from") return true;
  if (lemma === "thank" && next === "to") return true;
  if (lemma === "address") return isAudience(r, at + 1);
  if (source?.form !== "nominal" || hasClass(r, source.head, speakerClasses)) return false;
  if (lemma === "rule") return isOneOf(r, at, "rule rules");
  return form === "infinitive" && source.to === from && isOneOf(r, source.head, undertakings);
}

/** "supporters in Lund", "the party congress" */
function isAudience(r: Reading, from: number): boolean {
  const to = sentenceAt(r, from)?.to ?? from;
  const object = phraseStartingAt(r, from, to);
  if (!object || isOneOf(r, object.head, "report reports")) return false;
  if (r.tokens.slice(object.from, object.to).some(({ kind }) => kind === "clitic")) return false;
  return isOneOf(r, object.head, audiences) || hasClass(r, object.head, speakerClasses);
}

const undertakings = wordSet(
  "attempt attempts bid bids effort efforts move moves need plan plans push",
);
const audiences = wordSet(
  "assembly audience audiences breakfast conference congregation congress convention crowd crowds dinner forum gathering " +
    "guests meeting mourners rally rallies summit supporters symposium",
);

/** "is happy to discuss the sale", "will discuss the sale": none of it has been said. */
function isReadiness(r: Reading, { at, from, lemma, modality }: ReportCue): boolean {
  if (!isAmong(lemma, discussing)) return false;
  if (modality === "hypothetical") return true;
  for (let i = from; i < at; i += 1) if (isOneOf(r, i, ready)) return true;
  return false;
}

const discussing = wordSet("address discuss");
const ready = wordSet("able eager free glad happy keen ready unable willing");

/** "who asked not to be named": how a source is told of, none of its words. */
function staysUnnamed(r: Reading, { lemma, end }: ReportCue): boolean {
  if (!isAmong(lemma, asking)) return false;
  return /^(?: (?:not to be|to remain|to stay|for|on))? (?:anonym|identified|named|quoted|unnamed)/.test(
    r.text.slice(end, end + 30),
  );
}

const asking = wordSet("ask request insist demand");
