import { isIntroducedAsKin } from "#quotes/names/joining/told-of-names.ts";
import { officeOfAnybody } from "#quotes/names/kinds/gender-of-name.ts";
import { wordClass as is, sexOfNameWord } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import {
  hasClass,
  isCapital,
  isMarked,
  isOneOf,
  lowerAt,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import type { Entity } from "./entity.ts";
import { acts, behindApposition, opensSentence } from "./name-position.ts";
import type { NameRun } from "./name-run.ts";
import { pronounGender } from "./pronoun-genders.ts";

type Gender = "male" | "female";

/** How far before a name the noun that describes it may end: "his mother, Ana". */
const reach = 2;

const mostSkipped = 8;

/**
 * Gives people whose name tells no gender the one that the text gives them: the noun beside the name
 * ("his mother, Ana"), the noun among their roles ("the club’s spokeswoman"), or else the first
 * "he", "she", "his" or "her" after the name where nobody else is named between, and a first name
 * that is a word besides.
 */
export function tellGenders(
  r: Reading,
  runs: readonly NameRun[],
  entityOf: readonly Entity[],
): void {
  const votes = new Map<Entity, Record<Gender, number>>();
  runs.forEach((run, i) => {
    const entity = entityOf[i];
    if (entity?.kind !== "person" || entity.gender) return;
    const both = votes.get(entity) ?? { male: 0, female: 0 };
    votes.set(entity, both);
    const told = nounGender(r, run);
    if (told) both[told] += 3;
    if (told || entity.words.length < 2) return;
    const next = nextBeside(r, runs, entityOf, i);
    const pronoun = pronounGender(r, run, next);
    const leads = opensSentence(r, run) && acts(r, run);
    if (pronoun && !isOfLead(r, runs, entityOf, i, pronoun)) both[pronoun] += leads ? 2 : 1;
    const word = wordGender(entity);
    if (word) both[word] += 1;
  });
  for (const [entity, { male, female }] of votes)
    if (male !== female) entity.gender = male > female ? "male" : "female";
  correctGenders(r, runs, entityOf);
}

/**
 * Whether a paragraph tells of somebody of a sex before one who does nothing, and has a first name of both: "she" of the
 * sentence behind "Ana Ruiz beat Robin Holm" can be either.
 */
function isOfLead(
  r: Reading,
  runs: readonly NameRun[],
  entityOf: readonly Entity[],
  at: number,
  sex: Gender,
): boolean {
  const run = runs[at];
  if (!run || !hasClass(r, run.core, is.maleName) || !hasClass(r, run.core, is.femaleName))
    return false;
  if (acts(r, run)) return false;
  for (let i = at - 1; i >= Math.max(0, at - mostSkipped); i -= 1) {
    const [lead, other] = [runs[i], entityOf[i]];
    if (!lead || lead.block !== run.block) return false;
    if (other?.gender !== sex || other === entityOf[at] || !opensSentence(r, lead)) continue;
    return !pronounGender(r, run, { from: sentenceAt(r, run.from)?.to ?? run.to });
  }
  return false;
}

/** How often the text has to speak against what a first name alone tells. */
const leastAgainst = 2;

/**
 * Gives the other gender to whoever is "she" throughout, or told to be a woman, under a first name that lists have as a
 * man's.
 */
function correctGenders(r: Reading, runs: readonly NameRun[], entityOf: readonly Entity[]): void {
  const votes = new Map<Entity, Record<Gender, number>>();
  const counted = new Map<Entity, Gender>();
  runs.forEach((run, i) => {
    const entity = entityOf[i];
    if (entity?.kind !== "person" || !entity.gender || isMarked(r, run.from)) return;
    const both = votes.get(entity) ?? { male: 0, female: 0 };
    votes.set(entity, both);
    const told = toldBeside(r, run, entity.gender);
    if (told) both[told] += leastAgainst;
    const among = countedAmong(r, run);
    if (among) counted.set(entity, among);
    const next = nextBeside(r, runs, entityOf, i);
    const spouse = ofSpouseAhead(r, run, next);
    if (spouse && isNobodyElses(runs, entityOf, i, spouse)) both[spouse] += leastAgainst;
    if (!opensSentence(r, run) || !acts(r, run)) return;
    const said = pronounGender(r, run, next);
    if (said) both[said] += 1;
  });
  for (const [entity, both] of votes) {
    const other = entity.gender === "male" ? "female" : "male";
    const own = entity.gender ? both[entity.gender] : 0;
    const isAmongOthers = own < leastAgainst && counted.get(entity) === other;
    if (isAmongOthers || (own === 0 && both[other] >= leastAgainst)) entity.gender = other;
  }
}

/** "Her husband" at the head of the paragraph behind the one that names somebody last. */
function ofSpouseAhead(r: Reading, { block }: NameRun, next: NameRun | undefined): Gender | null {
  const at = r.blocks[block + 1]?.from;
  if (at === undefined || (next && next.from < at) || r.blocks[block + 1]?.block.kind !== "body")
    return null;
  const owner = lowerAt(r, at);
  if (owner !== "her" && owner !== "his") return null;
  // "Her husband, Ana Ruiz said, was late"
  if (r.tokens[at + 2]?.kind !== "word" || isCapital(r, at + 2)) return null;
  const spouse = lowerAt(r, at + 1);
  if (owner === "her") return isAmong(spouse, "husband boyfriend") ? "female" : null;
  return isAmong(spouse, "wife girlfriend") ? "male" : null;
}

/** Whether nobody else of a sex, or of none that is known, is named in a paragraph or not long before it. */
function isNobodyElses(
  runs: readonly NameRun[],
  entityOf: readonly Entity[],
  at: number,
  sex: Gender,
): boolean {
  const block = runs[at]?.block;
  for (let i = at - 1; i >= 0 && (i > at - farthestOwner || runs[i]?.block === block); i -= 1) {
    const other = entityOf[i];
    if (other?.kind !== "person" || other === entityOf[at]) continue;
    if (runs[i]?.block === block || (other.gender ?? sex) === sex) return false;
  }
  return true;
}

/** In names before the one that a paragraph ends with. */
const farthestOwner = 12;

/** "Okoye is one of the first two women on the board", "Okoye was the only man there", "Okoye, a nurse, is a mother of four" */
function countedAmong(r: Reading, run: NameRun): NameRun["gender"] {
  const to = behindApposition(r, run.to);
  if (!isOneOf(r, to, "is was became remains")) return null;
  const one = lowerAt(r, to + 1) === "one" && lowerAt(r, to + 2) === "of";
  const first = one ? to + 3 : to + 1;
  if (!/^(?:an?|the|only|just|two|three|four|five|\d)$/.test(lowerAt(r, first))) return null;
  for (let i = first; i < first + longestCount; i += 1) {
    const { kind, lower = "" } = r.tokens[i] ?? {};
    if (kind === "mark" || kind === "punctuation" || hasClass(r, i, is.preposition)) return null;
    const clitic = r.tokens[i + 1]?.kind === "clitic";
    if (isAmong(lower, "woman women")) return clitic ? null : "female";
    if (isAmong(lower, "man men")) return clitic ? null : "male";
    const kin = kinOfSex.get(lower);
    if (kin)
      return lowerAt(r, i + 1) === "of" || r.tokens[i + 1]?.kind === "punctuation" ? kin : null;
  }
  return null;
}

const kinOfSex: ReadonlyMap<string, "male" | "female"> = new Map([
  ["mother", "female"],
  ["grandmother", "female"],
  ["widow", "female"],
  ["father", "male"],
  ["grandfather", "male"],
  ["widower", "male"],
]);

/** In tokens: "the first two Muslim women". */
const longestCount = 6;

/**
 * The sex that "Mr Okoye", "Ade Okoye, a priest" and "his wife, the poet Jean Okoye" tell; the other than a first name tells
 * only by whose relative somebody is: women are priests, too.
 */
function toldBeside(r: Reading, run: NameRun, own: Gender): NameRun["gender"] {
  for (let i = run.from; i < run.core; i += 1)
    if (hasClass(r, i, is.maleNoun | is.femaleNoun)) return own;
  const told = nounGender(r, run);
  return told !== null && told !== own && !isIntroducedAsKin(r, run) ? own : told;
}

/** The next person's name that stands on the same side of the quotation marks, within a few. */
function nextBeside(
  r: Reading,
  runs: readonly NameRun[],
  entityOf: readonly Entity[],
  at: number,
): NameRun | undefined {
  const marked = r.markedOf[runs[at]?.from ?? 0];
  for (let i = at + 1; i < Math.min(runs.length, at + mostSkipped); i += 1)
    if (r.markedOf[runs[i]?.from ?? 0] === marked && entityOf[i]?.kind === "person") return runs[i];
  return runs[at + mostSkipped];
}

function nounGender(r: Reading, run: NameRun): NameRun["gender"] {
  const comma = lowerAt(r, run.from - 1) === ",";
  const before = run.from - (comma ? reach : 1);
  return genderOfNoun(r, before) ?? genderOfNoun(r, beforeRole(r, run)) ?? describedAfter(r, run);
}

/** The "husband" of "Her second husband, the critic Leo Brandt"; -1 where no such thing stands there. */
function beforeRole(r: Reading, { from }: NameRun): number {
  const isRole = hasClass(r, from - 1, is.role);
  return isRole && lowerAt(r, from - 2) === "the" && lowerAt(r, from - 3) === "," ? from - 4 : -1;
}

/** "Ana, a mother of three" */
function describedAfter(r: Reading, { to }: NameRun): NameRun["gender"] {
  if (lowerAt(r, to) !== ",") return null;
  const determiner = to + 1;
  if (!hasClass(r, determiner, is.determiner | is.possessivePronoun)) return null;
  return genderOfNoun(r, determiner + 1) ?? genderOfNoun(r, determiner + 2);
}

/** "Rose Hartnoll", "Frank Tovey": a first name that is a word besides. */
function wordGender({ words: [first = ""] }: Entity): NameRun["gender"] {
  return sexOfNameWord(first.toLowerCase());
}

function genderOfNoun(r: Reading, at: number): NameRun["gender"] {
  const c = r.classes[at] ?? 0;
  if (!(c & (is.maleNoun | is.femaleNoun)) || r.tokens[at]?.text !== lowerAt(r, at)) return null;
  if (c & is.maleNoun) return isOneOf(r, at, officeOfAnybody) ? null : "male";
  return "female";
}
