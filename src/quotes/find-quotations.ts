import type { Article } from "#articles/article.ts";
import { attributionOf, continuedAttribution, unknown } from "./attributions.ts";
import type { Candidate, Said } from "./candidates/candidate.ts";
import { candidateFeatureNames, featureIndex } from "./candidates/candidate-features.ts";
import { candidatesOf } from "./candidates/candidates.ts";
import { chooseSpeaker } from "./candidates/choose-speaker.ts";
import { isByAgent, isHeard } from "./candidates/passive-frames.ts";
import { isSigned } from "./candidates/verbless-frames.ts";
import { type Cue, cuesOf } from "./cues/cues.ts";
import { modalityOfWords } from "./cues/modality.ts";
import { echoesOf } from "./echoes.ts";
import { joined } from "./join-quotations.ts";
import { type Judges, trainedJudges } from "./judges/judges.ts";
import { nestedQuotation } from "./nested.ts";
import { speakersOf } from "./people/speakers.ts";
import { pullQuotesOf } from "./pull-quotes.ts";
import type { Attribution, Quotation, QuotedArticle } from "./quotation.ts";
import { quotationOf } from "./quotation-of.ts";
import {
  isTerm,
  isWhole,
  type Place,
  placeCode,
  placeFeatureNames,
  placeFeatures,
  placeIndex,
  placesOf,
} from "./reading/places.ts";
import { type Reading, readingOf } from "./reading/reading.ts";
import { isAside, isTitle } from "./reading/titles.ts";
import { pushReported } from "./reporting.ts";
import { turnQuotation, turnsOf } from "./turns.ts";
import type { Work } from "./work.ts";

/** Words of a name in marks that only an earlier speaker could have said. */
const mostNamed = 4;

/** Below these probabilities a speaker is `unknown`, a string in marks a term, a report none. */
const threshold = {
  speaker: 0.3,
  direct: 0.5,
  quoted: 0.5,
  short: 0.85,
  introduced: 0.6,
  goesOn: 0.8,
};

