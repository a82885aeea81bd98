import { type Entity, entityAt } from "#quotes/names/entity.ts";
import { opensSentence } from "#quotes/names/name-position.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { type JointMention, jointly } from "./joint-names.ts";

/** How many sentences and tokens before their description the two may be named, and how many names are looked at. */
const reach = 4;
const farthest = 200;
const mostNames = 16;

/**
 * The two whom "both men" or "the couple" means: the last two people named side by side, where the article tells of
 * them as one, or they spoke as one. Null where no two are, and where others stand between whom it may mean as well.
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
    if (away > reach || mention.from - one.from > farthest) return null;
    if (other.from - one.to !== 1 || lowerAt(r, one.to) !== "and") continue;
    const [a, b] = [entityOf[i - 1], entityOf[i]];
    if (a?.kind !== "person" || b?.kind !== "person" || a === b) continue;
    if (
      (sex && [a, b].some(({ gender }) => gender && gender !== sex)) ||
      !areTold(r, all, one, other) ||
      areOthersNear(r, one, other, mention) ||
      !areSuchKin(r, one, [a, b], mention)
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

/** Whether others are told of in the sentence of the two or since: "two men", "the owners", "a couple". */
function areOthersNear(r: Reading, one: NameRun, other: NameRun, mention: Mention): boolean {
  const first = Math.max(sentenceAt(r, one.from)?.from ?? 0, one.from - farthest);
  return (
    areOthersIn(r, first, one.from - 1, mention) || areOthersIn(r, other.to, mention.from, mention)
  );
}

function areOthersIn(r: Reading, first: number, to: number, mention: Mention): boolean {
  for (let i = first; i < to; i += 1) {
    if (isSameAgain(r, i, mention)) i = i + mention.to - mention.from - 1;
    else if (isOneOf(r, i, several) || isPlural(r, i)) return true;
  }
  return false;
}

const several =
  "two both couple couples pair pairs duo duos men women brothers sisters siblings boys girls owners";

/** "The couple met in May" before "the couple said", and no "couple who" somebody else is. */
function isSameAgain(r: Reading, at: number, { from, to }: Mention): boolean {
  for (let i = from; i < to; i += 1) if (lowerAt(r, at + i - from) !== lowerAt(r, i)) return false;
  return !isOneOf(r, at + to - from, "who whose whom that which of from in at");
}

/** Whether the two are kin or married as far as "the couple", "both brothers" and "the two sisters" ask it. */
function areSuchKin(
  r: Reading,
  one: NameRun,
  [a, b]: readonly [Entity, Entity],
  { from, head }: Mention,
): boolean {
  const word = lowerAt(r, head);
  if (!isAmong(word, "couple brothers sisters")) return true;
  const ties = word === "couple" ? marriage : kinship;
  if (a.words.length > 1 && a.words.at(-1) === b.words.at(-1)) return true;
  const { from: first, to } = sentenceAt(r, one.from) ?? one;
  for (let i = first; i < Math.min(to, from); i += 1) if (isOneOf(r, i, ties)) return true;
  return false;
}

const marriage = "marry married wed divorce divorced engaged dating";
const kinship = "brothers sisters siblings twins";

/** The sex of the two that a description is of, null where it tells none; undefined where it is of no two. */
function pairOf(r: Reading, { from, to, head }: Mention): "male" | "female" | null | undefined {
  const two = lowerAt(r, from) === "both" || lowerAt(r, from + 1) === "two";
  const word = lowerAt(r, head);
  if (head !== to - 1) return undefined;
  if (two && isOneOf(r, from, "both the")) {
    if (isAmong(word, "men brothers")) return "male";
    if (isAmong(word, "women sisters")) return "female";
  }
  return lowerAt(r, from) === "the" && head === from + 1 && isAmong(word, "pair couple duo")
    ? null
    : undefined;
}
