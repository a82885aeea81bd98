import type { Cue } from "#quotes/cues/cue.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral, personClasses, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { formsOf, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { whatStandsBetween } from "./between.ts";
import { leadsTo } from "./second-hand.ts";
import { type Framed, isSpoken } from "./verb-frames.ts";

/**
 * "hit back after Ana Ruiz branded the plan “…”", "was bold, but Ana Ruiz dismissed it as “…”": words that end a clause with
 * a subject and a verb of speech of its own are that subject's, whoever speaks before.
 */
export function isOfOwnClause(r: Reading, { place, cue, before }: Framed): boolean {
  if (cue.form === "gerund") return isOfGerund(r, cue, place.open);
  const { side, form, passive, classes, from, at, source, modality } = cue;
  if (side !== "before" || form !== "finite" || passive || at > place.open) return false;
  if (modality === "hypothetical" || isAmong(cue.lemma, "dub nickname")) return false;
  if (!(classes & spoken) || classes & verbClass.thought || from - source.to > 1) return false;
  const kind = kindOfClause(r, source);
  if (kind === "none") return false;
  if (!speaks(r, cue) && !tellsWhatItIs(r, cue, place.open)) return false;
  if (before.some((one) => one.at > at && isSpoken(one))) return false;
  // "what the locals call “…”" is a name as often as not.
  if (lowerAt(r, source.from - 1) === "what" && cue.content === place.open) return false;
  if (callsSo(r, cue, kind, place.open)) return true;
  if (kind === "told") return leadsTo(r, cue, place.open);
  return !isAside(r, kind, source.from - 2) && saysSo(r, cue, kind, place.open);
}

/** "“…” is how Ana Ruiz, the deputy leader, put it", "“…” is what she called it": the subject of a clause behind that tells so. */
export function isHowPut(r: Reading, { place: { after }, cue }: Framed): boolean {
  const { side, source, classes } = cue;
  if (side !== "before" || !(classes & spoken) || !isOneOf(r, source.from - 1, "how what"))
    return false;
  const copula = isOneOf(r, after, ", — –") ? after + 1 : after;
  return source.from === copula + 2 && isOneOf(r, copula, "is was");
}

/** "…, prompting Ana Ruiz to quip that “…”": whom something makes say the words. */
export function isMovedToSay(r: Reading, { place: { open }, cue }: Framed): boolean {
  const { form, side, at, from, source, classes, content } = cue;
  if (form !== "infinitive" || side !== "before" || at > open) return false;
  const isApposed = isOneOf(r, source.to, ",") && isOneOf(r, from - 1, ",");
  if (source.to !== from && !isApposed) return false;
  if (!(classes & spoken) || classes & verbClass.thought) return false;
  if (!isOneOf(r, source.from, moves) && !isOneOf(r, source.from - 1, moves)) return false;
  const leads = content === open - 1 && isOneOf(r, content, "of about");
  return leads || content === open || leadsTo(r, cue, open);
}

const moves = formsOf("prompt lead cause force move inspire spur push drive provoke compel");

/** "criticised Ana Ruiz for calling it “", "heard Ana Ruiz calling it “", against "…, calling it “", which hangs on any verb before. */
function isOfGerund(r: Reading, cue: Cue, open: number): boolean {
  const { at, from, side, source, passive } = cue;
  if (at > open || passive || lowerAt(r, from - 1) === ",") return false;
  // "Describing it as “…”, Ana Ruiz left."
  if (source.from > open) return callsSo(r, cue, "told", open) || isOpening(r, cue, open);
  if (side !== "before" && !(side === "main" && isOneOf(r, from - 1, "for of"))) return false;
  if (source.form === "nominal" && !hasClass(r, source.head, personClasses)) return false;
  return callsSo(r, cue, "told", open) || tellsSo(r, cue, open);
}

/** "Promising to “", "Insisting that it was “", against "Responding to “" */
function isOpening(r: Reading, cue: Cue, open: number): boolean {
  if (cue.classes & verbClass.commit && cue.content === open - 1) return true;
  return saysSo(r, cue, "told", open) && whatStandsBetween(r, cue.content, open).verbs > 0;
}

