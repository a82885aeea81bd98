import { type Cue, cuesOf } from "./cues.ts";
import { wordClass as is } from "./lexicon.ts";
import type { MarkedString } from "./marks.ts";
import type { Mention } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";
import { verbClass } from "./verbs.ts";

/** Where a string in marks stands among the tokens. */
export interface Place {
  readonly string: MarkedString;
  readonly index: number;
  /** Token of the opening mark, and the token after the closing mark. */
  readonly open: number;
  readonly after: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly words: number;
}

/** How a string in marks hangs on a cue. */
export interface Link {
  readonly cue: Cue | null;
  readonly mention: Mention | null;
  readonly frame: "after" | "before" | "inside" | "label" | "colon" | "none";
  readonly sure: number;
}

/** The cues of each sentence, found once. */
export function cueBook(r: Reading): (sentence: number) => readonly Cue[] {
  const book: (readonly Cue[] | undefined)[] = new Array(r.sentences.length);
  return (sentence) => {
    book[sentence] ??= cuesOf(r, sentence);
    return book[sentence] ?? [];
  };
}

const speaks =
  verbClass.say | verbClass.tell | verbClass.ask | verbClass.label | verbClass.act | verbClass.show;

const calls = new Set("call label brand dub term deem nickname proclaim".split(" "));

/** The cue in the sentence that a string in marks belongs to, if there is one. */
export function linkOf(r: Reading, place: Place, cues: (sentence: number) => readonly Cue[]): Link {
  return (
    afterCue(r, place, cues) ??
    beforeCue(r, place, cues) ??
    laterCue(r, place, cues) ?? { cue: null, mention: null, frame: "none", sure: 0 }
  );
}

/** `“…,” N said` and `“…,” said N`. */
function afterCue(
  r: Reading,
  place: Place,
  cues: (sentence: number) => readonly Cue[],
): Link | null {
  const lastInside = r.text.slice(place.string.start, place.string.end).trimEnd().at(-1) ?? "";
  const next = r.tokens[place.after];
  if (!next || r.sentenceOf[place.after] !== place.lastSentence) return null;
  const comma = next.text === "," || next.text === "—" || next.text === "–";
  if (next.text !== "," && !/[,?!—–….-]/.test(lastInside)) return null;
  const start = comma ? place.after + 1 : place.after;
  for (const cue of cues(place.lastSentence)) {
    if (cue.at < start || !cue.source || !(cue.classes & speaks) || cue.passive) continue;
    const from = cue.side === "after" ? cue.at : cue.source.from;
    const gap = Math.min(from, cue.at) - start;
    if (cue.side === "main" || gap > 3) break;
    return {
      cue,
      mention: cue.source,
      frame: "after",
      sure: comma || lastInside === "," ? 0.97 : 0.9,
    };
  }
  return null;
}

/** `N said, “…”`, `N said that “…”`, `N called it “…”`. */
function beforeCue(
  r: Reading,
  place: Place,
  cues: (sentence: number) => readonly Cue[],
): Link | null {
  let best: Cue | null = null;
  for (const cue of cues(place.firstSentence)) {
    if (cue.at >= place.open) break;
    if (!cue.source || cue.source.from >= place.open) continue;
    if (cue.classes & (speaks | verbClass.thought)) best = cue;
  }
  if (!best) return colonName(r, place);
  const gap = place.open - Math.max(best.content, best.at + 1);
  const touching = gap <= 1;
  const labelled =
    calls.has(best.lemma) ||
    r.tokens[place.open - 1]?.lower === "as" ||
    r.tokens[place.open - 2]?.lower === "as";
  const frame =
    best.classes & verbClass.label && labelled && gap < 9
      ? "label"
      : touching
        ? "before"
        : "inside";
  return { cue: best, mention: best.source, frame, sure: touching ? 0.95 : gap < 12 ? 0.85 : 0.7 };
}

/** `NAME: “…”` */
function colonName(r: Reading, place: Place): Link | null {
  void r;
  void place;
  return null;
}

/** `… “words” …, N said`: the cue closes the sentence. */
function laterCue(
  r: Reading,
  place: Place,
  cues: (sentence: number) => readonly Cue[],
): Link | null {
  for (const cue of cues(place.lastSentence)) {
    if (cue.at < place.after || !cue.source || cue.side === "main") continue;
    if (!(cue.classes & (verbClass.say | verbClass.tell | verbClass.ask))) continue;
    const from = cue.side === "after" ? cue.at : cue.source.from;
    if (r.tokens[from - 1]?.text !== "," && r.tokens[from - 1]?.kind !== "mark") continue;
    return { cue, mention: cue.source, frame: "inside", sure: 0.8 };
  }
  return null;
}

/** Whether the words before the marks make them a name or a way of speaking ("so-called “…”"). */
export function looksLikeTerm(r: Reading, place: Place): boolean {
  const before = r.tokens[place.open - 1]?.lower ?? "";
  const c = r.classes[place.open - 1] ?? 0;
  if (
    /^(?:so-called|titled|entitled|dubbed|nicknamed|known|word|term|phrase|song|film|book|novel|movie|album|show|series|headlined|codenamed)$/.test(
      before,
    )
  )
    return true;
  if (before === "as" && /^(?:known|billed)$/.test(r.tokens[place.open - 2]?.lower ?? ""))
    return true;
  return place.words <= 2 && (c & (is.determiner | is.preposition | is.adjective)) !== 0;
}
