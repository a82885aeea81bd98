import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { introducedAt } from "#quotes/people/introductions.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/**
 * Whom "the witness" can be: nobody who is in the story by office, as the lawyers and the judge are, and nobody who had
 * been named when "a witness" came into it.
 */
export function mayBeCalled(r: Reading, { from, head }: Mention): (entity: Entity) => boolean {
  if (!isOneOf(r, head, byChance)) return () => true;
  const entered = introducedAt(r, lowerAt(r, head), from);
  return (entity) => isByChance(entity, r) && (entity.runs[0]?.from ?? 0) > entered;
}

/** Every description is held against everybody. */
const isByChance = askedOnce(
  ({ roles, runs }: Entity, r: Reading) =>
    roles.length === 0 && runs.every((run) => run.core === run.from && !isInCourt(r, run)),
);

/** "Prosecuting, Helena Ashby", "Helena Ashby, for the defence,", "cross-examined by Ashby": in the story by office. */
function isInCourt(r: Reading, { from, to }: NameRun): boolean {
  const word = (at: number) => lowerAt(r, at);
  if (word(from - 1) === "by") return /examined$/.test(word(from - 2));
  if (word(from - 1) === "," && isAmong(word(from - 2), atLaw)) return true;
  return word(to) === "," && (isAmong(word(to + 1), atLaw) || isAmong(word(to + 3), sides));
}

const atLaw = wordSet("prosecuting defending mitigating sentencing");
const sides = wordSet("defence defense prosecution crown");

const byChance = wordSet(
  "witness victim defendant complainant claimant suspect accused patient survivor caller passenger neighbor " +
    "neighbour resident person boyfriend girlfriend stranger attacker gunman robber thief man woman boy girl guest " +
    "host",
);
