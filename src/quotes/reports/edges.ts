import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { isDegree } from "#quotes/reading/adverbials.ts";
import { beginsClause } from "#quotes/reading/clause-opening.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { code, codeSet, firstVerb, isIn, tokenCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAsClause } from "./content-after.ts";
import type { Edge, EdgePlaces } from "./edge.ts";
import { edgeFeatures } from "./edge-features.ts";
import type { Report } from "./report.ts";

/** Words that may come first: that, whether, to, pronouns, determiners, capitals, marks. */
const opening = codeSet(
  code.mark,
  code.that,
  code.asking,
  code.relative,
  code.to,
  code.subjectPronoun,
  code.determiner,
  code.capital,
  code.gerund,
  code.objectPronoun,
  code.word,
);
/** Words of one phrase with the word before: after a preposition, a determiner, an adjective. */
const phraseInside = codeSet(
  code.in,
  code.of,
  code.about,
  code.preposition,
  code.determiner,
  code.adjective,
);
/** Words that come first wherever they stand right after the cue: "that", "whether", "to", pronouns. */
const surelyFirst = codeSet(code.that, code.asking, code.to, code.subjectPronoun);
/** What may come right after the last word: punctuation, marks, connectives, some prepositions, cues. */
const closing = codeSet(
  code.comma,
  code.dash,
  code.colon,
  code.closing,
  code.mark,
  code.relative,
  code.and,
  code.but,
  code.although,
  code.when,
  code.because,
  code.in,
  code.preposition,
  code.verb,
  code.gerund,
  code.adverb,
);
/** Of what closes some clause, what never comes behind reported words, */
const neverBehind = codeSet(code.verb, code.gerund, code.adverb);
/** and what never comes behind those that have their verb. */
const phraseOpening = codeSet(code.in, code.preposition);
/** What words never begin behind. */
const neverBefore = codeSet(
  code.that,
  code.asking,
  code.relative,
  code.to,
  code.because,
  code.gerund,
);
/** What words never end with: "that", "to", connectives, prepositions, determiners. */
const leading = codeSet(
  code.that,
  code.asking,
  code.relative,
  code.to,
  code.and,
  code.but,
  code.although,
  code.in,
  code.of,
  code.about,
  code.preposition,
  code.determiner,
);
/** What words that stand before their cue may begin behind. */
const parting = codeSet(code.comma, code.dash, code.colon, code.opening, code.mark);
/** What they may begin with in the middle of a sentence. */
const joining = codeSet(code.that, code.asking, code.relative, code.and, code.but);
/** How far after its cue the first word may stand, in tokens. */
const longestLead = 10;
/** Ends are looked for this far; beyond, words go to the end of the sentence. */
const longestContent = 60;

/** How likely words begin, or end, at each of the edges where they may. */
export type EdgeJudge = (edges: readonly Edge[]) => readonly number[];

/** The report with the edges that the judge finds likeliest. */
export function fitted(r: Reading, report: Report, judge: EdgeJudge): TokenRange[] {
  const { content } = report;
  if (content.where === "after") {
    const from = likeliest(startsOf(r, report), judge) ?? content.from;
    const to = likeliest(endsOf(r, report, from, content.to), judge) ?? content.to;
    return [{ from, to }];
  }
  const from = likeliest(leadsOf(r, report), judge) ?? content.from;
  const first = { from, to: content.to };
  const { second } = content;
  if (!second) return [first];
  const to = likeliest(endsOf(r, report, second.from, second.to), judge) ?? second.to;
  return [first, { from: second.from, to }];
}

function likeliest(edges: readonly Edge[], judge: EdgeJudge): number | undefined {
  if (edges.length === 0) return undefined;
  const shares = judge(edges);
  return edges[shares.indexOf(Math.max(...shares))]?.at;
}

