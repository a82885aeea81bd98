import type { Cue } from "#quotes/cues/cue.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { whatStandsBetween } from "./between.ts";
import type { Proposal } from "./candidate-features.ts";

/** Whether a verb stands in a frame in which its subject can hardly but have said the words. */
export function isSubjectsWords(
  r: Reading,
  place: Place,
  proposal: Proposal,
  cue: Cue,
  before: readonly Cue[],
): boolean {
  const { mention } = proposal;
  return (
    isAnnounced(r, place, mention, cue) ||
    isRelativeSubject(r, place, cue, before) ||
    isNamedRelative(r, place, proposal) ||
    isQuotedAsSaying(r, cue) ||
    hasOwnClause(r, place, mention, cue) ||
    refersAs(r, place, proposal) ||
    isSaidAfter(r, place, cue, before)
  );
}

/** "The crew say the pilot told them: “…”": the words right after a verb and its colon are its subject's. */
function isAnnounced(
  r: Reading,
  place: Place,
  mention: Mention,
  { side, form, classes, from, content }: Cue,
): boolean {
  return (
    isSomebody(r, mention) &&
    side === "before" &&
    from - mention.to < 2 &&
    form === "finite" &&
    (classes & (verbClass.say | verbClass.tell)) !== 0 &&
    !(classes & verbClass.thought) &&
    content === place.open - 1 &&
    lowerAt(r, content) === ":"
  );
}

/** A name, a pronoun or somebody's office. */
export function isSomebody(r: Reading, { form, head }: Mention): boolean {
  return form === "name" || form === "pronoun" || hasClass(r, head, is.role | is.title);
}

/** "…, while Ana Ruiz called it “…”": right after a clause that a conjunction begins. */
function hasOwnClause(
  r: Reading,
  place: Place,
  { from, to }: Mention,
  { side, form, classes, passive, modality, from: verb, content }: Cue,
): boolean {
  if (side !== "before" || form !== "finite" || passive || verb - to > 1) return false;
  if (modality === "hypothetical" || lowerAt(r, from) === "i") return false;
  if (!(classes & (verbClass.say | verbClass.tell | verbClass.label))) return false;
  if (classes & verbClass.thought) return false;
  const between = place.open - content;
  const touches = between === 0 || (between === 1 && isOneOf(r, content, joining));
  const opener = lowerAt(r, from - 1);
  if (touches && between === 1 && callsOne(r, content, classes)) return true;
  if (!touches || !isAmong(opener, "and but while whereas although though ;")) return false;
  return opener !== "and" || /^[,;”"’']/.test(r.tokens[from - 2]?.text ?? "");
}

/** "her" of "…, a writer and other authors call her “…”": nothing but whom somebody calls so stands before the words. */
function callsOne(r: Reading, content: number, classes: number): boolean {
  return (classes & verbClass.label) !== 0 && isOneOf(r, content, "him her them it");
}

/** What stands between a verb and the words in marks: "called it “…”", "said: “…”". */
const joining = "it him her them this that , :";

/** "The paper quoted Ana Ruiz as saying “…”": who is quoted, not who quotes. */
export function isQuotedAsSaying(r: Reading, { from, form, source }: Cue): boolean {
  if (form !== "gerund" || lowerAt(r, from - 1) !== "as") return false;
  return isOneOf(r, source.from - 1, "quote quotes quoted quoting cite cites cited citing");
}

/** "a town where pilots refer to the tower as “…”" */
function refersAs(r: Reading, place: Place, { cue, rank }: Proposal): boolean {
  if (cue?.side !== "before" || cue.passive || cue.form !== "finite") return false;
  return (
    rank === 0 &&
    cue.at < place.open &&
    lowerAt(r, place.open - 1) === "as" &&
    isAmong(cue.lemma, refers)
  );
}

const refers = "refer describe portray depict characterise characterize regard";

/** "Ana Ruiz, who called it “…”" */
function isNamedRelative(
  r: Reading,
  place: Place,
  { mention, cue, speechRank }: Proposal,
): boolean {
  if (!cue || mention.form !== "relative" || speechRank > 0 || mention.from > place.open)
    return false;
  if (
    !(cue.classes & (verbClass.say | verbClass.label)) ||
    cue.classes & (verbClass.thought | verbClass.act)
  )
    return false;
  const named =
    isCapital(r, mention.from - 1) ||
    (lowerAt(r, mention.from - 1) === "," && isCapital(r, mention.from - 2));
  return named && whatStandsBetween(r, mention.to, place.open).commas === 0;
}

/** "a plan that critics called “…”", "what critics called “…”": the words right after a relative clause's verb are its subject's. */
export function isRelativeSubject(
  r: Reading,
  place: Place,
  { at, classes, side, source }: Cue,
  cues: readonly Cue[],
): boolean {
  const opener = source.from - 1;
  if (cues.some(({ addressee, content }) => addressee && content === opener)) return false;
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

/** "The motto was that “we are the walls”, says Ana Ruiz": a verb of saying and its subject right after the words, with none before. */
function isSaidAfter(r: Reading, place: Place, cue: Cue, before: readonly Cue[]): boolean {
  const { at, side, form, classes, passive } = cue;
  if (side !== "after" || form !== "finite" || passive) return false;
  if (!(classes & verbClass.say) || classes & (verbClass.thought | verbClass.loose)) return false;
  const outside = lowerAt(r, place.after) === ",";
  const comma = outside || lowerAt(r, place.after - 2) === ",";
  return comma && at === place.after + (outside ? 1 : 0) && !before.some(isSpoken);
}

/** Whether a cue has a subject that says, tells, asks or calls something. */
export function isSpoken({ classes, form }: Cue): boolean {
  return (classes & (speechClasses | verbClass.label)) !== 0 && form === "finite";
}
