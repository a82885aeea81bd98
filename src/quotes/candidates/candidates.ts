import type { Cue } from "#quotes/cues/cues.ts";
import type { People } from "#quotes/names/entity.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { type Place, placeFeatures } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isAside } from "#quotes/reading/titles.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import type { Candidate, Said } from "./candidate.ts";
import {
  candidateFeatures,
  type Proposal,
  sharedOf,
  speaks,
  touchesAfter,
} from "./candidate-features.ts";
import { leastShare, viewOf, wordsOf } from "./certain-frames.ts";
import { isRelativeSubject } from "./verb-frames.ts";
import {
  colonName,
  dashName,
  inViewOf,
  inWordsOf,
  isBody,
  isLedByColon,
  lastNamed,
  possessor,
} from "./verbless-frames.ts";

/** Everybody who may have said a string in marks, nearest cues first. */
export function candidatesOf(
  r: Reading,
  people: People,
  place: Place,
  next: Place | undefined,
  cues: CueBook,
  said: readonly Said[],
): Candidate[] {
  const before = cuesBefore(r, place, cues);
  const relative = before.findLast((cue) => isRelativeSubject(r, place, cue, before));
  const left = relative ? [relative] : before;
  const right = cuesAfter(r, place, cues).filter(
    ({ side }) => side !== "according" || !isSaidBefore(place, left),
  );
  const shared = sharedOf(r, place, left, right, said.at(-1));
  const base = placeFeatures(r, place);
  const alone =
    shared.tokensBefore + shared.tokensAfter === 0 &&
    !isFollowedBy(r, place, next) &&
    !isAside(r, place);
  const found: Candidate[] = [];
  const push: Push = (kind, mention, cue = null, rank = 0, speechRank = 0, from = null) => {
    if (!mention) return;
    const proposal: Proposal = { kind, mention, cue, rank, speechRank, said: from };
    found.push({
      kind,
      mention,
      cue,
      said: from,
      features: base.concat(candidateFeatures(r, people, place, proposal, shared)),
      least: leastShare(r, place, proposal, said.at(-1), alone, before),
    });
  };
  const agent = agentBehind(r, place, cues);
  if (agent) push("cue", agent.source, agent);
  for (const [cue, rank, speechRank] of [...ranked(left.toReversed()), ...ranked(right)])
    push("cue", cue.source, cue, rank, speechRank);
  push("colon", colonName(r, place));
  push("colon", lastNamed(r, people, place), null, 1);
  push("colon", inWordsOf(r, place), null, wordsOf);
  push("colon", inViewOf(r, place), null, viewOf);
  push("dash", dashName(r, place));
  push("possessor", possessor(r, place));
  const block = r.blockOf[place.open] ?? 0;
  const lastMarked = said.findLast((one) => one.marked);
  if (lastMarked && block - lastMarked.block < 4)
    push("continued", lastMarked.mention, lastMarked.cue, 0, 0, lastMarked);
  const last = said.at(-1);
  if (last && !last.marked && block - last.block < 3)
    push("reported", last.mention, last.cue, 0, 0, last);
  if (shared.tokensBefore === 0) {
    pushPrevious(r, place, cues, push);
    if (next && shared.tokensAfter === 0) pushAhead(r, place, next, cues, push);
  }
  return found;
}

type CueBook = (sentence: number) => readonly Cue[];

/** The cues left of the words, in their sentence and in one before that ends with a colon. */
function cuesBefore(r: Reading, place: Place, cues: CueBook): Cue[] {
  const here = cues(place.firstSentence);
  const all = isLedByColon(r, place) ? [...cues(place.firstSentence - 1), ...here] : here;
  const left = all.filter(
    (cue) => cue.at < place.open && cue.source.from < place.open && place.open - cue.at < 80,
  );
  // "According to the paper, she said “…”": the paper only passes the words on.
  const said = left.findLast(
    ({ side, form, classes }) =>
      side === "before" &&
      form === "finite" &&
      (classes & (verbClass.say | verbClass.tell)) !== 0 &&
      (classes & verbClass.thought) === 0,
  );
  return left.filter(({ side, at }) => side !== "according" || !said || said.at < at);
}

/** The Greens of "was branded “…” by the Greens" */
function agentBehind(r: Reading, place: Place, cues: CueBook): Cue | undefined {
  if (r.tokens[place.after]?.lower !== "by") return undefined;
  return cues(place.firstSentence).find(
    ({ side, at, source }) =>
      side === "agent" && at < place.open && source.from === place.after + 1,
  );
}

