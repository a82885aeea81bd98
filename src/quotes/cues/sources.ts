import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  objectPronounAt,
  phraseEndingAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import { persons } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { overlap } from "#quotes/reading/token-range.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import type { Cue } from "./cue.ts";
import { mainSubject, openingSubject, subjectBehind } from "./far-subjects.ts";
import { isManner } from "./manner.ts";
import { isPerceived } from "./perceived.ts";
import { heardInRecording } from "./recordings.ts";
import { agentOf, subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { isOfThings, thingBefore } from "./things-with-words.ts";
import { withTitle } from "./titled-subject.ts";
import { type VerbGroup, verbGroupAt } from "./verb-groups.ts";
import { withoutWhereSaid } from "./where-said.ts";

/** Who may have said the words of a verb, and where that stands. */
export interface Source {
  readonly mention: Mention;
  readonly side: Exclude<Cue["side"], "according">;
}

/** Everybody who may be the source of a verb in a sentence that ends before `to`. */
export function sourcesOf(r: Reading, group: VerbGroup, to: number): Source[] {
  if (isDoneToSubject(r, group)) return [];
  const thing = isReadOf(r, group) ? thingBefore(r, group.from, group.floor) : null;
  if (thing) return before(thing);
  const own = agentBeside(r, group, to);
  if (own) return [{ mention: own, side: "agent" }];
  const found: Source[] = [];
  const agent = group.verb && group.passive ? agentOf(r, group.at, to) : null;
  if (agent) found.push({ mention: agent, side: "agent" });
  const behind = group.verb ? subjectAfter(r, group, to) : null;
  const after = behind && withoutWhereSaid(r, behind);
  if (after) found.push({ mention: after, side: "after" });
  if (after && closesSentence(r, group, after)) return found;
  if (group.form === "gerund") found.push(...sourcesOfGerund(r, group));
  else if (!isHeard(group) && after?.form !== "pronoun")
    pushSourcesBefore(r, found, group, after !== null);
  return found;
}

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
  return subject.form === "name" || hasClass(r, subject.head, persons | is.body);
}

/** "Ana Ruiz was told": what stands before the verb hears the words; against "Ana Ruiz was quoted". */
function isHeard({ verb, passive }: VerbGroup): boolean {
  return passive && verb !== undefined && verb.lemma !== "quote";
}

/** "a statement saying", and "X smiled, saying" */
function sourcesOfGerund(r: Reading, group: VerbGroup): Source[] {
  const { from, floor } = group;
  const lead = from - 1;
  if (lowerAt(r, lead) === "as") return before(whoIsQuoted(r, lead, floor));
  const heard = heardInRecording(r, group);
  if (heard) return before(heard);
  const other = whoIsBlamed(r, group) ?? whoIsHeard(r, group) ?? whoWrote(r, group);
  if (other) return before(other);
  const own = subjectAfterWith(r, group) ?? someAfterWith(r, group);
  if (own) return before(own);
  const main = mainSubject(r, from) ?? subjectBehind(r, group);
  const found: Source[] = main ? [{ mention: main, side: "main" }] : [];
  if (from <= floor) return found;
  if (hasClass(r, lead, is.body | is.role))
    found.push(...before(subjectBefore(r, from, afterWith(r, group))));
  else if (r.classes[lead] === 0 && r.tokens[lead]?.kind === "word")
    found.push(...before(subjectBefore(r, from, floor)));
  return found;
}

/** "Ana Ruiz" of "Tom Ekman got a letter from Ana Ruiz saying that …": from whom a paper is. */
function whoWrote(r: Reading, { from, floor }: VerbGroup): Mention | null {
  const paper = phraseEndingAt(r, from - 1, floor);
  if (!paper || !isOneOf(r, paper.head, papers) || lowerAt(r, paper.head + 1) !== "from")
    return null;
  const writer = phraseStartingAt(r, paper.head + 2, from);
  return writer?.to === from ? writer : null;
}

const papers = "call e-mail email letter memo message note postcard statement text telegram tweet";

/** "Ana Ruiz" of "A witness heard Ana Ruiz shouting": who is perceived by another. */
function whoIsHeard(r: Reading, { from, floor }: VerbGroup): Mention | null {
  const other = phraseEndingAt(r, from - 1, floor) ?? objectPronounAt(r, from - 1);
  return other &&
    !/sel(?:f|ves)$/.test(lowerAt(r, other.head)) &&
    isOneOf(r, other.from - 1, perceiving)
    ? other
    : null;
}

