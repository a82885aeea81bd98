import type { Entity } from "#quotes/names/entity.ts";
import { behindApposition } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { isTitled, plain } from "#quotes/names/name-words.ts";
import { ageBehind } from "#quotes/reading/ages.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { type Before, type Known, never } from "./known-names.ts";
import { ageOf, isDead, isRelative, isTitleAlone } from "./told-of-names.ts";

/**
 * Whom a single word names of several whose surname it is: "Mr Reed" is not Sir Alan Reed where there is another, and in an
 * obituary whoever died.
 */
export function namesakeMeant(
  r: Reading,
  run: NameRun,
  fitting: readonly Entity[],
  known: Known,
): Entity | undefined {
  const { before, died } = known;
  if (died && fitting.includes(died)) return died;
  const aged = ofAge(r, run, fitting, known);
  if (run.core === run.from) return likeliest(aged, before, claims(r, run, known));
  const common = isTitled(r, run, plain) ? aged.filter((one) => !before.get(one)?.noble) : [];
  const sure = (common.length > 0 ? common : aged).filter(
    (one) => run.gender && one.gender === run.gender,
  );
  return likeliest(sure, before) ?? likeliest(common, before) ?? likeliest(aged, before);
}

/** Those whom the age behind a surname fits: "Reed, 55" is not Ana Reed, 51. All of them where it fits none. */
function ofAge(
  r: Reading,
  { to }: NameRun,
  fitting: readonly Entity[],
  { fullNames }: Known,
): readonly Entity[] {
  const age = ageBehind(r, to);
  if (!age || fitting.length < 2) return fitting;
  const same = fitting.filter((one) => ageOf(one, r, fullNames) === age);
  if (same.length > 0) return same;
  const open = fitting.filter((one) => ageOf(one, r, fullNames) === undefined);
  return open.length > 0 ? open : fitting;
}

/** How much speaks against it that a bare surname means somebody. */
type Claim = (one: Entity) => number;

/**
 * The bare surname is hardly whoever the article introduced as somebody's wife or son, calls by the first name or by
 * a title alone, or tells the death of, and not who is no "he" where “Reed said he would”.
 */
function claims(r: Reading, run: NameRun, { before, fullNames }: Known): Claim {
  const sex = sexOfSayer(r, run);
  return (one) => {
    const { byFirst } = before.get(one) ?? never;
    const other = sex && one.gender && sex !== one.gender ? 1 : 0;
    return (
      other +
      (isRelative(one, r, fullNames) ? 1 : 0) +
      (isDead(one, r, fullNames) ? 1 : 0) +
      (byFirst > 0 ? 1 : 0) +
      (isTitleAlone(one) ? 2 : 0)
    );
  };
}

/** "male" of "Reed said he would", "Reed told the Lund Court that he had": whoever says something says most of himself. */
export function sexOfSayer(r: Reading, { to }: NameRun): NameRun["gender"] {
  const cue = behindApposition(r, to);
  if (!r.verb(cue)) return null;
  let at = cue + 1;
  if (isOneOf(r, cue, "told tells"))
    while (at < cue + longestListener && isOfListener(r, cue, at)) at += 1;
  if (lowerAt(r, at) === "that") at += 1;
  return hasClass(r, at, is.subjectPronoun) ? sexOfPronoun(r, at) : null;
}

/** "the Lund Court" of "told the Lund Court", against "told Holm he": who is named may be the one that "he" means. */
function isOfListener(r: Reading, cue: number, at: number): boolean {
  return hasClass(r, at, listener) || (at > cue + 1 && isCapital(r, at));
}

const listener = is.determiner | is.role | is.body;
/** In tokens. */
const longestListener = 4;

/** How much oftener somebody was named who a bare surname means though another was named since. */
const farOftener = 2;

/**
 * Who had the surname to themselves before another was named; or else who has the better claim to it, or whom the
 * article has named far oftener; or else the one named last before; the first of them where none was named yet.
 */
function likeliest(
  entities: readonly Entity[],
  before: ReadonlyMap<Entity, Before>,
  claim: Claim = () => 0,
): Entity | undefined {
  let best = entities[0];
  for (const one of entities.length > 1 ? entities : []) {
    const { last, times, alone } = before.get(one) ?? never;
    const known = before.get(best ?? one) ?? never;
    if (alone !== known.alone) {
      if (alone) best = one;
      continue;
    }
    const against = claim(one) - claim(best ?? one);
    const oftener = times > farOftener * known.times;
    const later = last > known.last && farOftener * times >= known.times;
    if (against < 0 ? known.times <= farOftener * times : oftener || (against === 0 && later))
      best = one;
  }
  return best;
}
