import { attributionOf, continuedAttribution, unknown } from "#quotes/attributions.ts";
import type { Candidate } from "#quotes/candidates/candidate.ts";
import { isUnownedClaim } from "#quotes/candidates/claims.ts";
import { isNote } from "#quotes/candidates/notes.ts";
import { isHeard } from "#quotes/candidates/passive-frames.ts";
import { isSpokenAbout } from "#quotes/candidates/spoken-about.ts";
import { type Entity, entityAt, type People } from "#quotes/names/entity.ts";
import type { Attribution } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isCriedByOthers } from "#quotes/speech/cries.ts";
import type { Work } from "#quotes/work.ts";
import { leadsToAnother } from "./leads-to-another.ts";

/** Below these probabilities a speaker is `unknown`: of a whole quotation, and of a piece of a sentence. */
const threshold = { whole: 0.5, piece: 0.3 };

/** Whose words a string in marks has: the best candidate's, if one is sure enough. */
export function attributionOfMarked(
  work: Work,
  place: Place,
  best: Candidate | null,
  sure: number,
  alone: boolean,
): Attribution {
  const { r, speakers } = work;
  if (isHeard(r, place, best) || isCriedByOthers(r, place, best)) return unknown("no-candidate");
  if (best?.kind === "cue" && best.cue?.side !== "agent" && isUnownedClaim(r, place))
    return unknown("no-candidate");
  if (best && isSpokenAbout(r, speakers.people, place, best)) return unknown("ambiguous");
  if (best && isNobodyBefore(r, speakers.people, best)) return unknown("ambiguous");
  if (best && sure >= leastSure(best, place.whole))
    return attributionOfSelf(work, best) ?? attributionOfBest(work, place, best, sure);
  const sole = alone ? soleSpeaker(work, place) : null;
  return sole ?? unknown(best ? "ambiguous" : "no-candidate");
}

/** "Attitudes have changed. “…”", "The fire spread. “…”": a name only for opening a sentence, or a thing, speaks in none behind it. */
function isNobodyBefore(r: Reading, people: People, { kind, mention, cue }: Candidate): boolean {
  if (kind !== "previous") return false;
  const entity = entityAt(people, mention.head);
  if (entity) return people.onlyOpening.has(entity);
  const acts = (cue?.classes ?? 0) === 0 && mention.form === "nominal";
  return acts && !hasClass(r, mention.head, speakerClasses | is.quantifier);
}

/** A piece of a sentence is nobody's where only what stands around it could tell. */
function leastSure({ kind, cue }: Candidate, whole: boolean): number {
  return whole || kind !== "cue" || cue?.classes === 0 ? threshold.whole : threshold.piece;
}

/** "I said, ‘…’" in the turn of an interview: the words are those of whose turn it is. */
function attributionOfSelf({ r, turns }: Work, { mention, cue }: Candidate): Attribution | null {
  if (!isOneOf(r, mention.head, firstPerson)) return null;
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

const firstPerson = wordSet("i me my");
/** The kinds of candidates that stand beside the words. */
const besideWords = wordSet("cue colon dash possessor");

function attributionOfBest(work: Work, place: Place, best: Candidate, sure: number): Attribution {
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
  const { mention, cue } = best;
  const alone = isAmong(best.kind, besideWords) ? null : place;
  return attributionOf(r, speakers, { mention, cue, sure, alone, last: lastAttribution });
}

/**
 * Who alone was cited in the last paragraphs: a sentence of its own in marks, whatever the article tells between, goes on with
 * them. Among notes of what was said nobody else may have been cited for long.
 */
function soleSpeaker({ r, said, attributions, speakers }: Work, place: Place): Attribution | null {
  const reach = isNote(r, place) ? Number.POSITIVE_INFINITY : mostBlocks;
  const near = said
    .slice(-mostCited)
    .filter(({ block }) => (r.blockOf[place.open] ?? 0) - block <= reach);
  const cited = near.map((one) => attributions.get(one));
  const last = cited.at(-1);
  if (last?.kind !== "named") return null;
  const same = cited.every((one) => one?.kind === "named" && one.speaker === last.speaker);
  const since = near.at(-1)?.block ?? 0;
  const self = speakers.entityOf(last.speaker);
  if (self && leadsToAnother(r, place, self)) return null;
  return same && !isAnotherToldOf(r, speakers.people, place, since, self)
    ? continuedAttribution(r, place, last, soleShare)
    : null;
}

/** "Lesley, a nurse from Lund, is in her fifties. ¶ “…”": whether a paragraph since begins with another person. */
function isAnotherToldOf(
  r: Reading,
  people: People,
  place: Place,
  since: number,
  self: Entity | undefined,
): boolean {
  const here = r.blockOf[place.open] ?? 0;
  for (let block = Math.max(since + 1, here - mostBlocks); block <= here; block += 1) {
    const opening = entityAt(people, r.blocks[block]?.from ?? -1);
    if (opening?.kind === "person" && opening !== self) return true;
  }
  return false;
}

/** How far back another speaker counts, in citations and in blocks, and how often the sole one is right. */
const mostCited = 5;
const mostBlocks = 4;
const soleShare = 0.6;
