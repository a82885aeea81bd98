import { subjectAfter } from "#quotes/cues/subject-after.ts";
import { subjectBefore } from "#quotes/cues/subject-before.ts";
import { type VerbGroup, verbGroupAt } from "#quotes/cues/verb-groups.ts";
import { type Entity, entityAt, type People } from "#quotes/names/entity.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  phraseEndingAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import { isClitic, opens, speakers } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import {
  hasClass,
  isCapital,
  isMarked,
  lowerAt,
  nextComma,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import { step } from "./evidence.ts";
import type { Resolved, Speakers } from "./resolved.ts";

/** How far before "the statement" it is looked for, and how far from it who issued it, in tokens. */
const reach = 300;
const longestClause = 24;
/** In tokens: "a short written statement". */
const longestPhrase = 5;
const sure = 0.8;

/**
 * Who issued the paper that "the statement", "the letter" or "the report" means, where the article told so when it spoke
 * of one last: "Larkin said in a statement", "The board issued a statement", "a report from the union", "Ruiz wrote a
 * letter". Null for nobody named, where the words around it leave open whether who has it wrote it, and where reports
 * of two were told of.
 */
export function issuerOf(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const { from, to, head } = mention;
  const word = lowerAt(r, head);
  const study = studies.test(word);
  if (!(study || papers.test(word)) || to - from !== 2 || lowerAt(r, from) !== "the") return null;
  if (isOfAnother(r, head)) return null;
  for (let i = from - 1; i > Math.max(0, from - reach); i -= 1) {
    if (lowerAt(r, i) !== word || isMarked(r, i)) continue;
    const again = lowerAt(r, i - 1) === "the";
    if (again && isOfAnother(r, i)) return null;
    const cited = again ? all.heard.findLast(({ at }) => at === i - 1)?.speaker : undefined;
    if (again && !cited) continue;
    const issuer = again ? null : issuerAt(r, all.people, i);
    if (study && issuer && isOneOfTwo(r, all.people, i, issuer)) return null;
    const issued = issuer && all.resolve(issuer, last);
    const speaker = cited ?? issued?.speaker;
    if (!speaker || !(all.entityOf(speaker) || (issuer && tellsItsState(r, issuer)))) return null;
    if (issued?.how === "nominal") return null;
    const steps = [step(r, "nominal", mention), ...(issuer ? [step(r, "name", issuer)] : [])];
    return {
      speaker,
      how: "nominal",
      steps,
      rivals: [],
      sure: Math.min(sure, issued?.sure ?? sure),
    };
  }
  return null;
}

/** Whether somebody else's report, or nobody's, was told of before the one whose word stands at a token. */
function isOneOfTwo(r: Reading, people: People, at: number, issuer: Mention): boolean {
  const entity = entityAt(people, issuer.head);
  const word = lowerAt(r, at);
  for (let i = at - 1; i > Math.max(0, at - reach); i -= 1) {
    if (lowerAt(r, i) !== word || isMarked(r, i) || isCapital(r, i)) continue;
    if (lowerAt(r, i - 1) === "the") continue;
    const other = issuerAt(r, people, i);
    if (!entity || !other || entityAt(people, other.head) !== entity) return true;
  }
  return false;
}

/** "the US army", "the Afghan ministry of peace": there is one, whatever it is called. */
function tellsItsState(r: Reading, { from, head }: Mention): boolean {
  if (lowerAt(r, from) !== "the" || !hasClass(r, head, is.body)) return false;
  for (let i = from + 1; i < head; i += 1)
    if (
      isCapital(r, i) &&
      (hasClass(r, i, is.demonym | is.place) || /^(?:US|U\.S\.|UK)$/.test(r.tokens[i]?.text ?? ""))
    )
      return true;
  return false;
}

/**
 * Whose words "her statement", "the union’s report", "the HB statement" and "a letter from the union" tell by themselves
 * that they are.
 */
export function ownerOf(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const owner = ownerWithin(r, all, mention);
  const owned = owner && all.resolve(owner, last);
  if (!owner || !owned || (isClitic(r, owner.to) && isDoubtful(r, all, mention, owner, owned)))
    return null;
  const steps = [step(r, "nominal", mention), ...owned.steps];
  return { ...owned, how: "nominal", steps, sure: Math.min(sure, owned.sure) };
}

/**
 * Whether an owner of a letter or a report is only described, and neither a body that has a name nor a party: "the
 * victim’s letter", against "the agency’s letter" and "the Liberals’ letter".
 */