/** The cues right of the words, in their sentence and, after “…?” or “…,”, in the next. */
function cuesAfter(r: Reading, place: Place, cues: CueBook): Cue[] {
  const all = cues(place.lastSentence).filter(
    (cue) => cue.at >= place.after && cue.at - place.after < 60,
  );
  // `“…,” he said, according to the paper`, “…,” he said, the paper reported`: it only passes the words on.
  const said = all.find((cue) => cue.side !== "according" && touchesAfter(place, cue));
  const here = said ? all.filter((cue) => !isPassedOn(r, said, cue)) : all;
  const open = /[?!,…—–-]\W*$/.test(
    r.text.slice(Math.max(place.string.end - 2, 0), place.string.end),
  );
  const next = r.sentences[place.lastSentence + 1];
  if (!open || next?.from !== place.after || r.blockOf[next.from] !== r.blockOf[place.after - 1])
    return here;
  return cues(place.lastSentence + 1).filter(
    (cue) => cue.at - place.after < 20 && r.tokens[cue.content]?.lower !== "that",
  );
}

/** "She called the plan “dead”, according to the paper": the words are those of the verb before, which the paper only passes on. */
function isSaidBefore({ open }: Place, left: readonly Cue[]): boolean {
  const nearest = left.at(-1);
  if (nearest?.form !== "finite" || nearest.passive || nearest.side === "after") return false;
  const says = nearest.classes & (verbClass.say | verbClass.label);
  const rather = nearest.classes & (verbClass.thought | verbClass.loose);
  const named = nearest.source.form === "name" || nearest.source.form === "pronoun";
  return says !== 0 && rather === 0 && named && open - nearest.at < longestObject;
}

/** In tokens: "the rezoning of the old harbour". */
const longestObject = 8;

/** Whether a cue behind the one that the words touch is a paper's, which tells of it. */
function isPassedOn(r: Reading, said: Cue, { side, at, lemma, source }: Cue): boolean {
  if (at <= said.at) return false;
  if (side === "according") return true;
  return lemma === "report" && side === "before" && r.tokens[source.from - 1]?.text === ",";
}

type Push = (
  kind: Candidate["kind"],
  mention: Mention | null,
  cue?: Cue | null,
  rank?: number,
  speechRank?: number,
  from?: Said | null,
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

function isFollowedBy(r: Reading, place: Place, next: Place | undefined): boolean {
  const far = next && (r.blockOf[next.open] ?? 0) - (r.blockOf[place.open] ?? 0) > 1;
  return next !== undefined && !far && next.open - place.after <= 3;
}

/** The subject and the last cue of the sentence before words that stand alone. */
function pushPrevious(r: Reading, place: Place, cues: CueBook, push: Push): void {
  const before = place.firstSentence - 1;
  if (before < 0 || !isBody(r, r.sentences[before]?.from ?? -1) || isLedByColon(r, place)) return;
  const all = cues(before).filter((cue) => cue.form === "finite" && cue.side === "before");
  const first = all.find(({ source }) => isMain(r, before, source)) ?? all[0];
  if (first) push("previous", first.source, first);
  const last = all.findLast((cue) => cue.classes !== 0);
  if (last && last.source.from !== first?.source.from) push("previous", last.source, last, 1);
}

/** Whether a subject stands after all that opens its sentence: "Asked about the fire, Ana Ruiz shrugged." */
function isMain(r: Reading, sentence: number, { from }: Mention): boolean {
  const opening = r.tokens[r.sentences[sentence]?.from ?? -1]?.lower ?? "";
  return !leads.has(opening) || r.tokens[from - 1]?.text === ",";
}

/** What begins a sentence before its subject. */
const leads = new Set(
  "asked pressed questioned quizzed challenged when while as if after before although".split(" "),
);

/** `“A.” “B,” N said`: the cue of the next string. */
function pushAhead(r: Reading, place: Place, next: Place, cues: CueBook, push: Push): void {
  if (!isFollowedBy(r, place, next)) return;
  const cue = cues(next.lastSentence).find(
    (one) => one.at >= next.after && Math.min(one.at, one.source.from) - next.after < 4,
  );
  if (cue) push("ahead", cue.source, cue);
}
