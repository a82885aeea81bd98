import { attributionOf } from "./attributions.ts";
import { candidatesOf } from "./candidates/candidates.ts";
import { chooseSpeaker } from "./candidates/choose-speaker.ts";
import { modalityOf } from "./modality-of.ts";
import type { Entity, People } from "./names/entity.ts";
import { nameMention } from "./names/name-run.ts";
import type { Quotation } from "./quotation.ts";
import { quotationOf } from "./quotation-of.ts";
import type { Mention } from "./reading/noun-phrase.ts";
import { speakerClasses } from "./reading/phrase-words.ts";
import type { Place } from "./reading/places.ts";
import type { Reading } from "./reading/reading.ts";
import { hasClass } from "./reading/word-at.ts";
import type { Work } from "./work.ts";

/** How sure a speaker in a heading must be, 0..1: its grammar is cut short. */
const leastSure = 0.8;

/**
 * `“We are ready”, says Ruiz` over an article that doesn't repeat the words: a quotation of its own, where the cue in the
 * heading is nearly sure and the article names whoever the heading does. Null otherwise.
 */
export function saidInHeading(work: Work, place: Place): Quotation | null {
  const { r, judges, speakers, cues } = work;
  const candidates = candidatesOf(r, speakers.people, place, undefined, cues, []);
  const { best, sure } = chooseSpeaker(candidates, judges.speaker(candidates, place));
  if (best?.kind !== "cue" || sure < leastSure) return null;
  const { mention, cue } = best;
  const isName = mention.form === "name" && !hasClass(r, mention.head, speakerClasses);
  const run = isName ? namedSo(r, speakers.people, mention)?.runs[0] : undefined;
  if (isName && !run) return null;
  const meant = run ? nameMention(r, run) : mention;
  const attribution = attributionOf(r, speakers, { mention: meant, cue, sure });
  if (attribution.kind === "unknown") return null;
  const beside = { ...attribution, mention: { start: mention.start, end: mention.end } };
  const kind = place.whole ? "direct" : "partial";
  return quotationOf(r, kind, place, beside, modalityOf(r, best, place));
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
