import type { Span } from "#articles/article.ts";
import type { Entity } from "#quotes/names/entity.ts";
import { longestLabel, type NamesByLabel, namesByLabel } from "#quotes/names/names-by-label.ts";
import { nameSteps, step } from "#quotes/people/evidence.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import type { Attribution, Quotation, QuotationId } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { intervieweesOf } from "./interviewee.ts";
import { answersOf } from "./interviews.ts";
import type { Turn } from "./turn.ts";

/** How many paragraphs may stand between two turns of one transcript. */
const nearest = 3;
const explicitLabel = 0.92;
const interviewee = 0.85;

/**
 * The turns of an article by block. Labels alone are no transcript ("Next week: …", "Ohio: 12"):
 * turns stand near each other, and one of their speakers comes back.
 */
export function turnsOf(r: Reading, speakers: Speakers): ReadonlyMap<number, Turn> {
  let filed: NamesByLabel | undefined;
  const byLabel = () => (filed ??= namesByLabel(speakers.people));
  const candidates: Turn[] = [];
  for (let block = 0; block < r.blocks.length; block += 1) {
    const turn = turnAt(r, block, speakers, byLabel);
    if (turn) candidates.push(turn);
  }
  const answers = candidates.filter((turn) => labelOf(r, turn) === "a").map(({ block }) => block);
  const subjects =
    candidates.length > 0 ? intervieweesOf(r, speakers.people, new Set(answers)) : [];
  const turns = new Map<number, Turn>();
  for (let from = 0; from < candidates.length; ) {
    let to = from + 1;
    while (near(candidates[to - 1], candidates[to])) to += 1;
    const run = candidates.slice(from, to);
    const voices = new Set(run.map((turn) => turn.entity ?? labelOf(r, turn)));
    const people = run.filter(({ entity }) => entity?.kind !== "institution");
    const asked = subjects[run[0]?.block ?? 0];
    if (voices.size < run.length || run.some((turn) => labelOf(r, turn) === "q"))
      for (const turn of people.length > 0 ? run : [])
        turns.set(turn.block, answered(r, turn, asked ?? subjects[turn.block]));
    from = to;
  }
  if (turns.size === 0)
    for (const answer of answersOf(r, () => intervieweesOf(r, speakers.people, new Set())))
      turns.set(answer.block, answer);
  return turns;
}

/** What is said in a turn: the label stands for the marks. */
export function turnQuotation(r: Reading, turn: Turn, speakers: Speakers): Quotation {
  const { words, label } = turn;
  const { number = 1, start = 0 } = r.blocks[turn.block]?.block ?? {};
  const carrier = isFar(r, turn) ? start : Math.max(label.start, start);
  return {
    id: `direct-${words.start}-${words.end}` as QuotationId,
    kind: "direct",
    ...words,
    parts: [words],
    paragraph: number,
    carrier: { start: carrier, end: words.end },
    modality: "asserted",
    attribution: attributionOf(r, turn, speakers),
  };
}

function attributionOf(r: Reading, turn: Turn, speakers: Speakers): Attribution {
  const { label, entity } = turn;
  const mention: Span = { start: label.start, end: label.end };
  if (!entity) {
    const speaker = speakers.unnamed(label);
    const steps = [step(r, "nominal", mention)];
    const evidence = { steps, rivals: [] };
    const how = "explicit";
    return { kind: "unnamed", speaker, mention, cue: null, how, confidence: 0.9, evidence };
  }
  const speaker = speakers.speakerOf(entity);
  const far = isFar(r, turn);
  const byLetter = isQuestionOrAnswer(r, turn);
  return {
    kind: speaker.kind === "person" ? "named" : speaker.kind,
    speaker,
    mention,
    cue: null,
    how: far ? "continuation" : byLetter ? "nominal" : "explicit",
    confidence: far || byLetter ? interviewee : explicitLabel,
    evidence: { steps: nameSteps(r, speakers, speaker, label), rivals: [] },
  };
}

/** Whether whose turn it is stands elsewhere in the article. */
function isFar(r: Reading, { block, label }: Turn): boolean {
  const { start = 0, end = 0 } = r.blocks[block]?.block ?? {};
  return label.end < start || label.start >= end;
}

function turnAt(
  r: Reading,
  block: number,
  speakers: Speakers,
  byLabel: () => NamesByLabel,
): Turn | null {
  const range = r.blocks[block];
  if (range?.block.kind !== "body") return null;
  const colon = labelEnd(r, range.from, range.to);
  const first = r.tokens[colon + 1];
  const last = r.tokens[range.to - 1];
  if (colon < 0 || !first || !last || first.kind === "mark") return null;
  if (!/\p{Ll}/u.test(r.text.slice(first.start, last.end))) return null;
  const to = Math.max(colon, range.from + 1);
  const start = r.tokens[range.from]?.start ?? 0;
  const end = colon === range.from ? start + 1 : (r.tokens[to - 1]?.end ?? start);
  const label: Mention = { form: "nominal", from: range.from, to, head: to - 1, start, end };
  const entity = personOf(r, label, speakers, byLabel);
  if (!entity && !isUpperCase(r, label)) return null;
  return { block, label, entity, words: { start: first.start, end: last.end } };
}

/** Token of the colon after one to five capitalised words, or of "Q." or "A."; -1 without one. */
function labelEnd(r: Reading, from: number, to: number): number {
  const text = r.tokens[from]?.text;
  if (text === "Q." || text === "A.") return from;
  for (let i = from; i < Math.min(to, from + longestLabel + 1); i += 1) {
    const token = r.tokens[i];
    if (token?.text === ":") {
      const spaced = (r.tokens[i + 1]?.start ?? 0) > token.end || isCapital(r, i + 1);
      return i > from && spaced ? i : -1;
    }
    if (token?.kind !== "word" || !/^\p{Lu}/u.test(token.text)) return -1;
    if (hasClass(r, i, is.time | is.place)) return -1;
  }
  return -1;
}

function isUpperCase(r: Reading, label: Mention): boolean {
  const words = r.text.slice(label.start, label.end);
  return words === words.toUpperCase();
}

/** The person whose name, surname or initials the label is, or the paper that asks. */
function personOf(
  r: Reading,
  label: Mention,
  { people }: Speakers,
  byLabel: () => NamesByLabel,
): Entity | null {
  let core = label.from;
  while (core < label.to - 1 && hasClass(r, core, is.title | is.courtesy | is.determiner))
    core += 1;
  const { runs, runOf, entityOf } = people;
  const at = runOf[label.to - 1] ?? -1;
  const named = runs[at]?.to === label.to ? entityOf[at] : undefined;
  if (named?.kind === "person" && named.words.length > 1) return named;
  const words = r.tokens.slice(core, label.to).map((token) => token.lower);
  return byLabel().find(words.join(" "), isUpperCase(r, label)) ?? null;
}

/** "A" is whoever the article before the interview is about. */
function answered(r: Reading, turn: Turn, asked: Entity | null = null): Turn {
  return turn.entity || labelOf(r, turn) !== "a" ? turn : { ...turn, entity: asked };
}

function labelOf(r: Reading, { label }: Turn): string {
  return r.text.slice(label.start, label.end).toLowerCase();
}

function isQuestionOrAnswer(r: Reading, turn: Turn): boolean {
  return isAmong(labelOf(r, turn), "q a");
}

function near(a: Turn | undefined, b: Turn | undefined): boolean {
  return a !== undefined && b !== undefined && b.block - a.block <= nearest;
}
