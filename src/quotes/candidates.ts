import type { Candidate, Said } from "./candidate.ts";
import {
  betweenFeatures,
  candidateFeatures,
  sharedFeatures,
  speaks,
} from "./candidate-features.ts";
import type { Cue } from "./cues.ts";
import { wordClass as is } from "./lexicon.ts";
import {
  isCapital,
  isNoun,
  type Mention,
  phraseEndingAt,
  phraseStartingAt,
} from "./noun-phrase.ts";
import { type Place, placeFeatures } from "./places.ts";
import type { Reading } from "./reading.ts";
import { verbClass } from "./verbs.ts";

/** Everybody who may have said a string in marks, nearest cues first. */
export function candidatesOf(
  r: Reading,
  place: Place,
  next: Place | undefined,
  cues: (sentence: number) => readonly Cue[],
  said: readonly Said[],
): Candidate[] {
  const before = cues(place.firstSentence).filter(
    (cue) => cue.at < place.open && cue.source.from < place.open && place.open - cue.at < 80,
  );
  const relative = before.findLast((cue) => isRelativeSubject(r, place, cue));
  const left = relative ? [relative] : before;
  const right = cues(place.lastSentence).filter(
    (cue) => cue.at >= place.after && cue.at - place.after < 60,
  );
  const shared = sharedFeatures(r, place, left, right);
  const base = placeFeatures(r, place);
  const found: Candidate[] = [];
  const push: Push = (kind, mention, cue, rank, from = null, speechRank = 0) => {
    if (!mention) return;
    const own = candidateFeatures(r, place, kind, mention, cue, rank, from, shared, said.at(-1));
    own.push(speechRank);
    found.push({
      kind,
      mention,
      cue,
      said: from,
      features: [...base, ...own],
      certain: isCertain(r, place, kind, mention, cue, speechRank),
    });
  };
  for (const [cue, rank, speechRank] of [...ranked(left.toReversed()), ...ranked(right)])
    push("cue", cue.source, cue, rank, null, speechRank);
  push("colon", colonName(r, place), null, 0);
  push("dash", dashName(r, place), null, 0);
  push("possessor", possessor(r, place), null, 0);
  const block = r.blockOf[place.open] ?? 0;
  const lastMarked = said.findLast((one) => one.marked);
  if (lastMarked && block - lastMarked.block < 4)
    push("continued", lastMarked.mention, lastMarked.cue, 0, lastMarked);
  const last = said.at(-1);
  if (last && !last.marked && block - last.block < 3)
    push("reported", last.mention, last.cue, 0, last);
  if (shared.tokensBefore === 0) {
    pushPrevious(r, place, cues, push);
    if (next && shared.tokensAfter === 0) pushAhead(r, place, next, cues, push);
  }
  return found;
}

function isCertain(
  r: Reading,
  place: Place,
  kind: Candidate["kind"],
  mention: Mention,
  cue: Cue | null,
  speechRank: number,
): boolean {
  if (kind === "dash" || (kind === "cue" && cue && isRelativeSubject(r, place, cue))) return true;
  if (kind === "colon")
    return (
      mention.form === "name" &&
      r.verb(place.open - 2) === undefined &&
      (mention.from === r.sentences[place.firstSentence]?.from ||
        r.tokens[mention.from - 1]?.lower === "from")
    );
  if (
    !cue ||
    kind !== "cue" ||
    mention.form !== "relative" ||
    speechRank > 0 ||
    mention.from > place.open
  )
    return false;
  if (
    !(cue.classes & (verbClass.say | verbClass.label)) ||
    cue.classes & (verbClass.thought | verbClass.act)
  )
    return false;
  const named =
    isCapital(r, mention.from - 1) ||
    (r.tokens[mention.from - 1]?.text === "," && isCapital(r, mention.from - 2));
  return named && betweenFeatures(r, mention.to, place.open, false).commas === 0;
}

/** "a plan that critics called “…”": the words right after a relative clause's verb are its subject's. */
function isRelativeSubject(r: Reading, place: Place, { at, classes, side, source }: Cue): boolean {
  const opener = source.from - 1;
  const between = place.open - at - 1;
  return (
    side === "before" &&
    (classes & (verbClass.say | verbClass.label)) !== 0 &&
    (between === 0 || (between === 1 && r.tokens[at + 1]?.lower === "as")) &&
    /^(?:that|which)$/.test(r.tokens[opener]?.lower ?? "") &&
    (r.tokens[opener - 1]?.text === "," || (isNoun(r, opener - 1) && !r.verb(opener - 1)))
  );
}

