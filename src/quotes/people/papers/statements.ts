import { entityAt, type People } from "#quotes/names/entity.ts";
import { step } from "#quotes/people/evidence.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { issuerAt } from "./issuers-of-papers.ts";
import { longestPhrase, papers, studies, sureOfPaper } from "./papers.ts";

/** How far before "the statement" it is looked for, in tokens. */
const reach = 300;

/**
 * Who issued the paper that "the statement", "the letter" or "the report" means, where the article told so when it spoke
 * of one last: "Larkin said in a statement", "The board issued a statement", "a report from the union", "Ruiz wrote a
 * letter". Null for nobody named, where the words around it leave open whether who has it wrote it, and where reports
 * of two were told of.
 */
export function issuerOf(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const { from, to, head } = mention;
  const word = lowerAt(r, head);
  const study = isAmong(word, studies);
  if (!(study || isAmong(word, papers)) || to - from !== 2 || lowerAt(r, from) !== "the")
    return null;
  if (isOfAnother(r, head)) return null;
  for (let i = from - 1; i > Math.max(0, from - reach); i -= 1) {
    if (lowerAt(r, i) !== word || isMarked(r, i) || isOfWord(r, i)) continue;
    const again = lowerAt(r, i - 1) === "the";
    if (again && isOfAnother(r, i)) return null;
    const cited = again ? all.heard.findLast(({ at }) => at === i - 1)?.speaker : undefined;
    if (again && !cited) continue;
    const issuer = again ? null : issuerAt(r, all.people, i);
    if (study && issuer && isOneOfTwo(r, all.people, i, issuer)) return null;
    const issued = issuer && all.resolve(issuer, last);
    const speaker = cited ?? issued?.speaker;
    if (!speaker || !(all.entityOf(speaker) || (issuer && tellsItsState(r, issuer)))) return null;
    if (issued?.how === "nominal") return null;
    const steps = [step(r, "nominal", mention), ...(issuer ? [step(r, "name", issuer)] : [])];
    return {
      speaker,
      how: "nominal",
      steps,
      rivals: [],
      sure: Math.min(sureOfPaper, issued?.sure ?? 1),
    };
  }
  return word === "statement" ? whoJustSpoke(r, all, mention) : null;
}

/** How far before "the statement" whose it is may have spoken, in paragraphs. */
const justBefore = 2;

/**
 * Holm Shipping of “We are sorry,” said Holm Shipping. ¶ The statement added …: who spoke right before a statement that was not
 * told of.
 */
function whoJustSpoke(r: Reading, all: Speakers, mention: Mention): Resolved | null {
  const cited = all.heard.at(-1);
  // "The statement, posted by the club, added"
  if (!cited || !all.entityOf(cited.speaker)) return null;
  if (lowerAt(r, mention.to) === "," && hasClass(r, mention.to + 1, is.pastVerb)) return null;
  if ((r.blockOf[mention.from] ?? 0) - (r.blockOf[cited.at] ?? 0) > justBefore) return null;
  const steps = [step(r, "nominal", mention)];
  return { speaker: cited.speaker, how: "nominal", steps, rivals: [], sure: sureOfLast };
}

const sureOfLast = 0.7;

/** The "report" of "Ruiz’s report card", and the "book" of "Ruiz’s book deal". */
function isOfWord(r: Reading, at: number): boolean {
  const next = r.classes[at + 1] ?? 0;
  return (
    isNoun(r, at + 1) && (next === 0 || (next & (is.role | is.body)) !== 0) && !isCapital(r, at + 1)
  );
}

/** Whether somebody else's report, or nobody's, was told of before the one whose word stands at a token. */
function isOneOfTwo(r: Reading, people: People, at: number, issuer: Mention): boolean {
  const entity = entityAt(people, issuer.head);
  const word = lowerAt(r, at);
  for (let i = at - 1; i > Math.max(0, at - reach); i -= 1) {
    if (lowerAt(r, i) !== word || isMarked(r, i) || isCapital(r, i)) continue;
    if (lowerAt(r, i - 1) === "the") continue;
    const other = issuerAt(r, people, i);
    if (!entity || !other || entityAt(people, other.head) !== entity) return true;
  }
  return false;
}

/** "the US army", "the Afghan ministry of peace": there is one, whatever it is called. */
function tellsItsState(r: Reading, { from, head }: Mention): boolean {
  if (lowerAt(r, from) !== "the" || !hasClass(r, head, is.body)) return false;
  for (let i = from + 1; i < head; i += 1)
    if (isCapital(r, i) && hasClass(r, i, is.demonym | is.place)) return true;
  return false;
}

/** "the statement, written by her mother": the paper is told to be of somebody apart. */
export function isOfAnother(r: Reading, at: number): boolean {
  for (let i = at + 1; i < at + longestPhrase; i += 1)
    if (isOneOf(r, i, "from by behalf")) return true;
  return false;
}
