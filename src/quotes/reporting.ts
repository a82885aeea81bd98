import { attributionOf, unknown } from "./attributions.ts";
import type { Said } from "./candidates/candidate.ts";
import { modalityOfWords } from "./cues/modality.ts";
import { mayReport, type ReportCue } from "./cues/report-cues.ts";
import { nameKey } from "./naming/given-as-name.ts";
import type { Attribution, Quotation, QuotationId } from "./quotation.ts";
import { quotationOf } from "./quotation-of.ts";
import { wordClass as is } from "./reading/lexicon.ts";
import type { Reading } from "./reading/reading.ts";
import { firstVerb } from "./reading/token-codes.ts";
import { speechClasses } from "./reading/verbs.ts";
import { hasClass, isMarked, lowerAt } from "./reading/word-at.ts";
import { speaksOutside } from "./reports/nothing-told.ts";
import type { Report, Told } from "./reports/report.ts";
import { isPlainReport } from "./reports/report-frames.ts";
import { reportsOf, toldBy } from "./reports/reports.ts";
import type { Work } from "./work.ts";

/**
 * Below the first probability a clause is no reported speech; one around words in marks has the second at least,
 * one on both sides of its cue the third; one of the writer's own needs the fourth, and one that tells whose words in
 * marks are the last.
 */
const threshold = { report: 0.3, plain: 0.6, clause: 0.6, parted: 0.5, writer: 0.6, marked: 0.7 };

/** Adds what a sentence reports without marks: for each cue the reading that is likeliest. */
export function pushReported(work: Work, sentence: number): void {
  const { r, judges, found } = work;
  if (!mayReport(r, sentence)) return;
  const first = found.length;
  for (const { report, sure } of likeliestReports(work, sentence)) {
    const { cue } = report;
    const told = toldBy(r, report, judges.edge);
    const others = found.slice(first);
    if (others.some((one) => one.start === told.start && one.end === told.end)) continue;
    const held = others.some((one) => one.start <= told.start && one.end >= told.end);
    const attribution = attributionOfReport(work, cue, sure);
    const modality = modalityOfWords(r, cue, true);
    const reported = quotationOf(r, "reported", { ...told, sentence }, attribution, modality);
    quoteMarked(work, sentence, reported);
    found.push(reported);
    if (!held && !passesOn(work, sentence, told)) remember(work, cue, told, attribution, sure);
  }
}

/** Of each cue of a sentence what it reports most likely, if that is likely enough. */
function likeliestReports(
  work: Work,
  sentence: number,
): Iterable<{ readonly report: Report; readonly sure: number }> {
  const { r, judges, used } = work;
  const kept = new Map<number, { report: Report; sure: number }>();
  for (const report of reportsOf(r, sentence, work.cues, used)) {
    const { cue } = report;
    const judged = judges.report(report);
    const sure = judged < threshold.plain ? Math.max(judged, leastSure(work, report)) : judged;
    if (sure < threshold.report || isNarrator(r, cue, sure)) continue;
    if (sure > (kept.get(cue.at)?.sure ?? 0)) kept.set(cue.at, { report, sure });
  }
  return kept.values();
}

function leastSure(work: Work, report: Report): number {
  if (isPlainReport(work.r, report)) return threshold.plain;
  if (holdsClause(work, report)) return threshold.clause;
  return isParted(work.r, report) ? threshold.parted : 0;
}

/**
 * The closure was “a disgrace”, parents have said: words in marks that are nobody's by themselves are
 * whose the report around them is. Those with a capital are mostly the title of something.
 */
