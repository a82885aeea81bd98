import type { Cue } from "#quotes/cues/cues.ts";
import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isCapital, type Reading } from "#quotes/reading/reading.ts";
import { firstVerb, tenseCode, tokenCode } from "#quotes/reading/token-codes.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import type { Content } from "./contents.ts";

export const reportFeatureNames = [
  "say",
  "tell",
  "label",
  "ask",
  "show",
  "act",
  "thought",
  "lemmaSay",
  "according",
  "form",
  "passive",
  "side",
  "mentionForm",
  "mentionLength",
  "mentionCapital",
  "roleHead",
  "bodyHead",
  "lead",
  "modality",
  "next",
  "room",
  "where",
  "strings",
  "addressee",
  "earlierCues",
  "laterCues",
  "tokensBefore",
  "otherSpeaks",
  "verbInContent",
  "used",
  "chainLength",
  "commaAfter",
  "mentionGap",
  "presentTense",
  "commit",
  "request",
  "judge",
  "assert",
  "refuse",
  "before",
  "first",
  "second",
  "third",
  "secondFirst",
  "secondLength",
  "lengthBefore",
  "commaBefore",
  "asBefore",
  "loose",
  "topic",
  "beforeVerb",
  "afterVerb",
  "cueTense",
  "objectLength",
  "afterObject",
  "afterObjectNext",
  "verbDistance",
  "verbTense",
] as const;

const sides: readonly ReportCue["side"][] = [
  "before",
  "after",
  "main",
  "agent",
  "according",
  "noun",
  "none",
  "opening",
];
const speaks = verbClass.say | verbClass.tell | verbClass.ask;

/** What the content begins with. */
function nextCode(r: Reading, at: number, to: number): number {
  const token = r.tokens[at];
  if (!token || at >= to) return 0;
  const c = r.classes[at] ?? 0;
  if (token.lower === "that") return 1;
  if (/^(?:if|whether|how|why|what|where|when|who|which)$/.test(token.lower)) return 2;
  if (token.lower === "to") return 4;
  if (token.kind === "punctuation") return token.text === ":" ? 11 : 9;
  if (token.kind === "mark") return 12;
  if (c & is.subjectPronoun) return 5;
  if (c & is.objectPronoun) return 13;
  if (c & is.preposition)
    return token.lower === "for" ? 14 : token.lower === "on" || token.lower === "about" ? 15 : 3;
  if (c & (is.coordinator | is.subordinator)) return 10;
  if (c & (is.determiner | is.possessivePronoun | is.quantifier)) return 6;
  return isCapital(r, at) ? 7 : 8;
}

/** What stands before the source or, without one, the cue. */
function leadCode(r: Reading, first: number, from: number): number {
  const token = r.tokens[first - 1];
  const c = r.classes[first - 1] ?? 0;
  if (!token || first === from) return 0;
  if (token.text === ",") return 1;
  if (c & is.subordinator) return 2;
  if (c & is.coordinator) return 3;
  if (c & is.preposition) return 4;
  return token.kind === "mark" ? 5 : 6;
}

/** Tokens of a content that are looked through for words in marks. */
const farthestMarks = 60;

function hasMarks(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + farthestMarks); i += 1)
    if ((r.markedOf[i] ?? -1) >= 0) return true;
  return false;
}

/** A report's features, in the order of `reportFeatureNames`. */
export function reportFeatures(
  r: Reading,
  cue: ReportCue,
  cues: readonly Cue[],
  content: Content,
  used: ReadonlyMap<number, Cue>,
): number[] {
  const { from, to } = r.sentences[cue.sentence] ?? { from: 0, to: 0 };
  const bit = (mask: number) => (cue.classes & mask ? 1 : 0);
  const { source } = cue;
  const head = source ? (r.classes[source.head] ?? 0) : 0;
  const first = source?.from ?? cue.from;
  const clause = Math.min(cue.from, first);
  const { second } = content;
  const object = phraseStartingAt(r, content.from, content.to);
  const verb = firstVerb(r, content.from, content.to);
  const others = cues.filter((one) => one.at !== cue.at && one.classes & speaks);
  const inside = cues.some(
    (one) => one.at > content.from && one.at < content.to && one.form === "finite",
  );
  return [
    bit(verbClass.say),
    bit(verbClass.tell),
    bit(verbClass.label),
    bit(verbClass.ask),
    bit(verbClass.show),
    bit(verbClass.act),
    bit(verbClass.thought),
    cue.lemma === "say" ? 1 : 0,
    cue.side === "according" ? 1 : 0,
    ["finite", "gerund", "infinitive"].indexOf(cue.form),
    cue.passive ? 1 : 0,
    sides.indexOf(cue.side),
    formCode(r, cue),
    source ? Math.min(source.to - source.from, 12) : 0,
    source && isCapital(r, source.head) ? 1 : 0,
    head & is.role ? 1 : 0,
    head & is.body ? 1 : 0,
    leadCode(r, first, from),
    ["asserted", "negated", "hypothetical"].indexOf(cue.modality),
    nextCode(r, content.where === "after" ? content.from : cue.content, to),
    Math.min(content.to - content.from, 40),
    ["after", "before", "around"].indexOf(content.where),
    hasMarks(r, content) ? 1 : 0,
    cue.addressee ? 1 : 0,
    Math.min(others.filter((one) => one.at < cue.at).length, 4),
    Math.min(others.filter((one) => one.at > cue.at).length, 4),
    Math.min(cue.at - from, 30),
    others.length > 0 ? 1 : 0,
    inside ? 1 : 0,
    used.has(cue.at) ? 1 : 0,
    Math.min(cue.at - cue.from, 5),
    r.tokens[cue.at + 1]?.text === "," ? 1 : 0,
    source ? Math.min(Math.abs(cue.from - source.to), 20) : 20,
    r.verb(cue.at)?.form === "present" ? 1 : 0,
    bit(verbClass.commit),
    bit(verbClass.request),
    bit(verbClass.judge),
    bit(verbClass.assert),
    bit(verbClass.refuse),
    tokenCode(r, clause - 1, to),
    tokenCode(r, content.from, to),
    tokenCode(r, content.from + 1, to),
    tokenCode(r, content.from + 2, to),
    second ? tokenCode(r, second.from, to) : -1,
    second ? Math.min(second.to - second.from, 40) : 0,
    Math.min(clause - from, 40),
    r.tokens[clause - 1]?.text === "," ? 1 : 0,
    r.tokens[clause - 1]?.lower === "as" ? 1 : 0,
    bit(verbClass.loose),
    bit(verbClass.topic),
    tokenCode(r, cue.from - 1, to),
    tokenCode(r, cue.at + 1, to),
    tenseCode(r, cue.at),
    object ? object.to - object.from : 0,
    object ? tokenCode(r, object.to, to) : -1,
    object ? tokenCode(r, object.to + 1, to) : -1,
    verb.distance,
    verb.tense,
  ];
}

function formCode(r: Reading, { source }: ReportCue): number {
  if (!source) return 9;
  if (source.form === "relative") return 6;
  if (source.form === "name") return 7;
  if (source.form === "nominal") return 8;
  const lower = r.tokens[source.head]?.lower ?? "";
  if (lower === "he" || lower === "she") return 1;
  if (lower === "it") return 4;
  return lower === "i" || lower === "you" || lower === "we" ? 3 : 2;
}
