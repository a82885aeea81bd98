import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { isTitled, plain, wordsOf } from "#quotes/names/name-words.ts";
import { bareLetters } from "#quotes/names/words/letters.ts";
import { surname } from "#quotes/names/words/name-forms.ts";
import { afterAge } from "#quotes/reading/ages.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { kinNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { addTo, type Known } from "./known-names.ts";
import { isDead, isYoung, relationBeside } from "./told-of-names.ts";

/**
 * Files whom a run names by the first name alone under the surname of whose relative it tells them to be: "Her mother,
 * Ana" after "Eva Reed", "Al and Eva Reed".
 */
export function noteRelative(
  r: Reading,
  runs: readonly NameRun[],
  entityOf: readonly (Entity | undefined)[],
  at: number,
  known: Known,
): void {
  const run = runs[at];
  const entity = entityOf[at];
  if (!run || entity?.kind !== "person" || entity.words.length > 1 || run.to - run.core > 1) return;
  const relation = relationBeside(r, run);
  const sex = relation < 0 ? null : ownersSex(r, relation);
  const of =
    relation < 0
      ? partnerBehind(r, run, runs[at + 1], entityOf[at + 1])
      : ownerBefore(entityOf, at, sex);
  if (!of || of === entity) return;
  const noun = relation < 0 ? 0 : (r.classes[relation] ?? 0);
  const told = noun & is.maleNoun ? "male" : noun & is.femaleNoun ? "female" : null;
  const gender = told ?? run.gender;
  const isMrs = (one: NameRun, i: number) => entityOf[i] === of && isTitled(r, one, wives);
  const isMother = relation >= 0 && isOneOf(r, relation, mothers);
  const outranks =
    (sex && gender && sex !== gender) || (isMother && !runs.slice(0, at).some(isMrs));
  const relatives = { entity, gender, outranked: outranks ? of : undefined };
  addTo(known.relativesOf, bareLetters(surname(of.words)), relatives);
}

const wives = "mrs mrs.";
const mothers = wordSet("mother mum mom stepmother grandmother");

/** "Al Reed" of "Al and Eva Reed" and of "Al, 71, and Eva Reed", where no other Al was named before. */
export function withPartnersSurname(
  r: Reading,
  run: NameRun,
  words: readonly string[],
  next: NameRun | undefined,
  { entities }: Known,
): readonly string[] {
  const [first = ""] = words;
  const and = afterAge(r, run.to);
  if (next?.from !== and + 1 || lowerAt(r, and) !== "and") return words;
  const areNames = [run.from, next.from].every((at) => hasClass(r, at, firstName));
  if (!areNames || entities.some((one) => one.words[0] === first)) return words;
  return [first, ...wordsOf(r, next).slice(1)];
}

const firstName = is.maleName | is.femaleName;

/** Eva Reed of "Al and Eva Reed" */
function partnerBehind(
  r: Reading,
  { to, gender }: NameRun,
  next: NameRun | undefined,
  partner: Entity | undefined,
): Entity | undefined {
  const joined = next?.from === to + 1 && lowerAt(r, to) === "and" && next.to - next.core > 1;
  return joined && gender && partner?.kind === "person" ? partner : undefined;
}

/** How many names back whose relative somebody is may stand. */
const farthestOwner = 8;

/** The last person named in full of whom a relative is told, of a sex where the words tell it. */
function ownerBefore(
  entityOf: readonly (Entity | undefined)[],
  at: number,
  sex: Entity["gender"],
): Entity | undefined {
  for (let i = at - 1; i >= Math.max(0, at - farthestOwner); i -= 1) {
    const owner = entityOf[i];
    if (owner?.kind !== "person" || owner.words.length < 2) continue;
    if (!owner.gender || !sex || owner.gender === sex) return owner;
  }
  return undefined;
}

/** "female" of "her late mother", null of "the boy’s mother" */
function ownersSex(r: Reading, relation: number): Entity["gender"] {
  for (let i = relation - 1; i >= relation - 3; i -= 1)
    if (isOneOf(r, i, "his her")) return lowerAt(r, i) === "her" ? "female" : "male";
  return null;
}

/**
 * Whom "Mrs Reed" means who is known by the first name only: the mother of Al Reed, of Eva Reed who is six, who has died, or
 * who was never "Mrs" herself; undefined where it may be one who bears the surname.
 */
export function relativeMeant(
  r: Reading,
  run: NameRun,
  fitting: readonly Entity[],
  { relativesOf, fullNames }: Known,
): Entity | undefined {
  if (!isTitled(r, run, plain) || !run.gender) return undefined;
  const relatives = relativesOf.get(bareLetters(lowerAt(r, run.core))) ?? [];
  const meant = relatives.findLast(({ gender }) => gender === run.gender);
  const isOther = (one: Entity) =>
    meant?.outranked === one && !isTitled(r, run, "ms ms. miss miss.");
  const mayBear = (one: Entity) =>
    !isOther(one) && !isYoung(one, r, fullNames) && !isDead(one, r, fullNames);
  return meant && !fitting.some(mayBear) ? meant.entity : undefined;
}

/**
 * Whether a title of the other sex corrects what a first name was taken for: "Ms Bose" of Kiran Bose, where the article
 * tells of nobody’s family.
 */
export function isOfSexTitled(r: Reading, run: NameRun, sharers: readonly Entity[]): boolean {
  return sharers.length === 1 && isTitled(r, run, plain) && !tellsOfFamily(r);
}

const tellsOfFamily = askedOnce((r: Reading): boolean =>
  r.tokens.some(({ lower }, i) => {
    const noun = kinNoun.test(lower) || isAmong(lower, family);
    return noun && !isCapital(r, i) && !isMarked(r, i);
  }),
);

const family = wordSet(
  "couple family families parents married wed marriage divorced spouse spouses partner boyfriend girlfriend siblings twins",
);
