import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  objectPronounAt,
  phraseEndingAt,
  phraseStartingAt,
} from "#quotes/reading/noun-phrase.ts";
import { personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { overlap } from "#quotes/reading/token-range.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isCalledSo, isDoneToSubject } from "./done-to-subject.ts";
import { mainSubject, openingSubject } from "./far-subjects.ts";
import { isPerceived } from "./perceived.ts";
import { before, type Source } from "./source.ts";
import { sourcesOfGerund } from "./sources-of-gerund.ts";
import { agentOf, subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { isOfThings, thingBefore } from "./things-with-words.ts";
import { withTitle } from "./titled-subject.ts";
import { type VerbGroup, verbGroupAt } from "./verb-groups.ts";
import { withoutWhereSaid } from "./where-said.ts";

/** Everybody who may be the source of a verb in a sentence that ends before `to`. */
export function sourcesOf(r: Reading, verbs: VerbGroup, to: number): Source[] {
  const from = beforeAside(r, verbs);
  const group = from === verbs.from ? verbs : { ...verbs, from };
  if (isDoneToSubject(r, group)) return agentOfParticiple(r, group, to);
  const thing = isReadOf(r, group) ? thingBefore(r, group.from, group.floor) : null;
  if (thing) return before(thing);
  const own = agentBeside(r, group, to);
  if (own) return [{ mention: own, side: "agent" }];
  const found: Source[] = [];
  const agent = group.verb && group.passive ? agentOf(r, group.at, to) : null;
  if (agent) found.push({ mention: agent, side: "agent" });
  const behind = group.verb && group.form !== "gerund" ? subjectAfter(r, group, to) : null;
  const after = behind && withoutWhereSaid(r, behind);
  if (after) found.push({ mention: after, side: "after" });
  if (after && closesSentence(r, group, after)) return found;
  if (isHeard(group)) return found;
  if (group.form === "gerund") found.push(...sourcesOfGerund(r, group));
  else if (after?.form !== "pronoun") pushSourcesBefore(r, found, group, after !== null);
  return found;
}

/**
 * Where a verb would begin without what commas part from it behind "and" or "but": "left but, in a letter to the club, said",
 * "left and when asked, said".
 */
function beforeAside(r: Reading, { from, floor }: VerbGroup): number {
  if (lowerAt(r, from - 1) !== ",") return from;
  for (let i = from - 2; i > Math.max(floor + 1, from - longestAside); i -= 1) {
    if (r.markedOf[i] !== r.markedOf[from] || r.tokens[i]?.kind === "mark") return from;
    const comma = lowerAt(r, i) === ",";
    const asked = lowerAt(r, i) === "when" && isOneOf(r, i + 1, "asked pressed questioned");
    if ((comma || asked) && isOneOf(r, i - 1, "and but")) return i;
    if (comma) return from;
  }
  return from;
}

/** In tokens, with its commas: ", in a letter to the club that he had led for years,". */
const longestAside = 20;

/** "police" of "A man described as “a danger” by police", "Told by police to “go home”," and "A man told to “go home” by police" */
function agentOfParticiple(r: Reading, { at, floor }: VerbGroup, to: number): Source[] {
  const agent = isCalledSo(r, at, floor) || isToldSo(r, at, to) ? agentOf(r, at, to) : null;
  return agent ? [{ mention: agent, side: "agent" }] : [];
}

/** Whether a participle that tells or asks leads to words in marks, its agent before them or not: "told by police to “go”", "accused of “lying”". */
function isToldSo(r: Reading, at: number, to: number): boolean {
  const agent = lowerAt(r, at + 1) === "by" ? phraseStartingAt(r, at + 2, to) : null;
  const lead = agent?.to ?? at + 1;
  if (!isOneOf(r, lead, "to of that")) return false;
  const farthest = agent && lowerAt(r, lead) === "that" ? lead + longestClause : lead + 1;
  for (let i = lead + 1; i <= farthest; i += 1) if (r.tokens[i]?.kind === "mark") return true;
  return false;
}

/** In tokens: "it was a". */
const longestClause = 4;

/** "Ekman" of "Holm, described by Ekman as a “menace”": whoever calls somebody so, right before the words in marks. */
function agentBeside(
  r: Reading,
  { at, from, verb, passive }: VerbGroup,
  to: number,
): Mention | null {
  if (passive || from !== at || verb?.form !== "past" || !(verb.classes & verbClass.label))
    return null;
  const lead = lowerAt(r, at + 2);
  if (lowerAt(r, at + 1) !== "by" || lead === "far" || lead.endsWith("ing")) return null;
  const agent = agentOf(r, at, to);
  return agent && leadsToMarks(r, agent.to) ? agent : null;
}

/** "as “", "as a “", ", “": what may stand between who calls somebody so and the words. */
function leadsToMarks(r: Reading, at: number): boolean {
  let next = isOneOf(r, at, "as ,") ? at + 1 : at;
  if (next > at && hasClass(r, next, is.determiner)) next += 1;
  return r.tokens[next]?.kind === "mark" && r.markedOf[next] !== r.markedOf[at];
}

/** "He wore a hat reading", "held banners that said": the words on a thing are not whose it is. */
function isReadOf(r: Reading, { from, form, verb }: VerbGroup): boolean {
  if (!verb) return false;
  const before = form === "gerund" ? "" : lowerAt(r, from - 1);
  const leads = before === "" || before === "that" || before === "which";
  return leads && isOfThings(verb.lemma);
}

/** "…, said the ministry.": what ends the sentence behind the verb is its subject, and nothing before it. */
function closesSentence(r: Reading, { verb }: VerbGroup, subject: Mention): boolean {
  if (verb?.lemma !== "say" || !isAmong(r.tokens[subject.to]?.text ?? ".", ". ;")) return false;
  return subject.form === "name" || hasClass(r, subject.head, personClasses | is.body);
}

/** "Ana Ruiz was told": what stands before the verb hears the words; against "Ana Ruiz was quoted". */
function isHeard({ verb, passive }: VerbGroup): boolean {
  return passive && verb !== undefined && verb.lemma !== "quote";
}

/** The subjects that may stand before a verb: the nearest, the one that it shares with an earlier verb, the sentence's own. */
function pushSourcesBefore(
  r: Reading,
  found: Source[],
  group: VerbGroup,
  hasSubjectAfter: boolean,
): void {
  const nearest = nearestSubject(r, group);
  if (nearest && (namesThing(r, group, nearest) || isNobodysIt(r, group, nearest))) return;
  const opening =
    !hasSubjectAfter && mayBeFar(r, group) && (!nearest || isDoubtful(r, nearest, group.floor))
      ? openingSubject(r, group)
      : null;
  const held =
    nearest && ((opening && isHeldBy(r, nearest, opening)) || isGoneTo(r, nearest, group));
  if (nearest && !held) found.push({ mention: nearest, side: "before" });
  const main =
    (nearest && !isGoneTo(r, nearest, group)) || hasSubjectAfter
      ? null
      : mainSubject(r, group.from);
  if (main) found.push({ mention: main, side: "main" });
  if (opening && !found.some(({ mention }) => overlap(mention, opening)))
    found.push({ mention: opening, side: "opening" });
}

const reaching = wordSet(
  "emailed go goes going gone take taken takes taking took turn turned went write writes writing written wrote",
);

/** "Facebook" of "Ana Ruiz took to Facebook to say": where somebody goes who says something there. */
function isGoneTo(r: Reading, { from }: Mention, { form }: VerbGroup): boolean {
  if (form !== "infinitive" || !isOneOf(r, from - 1, "to on before")) return false;
  return isOneOf(r, from - 2, reaching);
}

/** "the other hand" of "On the other hand, farmers known for their calm, said": the sentence opens with it, and its subject comes behind. */
function isOfLead(r: Reading, { form, from, to }: Mention): boolean {
  // "Among voters, two thirds, 67 per cent, say"
  if (form !== "nominal" || lowerAt(r, to) !== "," || isOneOf(r, from - 1, "among of"))
    return false;
  // "As many experts, Ana Ruiz among them, say"
  if (hasClass(r, from - 1, is.subordinator)) return false;
  return hasClass(r, from - 1, is.preposition) && sentenceAt(r, from)?.from === from - 1;
}

function nearestSubject(r: Reading, { at, from, floor }: VerbGroup): Mention | null {
  const subject = withTitle(r, subjectBefore(r, from, floor), floor);
  if (subject && isOfLead(r, subject)) return null;
  if (subject) return subject.form === "nominal" ? withoutWhereSaid(r, subject) : subject;
  return isPerceived(r, at) ? objectPronounAt(r, from - 1) : null;
}

/** "It" of "It is also hoped that", "It was claimed": nobody, against "It was fined". */
function isNobodysIt(r: Reading, { at }: VerbGroup, { form, head }: Mention): boolean {
  if (form !== "pronoun" || lowerAt(r, head) !== "it" || !hasClass(r, at, is.auxiliary))
    return false;
  const participle = hasClass(r, at + 1, is.adverb) ? at + 2 : at + 1;
  return isOneOf(r, participle, told);
}

const told = wordSet(
  "alleged announced assumed believed claimed estimated expected feared hoped known reported rumored rumoured said suggested " +
    "thought understood",
);

const givesName = wordSet("called dubbed named termed labelled labeled branded");

/** "a group called the Harbour Front", "zones called “fields”": what a thing is called, nobody's words. */
function namesThing(r: Reading, { at, from }: VerbGroup, subject: Mention): boolean {
  const { form, head, to } = subject;
  if (!isOneOf(r, at, givesName) || form !== "nominal" || to !== from) return false;
  if (isOneOf(r, subject.from - 1, "that which what")) return false;
  const owned = hasClass(r, subject.from, is.determiner | is.possessivePronoun);
  if (owned && !isAmong(r.tokens[subject.from]?.text ?? "", "A An a an")) return false;
  if (isCapital(r, subject.from + 1)) return false;
  if (isCapital(r, subject.from) && subject.from === head) return false;
  if (hasClass(r, head, is.role | is.title | is.demonym)) return false;
  const next = lowerAt(r, at + 1) === "the" ? at + 2 : at + 1;
  return r.tokens[next]?.kind === "mark" || isCapital(r, next);
}

/** Whether the subject of a verb may stand at the head of its sentence, with other phrases between. */
function mayBeFar(r: Reading, { at, from, form, verb }: VerbGroup): boolean {
  const speaks = speechClasses | verbClass.show | verbClass.label;
  if (form !== "finite" || !verb || !(verb.classes & speaks)) return false;
  // "called … and proposed": the subject is that of the verb before.
  return lowerAt(r, from - 1) !== "and" && !isPerceived(r, at);
}

/** "The clerk speaking to Y said": a subject that rather belongs to the word before it. */
function isDoubtful(r: Reading, { from, form }: Mention, floor: number): boolean {
  const lead = from - 1;
  if (form === "relative" && isOfAgent(r, from, floor)) return false;
  // "after Y said", "as Y said": a clause of its own begins there.
  if (hasClass(r, lead, is.subordinator)) return false;
  // "He said the board had asked"
  if (form !== "relative" && r.verb(lead)?.lemma === "say") return false;
  return (
    form === "relative" ||
    hasClass(r, lead, is.preposition | is.presentVerb | is.pastVerb) ||
    isGerund(r, lead) ||
    verbGroupAt(r, lead, lead, r.markedOf[lead] ?? -1) !== null
  );
}

/** "who" of "was answered by Tom Ekman, who": the agent's, and not the subject's. */
function isOfAgent(r: Reading, who: number, floor: number): boolean {
  const last = lowerAt(r, who - 1) === "," ? who - 2 : who - 1;
  const agent = phraseEndingAt(r, last, floor);
  return agent !== null && lowerAt(r, agent.from - 1) === "by";
}

/**
 * "the firm" of "Ana Ruiz, head of sales at the firm said", "a bus" of "Ana Ruiz, who drives a bus
 * said": what a preposition or a relative clause after the subject holds is no subject.
 */
function isHeldBy(r: Reading, { from, to }: Mention, opening: Mention): boolean {
  // "The judge in the case against Ana Ruiz said"
  if (opening.to === to && opening.from < from) return hasClass(r, from - 1, is.preposition);
  if (opening.to >= from) return false;
  if (hasClass(r, from - 1, is.preposition))
    return r.tokens[from - 2]?.kind === "word" && !hasClass(r, from - 2, is.coordinator);
  if (isGerund(r, from - 1)) return true;
  const next = lowerAt(r, opening.to) === "," ? opening.to + 1 : opening.to;
  return hasClass(r, next, is.relative);
}

/** "scrutinising" of "the clerk scrutinising the count" */
function isGerund(r: Reading, at: number): boolean {
  const lower = lowerAt(r, at);
  const object = hasClass(r, at + 1, is.determiner | is.possessivePronoun);
  return lower.length > 5 && lower.endsWith("ing") && object;
}