function startsOf(r: Reading, report: Report): Edge[] {
  const { content, cue } = report;
  const { from, to } = content;
  if (cue.side === "according" || tellsWhereAs(r, report)) return [];
  const begins = tokenCode(r, from, to);
  if (
    begins === code.that ||
    isDegree(r, from) ||
    lowerAt(r, from - 1) === ":" ||
    (from === cue.content && isIn(surelyFirst, begins))
  )
    return [];
  // "warned Holm not to wait", "told the court there was no wind"
  if (cue.addressee && from === cue.content && lowerAt(r, from - 1) !== "that")
    if (isOneOf(r, from, "not there") || beginsClause(r, from, to)) return [];
  const first = Math.min(afterCue(cue), from);
  const last = Math.min(to - 1, Math.max(first + longestLead, from));
  const tokens: number[] = [];
  for (let i = first; i <= last; i += 1) {
    const here = tokenCode(r, i, to);
    const before = tokenCode(r, i - 1, to);
    const starts =
      isIn(opening, here) &&
      !isIn(phraseInside, before) &&
      !(here >= code.capital && before === here);
    if (i === from || i <= first + 1 || before === code.comma || starts) tokens.push(i);
  }
  return edgesAt(r, { kind: "start", report, tokens, from: first, to });
}

/** "for Radio Sund" of "As Ana Ruiz reports for Radio Sund, the pier is old": none of the words. */
function tellsWhereAs(r: Reading, { content, cue }: Report): boolean {
  const next = cue.at + 1;
  const where = isAsClause(r, cue) && isOneOf(r, next, "for in on to");
  return where && firstVerb(r, next, content.from).tense === 0;
}

function endsOf(r: Reading, report: Report, from: number, to: number): Edge[] {
  const tokens: number[] = [];
  for (let i = from + 1; i < Math.min(to, from + longestContent); i += 1)
    if (
      isIn(closing, tokenCode(r, i, to)) &&
      !isIn(leading, tokenCode(r, i - 1, to)) &&
      !isTakenBack(r, i, from)
    )
      tokens.push(i);
  tokens.push(to);
  return edgesAt(r, { kind: "end", report, tokens, from, to });
}

/** ", but not for the price", "was not ill, but was asleep": what goes on with words is of them. */
function isTakenBack(r: Reading, at: number, from: number): boolean {
  const but = lowerAt(r, at) === "," ? at + 1 : at;
  if (lowerAt(r, but) !== "but") return false;
  if (lowerAt(r, but + 1) === "not") return true;
  if (!isOneOf(r, but + 1, "was were is are would will instead rather simply")) return false;
  for (let i = from; i < at; i += 1) if (hasClass(r, i, is.negation)) return true;
  return false;
}

function leadsOf(r: Reading, report: Report): Edge[] {
  const { from, to } = report.content;
  const tokens: number[] = [from];
  for (let i = Math.max(from, to - longestContent) + 1; i < to; i += 1) {
    const before = tokenCode(r, i - 1, to);
    const here = tokenCode(r, i, to);
    if (isIn(parting, before) || isIn(joining, here)) tokens.push(i);
  }
  return edgesAt(r, { kind: "lead", report, tokens, from, to });
}

function edgesAt(r: Reading, places: EdgePlaces): Edge[] {
  const { kind, report, tokens, from, to } = places;
  if (tokens.length < 2) return [];
  const { distance, tense } = firstVerb(r, from, to);
  const verb = tense > 0 ? from + distance : to;
  const featuresOf = edgeFeatures(r, places);
  const edges: Edge[] = [];
  tokens.forEach((at, rank) => {
    const ends = kind === "end";
    if (ends ? goesOn(r, at, to, verb) : kind === "start" && isLedTo(r, at, to)) return;
    const offset = (ends ? r.tokens[at - 1]?.end : r.tokens[at]?.start) ?? 0;
    edges.push({ kind, report, at, offset, features: featuresOf(rank) });
  });
  return edges;
}

/** Whether words go on at a token: with a verb, behind a comma, or with a preposition behind their own verb. */
function goesOn(r: Reading, at: number, to: number, verb: number): boolean {
  const here = tokenCode(r, at, to);
  if (isIn(neverBehind, here) || (at > verb && isIn(phraseOpening, here))) return true;
  return at < to && tokenCode(r, at - 1, to) === code.comma;
}

/** Whether no words begin at a token: in the middle of a string in marks, or behind what leads on to it. */
function isLedTo(r: Reading, at: number, to: number): boolean {
  const within = isMarked(r, at) && r.markedOf[at] === r.markedOf[at - 1];
  return within || isIn(neverBefore, tokenCode(r, at - 1, to));
}

function afterCue(cue: ReportCue): number {
  return cue.side === "after" && cue.source ? cue.source.to : cue.at + 1;
}