function isDoubtful(
  r: Reading,
  all: Speakers,
  { head }: Mention,
  { form, head: owner }: Mention,
  { speaker }: Resolved,
): boolean {
  if (form !== "nominal" || isOwnWords(lowerAt(r, head))) return false;
  if (isParty(r, owner)) return false;
  return all.entityOf(speaker)?.kind !== "institution";
}

/** "the Liberals" */
function isParty(r: Reading, at: number): boolean {
  return isCapital(r, at) && hasClass(r, at, is.role) && /[^s]s$/.test(lowerAt(r, at));
}

/** What hardly anybody else passes on. */
function isOwnWords(word: string): boolean {
  return papers.test(word) && !letters.test(word);
}

function ownerWithin(r: Reading, { people }: Speakers, mention: Mention): Mention | null {
  const { from, to, head } = mention;
  const word = lowerAt(r, head);
  if (!papers.test(word) && !studies.test(word)) return null;
  const by = made.test(lowerAt(r, head + 1)) ? head + 2 : head + 1;
  if (by < to && /^(?:from|by)$/.test(lowerAt(r, by)))
    return isLed(r, from, head) && isPlain(r, from + 1, head)
      ? giverIn(r, people, by + 1, to)
      : null;
  let last = head - 1;
  while (last > from && !isClitic(r, last) && !isCapital(r, last)) last -= 1;
  if (!isPlain(r, last + 1, head)) return null;
  const dated = hasClass(r, last - 1, is.time | is.timeNoun);
  if (isClitic(r, last)) {
    if (dated) return null;
    return isOwnWords(word) ? phraseEndingAt(r, last - 1, from) : giverIn(r, people, from, last);
  }
  if (/^(?:his|her|its|their)$/.test(lowerAt(r, from)))
    return onSomebody.test(word) && /^hi?[se]r?$/.test(lowerAt(r, from))
      ? null
      : wordMention(r, from);
  if (last < head - 1 || !(issued.test(word) || studies.test(word))) return null;
  const initials = /^\p{Lu}{2,}$/u.test(r.tokens[last]?.text ?? "");
  const body = initials ? entityAt(people, last) : undefined;
  const known = body?.kind === "institution" && (issued.test(word) || isBodysName(body));
  return known ? phraseEndingAt(r, last, from) : null;
}

/** Whether a name in full says that it is a body's: what "DNA" or "MRI" is short for does not. */
function isBodysName({ words }: Entity): boolean {
  return words.length > 1 && words.some((word) => (classesOf(word.toLowerCase()) & is.body) !== 0);
}

/** Whether words lead up to a paper, and none first that may tell it for none: not of "false letter". */
function isLed(r: Reading, from: number, head: number): boolean {
  return (
    from < head && (hasClass(r, from, opens) || !hasClass(r, from, is.adjective | is.pastVerb))
  );
}

/** Whether the words before a paper's leave it whose it is, as "joint" does, and "forged" and "alleged" do not. */
function isPlain(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (!isCapital(r, i) && !plain.test(lowerAt(r, i))) return false;
  return true;
}

const plain =
  /^(?:\d.*|annual|blog|brief|emailed|final|first|full|initial|interim|joint|last|later|latest|long|media|mission|monthly|new|next|official|online|open|own|policy|preliminary|press|public|quarterly|recent|second|short|social|text|video|weekly|written)$/;

/** Who gave a paper: all words from one token to before another, where they are called as who can speak, against "from prison". */
function giverIn(r: Reading, people: People, from: number, to: number): Mention | null {
  const giver = phraseEndingAt(r, to - 1, from);
  if (giver?.from !== from) return null;
  const { form, head } = giver;
  if (form === "nominal")
    return hasClass(r, head, hasClass(r, from, opens) ? speakers : is.role) ? giver : null;
  const { kind = isParty(r, head) ? "institution" : "place" } = entityAt(people, head) ?? {};
  return form === "name" && kind !== "place" ? giver : null;
}

/** What is called by whose it is: "the HB statement", against "a Facebook post". */
const issued = /^(?:statement|release)$/;

/** What somebody found, and told in it. */
const studies =
  /^(?:report|study|survey|analysis|review|paper|poll|assessment|briefing|submission|filing|lawsuit|complaint|manifesto|bulletin|brochure|leaflet|blog|book|column|website|webpage)$/;

/** What may be on somebody who is no writer of it: "her report". */
const onSomebody = /^(?:report|review|assessment|book|lawsuit|complaint)$/;