function quoteMarked({ r, found, names }: Work, sentence: number, reported: Quotation): void {
  const { attribution, modality } = reported;
  if (attribution.kind === "unknown" || attribution.confidence < threshold.marked) return;
  const start = r.sentences[sentence]?.start ?? 0;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const one = found[at];
    if (!one || one.start < start) break;
    const isInside = one.start >= reported.start && one.end <= reported.end;
    if (one.kind !== "term" || !isInside || names.has(nameKey(r, one))) continue;
    if (!/^\p{Ll}/u.test(r.text.slice(one.start, one.end))) continue;
    const id = `partial-${one.start}-${one.end}` as QuotationId;
    found[at] = { ...one, id, kind: "partial", attribution, modality };
  }
}

/** "We should note", "I can’t thank you", "you asked for": the writer speaks, and holds nothing, as in "I argue that". */
function isNarrator(r: Reading, { source, at, form, modality }: ReportCue, sure: number): boolean {
  if (source?.form !== "pronoun") return false;
  const who = lowerAt(r, source.head);
  const stated = form === "finite" && modality === "asserted";
  const holds = r.verb(at)?.form === "past" || (who === "i" && sure >= threshold.writer);
  return who === "you" || ((who === "i" || who === "we") && !(stated && holds));
}

function attributionOfReport(work: Work, cue: ReportCue, sure: number): Attribution {
  const { r, speakers, said, attributions } = work;
  if (!cue.source) return unknown("no-candidate");
  const last = said.at(-1);
  const earlier = last && attributions.get(last);
  return attributionOf(r, speakers, { mention: cue.source, cue, sure, last: earlier });
}

/** `“…,” she said, according to the paper`: nobody goes on with who only passes on what somebody said. */
function passesOn({ r, found, attributions, said }: Work, sentence: number, told: Told): boolean {
  const start = r.sentences[sentence]?.start ?? 0;
  const earlier = found.findLastIndex(({ end }) => end <= start);
  const within = found
    .slice(earlier + 1)
    .filter((one) => one.kind === "direct" && one.start >= told.start && one.end <= told.end);
  if (within.length === 0) return false;
  const last = said.findLast((one) => one.marked);
  const spoken = last && attributions.get(last);
  return within.some((one) => one.attribution === spoken);
}

/** A noun ("her claim that …") speaks of words from elsewhere: nobody goes on from there. */
function remember(
  work: Work,
  cue: ReportCue,
  told: Told,
  attribution: Attribution,
  sure: number,
): void {
  const { r, said, attributions } = work;
  if (!cue.source || cue.side === "noun" || cue.side === "none") return;
  const entry: Said = {
    mention: cue.source,
    cue: { ...cue, source: cue.source, side: cue.side },
    after: told.to,
    sentence: cue.sentence,
    block: r.blockOf[cue.at] ?? 0,
    marked: false,
    whole: false,
    sure,
    continued: false,
  };
  said.push(entry);
  attributions.set(entry, attribution);
}

/** "The bridge, she told the council, would cost more", "It was, she said, a shame": without the words on both sides there is no sentence. */
function isParted(r: Reading, { cue, content }: Report): boolean {
  const parted = content.where === "around" && cue.side !== "according" && cue.side !== "agent";
  if (!parted) return false;
  const isOpen = hasClass(r, content.to - 1, is.auxiliary | is.modal);
  return isOpen || firstVerb(r, content.from, content.to).tense === 0;
}

/** "who claimed the move was “illegal” and …", "The move is “illegal,” she said": the clause around words in marks. */
function holdsClause({ r, used }: Work, { cue, content }: Report): boolean {
  const { from, to, where } = content;
  const chosen = used.get(cue.at);
  if (!chosen || chosen.source.from !== cue.source?.from) return false;
  if (!(cue.classes & speechClasses)) return false;
  if (where !== "after" && (hasClass(r, from, is.subordinator) || !speaksOutside(r, content)))
    return false;
  let words = 0;
  let marked = 0;
  for (let i = from; i < to && i < from + 60; i += 1) {
    if (isMarked(r, i)) marked += 1;
    else if (r.tokens[i]?.kind === "word") words += 1;
  }
  return words > 2 && marked > 0 && !isMarked(r, from);
}
