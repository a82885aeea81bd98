import type { Span } from "#articles/article.ts";
import type { Entity } from "#quotes/names/entity.ts";
import { longestLabel, type NamesByLabel, namesByLabel } from "#quotes/names/names-by-label.ts";
import { nameSteps, step } from "#quotes/people/evidence.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import type { Attribution, Quotation, QuotationId } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
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
  const from = afterTime(r, range);
  const { to, words } = labelAt(r, from, range.to) ?? { to: from, words: from };
  const first = r.tokens[words];
  const last = r.tokens[range.to - 1];
  if (to === from || words >= range.to || !first || !last || first.kind === "mark") return null;
  if (!/\p{Ll}/u.test(r.text.slice(first.start, last.end))) return null;
  const start = r.tokens[from]?.start ?? 0;
  const end = isLetter(r, from) ? start + 1 : (r.tokens[to - 1]?.end ?? start);
  const label: Mention = { form: "nominal", from, to, head: to - 1, start, end };
  const entity = personOf(r, label, speakers, byLabel);
  if (!entity && !isUpperCase(r, label)) return null;
  return { block, label, entity, words: { start: first.start, end: last.end } };
}

/** The first token of a paragraph behind what a transcript marks a turn with: "[00:12]", "1:02:40", ">>". */
function afterTime(r: Reading, { from, to }: TokenRange): number {
  const start = r.tokens[from]?.start ?? 0;
  const [mark = ""] = turnMark.exec(r.text.slice(start, start + longestMark)) ?? [];
  let first = from;
  while (first < to && (r.tokens[first]?.start ?? 0) < start + mark.length) first += 1;
  return first;
}

const turnMark = /^(?:>>\s*)?(?:[[(]?\d{1,2}(?::\d{2}){1,2}[\])]?\s+)?/;
/** A time in brackets and the colon behind it. */
const timeAndColon = /^[[(]\d{1,2}(?::\d{2}){1,2}[\])]\s*:/;
/** In UTF-16 code units. */
const longestMark = 20;

/** Where a label of one to five capitalised words, or "Q." or "A.", ends, and where its words begin, as tokens. */
function labelAt(
  r: Reading,
  from: number,
  to: number,
): { readonly to: number; readonly words: number } | null {
  if (isLetter(r, from)) return { to: from + 1, words: from + 1 };
  for (let i = from; i < Math.min(to, from + longestLabel + 1); i += 1) {
    const words = i > from ? behindColon(r, i, to) : -1;
    if (words >= 0) return isApart(r, words) ? { to: i, words } : null;
    const token = r.tokens[i];
    if (token?.kind !== "word" || !/^\p{Lu}/u.test(token.text)) return null;
    if (hasClass(r, i, is.time | is.place)) return null;
  }
  return null;
}

/** The token behind a colon, or behind "(00:12):", that stands at a token; -1 where none does. */
function behindColon(r: Reading, at: number, to: number): number {
  const { text = "", start = 0 } = r.tokens[at] ?? {};
  if (text === ":") return at + 1;
  const [time] = timeAndColon.exec(r.text.slice(start, start + longestMark)) ?? [];
  if (time === undefined) return -1;
  let next = at + 1;
  while (next < to && (r.tokens[next]?.start ?? 0) < start + time.length) next += 1;
  return next;
}

/** Whether words stand apart from the colon before them, as those of "12:30" and "Re:view" do not. */
function isApart(r: Reading, words: number): boolean {
  return (r.tokens[words]?.start ?? 0) > (r.tokens[words - 1]?.end ?? 0) || isCapital(r, words);
}

/** "Q.", "A." */
function isLetter(r: Reading, at: number): boolean {
  return isAmong(r.tokens[at]?.text ?? "", "Q. A.");
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
