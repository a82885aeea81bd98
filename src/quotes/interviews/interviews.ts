import type { Entity } from "#quotes/names/entity.ts";
import { nameMention } from "#quotes/names/name-run.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import type { Turn } from "./turn.ts";

/** How many questions make an interview. */
const fewest = 3;
/** How many paragraphs one answer may have. */
const longestAnswer = 5;
/** In tokens. */
const longestQuestion = 60;
/** A paragraph of so few tokens that speaks to somebody and not of itself prompts as a question does. */
const shortPrompt = 24;
/** In one of so many exchanges their own name may stand. */
const mostNamed = 4;

/** A question and the paragraphs that answer it, as indices into the blocks. */
interface Exchange {
  readonly question: number;
  readonly answers: readonly number[];
}

/**
 * The answers of an interview that has no labels: paragraphs in the first person between questions to
 * somebody.
 * @param subjects finds for each block the person of whom the article before it tells
 */
export function answersOf(r: Reading, subjects: () => readonly (Entity | null)[]): Turn[] {
  if (r.blocks.filter((_, block) => asks(r, block)).length < fewest) return [];
  const exchanges = exchangesOf(r);
  const [first] = exchanges;
  if (!first || exchanges.length < fewest || !isInterview(r, exchanges)) return [];
  const entity = subjects()[first.question];
  const [run] = entity?.runs ?? [];
  const named = exchanges.filter((one) => isNamedIn(r, entity, one));
  if (!entity || !run || named.length * mostNamed > exchanges.length) return [];
  const label = nameMention(r, run);
  return exchanges.flatMap(({ answers }) =>
    answers.flatMap((block) => {
      const { start, end } = r.blocks[block]?.block ?? { start: 0, end: 0 };
      return { block, label, entity, words: { start, end } };
    }),
  );
}

/** Whoever answers seldom says their own name, but as others call them: an article that goes on naming them is no interview. */
function isNamedIn(r: Reading, entity: Entity | null | undefined, { answers }: Exchange): boolean {
  const runs = entity?.runs ?? [];
  return runs.some(({ block, from }) => answers.includes(block) && !isMarked(r, from));
}

function exchangesOf(r: Reading): Exchange[] {
  const questions = r.blocks.flatMap((_, block) => (isQuestion(r, block) ? block : []));
  return questions.flatMap((question, at) => {
    const last = question + 2;
    const answers: number[] = [];
    for (let block = question + 1; block < (questions[at + 1] ?? last); block += 1)
      if (r.blocks[block]?.block.kind === "body") answers.push(block);
    return answers.length > 0 && answers.length <= longestAnswer ? { question, answers } : [];
  });
}

function isInterview(r: Reading, exchanges: readonly Exchange[]): boolean {
  const own = exchanges.filter(({ answers }) => answers.some((block) => isOwn(r, block)));
  const asked = exchanges.filter(({ question }) => hasWord(r, question, you));
  return own.length * 2 >= exchanges.length && asked.length * 3 >= exchanges.length;
}

/** "**Did you ever want to leave?**", "What’s next?", and behind an answer a short "And then you left." */
function isQuestion(r: Reading, at: number): boolean {
  const { block, from, to } = r.blocks[at] ?? { from: 0, to: 0 };
  if (!block || block.kind === "title" || hasWord(r, at, i)) return false;
  if (asks(r, at)) return true;
  return to - from <= shortPrompt && hasWord(r, at, you) && !asks(r, at - 1);
}

/** Whether a paragraph ends with a question mark, in bold letters of Markdown or not, or is in bold throughout. */
function asks(r: Reading, at: number): boolean {
  const { from, to } = r.blocks[at] ?? { from: 0, to: 0 };
  if (r.tokens[from]?.kind === "mark" || to - from > longestQuestion) return false;
  let last = to - 1;
  while (last > from && lowerAt(r, last) === "*") last -= 1;
  const bold = lowerAt(r, from) === "*" && lowerAt(r, from + 1) === "*" && last < to - 2;
  return bold || /^\?+$/.test(r.tokens[last]?.text ?? "") || bidsTell(r, at);
}

/** "Talk us through the difficulties." */
function bidsTell(r: Reading, at: number): boolean {
  const { firstSentence, endSentence } = r.blocks[at] ?? { firstSentence: 0, endSentence: 0 };
  const last = r.sentences[endSentence - 1]?.from ?? 0;
  const first = lowerAt(r, last) === "please" ? last + 1 : last;
  if (endSentence <= firstSentence || lowerAt(r, first + 1) !== "us") return false;
  return isOneOf(r, first, "tell talk walk take give");
}

function isOwn(r: Reading, block: number): boolean {
  return hasWord(r, block, i);
}

/** No "us": that is a country, or who asks. */
const i = "i me my we our";
const you = "you your";

/** Whether a paragraph has one of some words outside of marks. */
function hasWord(r: Reading, block: number, words: string): boolean {
  const { from, to } = r.blocks[block] ?? { from: 0, to: 0 };
  for (let at = from; at < to; at += 1) if (!isMarked(r, at) && isOneOf(r, at, words)) return true;
  return false;
}
