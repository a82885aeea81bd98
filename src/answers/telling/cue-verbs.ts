import type { Said } from "#answers/sources/quotations-of.ts";
import { addressing, deeds } from "#answers/words/deed-words.ts";
import { saysHow, speechVerbs } from "#answers/words/speech-words.ts";
import { foldsOf, wordsOf } from "#answers/words/words.ts";

/** Whether an article's cue for a quotation is one of some verbs, in whatever form. */
export function hasCue(found: Said, ...verbs: readonly string[]): boolean {
  const bases = basesOf(found);
  return verbs.some((verb) => bases.includes(baseOf(verb)));
}

/** Whether a verb says that something is not so. */
export function isDenial(verb: string): boolean {
  return denials.has(baseOf(verb));
}

/** Whether a verb says that somebody owned up to something: who only speaks of it has not. */
export function isAdmission(verb: string): boolean {
  return admissions.has(baseOf(verb));
}

/** Whether a verb says what was done to somebody by speaking: who only speaks of them has not. */
export function isDeed(verb: string): boolean {
  return deeds.has(baseOf(verb));
}

/** Whether a verb says that somebody was addressed, where it is somebody whom it names. */
export function isAddressing(verb: string): boolean {
  return addressing.has(baseOf(verb));
}

/** Whether a folded word tells what a verb asks for: a form of it, or another word for the same. */
export function tells(word: string, verb: string): boolean {
  const base = baseOf(verb);
  const printed = speechVerbs.get(word);
  if (printed !== undefined && (printed === base || (denials.has(base) && denials.has(printed))))
    return true;
  return (denials.has(base) ? denialNouns : deeds.get(base))?.has(word) ?? false;
}

/** Whether the sentence of what was found says that a verb's deed was done, or does it. */
export function isDone({ quoted, quotation }: Said, verb: string): boolean {
  const { text } = quoted.article;
  const start = Math.min(quotation.start, quotation.carrier.start);
  const end = Math.max(quotation.end, quotation.carrier.end);
  return wordsOf(text, start, end).some(
    (word) => tells(word.fold, verb) && !isUndone(text.slice(start, word.start)),
  );
}

/**
 * Whether the article says that somebody denied or never said what the asker has them say, or that they
 * said what the asker has them deny, or left it open.
 *
 * @param at where the words begin
 */
export function isContrary(found: Said, verb: string, at?: number): boolean {
  const bases = basesOf(found);
  const isUnsaid = found.quotation.modality === "negated" && bases.some((base) => !saysHow(base));
  return (
    isUnsaid ||
    isAskedFor(carrierUpToCue(found)) ||
    isLeftOpen(found, at) ||
    isDenying(found, at) !== isDenial(verb)
  );
}

/**
 * Whether the article says that somebody stopped short of some words of a report, or left it open
 * whether they are so.
 *
 * @param at where the words begin
 */
export function isLeftOpen(found: Said, at: number = found.quotation.start): boolean {
  const { start, end } = found.quotation;
  const { text } = found.quoted.article;
  return (
    stoppingShort.test(carrierUpToCue(found)) ||
    leavesOpen(text.slice(start, at)) ||
    /^whether\b/i.test(text.slice(at, end)) ||
    (/^if\b/i.test(text.slice(start, end)) && hasCue(found, "ask"))
  );
}

/** Whether a text leaves it open whether what follows is so. */
export function leavesOpen(text: string): boolean {
  return whether.test(text);
}

const whether = /\bwhether\b[^.;]*$|\b(?:say|know|tell(?: you)?|see|sure|clear) if\b[^.;]*$/i;

/** Whether what stands right before a verb says that it was only asked for. */
export function isAskedFor(before: string): boolean {
  return asksToSay.test(before);
}

/** Right before a verb, what says that it is only asked for: "it is time for Lee to say", "Lee should say". */
const asksToSay =
  /\b(?:(?:time|urg|ask|call|told|tell|expect|ought|need|forc|invit|order|press|beg|challeng|demand|fail)\p{L}*\b(?:(?! (?:and|that|but) )[^.;:]){0,60}\bto|should|must) (?:\p{L}+ly )?$/iu;

/** Whether the article says of some words that somebody denied or never said them. */
export function isDenied(found: Said): boolean {
  return found.quotation.modality === "negated" || isDenying(found);
}

/** Whether a verb denies some words that it leads to: "dismissed it as a joke" says that it is one. */
function isDenying(found: Said, at: number = found.quotation.start): boolean {
  const { attribution } = found.quotation;
  const end = attribution.kind === "unknown" ? undefined : attribution.cue?.end;
  const between = end === undefined ? "" : found.quoted.article.text.slice(end, at);
  return basesOf(found).some((base) => denials.has(base)) && !calledAs.test(between);
}

const calledAs = /\bas (?:an? |the )?["“”'‘’«]?$/;

const stoppingShort = /\bstop(?:s|ped|ping) short of\b/i;

/** Whether what stands right before a verb says that it was not done: "stopped short of promising". */
export function isUndone(before: string): boolean {
  return undone.test(before);
}

/** Whether what leads to some words was not done: "she did not apologize". */
export function isNotDone(found: Said): boolean {
  const { attribution } = found.quotation;
  const { start, end } = (attribution.kind !== "unknown" && attribution.cue) || {
    start: 0,
    end: 0,
  };
  return (
    isUndone(carrierUpToCue(found)) ||
    /(?<!\p{L})(?:not|never)(?!\p{L})|n['’]t /iu.test(found.quoted.article.text.slice(start, end))
  );
}

/** The bases of a verb and of those that say the same of what is said, as either English spells them. */
export function likeVerbs(verb: string): readonly string[] {
  const base = baseOf(verb);
  if (base.endsWith("ize")) return [base, base.replace(/ize$/, "ise")];
  return denials.has(base) ? [base, ...[...denials].filter((other) => other !== base)] : [base];
}

const undone =
  /\b(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|den(?:y|ies|ied|ying)|never|not|no|without|cannot|stopp(?:ed|ing) short of|(?:some|any|no)(?:one|body) to|who to)\b[^.;:,]{0,20}$|n['’]t\b[^.;:,]{0,20}$/iu;
const denials = new Set(["deny", "reject", "refuse", "dismiss"]);
const denialNouns = new Set("denial denials refusal rejection dismissal".split(" "));
const admissions = new Set(["confirm", "admit", "acknowledge", "concede"]);

/** The form of a speech verb that it is filed by. */
export function baseOf(verb: string): string {
  return speechVerbs.get(verb) ?? verb;
}

function basesOf({ quoted, quotation: { attribution } }: Said): string[] {
  if (attribution.kind === "unknown" || !attribution.cue) return [];
  const { start, end } = attribution.cue;
  return foldsOf(quoted.article.text.slice(start, end)).flatMap(
    (word) => speechVerbs.get(word) ?? [],
  );
}

function carrierUpToCue({ quoted, quotation: { attribution, carrier } }: Said): string {
  const cue = attribution.kind === "unknown" ? null : attribution.cue;
  return cue ? quoted.article.text.slice(carrier.start, cue.start) : "";
}
