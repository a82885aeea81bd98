import type { Cue } from "#quotes/cues/cue.ts";
import { isHeardToSay } from "#quotes/cues/perceived.ts";
import { isInscribed, isReadOnThing } from "#quotes/cues/things-with-words.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isNoun, personClasses } from "#quotes/reading/phrase-words.ts";
import { closesSentence, type Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { formsOf, speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import {
  hasClass,
  isCapital,
  isMarked,
  isOneOf,
  lowerAt,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { whatStandsBetween } from "./between.ts";
import { leadStart } from "./leads.ts";

/** A cue beside words in marks, with what else may hold them. */
export interface Framed {
  readonly place: Place;
  readonly cue: Cue;
  /** How many verbs, and verbs of speech, stand between the cue and the words. */
  readonly rank: number;
  readonly speechRank: number;
  /** The cues on both sides of the words. */
  readonly before: readonly Cue[];
  readonly right: readonly Cue[];
}

/** "The crew say the pilot told them: “…”": the words right after a verb and its colon are its subject's. */
export function isAnnounced(
  r: Reading,
  { place, cue: { side, form, classes, from, content, source } }: Framed,
): boolean {
  return (
    callsSomebody(r, source) &&
    side === "before" &&
    from - source.to < 2 &&
    form === "finite" &&
    (classes & (verbClass.say | verbClass.tell)) !== 0 &&
    !(classes & verbClass.thought) &&
    content === place.open - 1 &&
    lowerAt(r, content) === ":"
  );
}

/** A name, a pronoun or somebody's office. */
export function callsSomebody(r: Reading, { form, head }: Mention): boolean {
  return form === "name" || form === "pronoun" || hasClass(r, head, is.role | is.title);
}

/**
 * "Ana Ruiz complained, but Tom Ekman said it was “…”", "objected after he told her that she was “…”": the words stand in what
 * the nearest verb of saying tells, in a clause with a subject of its own.
 */
export function isOwnReport(r: Reading, { place, cue, speechRank }: Framed): boolean {
  const { at, lemma, side, form, classes, passive, modality, from: verb, content, source } = cue;
  if (speechRank > 0 || side !== "before" || form !== "finite" || passive) return false;
  // "spoke of “…”"
  const speaks =
    isOneOf(r, at, "spoke speaks talked talks") && isOneOf(r, place.open - 1, "of about");
  if (modality !== "asserted") return false;
  const loose = (classes & verbClass.loose) !== 0 && lemma !== "find";
  if (!speaks && (classes === 0 || loose)) return false;
  if (verb - source.to > 1 || content > place.open || !opensOwnClause(r, source)) return false;
  const { commas, subjects, relatives, breaks, strings } = whatStandsBetween(
    r,
    content,
    place.open,
  );
  return commas + relatives + breaks + strings === 0 && subjects <= 1;
}

/** Whether a subject begins a clause beside another: "but he", "; he", ", and he", "after he", against "that, while he". */
function opensOwnClause(r: Reading, { from, form, head }: Mention): boolean {
  const opener = lowerAt(r, from - 1);
  if (opener === "and") return isOneOf(r, from - 2, ", ;");
  // "While Ana Ruiz hailed “…”, Tom Ekman"
  const first = sentenceAt(r, from)?.from ?? from;
  if (isMarked(r, from - 1) || (opener === "," && isMarked(r, from - 2)))
    return isOneOf(r, first, "while whereas although though if");
  if (opener === "after")
    return form === "pronoun" || isCapital(r, from) || hasClass(r, head, personClasses);
  return isAmong(opener, "but while whereas although though ;") && lowerAt(r, from - 3) !== "that";
}

/** "…, while Ana Ruiz called it “…”": right after a clause that a conjunction begins. */
export function hasOwnClause(r: Reading, { place, cue }: Framed): boolean {
  return touchesOwnClause(r, place, cue) === "joined";
}

/** "…, a writer and other authors call her “…”": the same without a conjunction of its own. */
export function callsRightBefore(r: Reading, { place, cue }: Framed): boolean {
  return touchesOwnClause(r, place, cue) === "calling";
}

function touchesOwnClause(r: Reading, place: Place, cue: Cue): "joined" | "calling" | null {
  const { side, form, classes, passive, modality, from: verb, content } = cue;
  const { from, to } = cue.source;
  if (side !== "before" || form !== "finite" || passive || verb - to > 1) return null;
  if (modality === "hypothetical" || lowerAt(r, from) === "i") return null;
  if (!(classes & (verbClass.say | verbClass.tell | verbClass.label))) return null;
  if (classes & verbClass.thought) return null;
  const between = place.open - content;
  const touches = between === 0 || (between === 1 && isOneOf(r, content, joining));
  const opener = lowerAt(r, from - 1);
  const calling = touches && between === 1 && callsOne(r, content, classes) ? "calling" : null;
  if (!touches || !isAmong(opener, "and but while whereas although though ;")) return calling;
  const joined = opener !== "and" || /^[,;”"’']/.test(r.tokens[from - 2]?.text ?? "");
  return joined ? "joined" : calling;
}

/** "her" of "…, a writer and other authors call her “…”": nothing but whom somebody calls so stands before the words. */
function callsOne(r: Reading, content: number, classes: number): boolean {
  return (classes & verbClass.label) !== 0 && isOneOf(r, content, "him her them it");
}

/** What stands between a verb and the words in marks: "called it “…”", "said: “…”". */
const joining = wordSet("it him her them this that , :");

/** "The paper quoted Ana Ruiz as saying “…”": who is quoted, not who quotes. */
export function isQuotedAsSaying(
  r: Reading,
  { cue: { from, form, source, classes } }: Pick<Framed, "cue">,
): boolean {
  if (form !== "gerund" || !(classes & speechClasses) || lowerAt(r, from - 1) !== "as")
    return false;
  return isOneOf(r, source.from - 1, quotes);
}

const quotes = formsOf("quote cite report describe record paraphrase portray remember recall");

/** "a town where pilots refer to the tower as “…”" */
export function refersAs(r: Reading, { place, cue, rank }: Framed): boolean {
  if (cue.side !== "before" || cue.passive || cue.form !== "finite") return false;
  return (
    rank === 0 &&
    cue.at < place.open &&
    lowerAt(r, place.open - 1) === "as" &&
    isAmong(cue.lemma, refers)
  );
}

const refers = wordSet("refer describe portray depict characterise characterize regard");

/** "Ana Ruiz, who called it “…”", "a clerk, who told her “…”", "told a clerk, who replied “…”" */
export function isNamedRelative(r: Reading, { place, cue, speechRank, before }: Framed): boolean {
  const mention = cue.source;
  if (mention.form !== "relative" || speechRank > 0 || mention.from > place.open) return false;
  const { say, label, tell, ask, thought, act } = verbClass;
  if (!(cue.classes & (say | label | tell)) || cue.classes & (ask | thought | act)) return false;
  const named =
    isCapital(r, mention.from - 1) ||
    (lowerAt(r, mention.from - 1) === "," && isCapital(r, mention.from - 2));
  const isAnswer = before.some(
    ({ addressee, content }) => addressee && content === mention.from - 1,
  );
  const tells = (isAnswer || (cue.classes & tell) !== 0) && cue.at === mention.to;
  return (named || tells) && whatStandsBetween(r, mention.to, place.open).commas === 0;
}

/** "a plan that critics called “…”", "what critics called “…”": the words right after a relative clause's verb are its subject's. */
export function isRelativeSubject(
  r: Reading,
  { place, cue, before }: Pick<Framed, "place" | "cue" | "before">,
): boolean {
  const { at, classes, side, source } = cue;
  const opener = source.from - 1;
  if (before.some(({ addressee, content }) => addressee && content === opener)) return false;
  const between = place.open - at - 1;
  return (
    side === "before" &&
    (classes & (verbClass.say | verbClass.label)) !== 0 &&
    (between === 0 || (between === 1 && lowerAt(r, at + 1) === "as")) &&
    ((lowerAt(r, opener) === "what" && (classes & verbClass.label) !== 0) ||
      (isOneOf(r, opener, "that which") &&
        (lowerAt(r, opener - 1) === "," || (isNoun(r, opener - 1) && !r.verb(opener - 1)))))
  );
}

/**
 * "The motto was that “we are the walls”, says Ana Ruiz", "“…,” she said; “…,” said Ana Ruiz": a verb of saying and its subject
 * right after the words, with none before in their part of the sentence.
 */
export function isSaidAfter(
  r: Reading,
  { place, cue: { at, from, side, form, classes, passive, source }, before }: Framed,
): boolean {
  if (form !== "finite" || passive) return false;
  if (!(classes & verbClass.say) || classes & (verbClass.thought | verbClass.loose)) return false;
  const outside = lowerAt(r, place.after) === ",";
  const comma = outside || lowerAt(r, place.after - 2) === ",";
  const next = place.after + (outside ? 1 : 0);
  if (!comma) return false;
  const parted = lowerAt(r, place.open - 1) === ";";
  if (side === "after") return at === next && (parted || !before.some(isSpoken));
  return parted && side === "before" && source.from === next && source.to === from;
}

/** "“…,” said Ana Ruiz, adding: “…”": a gerund of saying that goes on from what its subject said before. */
export function isAdded(
  r: Reading,
  { place: { open }, cue: { form, side, from, content, classes } }: Framed,
): boolean {
  if (form !== "gerund" || side !== "main" || !(classes & verbClass.say)) return false;
  if (lowerAt(r, from - 1) !== "," || lowerAt(r, from) !== "adding") return false;
  return content === open || (content === open - 1 && isOneOf(r, content, ", :"));
}

/** "After Ana Ruiz said “Yes,” Tom Ekman said “No.”": a verb of saying and its subject between other words in marks and these, which close the sentence. */
export function isSaidBetween(
  r: Reading,
  { place, cue: { side, form, classes, passive, from, source, content } }: Framed,
): boolean {
  const { open } = place;
  if (side !== "before" || form !== "finite" || passive || source.to !== from) return false;
  if (!(classes & verbClass.say) || classes & (verbClass.thought | verbClass.loose)) return false;
  const beside = content === open || (content === open - 1 && isOneOf(r, content, ", :"));
  if (!beside || r.tokens[source.from - 1]?.kind !== "mark") return false;
  return closesSentence(r, place);
}

/** Whether a cue has a subject that says, tells, asks or calls something. */
export function isSpoken({ classes, form }: Cue): boolean {
  return (classes & (speechClasses | verbClass.label)) !== 0 && form === "finite";
}

/** "The crowd laughed when he urged voters, “…”": the words close the clause of a verb of speech. */
export function isClausesWords(r: Reading, { place, cue, speechRank }: Framed): boolean {
  const { open } = place;
  const mention = cue.source;
  if (speechRank > 0 || cue.side !== "before" || cue.form !== "finite" || !isSpoken(cue))
    return false;
  const near = cue.at > mention.head && cue.at < open && open - cue.at <= nearestWords;
  return (
    near && closesSentence(r, place) && isOneOf(r, mention.from - 1, "when where as while because")
  );
}

/** "Ruiz said she heard a man shout, “…”": the words are right behind the verb of whoever is heard. */
export function isOverheard(
  r: Reading,
  { place: { open }, cue: { at, source }, before }: Framed,
): boolean {
  const someone = isOneOf(r, source.head, "someone somebody");
  if (someone && source.to === at && at === open - 1)
    return isOneOf(r, source.from - 1, "heard overheard");
  if (!before.some((cue) => cue.at < at && isSpoken(cue))) return false;
  let beside = open - 1;
  while (beside > at && (isMarked(r, beside) || isOneOf(r, beside, ", : and"))) beside -= 1;
  return beside === at && isHeardToSay(r, at);
}

/** "He wore a hat reading “…”", "a headline that said, “…”" */
export function isOnThing(r: Reading, { place: { open }, cue }: Framed): boolean {
  const { at, lemma, source } = cue;
  const near = at > source.head && at < open && open - at <= nearestWords;
  return near && isInscribed(r, source.head) && isReadOnThing(r, at, lemma);
}

/** In tokens, from the verb to the mark: ", in red,". */
const nearestWords = 5;

/** "And she knows that a fence will hardly keep him out: “…”": a sentence about somebody that ends in a colon, and nobody says anything in it. */
export function isMindsWords(r: Reading, { place, cue, before }: Framed): boolean {
  const mention = cue.source;
  if (lowerAt(r, place.open - 1) !== ":" || !place.whole || cue.at > place.open) return false;
  if (cue.side !== "before" || cue.form !== "finite" || cue.passive) return false;
  const opens =
    mention.from - leadStart(r, place) < shortLead || lowerAt(r, mention.from - 1) === ",";
  const isSaid = (one: Cue) =>
    isSpoken(one) || (one.side === "before" && isSaidOn(one, place.open));
  return opens && isOnePerson(r, mention) && !before.some(isSaid);
}

/** "with Ana Ruiz adding:" right before words in marks */
function isSaidOn({ form, classes, content }: Cue, open: number): boolean {
  return form === "gerund" && (classes & speechClasses) !== 0 && content === open - 1;
}

/** In tokens: "And", "Even so". */
export const shortLead = 3;

/** "She", "Ana Ruiz", "Mr Holm" */
export function isOnePerson(r: Reading, { form, from, to, head }: Mention): boolean {
  if (form === "pronoun") return isOneOf(r, head, "he she");
  const named = is.maleName | is.femaleName | is.courtesy;
  return form === "name" && to - from > 1 && hasClass(r, from, named);
}
