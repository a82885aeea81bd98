import type { Cue } from "#quotes/cues/cue.ts";
import type { CueBook } from "#quotes/cues/cue-book.ts";
import { type ReportCue, reportCuesOf } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb, tenseCode } from "#quotes/reading/token-codes.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { isAct } from "./acts.ts";
import { type Content, contentsOf } from "./contents.ts";
import { type EdgeJudge, fitted } from "./edges.ts";
import { holdsNothing } from "./nothing-told.ts";
import { isObject } from "./objects.ts";
import type { Report, Told } from "./report.ts";
import { reportFeatures } from "./report-features.ts";

/** A sentence that has more cues is no prose, and reports nothing: in 30,000 of news the most are 9. */
const mostCues = 40;

/** What each cue of a sentence may report. */
export function reportsOf(
  r: Reading,
  sentence: number,
  book: CueBook,
  used: ReadonlyMap<number, Cue>,
): Report[] {
  const reports: Report[] = [];
  const cues = book.spokenOf(sentence);
  if (cues.length > mostCues) return reports;
  const others = reportCuesOf(r, sentence);
  if (others.length > mostCues) return reports;
  for (const cue of [...cues, ...others]) {
    if (cue.classes & verbClass.thought) continue;
    if (isAct(r, cue, others)) continue;
    for (const whole of contentsOf(r, cue)) {
      const content = upToNext(r, upToComment(r, whole, cue), cue, cues);
      if (isObject(r, cue, content) || holdsNothing(r, content, cue, used)) continue;
      const { start } = r.tokens[content.from] ?? { start: 0 };
      const { end } = r.tokens[(content.second ?? content).to - 1] ?? { end: start };
      const features = reportFeatures(r, cue, cues, book, content, used);
      reports.push({ cue, content, start, end, features });
    }
  }
  return reports;
}

/** "She denied that the dam was old, though that was the obvious implication": what the article says of it is none of the words. */
function upToComment(r: Reading, content: Content, { lemma }: ReportCue): Content {
  if (lemma !== "deny" || content.where !== "after") return content;
  for (let i = content.from + 1; i < content.to; i += 1) {
    const { commas } = r.punctuation;
    const parts = (commas[i] ?? 0) > (commas[i - 1] ?? 0) && isOneOf(r, i, "but though although");
    if (parts && isOneOf(r, i + 1, "that this it") && tenseCode(r, i + 2) > 0)
      return { ...content, to: i - 1 };
  }
  return content;
}

/** Words up to the next verb of speech that is none of them: "…, but she said", "… and added", "…, the agency reported". */
function upToNext(r: Reading, content: Content, cue: ReportCue, cues: readonly Cue[]): Content {
  if (content.where !== "after") return content;
  for (const { at, from, side, source, form, classes, lemma, content: rest } of cues) {
    if (side === "according" && isCredit(r, content, at, rest)) return { ...content, to: at - 1 };
    if (at <= content.from || at >= content.to || !(classes & speechClasses)) continue;
    if (form === "gerund" && side === "main" && isAddedTo(r, cue, source, from))
      return { ...content, to: from - 1 };
    if (form !== "finite" || classes & verbClass.thought) continue;
    const first = Math.min(from, side === "main" ? from : source.from);
    const lead = r.tokens[first - 1];
    const goesOn =
      side === "main" && source.from === cue.source?.from && isAmong(lead?.lower ?? "", "and but");
    const turns =
      side === "before" &&
      (isParting(r, first - 1) || (lemma === "say" && joinsClause(r, first - 1)));
    const closes = side === "before" && lead?.text === "," && rest >= content.to;
    if (!(goesOn || turns || closes) || first - 1 <= content.from) continue;
    const comma = lowerAt(r, first - 2) === "," ? first - 2 : first - 1;
    return { ...content, to: comma };
  }
  return content;
}

/** "adding" of "Ruiz said it would appeal, adding the ruling was wrong": a cue of its own, of the same speaker. */
function isAddedTo(r: Reading, cue: ReportCue, source: Cue["source"], gerund: number): boolean {
  return source.from === cue.source?.from && lowerAt(r, gerund - 1) === ",";
}

/** "but" and ", while", behind which another speaks */
function isParting(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "but" || (lowerAt(r, at) === "while" && lowerAt(r, at - 1) === ",");
}

/** "…, according to the Times": behind words that somebody else said, who tells of it; not within them. */
function isCredit(r: Reading, { from, to }: Content, at: number, behind: number): boolean {
  if (at - 1 <= from || at >= to || lowerAt(r, at - 1) !== ",") return false;
  return firstVerb(r, from, at).tense > 0 || firstVerb(r, behind, to).tense === 0;
}

/** "and" of "… is late, and Y said", against "that he and Y said" */
function joinsClause(r: Reading, at: number): boolean {
  if (lowerAt(r, at) !== "and") return false;
  return !hasClass(r, at - 1, is.subjectPronoun);
}

/** The words of a report between the edges that the judge finds likeliest. */
export function toldBy(r: Reading, report: Report, judge: EdgeJudge): Told {
  const stretches = fitted(r, report, judge);
  const parts = stretches.map(({ from, to }) => ({
    start: r.tokens[lowerAt(r, from) === "," && from + 1 < to ? from + 1 : from]?.start ?? 0,
    end: closedEnd(r, from, to),
  }));
  const start = parts[0]?.start ?? 0;
  return {
    from: stretches[0]?.from ?? 0,
    to: stretches.at(-1)?.to ?? 0,
    parts,
    start,
    end: parts.at(-1)?.end ?? start,
  };
}

/** The end of a stretch, the mark included that closes a string that it opens. */
function closedEnd(r: Reading, from: number, to: number): number {
  if (isOneOf(r, to - 1, ", - — –") && to - 1 > from) return closedEnd(r, from, to - 1);
  const end = r.tokens[to - 1]?.end ?? 0;
  const string = r.marked[r.markedOf[to - 1] ?? -1];
  if (!string?.closed || string.open < (r.tokens[from]?.start ?? 0) || string.close <= end)
    return end;
  return r.text.slice(end, string.close).length > 3 ? end : string.close;
}
