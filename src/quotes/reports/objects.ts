import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { speakers } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import {
  hasClass,
  isCapital,
  isMarked,
  isOneOf,
  lowerAt,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import { isCallWithoutWords } from "./calls.ts";
import type { Content } from "./contents.ts";
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
  ["retweet", isPicture],
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
    "attack back beam bellow cast challenge cheer chuckle concede contend depict cite defend demonstrate echo endorse express figure float gasp giggle grin growl grunt highlight hiss hit laugh maintain mark name offer order pitch post press read record reflect roar rule share show shrug sigh sign signal smile snap snarl sniff snort sob storm support talk thunder underline underscore voice wail weep",
    isNoClause,
  ),
]);

function each(lemmas: string, reason: Reason): (readonly [string, Reason])[] {
  return lemmas.split(" ").map((lemma) => [lemma, reason] as const);
}

/** "declined by 1.8%", "agreed to 12 weeks" */
function isAmount(r: Reading, { from }: Content): boolean {
  return hasClass(r, from, is.preposition) && r.tokens[from + 1]?.kind === "number";
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

/** "fires continued", "continued to decline", "began the tour": words only where somebody goes on to say or a clause follows. */
function goesOn(r: Reading, content: Content, cue: ReportCue): boolean {
  if (isOfThing(r, cue)) return true;
  return lowerAt(r, content.from) === "to"
    ? !isSpoken(r, content.from + 1, content.to)
    : isNoClause(r, content);
}

/** Whether the subject is what can't speak. */
function isOfThing(r: Reading, { source }: ReportCue): boolean {
  if (!source || source.form === "pronoun" || source.form === "relative") return false;
  const { head, from } = source;
  const opens = sentenceAt(r, from)?.from === head;
  if (source.form === "name" && !(opens && r.classes[head])) return false;
  return !hasClass(r, head, speakers | is.quantifier);
}

/** "say" of "continued to say" and "question whether it rained", against "continued to decline" and "to share a flat" */
function isSpoken(r: Reading, at: number, to: number): boolean {
  const verb = r.verb(at);
  if (!verb || verb.classes & verbClass.refuse) return false;
  return !(verb.classes & verbClass.loose) || !isNoClause(r, { from: at + 1, to });
}

/** "testified before the committee", "concluded its hearing": somebody's turn or its end, against "concluded with a lesson". */
function isTurn(r: Reading, content: Content): boolean {
  const heard = lowerAt(r, content.from) === "before" || isNoClause(r, content);
  return heard && !tellsWhat(r, content);
}

/** "testified, for example, that the …", "concluded with a lesson", "testified about the vote" */
function tellsWhat(r: Reading, { from, to }: Content): boolean {
  if (isOneOf(r, from, "about on with how")) return true;
  for (let i = from; i < Math.min(to, from + longestObject); i += 1)
    if (lowerAt(r, i) === "that") return true;
  return false;
}

/** In tokens. */
const longestObject = 7;

function isListenerOrTale(r: Reading, content: Content, cue: ReportCue): boolean {
  return isListener(r, content) || isTale(r, cue);
}

/** "told the morning show on Saturday": nothing but who heard it. */
function isListener(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + 30); i += 1)
    if (tenseCode(r, i) > 0 || lowerAt(r, i) === "to" || isMarked(r, i)) return false;
  return isCapital(r, from);
}

/** "told the truth about the threat" */
function isTale(r: Reading, { at }: ReportCue): boolean {
  const noun = hasClass(r, at + 1, is.determiner | is.possessivePronoun) ? at + 2 : at + 1;
  return isOneOf(r, noun, "truth story stories lie lies tale tales joke jokes");
}

/** "went on to win", against "went on to say" */
function goesOnTo(r: Reading, { from }: Content): boolean {
  return lowerAt(r, from) === "on" && lowerAt(r, from + 1) === "to" && !r.verb(from + 2);
}

/** "quoted Ana Ruiz as saying …": the words, if any, are hers. */
function isSomebodyElse(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + longestQuoted); i += 1)
    if (lowerAt(r, i) === "as" && r.verb(i + 1)?.form === "gerund") return true;
  return false;
}

/** In tokens, a description included. */
const longestQuoted = 16;

/** "persuaded the board to sell", against "persuaded the board that …" */
function isWonOver(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + longestQuoted); i += 1)
    if (isMarked(r, i) || lowerAt(r, i) === "that") return false;
  return true;
}

