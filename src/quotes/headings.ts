import { attributionOf } from "./attributions.ts";
import type { Candidate } from "./candidates/candidate.ts";
import { candidatesOf } from "./candidates/candidates.ts";
import { chooseSpeaker } from "./candidates/choose-speaker.ts";
import type { Cue } from "./cues/cue.ts";
import { modalityOf } from "./modality-of.ts";
import type { Entity, People } from "./names/entity.ts";
import { nameMention } from "./names/name-run.ts";
import type { Attribution, Quotation } from "./quotation.ts";
import { quotationOf } from "./quotation-of.ts";
import { type Mention, phraseEndingAt } from "./reading/noun-phrase.ts";
import { speakerClasses } from "./reading/phrase-words.ts";
import type { Place } from "./reading/places.ts";
import type { Reading } from "./reading/reading.ts";
import { capitalsEnd, hasClass, isOneOf, lowerAt } from "./reading/word-at.ts";
import type { Work } from "./work.ts";

/** How sure a cue in a heading must be of a speaker, 0..1, as its grammar is cut short, and how often a label is right. */
const leastSure = 0.8;
const sureOfLabel = 0.85;
/** In tokens: "Coach Ana Maria Ruiz". */
const longestLabel = 4;

/**
 * `“We are ready”, says Ruiz` and `Ruiz: “We are ready”` over an article that doesn't repeat the words: a quotation of its
 * own, where the cue in the heading is nearly sure and the article names whoever the heading does. Null otherwise.
 */
export function saidInHeading(work: Work, place: Place): Quotation | null {
  const { r } = work;
  const best = bestOf(work, place);
  const kind = place.whole ? "direct" : "partial";
  const told = best ? attributed(work, best.mention, best.cue, best.sure) : null;
  if (told) return quotationOf(r, kind, place, told, modalityOf(r, best, place));
  const label = labelBeside(r, place);
  const labelled = label && attributed(work, label, null, sureOfLabel);
  return labelled && quotationOf(r, kind, place, labelled, "asserted");
}

/** Whom a cue in the heading nearly surely leads to. */
function bestOf(work: Work, place: Place): (Candidate & { readonly sure: number }) | null {
  const { r, judges, speakers, cues } = work;
  const candidates = candidatesOf(r, speakers.people, place, undefined, cues, []);
  const { best, sure } = chooseSpeaker(candidates, judges.speaker(candidates, place));
  return best?.kind === "cue" && sure >= leastSure ? { ...best, sure } : null;
}

/** "Ana Ruiz" of `Ana Ruiz: “We are ready”` and `“We are ready” – Ana Ruiz`, where nothing else stands in the heading. */
function labelBeside(r: Reading, { string, open, after }: Place): Mention | null {
  const { from = open, to = after } = r.blocks[string.block] ?? {};
  if (from < open - 1 && after >= to && lowerAt(r, open - 1) === ":")
    return label(r, from, open - 1);
  const parted = from === open && isOneOf(r, after, ": – — -");
  return parted ? label(r, after + 1, to) : null;
}

function label(r: Reading, from: number, to: number): Mention | null {
  if (to <= from || to - from > longestLabel || capitalsEnd(r, from, to) < to) return null;
  return phraseEndingAt(r, to - 1, from);
}

/** The attribution to whoever a mention in a heading means; null where the story names nobody so. */
function attributed(
  { r, speakers }: Work,
  mention: Mention,
  cue: Cue | null,
  sure: number,
): Attribution | null {
  const isName = mention.form === "name" && !hasClass(r, mention.head, speakerClasses);
  const run = isName ? namedSo(r, speakers.people, mention)?.runs[0] : undefined;
  if (isName ? !run : !cue) return null;
  const meant = run ? nameMention(r, run) : mention;
  const attribution = attributionOf(r, speakers, { mention: meant, cue, sure });
  if (attribution.kind === "unknown") return null;
  return { ...attribution, mention: { start: mention.start, end: mention.end } };
}

/** The one whose full name, or a word of it alone, ends a mention: the names of headings are no names of the story. */
function namedSo(r: Reading, { entities }: People, { start, end }: Mention): Entity | undefined {
  const words = r.text.slice(start, end).toLowerCase();
  const all = entities.filter(({ kind }) => kind !== "place");
  const inFull = all.find((one) => one.words.length > 1 && words.endsWith(lowerOf(one)));
  const byWord = all.filter((one) => lowerOf(one).split(" ").includes(words));
  return inFull ?? (byWord.length === 1 ? byWord[0] : undefined);
}

function lowerOf({ words }: Entity): string {
  return words.join(" ").toLowerCase();
}
