import { entityAt, type People } from "#quotes/names/entity.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import type { Said } from "./candidate.ts";

const farthest = 40;
const mostCounted = 12;
const entityKinds = ["person", "institution", "place"];

export const mentionFeatureNames = [
  "mentionForm",
  "mentionLength",
  "lead",
  "opener",
  "mentionInSentence",
  "opensBlock",
  "entityKind",
  "entityRuns",
  "sameAsLast",
  "blocksAway",
] as const;

/** What the mention is, where it stands in its sentence, and what the article has of who it names. */
export function mentionFeatures(
  r: Reading,
  people: People,
  mention: Mention,
  place: Place,
  last: Said | undefined,
): number[] {
  const sentence = sentenceAt(r, mention.from)?.from ?? mention.from;
  const entity = entityAt(people, mention.head);
  return [
    mentionCode(r, mention),
    Math.min(mention.to - mention.from, 12),
    leadCode(r, mention),
    openerCode(r, mention),
    Math.min(mention.from - sentence, farthest),
    r.blocks[r.blockOf[mention.from] ?? 0]?.from === sentence ? 1 : 0,
    entity ? entityKinds.indexOf(entity.kind) : 3,
    entity ? Math.min(entity.runs.length, mostCounted) : 0,
    last ? sameAs(r, people, last.mention, mention) : 3,
    Math.min((r.blockOf[place.open] ?? 0) - (r.blockOf[mention.from] ?? 0), 4),
  ];
}

export const discourseFeatureNames = [
  "paragraphsAway",
  "sentencesAway",
  "saidWhole",
  "textBetween",
  "saidSure",
  "peopleBetween",
] as const;

/** How far the words stand from those that are said to go on in them. */
export function discourseFeatures(
  r: Reading,
  people: People,
  place: Place,
  said: Said | null,
): readonly number[] {
  if (!said) return goesOnWithNobody;
  return [
    Math.min((r.blockOf[place.open] ?? 0) - said.block, 4),
    Math.min(place.firstSentence - said.sentence, 8),
    said.whole ? 1 : 0,
    Math.max(-1, Math.min(place.open - said.after, farthest)),
    said.sure,
    peopleBetween(r, people, said.after, place.open),
  ];
}

const goesOnWithNobody = [5, 9, 2, 41, 2, 9];

/** How many names of people stand outside of marks between two tokens, counted to a few. */
function peopleBetween(r: Reading, people: People, from: number, to: number): number {
  let count = 0;
  let last = -1;
  for (let i = Math.max(from, to - 2 * farthest); i < to && count < 4; i += 1) {
    const run = people.runOf[i] ?? -1;
    if (run >= 0 && run !== last && !isMarked(r, i))
      if (people.entityOf[run]?.kind === "person") count += 1;
    last = run;
  }
  return count;
}

/** 1 for the same name or word, 2 for another person, 0 where neither can be told. */
function sameAs(r: Reading, people: People, last: Mention, mention: Mention): number {
  const one = entityAt(people, last.head);
  const other = entityAt(people, mention.head);
  if (one && other) return one === other ? 1 : 2;
  return lowerAt(r, last.head) === lowerAt(r, mention.head) ? 1 : 0;
}

function mentionCode(r: Reading, mention: Mention): number {
  const lower = lowerAt(r, mention.head);
  if (mention.form === "relative") return 6;
  if (mention.form === "pronoun") {
    if (lower === "he" || lower === "she") return 1;
    if (lower === "they" || lower === "we") return 2;
    if (lower === "i" || lower === "you") return 3;
    return lower === "it" ? 4 : hasClass(r, mention.head, is.possessivePronoun) ? 11 : 5;
  }
  const c = r.classes[mention.head] ?? 0;
  if (mention.form === "name") return c & is.place ? 12 : 7;
  if (c & is.role) return 8;
  return c & is.body ? 9 : 10;
}

/** What stands right before the mention. */
function leadCode(r: Reading, mention: Mention): number {
  const at = mention.from - 1;
  const token = r.tokens[at];
  if (!token || r.sentenceOf[at] !== r.sentenceOf[mention.from]) return 0;
  if (token.text === ",") return 1;
  if (token.kind === "mark") return 2;
  const c = r.classes[at] ?? 0;
  if (token.lower === "that") return 3;
  if (c & is.subordinator) return 4;
  if (c & is.preposition) return 5;
  if (c & is.coordinator) return 6;
  if (r.verb(at)) return 7;
  return c & (is.pastVerb | is.presentVerb | is.baseVerb) ? 8 : 9;
}

/** The mention's first word: "the", "a", "his", a number, a title. */
function openerCode(r: Reading, mention: Mention): number {
  const c = r.classes[mention.from] ?? 0;
  const lower = lowerAt(r, mention.from);
  if (lower === "the") return 1;
  if (lower === "a" || lower === "an") return 2;
  if (c & is.possessivePronoun) return 3;
  if (c & is.determiner) return 4;
  if (c & is.quantifier || r.tokens[mention.from]?.kind === "number") return 5;
  return c & (is.title | is.courtesy) ? 6 : 0;
}
