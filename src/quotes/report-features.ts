import type { Cue } from "./cues.ts";
import { wordClass as is } from "./lexicon.ts";
import { isCapital } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";
import { verbClass } from "./verbs.ts";

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
] as const;

const sides: readonly Cue["side"][] = ["before", "after", "main", "agent", "according"];
const speaks = verbClass.say | verbClass.tell | verbClass.ask;

/** Tokens of what may be reported. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** 0 after the verb, 1 before it, 2 beside "according to", 3 on both sides. */
  readonly where: number;
  readonly second?: { readonly from: number; readonly to: number };
}

/** What the content begins with. */
export function nextCode(r: Reading, at: number, to: number): number {
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

/** A report's features, in the order of `reportFeatureNames`. */
export function reportFeatures(
  r: Reading,
  sentence: number,
  cue: Cue,
  cues: readonly Cue[],
  content: Range,
  used: ReadonlyMap<number, Cue>,
): number[] {
  const { from, to } = r.sentences[sentence] ?? { from: 0, to: 0 };
  const bit = (mask: number) => (cue.classes & mask ? 1 : 0);
  const head = r.classes[cue.source.head] ?? 0;
  const tokenBefore = r.tokens[cue.source.from - 1];
  const lead = r.classes[cue.source.from - 1] ?? 0;
  let strings = 0;
  for (let i = content.from; i < Math.min(content.to, content.from + 60); i += 1)
    if ((r.markedOf[i] ?? -1) >= 0) strings = 1;
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
    Math.min(cue.source.to - cue.source.from, 12),
    isCapital(r, cue.source.head) ? 1 : 0,
    head & is.role ? 1 : 0,
    head & is.body ? 1 : 0,
    !tokenBefore || cue.source.from === from
      ? 0
      : tokenBefore.text === ","
        ? 1
        : lead & is.subordinator
          ? 2
          : lead & is.coordinator
            ? 3
            : lead & is.preposition
              ? 4
              : tokenBefore.kind === "mark"
                ? 5
                : 6,
    ["asserted", "negated", "hypothetical"].indexOf(cue.modality),
    nextCode(r, content.where === 0 ? content.from : cue.content, to),
    Math.min(content.to - content.from, 40),
    content.where,
    strings,
    cue.addressee ? 1 : 0,
    Math.min(others.filter((one) => one.at < cue.at).length, 4),
    Math.min(others.filter((one) => one.at > cue.at).length, 4),
    Math.min(cue.at - from, 30),
    others.length > 0 ? 1 : 0,
    inside ? 1 : 0,
    used.has(cue.at) ? 1 : 0,
    Math.min(cue.at - cue.from, 5),
    r.tokens[cue.at + 1]?.text === "," ? 1 : 0,
    Math.min(Math.abs(cue.from - cue.source.to), 20),
    r.verb(cue.at)?.form === "present" ? 1 : 0,
    bit(verbClass.commit),
    bit(verbClass.request),
    bit(verbClass.judge),
    bit(verbClass.assert),
    bit(verbClass.refuse),
  ];
}

function formCode(r: Reading, { source }: Cue): number {
  if (source.form === "relative") return 6;
  if (source.form === "name") return 7;
  if (source.form === "nominal") return 8;
  const lower = r.tokens[source.head]?.lower ?? "";
  if (lower === "he" || lower === "she") return 1;
  if (lower === "it") return 4;
  return lower === "i" || lower === "you" || lower === "we" ? 3 : 2;
}