/** Finds every quotation of an article with its speaker. Any article gives a result. */
export function findQuotations(article: Article, judges: Judges = trainedJudges): QuotedArticle {
  const r = readingOf(article);
  const work: Work = {
    r,
    judges,
    speakers: speakersOf(r, judges.antecedent),
    cues: cueBook(r),
    said: [],
    used: new Map(),
    found: [],
    turns: new Map(),
    attributions: new Map(),
  };
  const places = placesOf(r, "body");
  const pulled = pullQuotesOf(r, places);
  const turns = turnsOf(r, work.speakers);
  let next = 0;
  for (let sentence = 0; sentence < r.sentences.length; sentence += 1) {
    const at = r.blockOf[r.sentences[sentence]?.from ?? 0] ?? 0;
    const block = r.blocks[at];
    if (block?.block.kind !== "body") continue;
    const turn = turns.get(at);
    if (turn && sentence === block.firstSentence) {
      const said = turnQuotation(r, turn, work.speakers);
      work.turns.set(at, said);
      work.found.push(said);
    }
    for (let place = places[next]; place && place.firstSentence <= sentence; place = places[next]) {
      next += 1;
      if (place.words > 0 && !pulled.has(place)) quote(work, place, places[next]);
    }
    if (!turn) pushReported(work, sentence);
  }
  const repeats = [...placesOf(r, "heading"), ...pulled];
  const all = [...work.found, ...echoesOf(r, repeats, work.found)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return { article, quotations: all, speakers: work.speakers.list() };
}

function cueBook(r: Reading): Work["cues"] {
  const book: (readonly Cue[] | undefined)[] = new Array(r.sentences.length);
  return (sentence) => {
    book[sentence] ??= cuesOf(r, sentence);
    return book[sentence] ?? [];
  };
}

function quote(work: Work, place: Place, next: Place | undefined): void {
  const { r, judges, said } = work;
  if (place.string.parent >= 0) {
    const holder = work.found.findLast(
      (one) =>
        one.start <= place.string.start && one.end >= place.string.end && one.kind !== "reported",
    );
    work.found.push(nestedQuotation(r, work.speakers, place, holder));
    return;
  }
  const candidates = candidatesOf(r, work.speakers.people, place, next, work.cues, said.slice(-4));
  const { best, sure } = chooseSpeaker(candidates, judges.speaker(candidates, place));
  const features = [...(best?.features ?? [...placeFeatures(r, place), ...noCandidate]), sure];
  const asSaid = judges.quoted(features, place);
  const whole = isWhole(r, place);
  const goesOn = best !== null && /^(?:continued|reported|previous)$/.test(best.kind);
  const signed = best?.kind === "dash" && isSigned(r, place);
  if (
    isTitle(r, place) ||
    (!signed &&
      (!standsAlone(features, whole) || isAside(r, place)) &&
      (asSaid < leastQuoted(features, place, !whole && goesOn) || isTerm(r, place)) &&
      !isByAgent(best, place))
  ) {
    work.found.push(quotationOf(r, "term", place, unknown("not-speech"), "asserted"));
    return;
  }
  const attribution = isHeard(r, place, best)
    ? unknown("no-candidate")
    : best && sure >= leastSure(best, whole)
      ? (attributionOfSelf(work, best) ?? attribute(work, place, best, sure))
      : (standsAlone(features, whole) && soleSpeaker(work, place)) ||
        unknown(best ? "ambiguous" : "no-candidate");
  const longer = joined(r, work.found.at(-1), place, attribution);
  if (best && longer) {
    work.found[work.found.length - 1] = longer;
    return;
  }
  const kind =
    signed || (whole && !(best?.cue?.classes !== undefined && labels(best, place)))
      ? "direct"
      : "partial";
  const quotation = quotationOf(r, kind, place, attribution, modalityOf(r, best, place));
  const turn = work.turns.get(place.string.block);
  work.found.push(turn ? { ...quotation, within: turn.id } : quotation);
  if (!best || attribution.kind === "unknown") return;
  if (best.cue && best.kind === "cue") work.used.set(best.cue.at, best.cue);
  remember(work, best, place, attribution, whole, sure);
}

/** A piece of a sentence is nobody's where only what stands around it could tell. */
function leastSure({ kind, cue }: Candidate, whole: boolean): number {
  return whole || kind !== "cue" || cue?.classes === 0 ? threshold.direct : threshold.speaker;
}

const noCandidate = candidateFeatureNames.slice(placeFeatureNames.length).map(() => -1);

/** Short words in marks are names and turns of phrase more often than speech, but not right beside a verb that quotes. */
function leastQuoted(features: readonly number[], place: Place, goesOn: boolean): number {
  if (goesOn && place.words <= mostNamed) return threshold.goesOn;
  if (place.words > 2) return threshold.quoted;
  const before = features[placeIndex.before] ?? 0;
  const introduced =
    before === placeCode.comma || before === placeCode.colon || before === placeCode.verb;
  const followed =
    features[placeIndex.lastInside] === placeCode.comma && features[featureIndex.touchAfter] === 1;
  return introduced || followed || (features[featureIndex.labelAdjacent] ?? 0) > 0
    ? threshold.introduced
    : threshold.short;
}

/** A sentence of its own in marks, nothing beside it, is speech whatever stands before. */
function standsAlone(features: readonly number[], whole: boolean): boolean {
  return whole && features[placeIndex.tokensBefore] === 0 && features[placeIndex.tokensAfter] === 0;
}

/** Who alone was cited in the last paragraphs: a sentence of its own in marks, whatever the article tells between, goes on with them. */
function soleSpeaker({ r, said, attributions }: Work, place: Place): Attribution | null {
  const near = said
    .slice(-mostCited)
    .filter(({ block }) => (r.blockOf[place.open] ?? 0) - block <= mostBlocks);
  const cited = near.map((one) => attributions.get(one));
  const last = cited.at(-1);
  if (last?.kind !== "named") return null;
  const same = cited.every((one) => one?.kind === "named" && one.speaker === last.speaker);
  return same ? continuedAttribution(r, place, last, soleShare) : null;
}

/** How far back another speaker counts, in citations and in blocks, and how often the sole one is right. */
const mostCited = 5;
const mostBlocks = 4;
const soleShare = 0.6;

function labels(best: Candidate, place: Place): boolean {
  return (
    place.words < 4 &&
    best.kind === "cue" &&
    best.cue !== null &&
    best.mention.from < place.open &&
    best.cue.lemma === "call"
  );
}

function modalityOf(r: Reading, best: Candidate | null, place: Place): Quotation["modality"] {
  if (best?.kind !== "cue" || !best.cue) return "asserted";
  const { at, content } = best.cue;
  const next = r.tokens[content]?.lower ?? "";
  const clause = at < place.open && (next === "that" || next.endsWith("ing"));
  return modalityOfWords(r, best.cue, clause);
}

/** "I said, ‘…’" in the turn of an interview: the words are those of whose turn it is. */
function attributionOfSelf({ r, turns }: Work, { mention, cue }: Candidate): Attribution | null {
  if (!/^(?:i|me|my)$/.test(r.tokens[mention.head]?.lower ?? "")) return null;
  const own = turns.get(r.blockOf[mention.head] ?? -1)?.attribution;
  if (!own || own.kind === "unknown") return null;
  const beside = { start: mention.start, end: mention.end };
  return {
    ...own,
    how: "pronoun",
    mention: beside,
    cue: cue && { start: cue.start, end: cue.end },
  };
}

function attribute(work: Work, place: Place, best: Candidate, sure: number): Attribution {
  const { r, speakers, said } = work;
  const earlier = best.said ? work.attributions.get(best.said) : undefined;
  if (best.said && earlier && earlier.kind !== "unknown") {
    const oneSentence = best.said.sentence === place.firstSentence && !best.said.continued;
    if (oneSentence && earlier.cue)
      return { ...earlier, confidence: Math.min(sure, earlier.confidence) };
    return continuedAttribution(r, place, earlier, sure);
  }
  const last = said.at(-1);
  const lastAttribution = last ? work.attributions.get(last) : undefined;
  return attributionOf(
    r,
    speakers,
    best.mention,
    best.cue,
    /^(?:cue|colon|dash)$/.test(best.kind) ? null : place,
    sure,
    lastAttribution,
  );
}

function remember(
  work: Work,
  best: Candidate,
  place: Place,
  attribution: Attribution,
  whole: boolean,
  sure: number,
): void {
  const { r } = work;
  const one: Said = {
    mention: best.mention,
    cue: best.cue,
    after: place.after,
    sentence: place.lastSentence,
    block: r.blockOf[Math.max(place.after - 1, 0)] ?? 0,
    marked: true,
    whole,
    sure,
    continued: best.kind !== "cue",
  };
  work.said.push(one);
  work.attributions.set(one, attribution);
}
