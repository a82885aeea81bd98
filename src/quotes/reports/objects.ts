import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { isDegree } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { chargeNouns, chargesNouns } from "#quotes/reading/tables/speech-nouns.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { isCallWithoutWords } from "./calls.ts";
import { isInfinitive, isNoClause, tellsWhat } from "./clauses.ts";
import type { Content } from "./contents.ts";
import { goesOn, goesOnTo, isTurn } from "./going-on.ts";
import { isAskedOnly, isListenerOrTale, isWonOver } from "./listeners.ts";
import { isKeptBack } from "./refusals.ts";

/** Whether what follows a verb is what the verb is done to, and none of its subject's words: "recalled nine players". */
export function isObject(r: Reading, cue: ReportCue, content: Content): boolean {
  if (content.where !== "after" || cue.side === "noun" || cue.side === "according") return false;
  if (isAmount(r, content) || isParticiple(r, content, cue)) return true;
  return isObjectOf.get(cue.lemma)?.(r, content, cue) ?? false;
}

/** A reason for which what follows a verb is its object. */
type Reason = (r: Reading, content: Content, cue: ReportCue) => boolean;

/** The reason of each verb that has one; what follows any other is taken for words. */
const isObjectOf: ReadonlyMap<string, Reason> = new Map([
  ...each("continue begin start finish close", goesOn),
  ...each("testify conclude", isTurn),
  ["tell", isListenerOrTale],
  ["go", goesOnTo],
  ["quote", isSomebodyElse],
  ...each("convince persuade", isWonOver),
  ["ask", isAskedOnly],
  ["write", isWritten],
  ["add", isAddition],
  ["boast", isPossession],
  ["tweet", isPicture],
  ["retweet", isPassedOn],
  ["unveil", isShown],
  ["volunteer", isService],
  ["say", isUttered],
  ["plead", isPlea],
  ["call", isRung],
  ["deny", isWithheld],
  ["reject", isTurnedDown],
  ["recall", isTakenBack],
  ["propose", isOffer],
  ["threaten", isThreatened],
  ["point", isPointedAt],
  // Verbs whose object is a thing more often than words. Our own list.
  ...each(
    "attack back beam bellow challenge cheer chuckle concede contend depict cite defend demonstrate echo endorse express figure float gasp giggle grin growl highlight hiss hit laugh maintain offer order pitch post press read reflect roar rule share show shrug sigh signal smile snap snarl sniff snort sob storm support talk thunder underline underscore voice wail",
    isNoClause,
  ),
]);

function each(lemmas: string, reason: Reason): (readonly [string, Reason])[] {
  return lemmas.split(" ").map((lemma) => [lemma, reason] as const);
}

/** "declined by 1.8%", "agreed to 12 weeks", against "said about 500 came" */
function isAmount(r: Reading, { from }: Content): boolean {
  const amount = hasClass(r, from, is.preposition) && r.tokens[from + 1]?.kind === "number";
  return amount && !isDegree(r, from);
}

/** "people accused in connection with the fire": what somebody is accused of needs its accused. */
function isParticiple(r: Reading, { from }: Content, cue: ReportCue): boolean {
  const { at, classes, lemma, passive, side } = cue;
  if (passive || from !== at + 1) return false;
  // "said by Ruiz", against "said by May it would rain" and "said by leaving he could rest"
  if (lowerAt(r, from) === "by")
    return !lowerAt(r, from + 1).endsWith("ing") && !hasClass(r, from + 1, is.time | is.timeNoun);
  const accuses =
    (classes & (verbClass.label | verbClass.judge)) !== 0 &&
    !(classes & (verbClass.say | verbClass.ask)) &&
    lemma !== "call";
  return accuses && side === "before" && hasClass(r, from, is.preposition);
}

/** In tokens. */
const longestObject = 7;

/** "quoted Ana Ruiz as saying …": the words, if any, are hers. */
function isSomebodyElse(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + longestQuoted); i += 1)
    if (lowerAt(r, i) === "as" && r.verb(i + 1)?.form === "gerund") return true;
  return false;
}

/** In tokens, a description included. */
const longestQuoted = 16;

/** "have written emulators for old machines", "wrote the council", against "wrote that …" and "wrote in a blog: …" */
function isWritten(r: Reading, content: Content): boolean {
  const { from, to } = content;
  if (lowerAt(r, from) === "to") return saysToThem(r, from, to);
  const object = phraseStartingAt(r, from, to);
  if (!object || object.form === "pronoun" || object.form === "relative") return false;
  if (tenseCode(r, object.to) > 0 || isMarked(r, from)) return false;
  return object.form === "nominal" || !tellsWhat(r, content);
}

/** "wrote to parents saying", "wrote to the board to say": another verb has the words. */
function saysToThem(r: Reading, at: number, to: number): boolean {
  const listener = phraseStartingAt(r, at + 1, to);
  if (!listener) return false;
  const { to: verb } = listener;
  const next = lowerAt(r, verb) === "to" ? verb + 1 : verb;
  return next > verb || r.verb(next)?.form === "gerund";
}

/** "added two strikers", "adds to the noise" */
function isAddition(r: Reading, content: Content): boolean {
  return lowerAt(r, content.from) === "to" || isNoClause(r, content);
}

