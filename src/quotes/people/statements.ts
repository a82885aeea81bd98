import { subjectAfter } from "#quotes/cues/subject-after.ts";
import { subjectBefore } from "#quotes/cues/subject-before.ts";
import { type VerbGroup, verbGroupAt } from "#quotes/cues/verb-groups.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isClitic } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, lowerAt, nextComma, sentenceAt } from "#quotes/reading/word-at.ts";
import { step } from "./evidence.ts";
import type { Resolved, Speakers } from "./resolved.ts";

/** How far before "the statement" it is looked for, and how far from it who issued it, in tokens. */
const reach = 300;
const longestClause = 24;
const sure = 0.8;

/**
 * Who issued the statement that "the statement" means, where the article told so when it spoke of it last: "Larkin
 * said in a statement", "The board issued a statement", "a statement from the union". Null for nobody named.
 */
export function issuerOf(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const { from, to, head } = mention;
  const word = lowerAt(r, head);
  if (!papers.test(word) || to - from !== 2 || lowerAt(r, from) !== "the") return null;
  for (let i = from - 1; i > Math.max(0, from - reach); i -= 1) {
    if (lowerAt(r, i) !== word || isMarked(r, i)) continue;
    const again = lowerAt(r, i - 1) === "the";
    const cited = again ? all.heard.findLast(({ at }) => at === i - 1)?.speaker : undefined;
    if (again && !cited) continue;
    const issuer = again ? null : issuerAt(r, i);
    const speaker = cited ?? (issuer && all.resolve(issuer, last)?.speaker);
    if (!speaker || !all.entityOf(speaker)) return null;
    const steps = [step(r, "nominal", mention), ...(issuer ? [step(r, "name", issuer)] : [])];
    return { speaker, how: "nominal", steps, rivals: [], sure };
  }
  return null;
}

/** What is always somebody's own words. */
const papers = /^(?:statement|release|letter|e-?mail|memo|message|tweet|post)$/;

/** Who issued the paper whose word stands at a token, as far as the words around it tell. */
function issuerAt(r: Reading, at: number): Mention | null {
  const sentence = sentenceAt(r, at);
  if (!sentence) return null;
  const by = lowerAt(r, at + 2) === "by" ? at + 2 : at + 1;
  if (/^(?:from|by)$/.test(lowerAt(r, by))) return phraseStartingAt(r, by + 1, sentence.to);
  let first = at;
  while (first > at - longestPhrase && !hasClass(r, first, is.determiner | is.possessivePronoun)) {
    if (isClitic(r, first)) return phraseEndingAt(r, first - 1, sentence.from);
    first -= 1;
  }
  if (!/^(?:an?|another|its|his|her|their)$/.test(lowerAt(r, first))) return null;
  const within = lowerAt(r, first - 1) === "in";
  if (within && first - 1 === sentence.from) return afterComma(r, at, sentence.to);
  for (let i = first - 1; i >= Math.max(sentence.from, first - longestClause); i -= 1) {
    const group = verbGroupAt(r, i, sentence.from, r.markedOf[at] ?? -1);
    if (group?.form !== "finite") continue;
    const own = within ? group.verb !== undefined : i === first - 1 && issues.test(lowerAt(r, i));
    return own && !group.passive ? subjectOf(r, group, at) : null;
  }
  return null;
}

/** In tokens: "a short written statement". */
const longestPhrase = 5;

const issues =
  /^(?:issue[sd]?|release[sd]?|publish(?:es|ed)?|post(?:s|ed)?|put|give|gives|gave|given|make|makes|made|write|writes|wrote|written|sen[dt]|sends|read|tweet(?:s|ed)?|share[sd]?)$/;

function subjectOf(r: Reading, group: VerbGroup, to: number): Mention | null {
  const before = subjectBefore(r, group.from, group.floor);
  const subject = before ?? (group.verb ? subjectAfter(r, group, to) : null);
  return subject?.form === "relative" ? null : subject;
}

/** "the board" of "In a statement on Friday, the board said" */
function afterComma(r: Reading, at: number, to: number): Mention | null {
  const comma = nextComma(r, at, Math.min(to, at + longestPhrase));
  return comma < 0 ? null : phraseStartingAt(r, comma + 1, to);
}
