import type { Cue } from "#quotes/cues/cue.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { nothing, whatStandsBetween } from "./between.ts";
import type { Candidate } from "./candidate.ts";

const farthest = 40;
const sides: readonly Cue["side"][] = ["before", "after", "main", "opening", "agent", "according"];
const forms: readonly Cue["form"][] = ["finite", "gerund", "infinitive"];
const modalities: readonly Cue["modality"][] = ["asserted", "negated", "hypothetical"];
export const frameFeatureNames = [
  "left",
  "cueGap",
  "mentionGap",
  "form",
  "passive",
  "side",
  "modality",
  "lemmaSay",
  "light",
  "tense",
  "afterVerb",
  "labelAdjacent",
  "anyClass",
  "say",
  "tell",
  "label",
  "show",
  "act",
  "thought",
  "request",
  "assert",
  "commas",
  "strings",
  "thatBetween",
  "verbsBetween",
  "nounsBetween",
  "subjectsBetween",
  "relativesBetween",
  "breaksBetween",
  "verbsToCue",
  "nounsToCue",
] as const;

/** How verb, mention and words in marks stand to each other, in the order of `frameFeatureNames`. */
export function frameFeatures(
  r: Reading,
  place: Place,
  kind: Candidate["kind"],
  mention: Mention,
  cue: Cue | null,
): number[] {
  const elsewhere = isElsewhere(kind);
  const left = elsewhere ? 0 : mention.from < place.open ? -1 : 1;
  const gaps = gapsOf(place, mention, cue, left);
  const classes = cue?.classes ?? 0;
  const between = elsewhere
    ? nothing
    : left === -1
      ? whatStandsBetween(r, mention.to, place.open)
      : whatStandsBetween(r, place.after, mention.from);
  const near =
    elsewhere || !cue || left === 1 ? nothing : whatStandsBetween(r, cue.content, place.open);
  const bit = (mask: number) => (classes & mask ? 1 : 0);
  return [
    left,
    gaps.cue,
    gaps.mention,
    cue ? forms.indexOf(cue.form) : 3,
    cue?.passive ? 1 : 0,
    cue ? sides.indexOf(cue.side) : 6,
    cue ? modalities.indexOf(cue.modality) : 3,
    cue?.lemma === "say" ? 1 : 0,
    cue ? lightCode(r, cue) : 5,
    cue ? tenseCode(r, cue) : 5,
    cue ? afterVerbCode(r, cue) : 4,
    labelCode(r, place, cue, left, gaps.cue),
    classes === 0 ? 0 : 1,
    bit(verbClass.say),
    bit(verbClass.tell),
    bit(verbClass.label),
    bit(verbClass.show),
    bit(verbClass.act),
    bit(verbClass.thought),
    bit(verbClass.request),
    bit(verbClass.assert),
    between.commas,
    between.strings,
    between.that,
    between.verbs,
    between.nouns,
    between.subjects,
    between.relatives,
    between.breaks,
    near.verbs,
    near.nouns,
  ];
}

/** Whether a candidate's mention stands in no relation of grammar to the words. */
function isElsewhere(kind: Candidate["kind"]): boolean {
  return kind === "continued" || kind === "reported" || kind === "previous" || kind === "ahead";
}

function gapsOf(
  place: Place,
  mention: Mention,
  cue: Cue | null,
  left: number,
): { cue: number; mention: number } {
  if (left === 0) return { cue: farthest, mention: farthest };
  if (left === 1) {
    const near = cue ? Math.min(cue.at, mention.from) : mention.from;
    return { cue: clip(near - place.after), mention: clip(mention.from - place.after) };
  }
  const anchor = cue ? (cue.side === "before" ? cue.content : cue.at + 1) : mention.to;
  return { cue: clip(place.open - anchor), mention: clip(place.open - mention.to) };
}

function clip(gap: number): number {
  return Math.max(-1, Math.min(gap, farthest));
}

/** "is", "has", "did", "would": a verb with no meaning of its own. */
function lightCode(r: Reading, cue: Cue): number {
  const c = r.classes[cue.at] ?? 0;
  if (!(c & is.auxiliary)) return 0;
  const lower = lowerAt(r, cue.at);
  if (/^ha(?:s|ve|d|ving)/.test(lower)) return 2;
  return /^do|^did/.test(lower) ? 3 : 1;
}

function tenseCode(r: Reading, { at }: Cue): number {
  const form = r.verb(at)?.form;
  if (form) return ["base", "present", "past", "participle", "gerund"].indexOf(form);
  const c = r.classes[at] ?? 0;
  if (c & is.pastVerb) return 2;
  return c & is.presentVerb ? 1 : 0;
}

/** "called it “…”", "dismissed it as “…”" */
function labelCode(
  r: Reading,
  place: Place,
  cue: Cue | null,
  left: number,
  cueGap: number,
): number {
  if (!cue || !(cue.classes & verbClass.label) || left !== -1) return 0;
  if (lowerAt(r, place.open - 1) === "as") return 2;
  return cueGap < 6 ? 1 : 0;
}

function afterVerbCode(r: Reading, cue: Cue): number {
  const token = r.tokens[cue.at + 1];
  if (!token) return 0;
  if (token.text === ":") return 1;
  if (token.text === ",") return 2;
  if (token.lower === "that") return 3;
  const c = r.classes[cue.at + 1] ?? 0;
  if (token.kind === "mark") return 5;
  if (token.kind !== "word") return 0;
  if (token.lower === "to") return 6;
  if (c & is.preposition) return 7;
  if (c & is.objectPronoun) return 8;
  if (c & (is.determiner | is.possessivePronoun)) return 9;
  if (c & is.subjectPronoun) return 10;
  if (c & is.time) return 11;
  return isCapital(r, cue.at + 1) ? 12 : 13;
}
