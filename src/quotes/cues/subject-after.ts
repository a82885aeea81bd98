import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { finite, isNoun, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb } from "#quotes/reading/token-codes.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isLoose, type VerbGroup } from "./verb-groups.ts";

/** The subject that stands right after its verb: `“…,” said N`. */
export function subjectAfter(r: Reading, group: VerbGroup, to: number): Mention | null {
  const { at, form } = group;
  const next = at + 1;
  // "Praising Ruiz, the mayor said"
  if (form === "gerund" && sentenceAt(r, at)?.from === at) return null;
  if (next >= to || r.markedOf[next] !== r.markedOf[at] || !mayLead(r, group, to)) return null;
  if (lowerAt(r, next) === "[") return inBrackets(r, next, to);
  if (isNoSubject(r, next)) return null;
  const mention = phraseStartingAt(r, next, to);
  // "Ruiz, who called it “…”, said Tom Ekman had been asked"
  if (!mention || hasClass(r, mention.to, is.auxiliary | is.modal)) return null;
  return isLoose(group) && isThing(r, mention) ? null : mention;
}

/** The Ruiz of "said [Ruiz]", whom an editor has put in. */
function inBrackets(r: Reading, opening: number, to: number): Mention | null {
  const mention = phraseStartingAt(r, opening + 1, to);
  return mention && lowerAt(r, mention.to) === "]" ? mention : null;
}

/** Whether a verb stands where its subject can follow: right after a quotation or at the start of the clause. */
function mayLead(r: Reading, { at, from, floor }: VerbGroup, to: number): boolean {
  if (from === floor || (at - floor === 1 && hasClass(r, at - 1, is.adverb))) return true;
  // "left but, on Monday, described the mayor as"
  if (lowerAt(r, at - 1) !== "," || from < at) return false;
  return at - floor <= 2 || isSpokenPast(r, at) || isAside(r, at, floor, to);
}

/** "in" of "said in a letter", "it" of "said it was": where what follows the verb begins is no subject of it. */
function isNoSubject(r: Reading, at: number): boolean {
  if (hasClass(r, at, is.subjectPronoun) && hasClass(r, at + 1, finite)) return true;
  // "said right from the start"
  if (lowerAt(r, at) === "right" && hasClass(r, at + 1, is.preposition)) return true;
  const other = is.preposition | is.subordinator | is.time | is.objectPronoun;
  return r.tokens[at]?.kind === "word" && hasClass(r, at, other) && !isNoun(r, at);
}

/** "a revolution" of "started a revolution", against "started the mayor" */
function isThing(r: Reading, { form, head }: Mention): boolean {
  return form === "nominal" && !hasClass(r, head, speakerClasses | is.quantifier);
}

/** "said" in ", said N" */
function isSpokenPast(r: Reading, at: number): boolean {
  const verb = r.verb(at);
  if (!verb || !(verb.classes & verbClass.say) || verb.classes & verbClass.thought) return false;
  const capital = isCapital(r, at + 1);
  const tells =
    verb.form === "past" ||
    (verb.lemma === "say" && verb.form !== "gerund") ||
    (verb.form === "present" && capital);
  const opens = capital || hasClass(r, at + 1, is.determiner | is.quantifier);
  if (tells && (opens || (verb.lemma === "say" && closesAsName(r, at + 1)))) return true;
  return verb.form !== "past" && verb.form !== "gerund" && closesAsHeadline(r, at + 1);
}

/** "study leader Ana Ruiz" of "…, said study leader Ana Ruiz in May.": a name behind its description, and no verb behind it. */
function closesAsName(r: Reading, first: number): boolean {
  const to = sentenceAt(r, first)?.to ?? first;
  const mention = phraseStartingAt(r, first, to);
  if (mention?.form !== "name" || !isNoun(r, first)) return false;
  if (mention.to === to || r.tokens[mention.to]?.kind === "punctuation") return true;
  return isOneOf(r, mention.to, "at during in on") && firstVerb(r, mention.to, to).tense === 0;
}

/** "doctors" of "Sugar is harmful, say doctors." */
function closesAsHeadline(r: Reading, first: number): boolean {
  const to = sentenceAt(r, first)?.to ?? first;
  if (
    to - first > longestClosing ||
    (!hasClass(r, first, speakerClasses) && !isOneOf(r, first, "report study survey poll"))
  )
    return false;
  const mention = phraseStartingAt(r, first, to);
  return (
    mention !== null && (mention.to === to || (mention.to === to - 1 && lowerAt(r, to - 1) === "."))
  );
}

/** In tokens, a full stop included: "say doctors in Lund." */
const longestClosing = 5;

/** "said" of "He was, said his publisher Ana Ruiz, “…”": between the head of a sentence and the words in marks that end it. */
function isAside(r: Reading, at: number, floor: number, to: number): boolean {
  if (r.verb(at)?.lemma !== "say" || at - floor > longestHead) return false;
  const mention = phraseStartingAt(r, at + 1, to);
  return (
    mention !== null && lowerAt(r, mention.to) === "," && r.tokens[mention.to + 1]?.kind === "mark"
  );
}

/** In tokens: "He had been," */
const longestHead = 4;

/** Who did what a passive tells: "described as … by N". */
export function agentOf(r: Reading, at: number, to: number): Mention | null {
  for (let i = at + 1; i < Math.min(to, at + farthestBy); i += 1)
    if (lowerAt(r, i) === "by" && r.markedOf[i] === r.markedOf[at])
      return phraseStartingAt(r, i + 1, to);
  return null;
}

/** How far after its verb the "by" of an agent may stand, in tokens. */
const farthestBy = 10;