/** "asked Ana Ruiz", "asked barber Ole Brand, who works in Lund", against "asked Ana Ruiz to stay" */
function isAskedOnly(r: Reading, { from, to }: Content, { addressee }: ReportCue): boolean {
  for (let i = from; i < to; i += 1) if (isOneOf(r, i, questions) || isMarked(r, i)) return false;
  if (addressee && lowerAt(r, addressee.to) === "," && hasClass(r, from, is.relative)) return true;
  const object = phraseStartingAt(r, from, to);
  if (!object || tenseCode(r, object.to) > 0) return false;
  return (
    object.form === "name" || (object.form === "nominal" && hasClass(r, object.head, speakers))
  );
}

/** What a question or a request opens with. */
const questions = "to if whether what why how when where which about that for";

/** "have written emulators for old machines", "wrote the council", against "wrote that …" and "wrote in a blog: …" */
function isWritten(r: Reading, content: Content): boolean {
  const { from, to } = content;
  const object = phraseStartingAt(r, from, to);
  if (!object || object.form === "pronoun" || object.form === "relative") return false;
  if (tenseCode(r, object.to) > 0 || isMarked(r, from)) return false;
  return object.form === "nominal" || !tellsWhat(r, content);
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

const pictures =
  "clip footage gif image images link links meme photo photograph photographs photos picture pictures screenshot selfie " +
  "video videos";

/** "unveiled the statue", against "unveiled a plan to …" */
function isShown(r: Reading, content: Content): boolean {
  const object = phraseStartingAt(r, content.from, content.to);
  return isNoClause(r, content) && !(object && isOneOf(r, object.head, plans));
}

const plans =
  "agenda bill budget idea ideas initiative legislation measures package plan plans platform policy policies programme " +
  "program proposal proposals reform reforms scheme strategy tariffs";

/** "says much about the town", "said goodbye to the crew", against "said much had been lost" */
function isUttered(r: Reading, content: Content, { at }: ReportCue): boolean {
  const { from, to } = content;
  if (isOneOf(r, at + 1, formulas) && isOneOf(r, at + 2, "to in on at after before for , . and"))
    return true;
  if (!isNoClause(r, content)) return false;
  const lot = isOneOf(r, from, "a quite") ? (phraseStartingAt(r, from, to)?.head ?? from) : from;
  return isOneOf(r, lot, amounts) && isOneOf(r, lot + 1, "about in on to");
}

const formulas = "farewell goodbye grace hello mass sorry volumes";
const amounts = "bit little lot lots more much nothing something things";

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

const rung = "number numbers phone 911 999 112 police ambulance";

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
    if (isMarked(r, i) || words.test(lowerAt(r, i))) return true;
  return false;
}

/** How far into an object the noun may stand that makes it words, in tokens. */
const farthestNoun = 4;
const words =
  /^(?:claims?|reports?|allegations?|accusations?|suggestions?|criticisms?|charges?|rumou?rs?|calls?|notion|idea|complaints?|assertions?|speculation)$/;

/** "recalled nine players", "recalled striker Ana Ruiz" */
function isTakenBack(r: Reading, { from, to }: Content): boolean {
  const object = phraseStartingAt(r, from, to);
  if (!object || tenseCode(r, object.to) > 0) return false;
  const plural = r.tokens[from]?.kind === "number" || hasClass(r, from, is.quantifier);
  return plural || object.form === "name";
}

/** "proposed to his partner", against "proposed to close the mill" */
function isOffer(r: Reading, { from }: Content): boolean {
  const infinitive =
    hasClass(r, from + 1, is.baseVerb | is.auxiliary) || r.verb(from + 1)?.form === "base";
  return lowerAt(r, from) === "to" && !infinitive;
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

/** Neither "that …" nor "whether …" nor a subject with its verb. */
function isNoClause(r: Reading, { from, to }: TokenRange): boolean {
  const first = afterDay(r, from);
  if (hasClass(r, first, is.subordinator | is.relative | is.subjectPronoun)) return false;
  if (isOneOf(r, first, "to there")) return false;
  const subject = phraseStartingAt(r, from, to);
  if (!subject) return true;
  let verb = subject.to;
  while (verb < to && hasClass(r, verb, is.adverb)) verb += 1;
  // "the wall “had never held”"
  if (r.tokens[verb]?.kind === "mark") verb += 1;
  return tenseCode(r, verb) === 0;
}

/** "that" of "boasted Monday night that" */
function afterDay(r: Reading, from: number): number {
  let at = from;
  while (hasClass(r, at, is.time | is.timeNoun)) at += 1;
  return lowerAt(r, at) === "that" ? at : from;
}