type Push = (
  kind: Candidate["kind"],
  mention: Mention | null,
  cue: Cue | null,
  rank: number,
  from?: Said | null,
  speechRank?: number,
) => void;

/** Each cue with how many verbs, and how many speech verbs, stand between it and the words. */
function ranked(cues: readonly Cue[]): [Cue, number, number][] {
  let rank = -1;
  let speechRank = -1;
  let at = -1;
  return cues.slice(0, 16).map((cue) => {
    if (cue.at !== at) {
      rank += 1;
      if (cue.classes & (speaks | verbClass.label | verbClass.act)) speechRank += 1;
    }
    at = cue.at;
    return [cue, rank, speechRank];
  });
}

/** The subject and the last cue of the sentence before words that stand alone. */
function pushPrevious(
  r: Reading,
  place: Place,
  cues: (sentence: number) => readonly Cue[],
  push: Push,
): void {
  const before = place.firstSentence - 1;
  const block = r.blocks[r.blockOf[r.sentences[before]?.from ?? -1] ?? -1];
  if (before < 0 || block?.block.kind !== "body") return;
  const all = cues(before).filter((cue) => cue.form === "finite" && cue.side === "before");
  const first = all[0];
  if (first) push("previous", first.source, first, 0);
  const last = all.findLast((cue) => cue.classes !== 0);
  if (last && last.source.from !== first?.source.from) push("previous", last.source, last, 1);
}

/** `“A.” “B,” N said`: the cue of the next string. */
function pushAhead(
  r: Reading,
  place: Place,
  next: Place,
  cues: (sentence: number) => readonly Cue[],
  push: Push,
): void {
  if ((r.blockOf[next.open] ?? 0) - (r.blockOf[place.open] ?? 0) > 1 || next.open - place.after > 3)
    return;
  const cue = cues(next.lastSentence).find(
    (one) => one.at >= next.after && Math.min(one.at, one.source.from) - next.after < 4,
  );
  if (cue) push("ahead", cue.source, cue, 0);
}

/** `NAME: “…”`, `From NAME, whose …: “…”` */
function colonName(r: Reading, place: Place): Mention | null {
  if (r.tokens[place.open - 1]?.text !== ":") return null;
  const floor = r.sentences[place.firstSentence]?.from ?? place.open;
  const lead = r.tokens[floor]?.lower === "and" ? floor + 1 : floor;
  if (r.tokens[lead]?.lower === "from") return phraseStartingAt(r, lead + 1, place.open);
  return place.open - 2 >= floor ? phraseEndingAt(r, place.open - 2, floor) : null;
}

/** `“…” — NAME`, on the same line or at the start of the next, with nothing but a description after it. */
function dashName(r: Reading, place: Place): Mention | null {
  const block = r.blockOf[place.after - 1] ?? 0;
  const dash = r.tokens[place.after];
  if (!dash || place.words < 3 || !/^(?:—|–|-|--|―)$/.test(dash.text)) return null;
  const here = r.blockOf[place.after] ?? 0;
  if (here !== block && (here !== block + 1 || r.blocks[here]?.from !== place.after)) return null;
  if (here === block && !/[.!?…]/.test(r.text.charAt(place.string.end - 1))) return null;
  const to = r.blocks[here]?.to ?? place.after;
  const name = isCapital(r, place.after + 1) ? phraseStartingAt(r, place.after + 1, to) : null;
  return name?.form === "name" && (name.to >= to || !r.verb(name.to)) ? name : null;
}

/** "Smith’s pledge to be “neutral”", "his call for “…”" */
function possessor(r: Reading, place: Place): Mention | null {
  const floor = Math.max(r.sentences[place.firstSentence]?.from ?? 0, place.open - 20);
  for (let i = place.open - 1; i > floor; i -= 1) {
    const token = r.tokens[i];
    if (!token || (r.markedOf[i] ?? -1) >= 0) continue;
    if (token.lower === "'s" && isNoun(r, i - 1)) return phraseEndingAt(r, i - 1, floor);
    if ((r.classes[i] ?? 0) & is.possessivePronoun)
      return { form: "pronoun", start: token.start, end: token.end, from: i, to: i + 1, head: i };
  }
  return null;
}
