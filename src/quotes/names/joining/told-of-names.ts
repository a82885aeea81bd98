import type { Entity } from "#quotes/names/entity.ts";
import { behindApposition } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { ageAt, ageBehind } from "#quotes/reading/ages.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import { kinNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import type { Known } from "./known-names.ts";

type FullNames = Known["fullNames"];

/** Whether one of somebody's full names is given behind whose relative they are. */
export const isRelative = askedOnce((one: Entity, r: Reading, fullNames: FullNames) =>
  namesOf(one, fullNames).some((run) => isIntroducedAsKin(r, run)),
);

/** Whether somebody's death is told beside one of their full names. */
export const isDead = askedOnce((one: Entity, r: Reading, fullNames: FullNames) =>
  namesOf(one, fullNames).some((run) => isToldDead(r, run)),
);

/** Whether one of somebody's full names is a child’s. */
export const isYoung = askedOnce((one: Entity, r: Reading, fullNames: FullNames) =>
  namesOf(one, fullNames).some((run) => isChild(r, run)),
);

/** The age printed behind the last of somebody's full names that has one. */
export const ageOf = askedOnce((one: Entity, r: Reading, fullNames: FullNames) => {
  const last = namesOf(one, fullNames).findLast(({ to }) => ageBehind(r, to) !== undefined);
  return last && ageBehind(r, last.to);
});

function namesOf(one: Entity, fullNames: FullNames): readonly NameRun[] {
  return fullNames.get(one) ?? [];
}

/** How many tokens before a name the relative may stand that the bearer is: "his wife of forty years, the potter Ana Reed". */
const reach = 8;

/** Whether a name is given behind whose relative the bearer is: "his wife, Ana Reed", "her late father, the potter Al Reed". */
export function isIntroducedAsKin(r: Reading, run: NameRun): boolean {
  const relation = relationBefore(r, run);
  return relation >= 0 && isOwned(r, relation, "his her");
}

/** The "mother" of "her mother, Ana" and "Ana, the boy’s mother,": what relative the bearer of a name is; -1 where nothing tells. */
export function relationBeside(r: Reading, run: NameRun): number {
  if (isOneOf(r, run.core - 1, parents)) return run.core - 1;
  const relation = relationBefore(r, run);
  if (relation >= 0 && isOwned(r, relation, owners)) return relation;
  if (lowerAt(r, run.to) !== ",") return -1;
  for (let i = run.to + 2; i < run.to + reach && !isOneOf(r, i, ", . ; :"); i += 1)
    if (kinNoun.test(lowerAt(r, i))) return isOwned(r, i, owners) ? i : -1;
  return -1;
}

const owners = "his her ' 's ’";
/** "Mum Beth" needs no owner. */
const parents = wordSet("mum mom dad");

function isOwned(r: Reading, relation: number, by: string): boolean {
  return [relation - 1, relation - 2, relation - 3].some((at) => isOneOf(r, at, by));
}

/** The word for a relative before a name that is all that parts it from that; -1 where none stands there. */
function relationBefore(r: Reading, { from }: NameRun): number {
  const floor = Math.max(sentenceAt(r, from)?.from ?? 0, from - reach);
  for (let i = from - 1; i >= floor; i -= 1) {
    if (kinNoun.test(lowerAt(r, i))) return i;
    if (isCapital(r, i) || isOneOf(r, i, parting) || r.verb(i)) return -1;
    if (r.tokens[i]?.kind === "clitic" || hasClass(r, i, is.auxiliary | is.pastVerb)) return -1;
  }
  return -1;
}

const parting = wordSet("; : and or");

/** Whether a name is a child’s: "Al Reed, six,", "six-year-old Al Reed", "schoolboy Al Reed". */
function isChild(r: Reading, { from, core, to }: NameRun): boolean {
  const age = ageBehind(r, to) ?? ageAt(r, from - 1) ?? ageAt(r, core - 1);
  if (age !== undefined) return age < 18;
  return [from - 1, core - 1].some((at) => isOneOf(r, at, children));
}

const children = wordSet("baby toddler schoolboy schoolgirl teenager pupil");

/**
 * Whether its sentence tells that the bearer of a name is dead: "Ana Reed, 80, died", "Al Reed was shot dead", "Ana Reed’s
 * murder", "the death of Al Reed", "killed his wife, Ana Reed".
 */
function isToldDead(r: Reading, { from, to }: NameRun): boolean {
  if (lowerAt(r, from - 1) === "late") return true;
  if (lowerAt(r, from - 1) === "of" && isOneOf(r, from - 2, deaths)) return true;
  const owns = r.tokens[to]?.kind === "clitic";
  if (owns) return isOneOf(r, to + 1, deaths) || isOneOf(r, to + 2, deaths);
  return isKilled(r, from) || diesAt(r, behindApposition(r, to)) || diesWithin(r, to);
}

const deaths = wordSet("death murder killing suicide funeral");

/** "killed his wife, Ana Reed", "murdering Al Reed" */
function isKilled(r: Reading, from: number): boolean {
  const floor = Math.max(sentenceAt(r, from)?.from ?? 0, from - reach);
  for (let i = from - 1; i >= floor; i -= 1) {
    if (isOneOf(r, i, kills)) return true;
    const apart = isOneOf(r, i, partingDeed) || r.verb(i) || r.tokens[i]?.kind === "mark";
    if (apart || hasClass(r, i, is.auxiliary)) return false;
  }
  return false;
}

const kills = wordSet("killed killing murdered murdering");
const partingDeed = wordSet("and or by ; : .");

/** "Al Reed, who died", "Ana Reed was ill when she died" */
function diesWithin(r: Reading, to: number): boolean {
  const end = Math.min(sentenceAt(r, to)?.to ?? to, to + longestStory);
  for (let i = to; i < end; i += 1) {
    if (r.tokens[i]?.kind === "mark" || isCapital(r, i)) return false;
    const opens = isOneOf(r, i + 1, heOrShe) && isOneOf(r, i, "when before until after since");
    const tells = i === to + 1 && lowerAt(r, i) === "who";
    if (opens || tells) return diesAt(r, opens ? i + 2 : i + 1);
  }
  return false;
}

const heOrShe = wordSet("he she");
/** In tokens. */
const longestStory = 24;

/** "died", "has died", "was killed", "was found dead" */
function diesAt(r: Reading, at: number): boolean {
  let verb = at;
  while (hasClass(r, verb, is.auxiliary | is.adverb) && verb < at + reach) verb += 1;
  if (isOneOf(r, verb, "died drowned perished")) return true;
  const done = isOneOf(r, verb, "killed murdered assassinated slain");
  if (done) return isOneOf(r, verb - 1, "was were been being");
  return isOneOf(r, verb, "shot found stabbed beaten") && lowerAt(r, verb + 1) === "dead";
}

/** "Lady Reed", "Mrs Reed": whom the article has by title and surname only. */
export function isTitleAlone({ words: [first = "", ...rest] }: Entity): boolean {
  return rest.length === 1 && (classesOf(first.toLowerCase()) & (is.courtesy | is.title)) !== 0;
}
