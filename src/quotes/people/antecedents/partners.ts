import { type Entity, entityAt, type People } from "#quotes/names/entity.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { opensAsAsked } from "#quotes/people/told-before/questions.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** Whether somebody is named beside a pronoun as who is spoken of, spoken to or asked about: whoever it means is another. */
export function isPartner(
  r: Reading,
  { people }: Speakers,
  mention: Mention,
  { runs }: Entity,
): boolean {
  if (isSpokenOf(r, mention, runs)) return true;
  const { from } = mention;
  const last = runs[runsBefore(runs, from) - 1]?.from;
  if (last === undefined) return false;
  const away = (r.sentenceOf[from] ?? 0) - (r.sentenceOf[last] ?? 0);
  if (away <= 1 && hasJustAsked(r, last)) return true;
  return (
    away === 0 &&
    (isSpokenTo(r, last) || isMatter(r, people, from, last) || isTiedTo(r, mention, last))
  );
}

/** The Ruiz of "his friendship with Ruiz contradicts his claim": whoever "his" is, that is another. */
function isTiedTo(r: Reading, { head }: Mention, name: number): boolean {
  if (!isOneOf(r, name - 1, ties)) return false;
  const his = lowerAt(r, head);
  const same = isAmong(his, "he she") ? (his === "he" ? "his" : "her") : his;
  for (let i = name - 2; i > name - longestTie; i -= 1) {
    if (lowerAt(r, i) === same) return i < name - 2 && i < head;
    if (r.tokens[i]?.kind !== "word" || hasClass(r, i, is.preposition)) return false;
  }
  return false;
}

const ties = wordSet("with to for from toward towards against");
/** In tokens: "his long friendship with". */
const longestTie = 6;

/** The Ruiz of "He said Ruiz would come": whoever a main clause's "he" names behind its verb is another. */
function isSpokenOf(r: Reading, { from, to }: Mention, runs: readonly NameRun[]): boolean {
  const verb = r.verb(to);
  if (!verb) return false;
  const sentence = sentenceAt(r, from);
  const opens = sentence?.from === from;
  const joined = r.tokens[from - 1]?.kind === "mark" || hasClass(r, from - 1, is.coordinator);
  if (!opens && !joined && !followsPhrase(r, sentence?.from ?? from, from)) return false;
  for (let i = runsBefore(runs, to); i < runs.length; i += 1) {
    const run = runs[i];
    if (!run || r.sentenceOf[run.from] !== r.sentenceOf[from]) return false;
    if (r.markedOf[run.from] !== r.markedOf[from]) continue;
    return run.from - to <= nearest || isInClauseOf(r, to, run.from);
  }
  return false;
}

/** "In his evidence, he said": what leads up to a main clause, and ends in a comma. */
function followsPhrase(r: Reading, opening: number, from: number): boolean {
  return lowerAt(r, from - 1) === "," && hasClass(r, opening, is.preposition);
}

/** Whether nothing between a verb and a name begins a clause beside the verb's: "He said it rained, and Ruiz left". */
function isInClauseOf(r: Reading, verb: number, name: number): boolean {
  for (let i = verb + 1; i < name; i += 1) {
    if (hasClass(r, i, is.coordinator) || isOneOf(r, i, parting)) return false;
    if (r.tokens[i]?.kind === "mark") return false;
  }
  return name - verb <= farthestInClause;
}

const parting = wordSet("; — – according");
/** How far behind the verb of "he" a name is surely another's, in tokens, */
const nearest = 4;
/** and where nothing but that clause goes on. */
const farthestInClause = 40;

/** The Ruiz of "Asked by Ruiz whether he would go, the banker paused. “…,” he said": who asks does not answer. */
function hasJustAsked(r: Reading, name: number): boolean {
  return lowerAt(r, name - 1) === "by" && opensAsAsked(r, name);
}

/** "Speaking to Ana Ruiz, she said", "cross-examined by Ruiz, he said": whoever is spoken to or asks before a pronoun is another. */
function isSpokenTo(r: Reading, name: number): boolean {
  const lead = lowerAt(r, name - 1);
  const before = lowerAt(r, name - 2);
  return isAmong(lead, "to with")
    ? isAmong(before, spoken)
    : lead === "by" && isAmong(before, asked);
}

const spoken = wordSet("speaking talking chatting writing interview conversation");
const asked = wordSet(
  "asked questioned pressed quizzed challenged interviewed prompted questioning examined examination cross-examined " +
    "cross-examination",
);

/** The Ruiz of "On Ruiz, who heads the mill, she is brief" and "Asked about Ruiz, he laughed": what the speaker is asked about. */
function isMatter(r: Reading, people: People, pronoun: number, name: number): boolean {
  const opening = sentenceAt(r, pronoun)?.from ?? pronoun;
  if (isOneOf(r, opening, "on about"))
    return lowerAt(r, pronoun - 1) === "," && entityAt(people, opening + 1) !== undefined;
  return lowerAt(r, name - 1) === "about" && opensAsAsked(r, name);
}
