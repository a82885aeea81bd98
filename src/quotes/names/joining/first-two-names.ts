import type { Entity } from "#quotes/names/entity.ts";
import { acts, speaks } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { isFirstName, suffix } from "#quotes/names/words/name-forms.ts";
import { isSpot } from "#quotes/names/words/named-places.ts";
import { wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, lowerAt } from "#quotes/reading/word-at.ts";
import { addTo, type Known } from "./known-names.ts";

/** Ana Ruiz Soto of "Ana Ruiz" */
export function calledByFirstTwo(
  r: Reading,
  run: NameRun,
  words: readonly string[],
  { byFirstTwo }: Known,
): Entity | undefined {
  if (byFirstTwo.size === 0 || words.length !== 2 || !isBare(r, run)) return undefined;
  const [called, another] = byFirstTwo.get(firstTwo(words)) ?? [];
  return another ? undefined : called;
}

/** Files somebody by the first two names of a run, where the article may call them so. */
export function noteFirstTwo(
  r: Reading,
  run: NameRun,
  words: readonly string[],
  entity: Entity,
  { byFirstTwo }: Known,
): void {
  if (opensWithShortName(r, run, words)) addTo(byFirstTwo, firstTwo(words), entity);
}

/** Whether a run is a name and no more: not "King Juan Carlos", "tennis coach Ana Ruiz" and "Ana Ruiz, a farmer". */
function isBare(r: Reading, { from, core, to, kind }: NameRun): boolean {
  const described = core > from || hasClass(r, from - 1, is.role | is.title);
  const somebody = kind === "person" || kind === "unclear";
  return somebody && !described && lowerAt(r, to) !== ",";
}

/**
 * Whether somebody who acts may be called by the first two of three or four names: "Ana Ruiz Soto", against "David
 * Lloyd George", "Ana Ruiz Bridge" and "Ana Ruiz Republicans".
 */
function opensWithShortName(r: Reading, run: NameRun, words: readonly string[]): boolean {
  const { core, from, to, kind } = run;
  const [, second = "", ...rest] = words;
  const somebody = kind === "person" || kind === "unclear";
  if (!somebody || rest.length < 1 || rest.length > 2 || rest.some((word) => suffix.test(word)))
    return false;
  if (isFirstName(second) || isFirstNameWord(second.toLowerCase())) return false;
  if (
    hasClass(r, to - 1, common) ||
    hasNameClass(r, to - 1, nameClass.thing) ||
    isSpot(r, core + 1, to)
  )
    return false;
  const does = acts(r, run) || /^[a-z]+(?:[^s]s|ed)$/.test(r.tokens[to]?.text ?? "");
  return core > from || speaks(r, run) || (does && !hasClass(r, to, is.auxiliary | is.modal));
}

const common = is.pastVerb | is.presentVerb | is.baseVerb | is.adjective | is.role | is.body;

function firstTwo([one = "", other = ""]: readonly string[]): string {
  return `${one} ${other}`.toLowerCase();
}
