import type { Cue } from "#quotes/cues/cue.ts";
import type { CueBook } from "#quotes/cues/cue-book.ts";
import { reportCuesOf } from "#quotes/cues/report-cues.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAct } from "./acts.ts";
import { contentsOf } from "./contents.ts";
import { type EdgeJudge, fitted } from "./edges.ts";
import { holdsNothing } from "./nothing-told.ts";
import { isObject } from "./objects.ts";
import type { Report, Told } from "./report.ts";
import { reportFeatures } from "./report-features.ts";
import { upToWhatIsNoneOfThem } from "./up-to.ts";

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
      const content = upToWhatIsNoneOfThem(r, whole, cue, cues);
      if (isObject(r, cue, content) || holdsNothing(r, content, cue, used)) continue;
      const { start } = r.tokens[content.from] ?? { start: 0 };
      const { end } = r.tokens[(content.second ?? content).to - 1] ?? { end: start };
      const features = reportFeatures(r, cue, cues, book, content, used);
      reports.push({ cue, content, start, end, features });
    }
  }
  return reports;
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
