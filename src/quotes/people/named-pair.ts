import { entityAt } from "#quotes/names/entity.ts";
import { opensSentence } from "#quotes/names/name-position.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { type JointMention, jointly } from "./joint-names.ts";
import type { Speakers } from "./resolved.ts";

/** How many sentences before their description the two may be named, and how many names are looked at. */
const reach = 4;
const mostNames = 16;

/**
 * The two whom "both men" or "the couple" means: the last two people named side by side, where the article tells of
 * them as one, or they spoke as one. Null where no two are.
 */
export function namedPair(r: Reading, all: Speakers, mention: Mention): JointMention | null {
  const sex = pairOf(r, mention);
  if (sex === undefined) return null;
  const { runs, entityOf } = all.people;
  const first = runsBefore(runs, mention.from) - 1;
  for (let i = first; i > Math.max(0, first - mostNames); i -= 1) {
    const [one, other] = [runs[i - 1], runs[i]];
    if (!one || !other) return null;
    const away = (r.sentenceOf[mention.from] ?? 0) - (r.sentenceOf[one.from] ?? 0);
    if (away > reach) return null;
    if (other.from - one.to !== 1 || lowerAt(r, one.to) !== "and") continue;
    const [a, b] = [entityOf[i - 1], entityOf[i]];
    if (a?.kind !== "person" || b?.kind !== "person" || a === b) continue;
    if (
      (sex && [a, b].some(({ gender }) => gender && gender !== sex)) ||
      !areTold(r, all, one, other)
    )
      return null;
    return jointly(r, all, [a, b], one.core, other.to);
  }
  return null;
}

/** Whether nobody is named beside the two, and a sentence begins with them or a verb of speech is theirs. */
function areTold(r: Reading, all: Speakers, one: NameRun, other: NameRun): boolean {
  if (lowerAt(r, one.from - 1) === "," && entityAt(all.people, one.from - 2)) return false;
  return (
    opensSentence(r, one) || r.verb(one.from - 1) !== undefined || r.verb(other.to) !== undefined
  );
}

/** The sex of the two that a description is of, null where it tells none; undefined where it is of no two. */
function pairOf(r: Reading, { from, to, head }: Mention): "male" | "female" | null | undefined {
  const two = lowerAt(r, from) === "both" || lowerAt(r, from + 1) === "two";
  const word = lowerAt(r, head);
  if (head !== to - 1) return undefined;
  if (/^(?:both|the)$/.test(lowerAt(r, from)) && two) {
    if (/^(?:men|brothers|boys)$/.test(word)) return "male";
    if (/^(?:women|sisters|girls)$/.test(word)) return "female";
  }
  return lowerAt(r, from) === "the" && head === from + 1 && /^(?:pair|couple|duo)$/.test(word)
    ? null
    : undefined;
}
