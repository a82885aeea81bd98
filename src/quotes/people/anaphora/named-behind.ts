import type { Sentence } from "#articles/sentences.ts";
import { type Entity, entityAt, type People } from "#quotes/names/entity.ts";
import { opensSentence } from "#quotes/names/name-position.ts";
import { type NameRun, nameMention, runsBefore } from "#quotes/names/name-run.ts";
import { isVictim } from "#quotes/people/antecedents/described-apart.ts";
import { nameSteps, step } from "#quotes/people/evidence.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import { wordsSpeakOf } from "#quotes/people/told-before/words-beside.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, lowerAt } from "#quotes/reading/word-at.ts";

/** How many paragraphs behind a pronoun the name may stand. */
const reach = 3;
const sure = 0.7;

/**
 * The Ruiz of “I begged him to stop,” she said. ¶ Ana Ruiz, 31, was giving evidence: whom the article tells of first, behind
 * words with which it opens. Null where somebody is named before them, or they speak of "her".
 */
export function namedBehind(r: Reading, all: Speakers, pronoun: Mention): Resolved | null {
  const sex = sexOfPronoun(r, pronoun.head);
  if (!sex || !hasClass(r, pronoun.head, is.subjectPronoun) || isMarked(r, pronoun.head))
    return null;
  if (!opensParagraph(r, pronoun) || wordsSpeakOf(r, pronoun, sex)) return null;
  if (isAnybodyBefore(r, all.people, pronoun.from)) return null;
  const run = firstNamed(r, all.people, pronoun, sex);
  const entity = run && entityAt(all.people, run.from);
  if (!entity || isVictim(r, entity.runs)) return null;
  const speaker = all.speakerOf(entity);
  const steps = [step(r, "pronoun", pronoun), ...nameSteps(r, all, speaker, nameMention(r, run))];
  return { speaker, how: "pronoun", steps, rivals: [], sure };
}

/** Whether a paragraph begins with words in marks that a pronoun stands right behind: “…,” she said. */
function opensParagraph(r: Reading, { from }: Mention): boolean {
  const first = r.blocks[r.blockOf[from] ?? 0]?.from ?? from;
  return isMarked(r, first) && r.markedOf[first] === r.markedOf[from - 1];
}

/** Whether a person is named in the story before a token. */
function isAnybodyBefore(r: Reading, { runs, entityOf }: People, before: number): boolean {
  for (let i = runsBefore(runs, before) - 1; i >= 0; i -= 1) {
    const { block = 0 } = runs[i] ?? {};
    if (r.blocks[block]?.block.kind !== "body") return false;
    if (entityOf[i]?.kind === "person") return true;
  }
  return false;
}

/** The name with which the first sentence behind a pronoun opens that is told by the article and not about "her". */
function firstNamed(
  r: Reading,
  people: People,
  { from, head }: Mention,
  sex: "male" | "female",
): NameRun | null {
  const last = (r.blockOf[from] ?? 0) + reach;
  for (let at = (r.sentenceOf[head] ?? 0) + 1; at < r.sentences.length; at += 1) {
    const sentence = r.sentences[at];
    if (!sentence || (r.blockOf[sentence.from] ?? 0) > last) return null;
    if (isMarked(r, sentence.from) || sexOfPronoun(r, sentence.from) === sex) continue;
    return nameOpening(r, people, sentence, sex);
  }
  return null;
}

/** The Ruiz of "Ana Ruiz, 31, was", "Teacher Ana Ruiz was" and "Tom Ekman and Ana Ruiz were". */
function nameOpening(
  r: Reading,
  { runs, entityOf }: People,
  { from, to }: Sentence,
  sex: "male" | "female",
): NameRun | null {
  const first = runsBefore(runs, from);
  const [run, other] = [runs[first], runs[first + 1]];
  if (!run || run.from >= to || run.to - run.core < 2 || !opensSentence(r, run)) return null;
  if (fits(entityOf[first], sex)) return run;
  const joint = lowerAt(r, run.to) === "and" && other?.from === run.to + 1;
  return joint && fits(entityOf[first + 1], sex) ? other : null;
}

function fits(entity: Entity | undefined, sex: "male" | "female"): boolean {
  return entity?.kind === "person" && (entity.gender ?? sex) === sex;
}
