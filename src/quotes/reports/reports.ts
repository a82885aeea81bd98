import type { Cue } from "#quotes/cues/cues.ts";
import { type ReportCue, reportCuesOf } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { type Content, contentsOf } from "./contents.ts";
import type { Edge } from "./edge.ts";
import { fitted } from "./edges.ts";
import type { Report, Told } from "./report.ts";
import { reportFeatures } from "./report-features.ts";

/** How far after a verb the noun may stand whose words it turns down, in tokens. */
const turnedDown = 4;

/** No sentence of prose has more cues of a kind; what floods one stays quick. */
const mostCues = 24;

/** What each cue of a sentence may report. */
export function reportsOf(
  r: Reading,
  sentence: number,
  cues: readonly Cue[],
  used: ReadonlyMap<number, Cue>,
): Report[] {
  const reports: Report[] = [];
  const others = reportCuesOf(r, sentence);
  for (const cue of [...cues.slice(0, mostCues), ...others.slice(0, mostCues)]) {
    if (cue.classes === 0 || cue.classes & verbClass.thought) continue;
    if (answersOnly(r, cue) || onlyShows(r, cue) || isMeasure(cue, r)) continue;
    if (turnsDown(cue, others)) continue;
    for (const content of contentsOf(r, cue)) {
      if (holdsNothing(r, content, cue, used.has(cue.at))) continue;
      const { start } = r.tokens[content.from] ?? { start: 0 };
      const { end } = r.tokens[(content.second ?? content).to - 1] ?? { end: start };
      const features = reportFeatures(r, cue, cues, content, used);
      reports.push({ cue, content, start, end, features });
    }
  }
  return reports;
}

/** The words of a report between the edges that the judge finds likeliest. */
export function toldBy(r: Reading, report: Report, judge: (edge: Edge) => number): Told {
  const stretches = fitted(r, report, judge);
  const parts = stretches.map(({ from, to }) => ({
    start: r.tokens[from]?.start ?? 0,
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
  const end = r.tokens[to - 1]?.end ?? 0;
  const string = r.marked[r.markedOf[to - 1] ?? -1];
  if (!string?.closed || string.open < (r.tokens[from]?.start ?? 0) || string.close <= end)
    return end;
  for (let i = to; i < to + 3 && (r.tokens[i]?.start ?? string.close) < string.close; i += 1)
    if (r.tokens[i]?.kind === "word") return end;
  return r.text.slice(end, string.close).length > 3 ? end : string.close;
}

/** A string in marks and nothing beside it, or what follows a comma after the verb: "he said, adding that …". */
function holdsNothing(r: Reading, content: Content, cue: ReportCue, used: boolean): boolean {
  if (content.where !== "after") return false;
  if (used && r.tokens[content.from - 1]?.text === "," && content.from - 1 >= cue.content)
    return true;
  for (let i = content.from; i < content.to; i += 1)
    if ((r.markedOf[i] ?? -1) < 0 && r.tokens[i]?.kind !== "punctuation") return false;
  return true;
}

/** "The X-ray showed": a thing that shows something says nothing. */
function onlyShows(r: Reading, { lemma, source }: ReportCue): boolean {
  if (!source || !/^(?:show|find|demonstrate|reveal|indicate|suggest)$/.test(lemma)) return false;
  const thing = source.form === "nominal" || (r.classes[source.from] ?? 0) & is.determiner;
  return thing ? !((r.classes[source.head] ?? 0) & (is.role | is.body | is.title)) : false;
}

/** "according to plan": a thing that is followed says nothing. */
function isMeasure({ side, source }: ReportCue, r: Reading): boolean {
  return (
    side === "according" &&
    source?.form === "nominal" &&
    /^(?:plan|plans|schedule|calendar|custom|taste|tastes|need|needs|ability|size|age|type|order|rule|rules|clock|recipe|tradition|rank)$/.test(
      r.tokens[source.head]?.lower ?? "",
    )
  );
}

/** "dismissed the claim by N that …": the words are N's. */
function turnsDown(cue: ReportCue, others: readonly ReportCue[]): boolean {
  const named = others.some(
    ({ at, side, source }) =>
      side === "noun" && source !== null && at > cue.at && at - cue.at <= turnedDown,
  );
  return named && /^(?:dismiss|reject|deny|dispute|rebuff|refute|contradict)$/.test(cue.lemma);
}

/** "responded to remarks from N": no words of the responder. */
function answersOnly(r: Reading, cue: ReportCue): boolean {
  return (
    /^(?:respond|reply|react|answer|agree)$/.test(cue.lemma) && r.tokens[cue.at + 1]?.lower === "to"
  );
}
