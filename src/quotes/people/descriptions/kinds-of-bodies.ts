import type { Entity } from "#quotes/names/entity.ts";
import type { IsMeant } from "#quotes/people/anaphora/anaphora.ts";
import type { Antecedent } from "#quotes/people/antecedents/antecedent.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass, nameClassesOf } from "#quotes/reading/name-classes.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** What "the company" or "the agency" can be, by its name. */
interface Kind {
  /** Whether nothing speaks against it. */
  mayBe(entity: Entity): boolean;
  /** Whether the name is one of that kind. */
  isSuch(entity: Entity): boolean;
  /** Whether nothing is that whose name doesn't say so. */
  readonly isByName?: boolean;
}

/** Whether a noun tells no more than that it is a firm or an agency, so that the only one near can be meant. */
export function mayMeanAny(r: Reading, { head }: Mention): boolean {
  return isOneOf(r, head, "company firm agency");
}

/** The kind that a noun tells; null for those that tell none. */
export function kindToldBy(r: Reading, { head }: Mention): Kind | null {
  const noun = lowerAt(r, head);
  if (hasNameClass(r, head, nameClass.firm)) return { mayBe: mayBeFirm, isSuch: mayBeFirm };
  const words = namesOf.get(noun);
  if (words) {
    const isSuch = (one: Entity) => isNamedSo(one, noun, words);
    return { mayBe: isSuch, isSuch, isByName: true };
  }
  const agency = noun === "agency" && lowerAt(r, head - 1) === "the";
  return agency ? { mayBe: (one) => isAgency(one) || mayBeFirm(one), isSuch: isAgency } : null;
}

/** What has one of these words in its name, or letters for it, may be called by the noun, and nothing else may. */
const namesOf: ReadonlyMap<string, string> = new Map([
  ["army", "army guard"],
  ["church", "church diocese cathedral"],
  ["congress", "congress"],
  ["council", "council borough authority"],
  ["court", "court"],
  ["department", "department ministry office treasury"],
  ["force", "police constabulary force garda"],
  ["government", "government administration cabinet kremlin"],
  ["hospital", "hospital hospitals infirmary clinic health medical"],
  ["inquest", "inquest"],
  ["inquiry", "inquiry"],
  ["ministry", "ministry department office"],
  ["parliament", "parliament assembly"],
  ["school", "school academy college"],
  ["senate", "senate"],
  ["tribunal", "tribunal"],
  ["trust", "trust hospital hospitals health foundation"],
  ["university", "university college institute school state tech"],
]);

/** "Lindport Police" of "the force", "MoD" of "the department", and no "Oxfam" of "the government". */
function isNamedSo({ words }: Entity, noun: string, names: string): boolean {
  const [first = ""] = words;
  if (words.length === 1 && /^\p{Lu}[\p{L}.&]*\p{Lu}\.?$/u.test(first))
    return isAmong(noun, ofManyLetters) || first.toLowerCase().includes(noun.charAt(0));
  return words.some((word) => isAmong(word.toLowerCase(), names));
}

/** Of what letters stand for that need not have the noun's: "IRCC" of "the department". */
const ofManyLetters = wordSet("department hospital ministry school trust university");

/** No "Lindport Council", "Nurses Union" or "Senate", and no "Holm Cup". */
function mayBeFirm({ kind, words }: Entity): boolean {
  const [first = ""] = words;
  if (kind === "place" || (words.length === 1 && classesOf(first.toLowerCase()) & is.body))
    return false;
  return !words.some((word) => isAmong(word.toLowerCase(), noFirm));
}

const noFirm = wordSet(
  "academy act administration agency agreement alliance amendment army association award awards board bureau center " +
    "centers centre church college commission committee conference congress convention council court cup democrats " +
    "department embassy federation festival forum foundation government hospital institute kingdom league library " +
    "ministry movement museum nations navy olympics parliament party police prize republic republicans school senate " +
    "society states summit treaty tribunal union university war",
);

/** "NFA", "Flood Agency", against "the Senate" and "Volta Energy" */
function isAgency({ words }: Entity): boolean {
  const [first = ""] = words;
  if (words.length === 1) return /^\p{Lu}[\p{Lu}.]{2,}$/u.test(first);
  return words.some((word) => nameClassesOf(word.toLowerCase()) & nameClass.agency);
}

/**
 * Tells whether the likeliest body is the only one of its kind in the sentence or the one before, and two before
 * where it was cited last; or a firm likelier by far than any other. No other may be told of since without a name.
 */
export function isOnlyOneNear(
  r: Reading,
  { heard, entityOf }: Speakers,
  mention: Mention,
): IsMeant {
  const sentence = r.sentenceOf[mention.from] ?? 0;
  const cited = heard.at(-1);
  return (best, antecedents, shares) => {
    if (best.kind !== "named") return false;
    const reach = cited && entityOf(cited.speaker) === best.entity ? 2 : 1;
    const isNear = (one: Antecedent) =>
      one.kind === "named" && sentence - (r.sentenceOf[one.runs[0].from] ?? 0) <= reach;
    if (!isNear(best) || isUnnamedNear(r, sentence - reach, mention)) return false;
    const [first = 0, second = 0] = shares.toSorted((a, b) => b - a);
    const ahead = first > least && first > timesLikelier * second;
    const agency = lowerAt(r, mention.head) === "agency";
    return (ahead && !agency) || antecedents.filter(isNear).length === 1;
  };
}

/** How likely the likeliest of several is at least, and how many times likelier than the next. */
const least = 0.3;
const timesLikelier = 3;

/** "a firm in Lund" or "an agency" near "the company" or "the agency", from a sentence on */
function isUnnamedNear(r: Reading, first: number, { from }: Mention): boolean {
  for (let i = from - 1; i >= from - farthest && (r.sentenceOf[i] ?? -1) >= first; i -= 1) {
    const noun = lowerAt(r, i).replace(/ies$/, "y").replace(/s$/, "");
    if ((nameClassesOf(noun) & nameClass.firm || noun === "agency") && lowerAt(r, i - 1) !== "the")
      return true;
  }
  return false;
}

/** In tokens. */
const farthest = 100;

/** Whether which body is meant stands behind: "the company he worked for", "the agency that hired him". */
export function isClauseBehind(r: Reading, { to }: Mention): boolean {
  const somebody = isCapital(r, to) && !hasClass(r, to, is.time | is.timeNoun);
  return (
    somebody || hasClass(r, to, is.relative | is.subjectPronoun) || lowerAt(r, to) === "behind"
  );
}
