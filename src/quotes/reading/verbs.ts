import * as table from "./tables/speech-verbs.ts";
import { isAmong } from "./word-set.ts";
import { wordTable } from "./word-table.ts";

/** What a verb can do with words; a verb may have several. */
export const verbClass = {
  say: 1,
  tell: 2,
  label: 4,
  ask: 8,
  show: 16,
  act: 32,
  thought: 64,
  commit: 128,
  request: 256,
  judge: 512,
  assert: 1024,
  refuse: 2048,
  /** More often an act than words: "begin", "offer", "share". */
  loose: 4096,
  /** Takes what is spoken about for its object: "mention", "describe". */
  topic: 8192,
} as const;

/** The classes of verbs that take words as they are. */
export const speechClasses = verbClass.say | verbClass.tell | verbClass.ask;

export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

export interface SpeechVerb {
  readonly lemma: string;
  readonly form: VerbForm;
  /** Bits of `verbClass`. */
  readonly classes: number;
  /** Of which one has to follow: the "out" of "point out". */
  readonly particles: readonly string[] | undefined;
}

let forms: ReadonlyMap<string, SpeechVerb> | undefined;
let verbOfForm: ((lower: string) => SpeechVerb | undefined) | undefined;

/** The speech verb that a word can be a form of, given the words after it. */
export function speechVerb(lower: string, next = "", second = ""): SpeechVerb | undefined {
  verbOfForm ??= verbsByForm();
  const verb = verbOfForm(lower);
  // "began life as “…”", "finished as “…”"
  if (verb && isAmong(next, "as life") && isAmong(verb.lemma, "begin start finish close"))
    return undefined;
  if (!verb?.particles || verb.particles.includes(next)) return verb;
  return next === "it" && verb.particles.includes(second) ? verb : undefined;
}

/** Every form of every speech verb. */
export function speechForms(): Iterable<string> {
  forms ??= conjugateAll();
  return forms.keys();
}

/** Gives the verb of a form. Each form has the place of its verb in a list, counted from 1, for its bits. */
function verbsByForm(): (lower: string) => SpeechVerb | undefined {
  forms ??= conjugateAll();
  const verbs = [undefined, ...forms.values()];
  const placeOf = wordTable([...forms.keys()].map((words, i) => ({ words, bits: i + 1 })));
  return (lower) => verbs[placeOf(lower)];
}

/** Every form of some verbs, of speech or not, as a list of words. */
export function formsOf(lemmas: string): string {
  return lemmas
    .split(" ")
    .flatMap((lemma) => conjugate(lemma).map(([, word]) => word))
    .join(" ");
}

/** The verbs of speech by what they do with words, */
const doing: readonly (readonly [verbs: string, bit: number])[] = [
  [table.sayVerbs, verbClass.say],
  [Object.keys(table.phrasalVerbs).join(" "), verbClass.say],
  [table.tellVerbs, verbClass.tell],
  [table.labelVerbs, verbClass.label],
  [table.askVerbs, verbClass.ask],
  [table.showVerbs, verbClass.show],
  [table.actVerbs, verbClass.act],
  [table.thoughtVerbs, verbClass.thought],
];
/** and what is told besides of those: a verb of none of the lists above is no speech verb. */
const besides: typeof doing = [
  [table.commitVerbs, verbClass.commit],
  [table.requestVerbs, verbClass.request],
  [table.judgeVerbs, verbClass.judge],
  [table.assertVerbs, verbClass.assert],
  [table.refuseVerbs, verbClass.refuse],
  [table.looseVerbs, verbClass.loose],
  [table.topicVerbs, verbClass.topic],
];

function conjugateAll(): Map<string, SpeechVerb> {
  const classes = new Map<string, number>();
  for (const [verbs, bit] of doing)
    for (const lemma of verbs.split(" ")) classes.set(lemma, (classes.get(lemma) ?? 0) | bit);
  for (const [verbs, bit] of besides)
    for (const lemma of verbs.split(" ")) {
      const known = classes.get(lemma);
      if (known !== undefined) classes.set(lemma, known | bit);
    }
  const map = new Map<string, SpeechVerb>();
  for (const [lemma, bits] of classes) {
    const particles = table.phrasalVerbs[lemma];
    for (const [form, word] of conjugate(lemma))
      if (!map.has(word) || form === "past")
        map.set(word, { lemma, form, classes: bits, particles });
  }
  return map;
}

function conjugate(lemma: string): [VerbForm, string][] {
  const stem = stemOf(lemma);
  const [past = regularPast(stem), participle = past] = table.irregular[lemma] ?? [];
  return [
    ["base", lemma],
    [
      "present",
      /(?:s|sh|ch|x|z|o)$/.test(lemma)
        ? `${lemma}es`
        : lemma.replace(/([^aeiou])y$/, "$1ie").concat("s"),
    ],
    ["participle", participle],
    ["past", past],
    ["gerund", gerund(stem)],
    ...(table.doubledInBritain.split(" ").includes(lemma) ? british(lemma + lemma.slice(-1)) : []),
  ];
}

function british(stem: string): [VerbForm, string][] {
  return [
    ["past", `${stem}ed`],
    ["gerund", `${stem}ing`],
  ];
}

/** What stands before "-ed" and "-ing": "shrugg", "admitt", "offer". */
function stemOf(lemma: string): string {
  const doubles = ofOneShortVowel.test(lemma) || table.stressedLast.split(" ").includes(lemma);
  return doubles ? lemma + lemma.slice(-1) : lemma;
}

/** "shrug", "quip", against "draw", "act" and "read" */
const ofOneShortVowel = /^[^aeiou]*(?:qu)?[aeiouy][^aeiouwxy]$/;

function regularPast(stem: string): string {
  if (stem.endsWith("e")) return `${stem}d`;
  return `${stem.replace(/([^aeiou])y$/, "$1i")}ed`;
}

function gerund(stem: string): string {
  return `${stem.replace(/([^eoy])e$/, "$1")}ing`;
}
