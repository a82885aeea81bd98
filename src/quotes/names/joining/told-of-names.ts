import type { Entity } from "#quotes/names/entity.ts";
import { behindApposition } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { relative } from "#quotes/names/roles/kin.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";

/** How many tokens before a name the relative may stand that the bearer is: "his wife of forty years, the potter Ana Reed". */
const reach = 8;

/** Whether a name is given behind whose relative the bearer is: "his wife, Ana Reed", "her late father, the potter Al Reed". */
export function isIntroducedAsKin(r: Reading, { from }: NameRun): boolean {
  const floor = Math.max(sentenceAt(r, from)?.from ?? 0, from - reach);
  for (let i = from - 1; i >= floor; i -= 1) {
    if (isCapital(r, i) && i > floor) return false;
    if (isOneOf(r, i, "; : and or") || r.verb(i) || hasClass(r, i, is.auxiliary | is.pastVerb))
      return false;
    if (!relative.test(lowerAt(r, i))) continue;
    return [i - 1, i - 2, i - 3].some((at) => isOneOf(r, at, "his her"));
  }
  return false;
}

/** The age that a comma parts from a name, in figures: 34 of "Ana Reed, 34,"; undefined without one. */
export function ageAt(r: Reading, to: number): string | undefined {
  if (lowerAt(r, to) !== ",") return undefined;
  const at = lowerAt(r, to + 1) === "aged" ? to + 2 : to + 1;
  const { text = "" } = r.tokens[at] ?? {};
  return /^[1-9]\d?$/.test(text) ? text : undefined;
}

/**
 * Whether its sentence tells that the bearer of a name is dead: "Ana Reed, 80, died", "Al Reed was shot dead", "Ana Reed’s
 * murder", "the death of Al Reed", "killed his wife, Ana Reed".
 */
export function isToldDead(r: Reading, { from, to }: NameRun): boolean {
  if (lowerAt(r, from - 1) === "late") return true;
  if (lowerAt(r, from - 1) === "of" && isOneOf(r, from - 2, deaths)) return true;
  const owns = r.tokens[to]?.kind === "clitic";
  if (owns) return isOneOf(r, to + 1, deaths) || isOneOf(r, to + 2, deaths);
  return isKilled(r, from) || diesAt(r, behindApposition(r, to)) || diesWithin(r, to);
}

const deaths = "death murder killing suicide funeral";

/** "killed his wife, Ana Reed", "murdering Al Reed" */
function isKilled(r: Reading, from: number): boolean {
  const floor = Math.max(sentenceAt(r, from)?.from ?? 0, from - reach);
  for (let i = from - 1; i >= floor; i -= 1) {
    if (isOneOf(r, i, "killed killing murdered murdering")) return true;
    const apart = isOneOf(r, i, "and or by ; : .") || r.verb(i) || r.tokens[i]?.kind === "mark";
    if (apart || hasClass(r, i, is.auxiliary)) return false;
  }
  return false;
}

/** "Al Reed, who died", "Ana Reed was ill when she died" */
function diesWithin(r: Reading, to: number): boolean {
  const end = Math.min(sentenceAt(r, to)?.to ?? to, to + longestStory);
  for (let i = to; i < end; i += 1) {
    if (r.tokens[i]?.kind === "mark" || isCapital(r, i)) return false;
    const opens = isOneOf(r, i, "when before until after since") && isOneOf(r, i + 1, "he she");
    const tells = i === to + 1 && lowerAt(r, i) === "who";
    if (opens || tells) return diesAt(r, opens ? i + 2 : i + 1);
  }
  return false;
}

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
