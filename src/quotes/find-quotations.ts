import type { Article } from "#articles/article.ts";
import { captionsOf } from "./apart/captions.ts";
import { echoesOf } from "./apart/echoes.ts";
import { creditedPullQuotesOf, pullQuotesOf } from "./apart/pull-quotes.ts";
import { unknown } from "./attributions.ts";
import type { Candidate, Said } from "./candidates/candidate.ts";
import { candidateFeatureNames } from "./candidates/candidate-features.ts";
import { candidatesOf } from "./candidates/candidates.ts";
import { chooseSpeaker } from "./candidates/choose-speaker.ts";
import { cueBook } from "./cues/cue-book.ts";
import { saidInHeading } from "./headings.ts";
import { turnQuotation, turnsOf } from "./interviews/turns.ts";
import { joined } from "./join-quotations.ts";
import { type Judges, trainedJudges } from "./judges/judges.ts";
import { modalityOf } from "./modality-of.ts";
import { nameKey } from "./naming/given-as-name.ts";
import { nestedQuotation } from "./nested.ts";
import { speakersOf } from "./people/speakers.ts";
import type { Attribution, Quotation, QuotedArticle } from "./quotation.ts";
import { quotationOf } from "./quotation-of.ts";
import { placeFeatureNames, placeFeatures } from "./reading/place-features.ts";
import { type Place, placesOf } from "./reading/places.ts";
import { type Reading, readingOf } from "./reading/reading.ts";
import { verbClass } from "./reading/verbs.ts";
import { isAmong } from "./reading/word-set.ts";
import { pushReported } from "./reporting.ts";
import { isBesideCue, isNobodys, isSignedBy, isSpeech, standsAlone } from "./speech/is-speech.ts";
import { ofProfile } from "./whose/profiles.ts";
import { attributionOfMarked } from "./whose/whose-words.ts";
import type { Work } from "./work.ts";

/** Finds every quotation of an article with its speaker. Any article gives a result. */
export function findQuotations(article: Article, judges: Judges = trainedJudges): QuotedArticle {
  const r = readingOf(article);
  const places = placesOf(r, "body");
  const apart = new Set([...creditedPullQuotesOf(r, places), ...captionsOf(r)]);
  const work: Work = {
    r,
    judges,
    speakers: speakersOf(r, judges.antecedent, apart),
    cues: cueBook(r),
    said: [],
    used: new Map(),
    found: [],
    ofStrings: new Map(),
    names: new Set(),
    turns: new Map(),
    attributions: new Map(),
  };
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
  const found = ofProfile(work, places);
  const all = [...found, ...echoesOf(r, repeats, found, (place) => saidInHeading(work, place))];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return { article, quotations: all, speakers: work.speakers.list() };
}

function quote(work: Work, place: Place, next: Place | undefined): void {
  const { r, judges, said, names } = work;
  if (place.string.parent >= 0) {
    push(work, place, nestedQuotation(r, work.speakers, place, holderOf(work, place)));
    return;
  }
  const candidates = candidatesOf(r, work.speakers.people, place, next, work.cues, said.slice(-4));
  const { best, sure } = chooseSpeaker(candidates, judges.speaker(candidates, place));
  const features = featuresOf(r, place, best, sure);
  const asSaid = goesOnList(r, work.found.at(-1), place, best) ? 1 : judges.quoted(features, place);
  const isNameAgain =
    names.size > 0 && !isBesideCue(features) && names.has(nameKey(r, place.string));
  if (isNameAgain || !isSpeech(r, place, best, features, asSaid)) {
    const key = nameKey(r, place.string);
    if (key !== "" && isNobodys(r, place, features)) names.add(key);
    push(work, place, quotationOf(r, "term", place, unknown("not-speech"), "asserted"));
    return;
  }
  const attribution = attributionOfMarked(work, place, best, sure, standsAlone(r, features, place));
  if (attribution.kind !== "unknown") work.speakers.sayers.set(place.index, attribution.speaker);
  const longer = joined(r, work.found.at(-1), place, attribution);
  if (best && longer) {
    work.found.pop();
    push(work, place, longer);
    return;
  }
  const isWhole = place.whole && !(best && labels(best, place));
  const kind = isWhole || isSignedBy(r, place, best) ? "direct" : "partial";
  const quotation = quotationOf(r, kind, place, attribution, modalityOf(r, best, place));
  const turn = work.turns.get(place.string.block);
  push(work, place, turn ? { ...quotation, within: turn.id } : quotation);
  if (!best || attribution.kind === "unknown") return;
  if (best.cue && best.kind === "cue") work.used.set(best.cue.at, best.cue);
  if (!work.speakers.apart.has(place.string.block)) remember(work, best, place, attribution, sure);
}

function push({ found, ofStrings }: Work, { index }: Place, quotation: Quotation): void {
  ofStrings.set(index, found.length);
  found.push(quotation);
}

/** The quotation that words in marks within others stand in. */
function holderOf({ r, found, ofStrings, turns }: Work, { string }: Place): Quotation | undefined {
  for (let outer = string.parent; outer >= 0; outer = r.marked[outer]?.parent ?? -1) {
    const at = ofStrings.get(outer);
    if (at !== undefined) return found[at];
  }
  return turns.get(string.block);
}

/** What the place and its best candidate are like, and how sure that is, for who tells whether anybody said the words. */
function featuresOf(r: Reading, place: Place, best: Candidate | null, sure: number): number[] {
  if (!best) return [...placeFeatures(r, place), ...noCandidate, sure];
  const [ofPlace, own, common] = best.features;
  return ofPlace.concat(own, common, sure);
}

/** "a “crook”" behind "called him a “bully,”": what somebody is called is listed in the words of one speaker. */
function goesOnList(
  r: Reading,
  last: Quotation | undefined,
  place: Place,
  best: Candidate | null,
): boolean {
  if (!best?.cue || !(best.cue.classes & verbClass.label)) return false;
  if (!last || !isAmong(last.kind, "direct partial")) return false;
  const ofOne = last.attribution.mention?.start === best.mention.start;
  return ofOne && listed.test(r.text.slice(last.end, r.tokens[place.open]?.start));
}

const listed = /^[”"’'»]?,? (?:(?:and|or|but) )?(?:(?:an?|the) )?$/;

const noCandidate = candidateFeatureNames.slice(placeFeatureNames.length).map(() => -1);

/** From so many words on, what somebody calls out may be a sentence. */
const fewestSaid = 4;

/** "He called it “a day for Lund”": what something is called is no sentence. */
function labels(best: Candidate, place: Place): boolean {
  return (
    place.words < fewestSaid &&
    best.kind === "cue" &&
    best.cue !== null &&
    best.mention.from < place.open &&
    best.cue.lemma === "call"
  );
}

function remember(
  work: Work,
  best: Candidate,
  place: Place,
  attribution: Attribution,
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
    whole: place.whole,
    sure,
    continued: best.kind !== "cue",
  };
  work.said.push(one);
  work.attributions.set(one, attribution);
}
