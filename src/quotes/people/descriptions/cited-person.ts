import type { Entity } from "#quotes/names/entity.ts";
import { nameMention, runsBefore } from "#quotes/names/name-run.ts";
import { introducedBefore } from "#quotes/people/antecedents/descriptions.ts";
import { isSurelyPerson } from "#quotes/people/antecedents/may-mean.ts";
import { nameSteps, step } from "#quotes/people/evidence.ts";
import { printedBefore } from "#quotes/people/introductions.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import type { Speaker } from "#quotes/quotation.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";

/** How far back the person may have been cited, in sentences. */
const reach = 14;
const sure = 0.7;

/**
 * "The expert" after "Ana Ruiz, of Lund Plants, said", "the government spokesman" after "Finance Minister Ana Ruiz said":
 * whoever was cited last, where the description calls them what anybody in their place is called and nobody else can
 * be meant.
 */
export function citedPerson(r: Reading, all: Speakers, mention: Mention): Resolved | null {
  const { from, to, head } = mention;
  if (lowerAt(r, from) !== "the" || head !== to - 1 || to - from > longest) return null;
  const calls = callings.find(({ words }) => words.test(lowerAt(r, head)));
  if (!calls) return null;
  const many = `${lowerAt(r, head)}s`;
  const cited = all.heard.findLast(({ speaker }) => !isOf(speaker, many));
  const entity = cited && all.entityOf(cited.speaker);
  if (!cited || entity?.kind !== "person") return null;
  const away = (r.sentenceOf[from] ?? 0) - (r.sentenceOf[cited.at] ?? 0);
  if (away > reach || isToldOf(r, all, mention)) return null;
  if (!calls.mayMean(r, all, mention, { entity, at: cited.at })) return null;
  const name = entity.runs[runsBefore(entity.runs, from + 1) - 1];
  if (!name) return null;
  const { speaker } = cited;
  const steps = [step(r, "nominal", mention), ...nameSteps(r, all, speaker, nameMention(r, name))];
  return { speaker, how: "nominal", steps, rivals: [], sure };
}

/** In tokens, its article included. */
const longest = 4;

/** The experts of "the experts say", among whom "the expert" may be. */
function isOf({ kind, name }: Speaker, many: string): boolean {
  return kind === "unnamed" && name.toLowerCase().endsWith(many);
}

/** The person who was cited last, and at which token. */
interface Cited {
  readonly entity: Entity;
  readonly at: number;
}

interface Calling {
  readonly words: RegExp;
  mayMean(r: Reading, all: Speakers, mention: Mention, cited: Cited): boolean;
}

/** What somebody who is cited is called, whoever they are. */
const callings: readonly Calling[] = [
  {
    words: /^(?:expert|specialist|guru)$/,
    mayMean: (r, all, mention, { entity, at }) =>
      introducedBefore(r, mention) < 2 &&
      namedBetween(r, all, at, mention.from).every((one) => one === entity),
  },
  {
    // "the Lund fan"
    words: /^(?:fan|enthusiast|aficionado|devotee|buff)$/,
    mayMean(r, all, mention) {
      if (mention.head < mention.from + 2 || introducedBefore(r, mention) > 0) return false;
      const heard = new Set(all.heard.map(({ speaker }) => speaker));
      return namedBetween(r, all, 0, mention.from).every((one) => heard.has(all.speakerOf(one)));
    },
  },
  {
    words: /^spokes(?:man|woman|person)$/,
    mayMean: (r, { heard, speakerOf }, mention, { entity }) =>
      /^the government /i.test(r.text.slice(mention.start, mention.end)) &&
      mention.head === mention.from + 2 &&
      isMinister(r, entity) &&
      introducedBefore(r, mention) === 0 &&
      heard.every(({ speaker }) => speaker === speakerOf(entity)),
  },
];

function isMinister(r: Reading, { roles }: Entity): boolean {
  return roles.some(({ start, end }) => /\bminister$/i.test(r.text.slice(start, end)));
}

/** "Ana Ruiz asked the expert why. “…,” she said. The expert": who was told of so, and not cited, is another. */
function isToldOf(r: Reading, { heard }: Speakers, { from, head }: Mention): boolean {
  return printedBefore(r, lowerAt(r, head), from).some(
    (noun) => !heard.some(({ at }) => at <= noun && noun < at + longest),
  );
}

/** Who is named between two tokens, in no marks, and is surely a person. */
function namedBetween(
  r: Reading,
  { people: { runs, entityOf } }: Speakers,
  after: number,
  before: number,
): readonly Entity[] {
  const named: Entity[] = [];
  const last = runsBefore(runs, before);
  for (let i = Math.max(runsBefore(runs, after), last - mostNames); i < last; i += 1) {
    const one = entityOf[i];
    if (one && !isMarked(r, runs[i]?.from ?? 0) && isSurelyPerson(one)) named.push(one);
  }
  return named;
}

const mostNames = 100;

/** "The researchers" after "Ana Ruiz and Tom Ekman said": those who were cited last as one, where nothing else is told of them. */
export function citedTogether(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const { from, to, head } = mention;
  const printed = last?.members && last.mentions.at(-1);
  if (!printed || last.kind !== "person") return null;
  if (lowerAt(r, from) !== "the" || head !== from + 1 || to !== head + 1) return null;
  if (!isOneOf(r, head, writers)) return null;
  if (areToldOf(all, last)) return null;
  const before = r.text.slice(Math.max(0, printed.start - longestWord), printed.start);
  if (/[a-z]s $/.test(before)) return null;
  const steps = [step(r, "nominal", mention), step(r, "name", printed)];
  return { speaker: last, how: "nominal", steps, rivals: [], sure };
}

const told = new WeakMap<Speaker, boolean>();

/** Whether a role of one of several who spoke as one is printed; asked once for each. */
function areToldOf({ list }: Speakers, speaker: Speaker): boolean {
  const known = told.get(speaker);
  if (known !== undefined) return known;
  const has = list().some(({ id, roles }) => roles.length > 0 && speaker.members?.includes(id));
  told.set(speaker, has);
  return has;
}

/** In code units. */
const longestWord = 20;
const writers = "academics authors economists researchers scholars scientists writers";
