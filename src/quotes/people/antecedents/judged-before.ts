import type { Entity, People } from "#quotes/names/entity.ts";
import { isOwner } from "#quotes/names/name-position.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import { toldBefore, wordsBeside } from "#quotes/people/told-before/words-beside.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/**
 * Who was praised or blamed right before words about "him": the Ruiz of "Ruiz was praised by Holm. “He is a rock,” he said", of
 * "Holm praised Ruiz. “He is a rock,” he said", of "Ruiz’s plan was praised by Holm. “It works,” he said", and of "Ruiz was
 * succeeded by Holm. “It’s an honour,” he said". Null where there is none, or where nobody named can have judged them.
 */
export function judgedBefore(r: Reading, people: People, mention: Mention): Entity | null {
  const sex = sexOfPronoun(r, mention.head);
  const told = sex && hasClass(r, mention.head, is.subjectPronoun) ? toldBefore(r, mention) : null;
  if (!sex || !told) return null;
  for (let i = told.from + 1; i < told.to; i += 1) {
    if (!hasClass(r, i, is.pastVerb | is.speech | is.adjective) || isMarked(r, i)) continue;
    if (!isJudging(r, i) && !isOneOf(r, i, following)) continue;
    const passive = isOneOf(r, i - 1, "was were is are been be being");
    const by = passive ? byBehind(r, i, told.to) : i;
    const subject = somebodyIn(r, people, { from: told.from, to: i }, sex);
    const other = by < 0 ? null : somebodyIn(r, people, { from: by, to: told.to }, sex);
    if (!subject || !other || subject.entity === other.entity) continue;
    const ofThem = speaksOf(r, mention, sex);
    if (isOneOf(r, i, following)) return passive && !ofThem ? subject.entity : null;
    if (passive) return subject.owns || ofThem ? subject.entity : null;
    return ofThem ? other.entity : null;
  }
  return null;
}

/** "praised", "condemned", "remembered", not what may be done by hand. */
function isJudging(r: Reading, at: number): boolean {
  const verb = r.verb(at);
  if (isOneOf(r, at, "remembered")) return true;
  if (!verb || !(verb.classes & (verbClass.judge | verbClass.label))) return false;
  return (verb.form === "past" || verb.form === "participle") && !isOneOf(r, at, byHand);
}

const byHand = wordSet(
  "attacked called considered cut declared hit knocked ripped scared thrashed trashed",
);
const following = wordSet("succeeded replaced");

/** "by" of "was praised on Monday by". */
function byBehind(r: Reading, verb: number, to: number): number {
  for (let i = verb + 1; i < Math.min(to, verb + longestBetween); i += 1) {
    if (lowerAt(r, i) === "by") return i;
    if (isMarked(r, i) || lowerAt(r, i) === ",") return -1;
  }
  return -1;
}

/** In tokens. */
const longestBetween = 6;

/** The first person named in a stretch whom the pronoun may mean. */
function somebodyIn(
  r: Reading,
  { runs, entityOf }: People,
  { from, to }: TokenRange,
  sex: "male" | "female",
): { readonly entity: Entity; readonly owns: boolean } | null {
  for (let i = runsBefore(runs, from); (runs[i]?.from ?? to) < to; i += 1) {
    const run = runs[i];
    const entity = entityOf[i];
    if (!run || !entity || isMarked(r, run.from) || entity.kind !== "person") continue;
    if (entity.gender === null || entity.gender === sex) return { entity, owns: isOwner(r, run) };
  }
  return null;
}

/** “He is a rock”, “We need him”, against “He helped me”. */
function speaksOf(r: Reading, mention: Mention, sex: "male" | "female"): boolean {
  const words = wordsBeside(r, mention);
  let speaks = false;
  for (let i = words?.from ?? 0; i < (words?.to ?? 0); i += 1) {
    if (isOneOf(r, i, "me my")) return false;
    speaks ||= sexOfPronoun(r, i) === sex;
  }
  return speaks;
}