const tells = verbClass.say | verbClass.tell;
const spoken = tells | verbClass.label;

/** "He said after the court had ruled that …", against "“…,” he said after the court had ruled that …" */
function isAside(r: Reading, kind: ClauseKind, verb: number): boolean {
  const { classes = 0 } = r.verb(verb) ?? {};
  if (kind !== "adverbial" || !(classes & tells) || classes & verbClass.loose) return false;
  return !isMarked(r, sentenceAt(r, verb)?.from ?? verb);
}

type ClauseKind = "none" | "main" | "adverbial" | "relative" | "told";

/** How a clause hangs on what stands before its subject. */
function kindOfClause(r: Reading, { from, form }: Mention): ClauseKind {
  if (form === "relative") return lowerAt(r, from) === "who" ? "relative" : "none";
  if (sentenceAt(r, from)?.from === from) return "none";
  const opener = lowerAt(r, from - 1);
  if (isAmong(opener, "and but while whereas ;")) return "main";
  if (isAmong(opener, "after when because as since before although though until once if"))
    return "adverbial";
  // "a passage in which the mayor tells her, “…”"
  if (opener === "which" && hasClass(r, from - 2, is.preposition)) return "adverbial";
  if (opener === "that" || opener === "how") return "told";
  if (opener === "what") return "relative";
  const verb = r.verb(from - 1);
  return verb && (verb.classes & tells) !== 0 ? "told" : "none";
}

/** Somebody, a body, or several of whom it is told whom they tell or call so; "she" may be whoever speaks before. */
function speaks(r: Reading, { source: { form, head }, addressee, classes }: Cue): boolean {
  if (form === "name" || form === "relative") return true;
  if (form !== "nominal") return false;
  if (hasClass(r, head, speakerClasses | is.otherPronoun)) return true;
  return isOfSeveral(lowerAt(r, head)) && (addressee !== null || (classes & verbClass.label) !== 0);
}

/** "admitted was a" of "for what he admitted was a “howler”" */
function tellsWhatItIs(r: Reading, { source, content }: Cue, open: number): boolean {
  if (lowerAt(r, source.from - 1) !== "what" || !isOneOf(r, content, "is was are were"))
    return false;
  return content + 1 === open || (content + 2 === open && isOneOf(r, content + 1, "a an the"));
}

/** "called the plan “", "dismissed it as a “", "accused her of “" */
function callsSo(r: Reading, { classes, content }: Cue, kind: ClauseKind, open: number): boolean {
  if (!(classes & verbClass.label)) return false;
  if (kind !== "told" && content === open - 1 && hasClass(r, content, is.determiner)) return true;
  const before = isOneOf(r, open - 1, "a an the") ? open - 2 : open - 1;
  if (isOneOf(r, before, "as of for over") && before >= content) {
    const { commas, verbs } = whatStandsBetween(r, content, open);
    return commas === 0 && verbs === 0;
  }
  const object = isOneOf(r, content, "it him her them")
    ? content + 1
    : phraseStartingAt(r, content, open)?.to;
  return (object ?? content) === open;
}

/** "said the plan was “", "told police that it was “", "warned of “", against "asked the “" and "…, was “" behind a clause within another */
function saysSo(r: Reading, { classes, content }: Cue, kind: ClauseKind, open: number): boolean {
  if (!(classes & tells) || classes & verbClass.loose) return false;
  const { commas, breaks, verbs } = whatStandsBetween(r, content, open);
  if (breaks > 0) return false;
  const leads =
    verbs > 0 ||
    content === open ||
    isOneOf(r, content, ", : that to of about") ||
    lowerAt(r, open - 1) === "that";
  if (!leads || (kind === "relative" && (open - content > shortClause || verbs !== 1)))
    return false;
  const touches = content === open - 1;
  return kind === "main" || touches || (commas === 0 && !isOneOf(r, open - 1, "and but"));
}

/** In tokens: "she is a", before the words in marks. */
const shortClause = 4;

/** "telling her to “", "telling the clerk that “" */
function tellsSo(r: Reading, { addressee, content }: Cue, open: number): boolean {
  const lead = isOneOf(r, content, "to that , :") ? content + 1 : content;
  return addressee !== null && lead === open;
}