const perceiving =
  "caught filmed hear heard hears overheard quoted quotes recall recalled recalls recorded remember remembered remembers saw";

/** "Ana Ruiz" of "Tom Ekman criticised Ana Ruiz for saying that …": whose words they are that another blames. */
function whoIsBlamed(r: Reading, { from, floor }: VerbGroup): Mention | null {
  if (!isOneOf(r, from - 1, "for of")) return null;
  const other = phraseEndingAt(r, from - 2, floor);
  const blames = other && r.verb(other.from - 1);
  if (!blames || !(blames.classes & (verbClass.judge | verbClass.label))) return null;
  const passive = verbGroupAt(r, other.from - 1, floor, r.markedOf[from] ?? -1)?.passive === true;
  return passive ? null : other;
}

/**
 * "shrugged when asked", "Ana Ruiz, asked about the row, said", "was fined and told he": what is done to the subject,
 * with no word for "was".
 */
function isDoneToSubject(r: Reading, { at, from, floor, verb, passive }: VerbGroup): boolean {
  if (passive || from !== at || verb?.form !== "past") return false;
  if (!(verb.classes & hearing))
    return isAmong(verb.lemma, "quote cite") && tellsOfSubject(r, at, floor);
  if (isOneOf(r, at - 1, "when if once unless though")) return verb.lemma !== "say";
  if (hasClass(r, at + 1, is.preposition) && tellsOfSubject(r, at, floor)) return true;
  const listener = phraseStartingAt(r, at + 1, at + 4) ?? objectPronounAt(r, at + 1);
  const opens = isOneOf(r, at + 1, "that to if whether about why how what for by he she they it");
  if (!opens && listener) return false;
  if (lowerAt(r, at - 1) === ",")
    return verb.lemma === "ask" && opens && isBehindSubject(r, at - 2, floor);
  if (lowerAt(r, at - 1) !== "and" || verb.lemma === "ask") return false;
  return isPassiveBefore(r, at - 1, floor);
}

const hearing = verbClass.tell | verbClass.ask;

/** "briefed" of "A person briefed on the matter said": a participle, behind which the subject's verb comes. */
function tellsOfSubject(r: Reading, participle: number, floor: number): boolean {
  const subject = phraseEndingAt(r, participle - 1, floor);
  if (!subject || subject.from !== floor || !hasClass(r, subject.head, persons)) return false;
  for (let i = participle + 2; i < participle + farthestVerb; i += 1) {
    const { kind, lower } = r.tokens[i] ?? {};
    if (kind !== "word" || lower === "and" || lower === "that") return false;
    if (r.verb(i)?.form === "past" && verbGroupAt(r, i, floor, r.markedOf[i] ?? -1)) return true;
  }
  return false;
}

/** In tokens: "briefed on the state of the talks said". */
const farthestVerb = 9;

/** Whether a clause's first phrase ends at a token. */
function isBehindSubject(r: Reading, last: number, floor: number): boolean {
  const subject = phraseEndingAt(r, last, floor);
  return (
    subject !== null && (subject.from === floor || hasClass(r, subject.from - 1, is.subordinator))
  );
}

/** "was fined" of "was fined in May and told that" */
function isPassiveBefore(r: Reading, and: number, floor: number): boolean {
  for (let i = and - 1; i > Math.max(floor, and - farthestWith); i -= 1) {
    const group = verbGroupAt(r, i, floor, r.markedOf[and] ?? -1);
    if (group?.form === "finite") return group.passive;
  }
  return false;
}

/** "Ana Ruiz" of "the paper quoted Ana Ruiz as saying", "Ana Ruiz was quoted as saying", "was quoted by the paper as saying". */
function whoIsQuoted(r: Reading, as: number, floor: number): Mention | null {
  const nearest = subjectBefore(r, as, floor);
  const byOther = nearest !== null && lowerAt(r, nearest.from - 1) === "by";
  const quoted = byOther ? nearest.from - 2 : as - 1;
  if (!isOneOf(r, quoted, "quoted cited")) return nearest;
  const group = verbGroupAt(r, quoted, floor, r.markedOf[as] ?? -1);
  return group?.passive ? subjectBefore(r, group.from, group.floor) : nearest;
}

function before(mention: Mention | null): Source[] {
  return mention ? [{ mention, side: "before" }] : [];
}