/** "boasts the longest pier", against "boasted of her medals" */
function isPossession(r: Reading, content: Content): boolean {
  return !isOneOf(r, content.from, "of about") && isNoClause(r, content);
}

/** "volunteered at a school", against "volunteered to lead" and "volunteered that …" */
function isService(r: Reading, { from }: Content): boolean {
  return !isOneOf(r, from, "that to");
}

/** "tweeted a photo of the boat" */
function isPicture(r: Reading, { from }: Content): boolean {
  const noun = hasClass(r, from, is.determiner | is.possessivePronoun) ? from + 1 : from;
  return isOneOf(r, noun, pictures);
}

const pictures = wordSet(
  "clip footage gif image images link links meme photo photograph photographs photos picture pictures screenshot selfie " +
    "video videos",
);

/** "retweeted the story", against "retweeted a story that claimed the mill was burnt on purpose" */
function isPassedOn(r: Reading, content: Content): boolean {
  const story = phraseStartingAt(r, content.from, content.to);
  return isPicture(r, content) || (story !== null && story.to >= content.to);
}

/** "unveiled the statue", against "unveiled a plan to …" */
function isShown(r: Reading, content: Content): boolean {
  const object = phraseStartingAt(r, content.from, content.to);
  return isNoClause(r, content) && !(object && isOneOf(r, object.head, plans));
}

const plans = wordSet(
  "agenda bill budget idea ideas initiative legislation measures package plan plans platform policy policies programme " +
    "program proposal proposals reform reforms scheme strategy tariffs",
);

/** "says much about the town", "said goodbye to the crew", against "said much had been lost" */
function isUttered(r: Reading, { from, to }: Content, { at }: ReportCue): boolean {
  if (isOneOf(r, at + 1, formulas)) return isOneOf(r, at + 2, "! , . and") || isSetting(r, at + 2);
  const lot = isOneOf(r, from, "a quite") ? (phraseStartingAt(r, from, to)?.head ?? from) : from;
  return isOneOf(r, lot, amounts) && isSetting(r, lot + 1);
}

/** "about the town", against "about the town was true" */
function isSetting(r: Reading, at: number): boolean {
  if (!isOneOf(r, at, "about after at before for in on to")) return false;
  const phrase = phraseStartingAt(r, at + 1, r.tokens.length);
  return phrase === null || tenseCode(r, phrase.to) === 0;
}

const formulas = wordSet("farewell goodbye grace hello mass volumes");
const amounts = wordSet("bit little lot lots more much nothing something things");

/** "pleaded guilty to theft" */
function isPlea(r: Reading, { from }: Content): boolean {
  return lowerAt(r, from) === "guilty";
}

/** "called the house number nine times", "called his old captain on Friday" */
function isRung(r: Reading, content: Content, { at }: ReportCue): boolean {
  const { from, to } = content;
  for (let i = from; i < Math.min(to, from + longestObject); i += 1) {
    if (isMarked(r, i) || r.tokens[i]?.kind === "punctuation") break;
    if (isOneOf(r, i, rung)) return true;
  }
  return isCallWithoutWords(r, at, content);
}

const rung = wordSet("number numbers phone 911 999 112 police ambulance");

/** "denied him a second term", against "denied any wrongdoing" and "denied that he …" */
function isWithheld(r: Reading, content: Content): boolean {
  return isNoClause(r, content) && isKeptBack(r, content);
}

/** "rejected the proposal", against "rejected claims by the crew" and "rejected that he …" */
function isTurnedDown(r: Reading, content: Content): boolean {
  return isNoClause(r, content) && !isOfWords(r, content);
}

/** "claims by the crew": whether an object is somebody's words. */
function isOfWords(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + farthestNoun); i += 1)
    if (isMarked(r, i) || isOneOf(r, i, ofWords)) return true;
  return false;
}

/** How far into an object the noun may stand that makes it words, in tokens. */
const farthestNoun = 4;
const ofWords = wordSet(`${chargeNouns} ${chargesNouns} notion idea`);

/** "recalled nine players", "recalled striker Ana Ruiz" */
function isTakenBack(r: Reading, { from, to }: Content): boolean {
  const object = phraseStartingAt(r, from, to);
  if (!object || tenseCode(r, object.to) > 0) return false;
  const plural = r.tokens[from]?.kind === "number" || hasClass(r, from, is.quantifier);
  return plural || object.form === "name";
}

/** "proposed to his partner", against "proposed to close the mill" */
function isOffer(r: Reading, { from }: Content): boolean {
  return lowerAt(r, from) === "to" && !isInfinitive(r, from);
}

/** "threatened the club with a fine" */
function isThreatened(r: Reading, { from, to }: Content): boolean {
  const object = phraseStartingAt(r, from, to);
  if (!object) return false;
  for (let i = from + 1; i <= object.to; i += 1) if (lowerAt(r, i) === "with") return true;
  return false;
}

/** "pointed a gun at the crowd", against "pointed out the risk" */
function isPointedAt(r: Reading, content: Content, { at }: ReportCue): boolean {
  return lowerAt(r, at + 1) !== "out" && isNoClause(r, content);
}
