import type { Entity } from "#quotes/names/entity.ts";
import { acts, opensSentence } from "#quotes/names/name-position.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import { isSurelyPerson } from "#quotes/people/antecedents/may-mean.ts";
import { introducedAt } from "#quotes/people/introductions.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import {
  isAnyBody,
  isCalledByKind,
  isFirmAlone,
  kindsCalled,
  kindsInTrade,
  tellsLittle,
  toldKinds,
} from "./told-kinds.ts";

/** Whether a body is told to be what a noun calls it: false where it is told to be another thing, undefined where nothing is. */
export type IsTold = (entity: Entity) => boolean | undefined;

/** Tells so of the noun of a description. */
export function isToldSo(r: Reading, { head, from }: Mention): IsTold {
  const noun = lowerAt(r, head);
  const isHouse = isAmong(noun, houses);
  const inTrade = head > from + 1 && isFirmAlone(noun) ? kindsInTrade(lowerAt(r, head - 1)) : 0;
  return (entity) => {
    const { kinds, nouns } = toldKinds(entity, r);
    // "the train operator", and Lund Airways
    if (inTrade !== 0 && kinds !== 0 && (kinds & inTrade) === 0) return false;
    if (nouns.has(noun)) return true;
    return isHouse && isLetters(entity) ? false : isCalledByKind(kinds, noun);
  };
}

/** Bodies in a house of their own, which letters hardly stand for. */
const houses = wordSet("bar cafe café hotel nightclub pub resort restaurant zoo");

/**
 * The one body named before "the airline" that is told to be what that calls it, where nobody is likelier to be meant:
 * undefined where another was told of since as "an airline".
 * @param mayBe leaves out who can't be meant
 * @param likely who else is likeliest
 */
export function bodyToldSo(
  r: Reading,
  all: Speakers,
  mention: Mention,
  mayBe: (entity: Entity) => boolean,
  likely: Resolved | null,
): Entity | undefined {
  const { from, to, head } = mention;
  if (to - from !== 2) return undefined;
  const isTold = isToldSo(r, mention);
  const noun = lowerAt(r, head);
  const before = bodiesBefore(all, mention);
  const best = likely && all.entityOf(likely.speaker);
  const maySo = (one: Entity) => mayBe(one) && isTold(one) !== false;
  const told = [...before.keys()].filter((one) => maySo(one) && isTold(one));
  const [only, another] = told;
  if (!only || another || only === best) return undefined;
  const last = before.get(only)?.from ?? 0;
  if (last < introducedAt(r, noun, from)) return undefined;
  if (toldKinds(only, r).nouns.has(noun)) return only;
  const times = runsBefore(only.runs, from);
  if (best) return tellsLittle(noun) || times < runsBefore(best.runs, from) ? undefined : only;
  const isMost = [...before.keys()].every(
    (one) => one === only || runsBefore(one.runs, from) < times || !maySo(one),
  );
  const away = (r.sentenceOf[from] ?? 0) - (r.sentenceOf[last] ?? 0);
  const isNear = away <= nearSentences && !tellsLittle(noun);
  const isActive = times > 1 || only.runs.some((run) => isSubject(r, run));
  return isActive && (isMost || isNear) ? only : undefined;
}

/**
 * The one body that an article tells of before "the retailer", begins with and names again, where nothing tells what it is: undefined
 * where there are several, or one was told of since without a name.
 */
export function onlyBody(
  r: Reading,
  all: Speakers,
  mention: Mention,
  mayBe: (entity: Entity) => boolean,
): Entity | undefined {
  const { from, to, head } = mention;
  if (to - from !== 2) return undefined;
  const before = bodiesBefore(all, mention);
  const { onlyOpening } = all.people;
  const [only, another] = [...before.keys()].filter((one) => mayBe(one) && !onlyOpening.has(one));
  if (only?.kind !== "institution" || another) return undefined;
  if (!only.runs.some((run) => isSubject(r, run)) || isLetters(only)) return undefined;
  if (runsBefore(only.runs, from) < 2) return undefined;
  const opens = (r.sentenceOf[only.runs[0]?.from ?? from] ?? 0) <= openingSentences;
  const isKnown = (before.get(only)?.from ?? 0) > introducedAt(r, lowerAt(r, head), from);
  return opens && isKnown ? only : undefined;
}

/** "NATO": letters tell nothing of what has them. */
function isLetters({ words: [first = "", ...others] }: Entity): boolean {
  return others.length === 0 && /^\p{Lu}{2,}$/u.test(first);
}

/** The number of the last sentence that may name whom a story is about, its headline the first. */
const openingSentences = 2;

/** Whether any body named before that does something may be what a noun calls it, for all that is told. */
export function mayBeBody(r: Reading, all: Speakers, mention: Mention): boolean {
  const isTold = isToldSo(r, mention);
  return [...bodiesBefore(all, mention).keys()].some(
    (one) =>
      one.kind === "institution" &&
      isTold(one) !== false &&
      one.runs.some((run) => run.from < mention.from && isSubject(r, run)),
  );
}

/** How far back a body may be named that "the airline" means. */
const nearSentences = 4;

function isSubject(r: Reading, run: NameRun): boolean {
  return opensSentence(r, run) || acts(r, run);
}

/** The bodies named before a description, each with the place that names it last. */
function bodiesBefore({ people }: Speakers, { from }: Mention): ReadonlyMap<Entity, NameRun> {
  const { runs, entityOf } = people;
  const before = new Map<Entity, NameRun>();
  const last = runsBefore(runs, from) - 1;
  for (let i = last; i >= Math.max(0, last - mostNames); i -= 1) {
    const [run, entity] = [runs[i], entityOf[i]];
    if (!run || !entity || before.has(entity)) continue;
    if (entity.kind !== "place" && !isSurelyPerson(entity)) before.set(entity, run);
  }
  return before;
}

/** How many names before a description are looked at. */
const mostNames = 500;

/**
 * Whether of the likeliest body nothing is told, nor of another that the article has as often and as its subject: "the
 * union" after "The Lund Bee cut wages. Aero said …" can be either.
 */
export function mayBeAnother(
  r: Reading,
  all: Speakers,
  mention: Mention,
  mayBe: (entity: Entity) => boolean,
  { speaker }: Resolved,
): boolean {
  const isTold = isToldSo(r, mention);
  const best = all.entityOf(speaker);
  const called = kindsCalled(lowerAt(r, mention.head));
  if (!best || called === 0 || isAnyBody(called) || toldKinds(best, r).kinds & called) return false;
  const timesOf = (entity: Entity) => runsBefore(entity.runs, mention.from);
  const least = timesOf(best);
  return [...bodiesBefore(all, mention).keys()].some(
    (one) =>
      one !== best &&
      !sharesWord(one, best) &&
      timesOf(one) >= least &&
      mayBe(one) &&
      isTold(one) === undefined &&
      one.runs.some((run) => run.from < mention.from && isSubject(r, run)),
  );
}

/** "Ketley Co." beside "Ketley Foods" */
function sharesWord({ words }: Entity, { words: others }: Entity): boolean {
  return words.some((word) => others.includes(word));
}