/** What is always somebody's own words; of these, letters are passed on and read out more often than the others. */
const papers = /^(?:statement|release|tweet|post|letter|e-?mail|memo|message)$/;
const letters = /^(?:letter|e-?mail|memo|message)$/;

/** "the statement, written by her mother": the paper is told to be of somebody apart. */
function isOfAnother(r: Reading, at: number): boolean {
  for (let i = at + 1; i < at + longestPhrase; i += 1)
    if (/^(?:from|by|behalf)$/.test(lowerAt(r, i))) return true;
  return false;
}

/** Who issued the paper whose word stands at a token, as far as the words around it tell. */
function issuerAt(r: Reading, people: People, at: number): Mention | null {
  const sentence = sentenceAt(r, at);
  if (!sentence) return null;
  const word = lowerAt(r, at);
  const letter = letters.test(word);
  const study = studies.test(word);
  const giver = study || issued.test(word) ? /^(?:from|by)$/ : /^by$/;
  const by = made.test(lowerAt(r, at + 1)) && lowerAt(r, at + 2) === "by" ? at + 2 : at + 1;
  if (!letter && giver.test(lowerAt(r, by))) {
    const given = phraseStartingAt(r, by + 1, sentence.to);
    return given && study ? giverIn(r, people, by + 1, given.to) : given;
  }
  let first = at;
  while (first > at - longestPhrase && !hasClass(r, first, is.determiner | is.possessivePronoun)) {
    if (isClitic(r, first)) return ownerBefore(r, people, first, at);
    first -= 1;
  }
  const told = /^(?:an?|another|its|his|her|their)$/.test(lowerAt(r, first));
  if (!told || isPassedOn(r, at)) return null;
  const within = lowerAt(r, first - 1) === "in";
  if (within && (letter || lowerAt(r, first - 2) === "that")) return null;
  if (within && first - 1 === sentence.from) return afterComma(r, at, sentence.to);
  for (let i = first - 1; i >= Math.max(sentence.from, first - longestClause); i -= 1) {
    const group = verbGroupAt(r, i, sentence.from, r.markedOf[at] ?? -1);
    if (!group) continue;
    if (group.form !== "finite" || group.passive) return null;
    const issues = letter || study ? writing : issuing;
    const own = within ? group.verb !== undefined : i === first - 1 && issues.test(lowerAt(r, i));
    return own ? subjectOf(r, group, at) : null;
  }
  return null;
}

/** Of "the union’s short report" the union, where nothing between leaves open whether it is on somebody else or by another. */
function ownerBefore(r: Reading, people: People, clitic: number, at: number): Mention | null {
  const from = sentenceAt(r, at)?.from ?? at;
  const owner = phraseEndingAt(r, clitic - 1, from);
  if (!owner || issued.test(lowerAt(r, at))) return owner;
  if (!isPlain(r, clitic + 1, at)) return null;
  return giverIn(r, people, owner.from, clitic);
}

/** "written by": who has "released" or "read" a paper need not have written it. */
const made = /^(?:issued|signed|written)$/;
const writing = /^(?:writes?|wrote|written)$/;
const issuing = /^(?:issue[sd]?|makes?|made|writes?|wrote|written|tweet(?:s|ed)?)$/;

/**
 * Whether the words behind a paper's tell that it came from, or through, somebody else: "a statement read by",
 * "a letter she had received", "a statement on behalf of", "a post that accused". "A statement that it was shut" and
 * "a statement it was shut" tell what it says.
 */
function isPassedOn(r: Reading, at: number): boolean {
  const next = at + 1;
  if (/^(?:who|whom|whose|which|received|read|public|available)$/.test(lowerAt(r, next)))
    return true;
  if (hasClass(r, next, is.pastVerb)) return true;
  if (lowerAt(r, next) === "that") return hasClass(r, at + 2, verbal);
  return /^(?:which|whom|behalf)$/.test(lowerAt(r, at + 2));
}

const verbal = is.pastVerb | is.presentVerb | is.auxiliary | is.modal;

function subjectOf(r: Reading, group: VerbGroup, to: number): Mention | null {
  const before = subjectBefore(r, group.from, group.floor);
  const subject = before ?? (group.verb ? subjectAfter(r, group, to) : null);
  return subject?.form === "relative" ? null : subject;
}

/** "the board" of "In a statement on Friday, the board said" */
function afterComma(r: Reading, at: number, to: number): Mention | null {
  const comma = nextComma(r, at, Math.min(to, at + longestPhrase));
  const subject = comma < 0 ? null : phraseStartingAt(r, comma + 1, to);
  return subject && r.verb(subject.to) ? subject : null;
}