/** "Ana Ruiz" of "…, with Ana Ruiz, 26, sobbing" and "…, with Ana Ruiz recently claiming". */
function subjectAfterWith(r: Reading, { from, floor }: VerbGroup): Mention | null {
  let verb = from;
  while (verb > floor && (hasClass(r, verb - 1, is.adverb) || isManner(r, verb - 1))) verb -= 1;
  for (let i = verb - 2; i >= Math.max(floor, verb - farthestWith); i -= 1) {
    if (lowerAt(r, i) !== "with") continue;
    const own = phraseStartingAt(r, i + 1, verb);
    const aged = r.tokens[verb - 2]?.kind === "number" ? verb - 3 : verb;
    return own?.form === "name" && (own.to === verb || own.to === aged) ? own : null;
  }
  return null;
}

/** "some" of "…, with some calling her out, saying she was late": who goes on saying what they say first. */
function someAfterWith(r: Reading, { from, floor }: VerbGroup): Mention | null {
  for (let i = from - 2; i >= Math.max(floor, from - longestSaying); i -= 1) {
    const { text, lower } = r.tokens[i] ?? {};
    if (text === ";" || lower === "who") return null;
    if (lower !== "with" || lowerAt(r, i - 1) !== ",") continue;
    if (!hasClass(r, i + 1, is.quantifier)) return null;
    const some = saysFirst(r, i + 2) ? wordMention(r, i + 1) : phraseStartingAt(r, i + 1, from);
    return some && saysFirst(r, some.to) ? some : null;
  }
  return null;
}

function saysFirst(r: Reading, at: number): boolean {
  const { form, classes = 0 } = r.verb(at) ?? {};
  return form === "gerund" && (classes & (speechClasses | verbClass.label | verbClass.judge)) !== 0;
}

/** In tokens, from "with" to what they say at last. */
const longestSaying = 24;

/** "some analysts" of "alarm with some analysts suggesting": where the subject can begin, after "with". */
function afterWith(r: Reading, { from, floor }: VerbGroup): number {
  for (let i = from - 2; i > Math.max(floor, from - farthestWith); i -= 1)
    if (lowerAt(r, i) === "with" && (hasClass(r, i + 1, is.quantifier) || i === from - 2))
      return i + 1;
  return floor;
}

/** In tokens: "with some of the older analysts". */
const farthestWith = 7;

/** The subjects that may stand before a verb: the nearest, the one that it shares with an earlier verb, the sentence's own. */
function pushSourcesBefore(
  r: Reading,
  found: Source[],
  group: VerbGroup,
  hasSubjectAfter: boolean,
): void {
  const nearest = nearestSubject(r, group);
  if (nearest && namesThing(r, group, nearest)) return;
  const opening =
    !hasSubjectAfter && mayBeFar(r, group) && (!nearest || isDoubtful(r, nearest))
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

/** "Facebook" of "Ana Ruiz took to Facebook to say": where somebody goes who says something there. */
function isGoneTo(r: Reading, { from }: Mention, { form }: VerbGroup): boolean {
  if (form !== "infinitive" || !isOneOf(r, from - 1, "to on before")) return false;
  return isOneOf(r, from - 2, "take takes taking took taken go goes going went gone turn turned");
}

function nearestSubject(r: Reading, { at, from, floor }: VerbGroup): Mention | null {
  const subject = withTitle(r, subjectBefore(r, from, floor), floor);
  if (subject) return subject.form === "nominal" ? withoutWhereSaid(r, subject) : subject;
  return isPerceived(r, at) ? objectPronounAt(r, from - 1) : null;
}

const givesName = "call dub name term label brand";

/** "a group called the Harbour Front", "zones called “fields”": what a thing is called, nobody's words. */
function namesThing(r: Reading, { at, from, verb }: VerbGroup, subject: Mention): boolean {
  const names = verb?.form === "past" && isAmong(verb.lemma, givesName);
  const { form, head, to } = subject;
  if (!names || form !== "nominal" || to !== from) return false;
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
function isDoubtful(r: Reading, { from, form }: Mention): boolean {
  const lead = from - 1;
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

/**
 * "the firm" of "Ana Ruiz, head of sales at the firm said", "a bus" of "Ana Ruiz, who drives a bus
 * said": what a preposition or a relative clause after the subject holds is no subject.
 */
function isHeldBy(r: Reading, { from }: Mention, opening: Mention): boolean {
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
