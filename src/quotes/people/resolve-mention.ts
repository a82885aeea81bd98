import type { Span } from "#articles/article.ts";
import { type Entity, entityAt, runAt } from "#quotes/names/entity.ts";
import { nameMention } from "#quotes/names/name-run.ts";
import type { Rival, Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";
import { resolveAnaphor } from "./anaphora.ts";
import { nameSteps, step } from "./evidence.ts";
import { type JointMention, jointMention, namesBehind } from "./joint-names.ts";
import { bearerOfInitials, byDescription } from "./known-by-description.ts";
import { namedTogether } from "./named-together.ts";
import { resolveNominal } from "./resolve-nominal.ts";
import type { Resolved, Speakers } from "./resolved.ts";
import { asPrinted, type Sources } from "./sources.ts";

/** Who a mention stands for; null where nobody fits. `last` is the speaker before. */
export function resolveMention(
  r: Reading,
  all: Speakers,
  sources: Sources,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  if (mention.form === "relative") return resolveRelative(r, all, sources, mention);
  if (mention.form === "pronoun") {
    const lower = lowerAt(r, mention.head);
    const personal = /^(?:he|she|his|her|him)$/.test(lower);
    const thing = /^(?:it|its)$/.test(lower);
    const refers = personal || thing || /^(?:they|them|their)$/.test(lower);
    const found = refers ? resolveAnaphor(r, all, mention, personal, last) : null;
    return found || personal || thing ? found : asPrinted(r, sources, mention, "pronoun", 0.6);
  }
  const names = namesBehind(r, mention) ?? mention;
  const joint = jointMention(r, all, names) ?? namedTogether(r, all, mention);
  if (joint) return resolveJoint(r, all, sources, joint);
  const holder = bearerOfInitials(r, all, mention);
  if (holder) return byDescription(r, all, mention, holder, 0.85);
  const entity = entityAt(all.people, mention.head);
  if (entity && mention.form === "name") {
    if (isShared(r, all, mention, entity)) return null;
    const speaker = all.speakerOf(entity);
    const steps = nameSteps(r, all, speaker, mention);
    return {
      speaker,
      how: "explicit",
      steps,
      rivals: possessors(r, all, mention, entity),
      sure: 1,
    };
  }
  return resolveNominal(r, all, sources, mention, last);
}

function resolveJoint(
  r: Reading,
  all: Speakers,
  sources: Sources,
  { start, end, name, entities }: JointMention,
): Resolved {
  const where = { start, end };
  const kind = entities.at(-1)?.kind === "person" ? "person" : "institution";
  const speaker = sources.at(name, kind, where, { members: entities.map(all.speakerOf) });
  return { speaker, how: "explicit", steps: [step(r, "name", where)], rivals: [], sure: 0.95 };
}

/** How many names before a bare surname are looked at for another bearer. */
const namesBack = 12;

/** "Albrecht said" after a sentence that names two of them: nobody's for certain. */
function isShared(r: Reading, all: Speakers, { head }: Mention, entity: Entity): boolean {
  const { runs, entityOf, runOf } = all.people;
  const here = runOf[head] ?? -1;
  const run = runs[here];
  if (!run || run.to - run.from > 1 || entity.kind !== "person") return false;
  const surname = lowerAt(r, head);
  let sentence = -1;
  let bearer: Entity | undefined;
  for (let i = here - 1; i >= Math.max(0, here - namesBack); i -= 1) {
    const { to, from } = runs[i] ?? { from: 0, to: 0 };
    if (lowerAt(r, to - 1) !== surname || entityOf[i]?.kind !== "person") continue;
    if (sentence >= 0 && r.sentenceOf[from] !== sentence) return false;
    if (to - from === 1) return false;
    if (bearer && bearer !== entityOf[i]) return true;
    bearer = entityOf[i];
    sentence = r.sentenceOf[from] ?? -1;
  }
  return false;
}

function possessors(r: Reading, all: Speakers, mention: Mention, self: Entity): Rival[] {
  const rivals: Rival[] = [];
  for (let i = mention.from; i < mention.to; i += 1) {
    const run = runAt(all.people, i);
    const entity = entityAt(all.people, i);
    if (!run || !entity || entity === self || entity.kind !== "person") continue;
    rivals.push({
      ...spanOf(r, run.from, run.to),
      speaker: all.speakerOf(entity).name,
      why: "possessor",
    });
    i = run.to - 1;
  }
  return rivals;
}

function spanOf(r: Reading, from: number, to: number): Span {
  return { start: r.tokens[from]?.start ?? 0, end: r.tokens[to - 1]?.end ?? 0 };
}

const reach = 12;
const people = is.role | is.title | is.maleNoun | is.femaleNoun | is.demonym;

/** "siding with merchants who": the phrase begins after the verb. */
function afterGerund(r: Reading, at: number, floor: number): number {
  for (let i = at - 2; i > Math.max(floor, at - reach); i -= 1)
    if (lowerAt(r, i).endsWith("ing") && r.tokens[i - 1]?.text === ",") return i + 1;
  return floor;
}

/** "his mother" of "his mother, a seamstress, who said" */
function describedBefore(r: Reading, { from, form }: Mention, floor: number): Mention | null {
  const article = /^an?$/.test(lowerAt(r, from));
  if (form !== "nominal" || !article || r.tokens[from - 1]?.text !== ",") return null;
  let first = from - 2;
  const owned = is.possessivePronoun | is.determiner;
  while (first > floor && from - first < reach && !hasClass(r, first, owned)) first -= 1;
  const before = phraseEndingAt(r, from - 2, first);
  const somebody = before !== null && hasClass(r, before.head, people);
  return before?.form === "nominal" && somebody ? before : null;
}

/** "a state panel", "Ruiz’s plan", against "a letter from the Mill Board": what speaks is the head. */
function isBodyOfOne(r: Reading, { head, to }: Mention): boolean {
  if (head !== to - 1) return false;
  return hasClass(r, head, is.body) || r.tokens[head - 1]?.kind === "clitic";
}

/** "in the Green House", "at Larkin" */
function isWhere(r: Reading, from: number): boolean {
  const at = lowerAt(r, from - 1) === "the" ? from - 2 : from - 1;
  return /^(?:in|at|inside)$/.test(lowerAt(r, at));
}

/** "Smith, who said": the name before. */
function resolveRelative(
  r: Reading,
  all: Speakers,
  sources: Sources,
  mention: Mention,
): Resolved | null {
  const floor = r.sentences[r.sentenceOf[mention.head] ?? 0]?.from ?? 0;
  const apart = r.tokens[mention.from - 1]?.text === ",";
  const last = mention.from - (apart ? 2 : 1);
  const described = phraseEndingAt(r, last, afterGerund(r, mention.from, floor));
  const apposed = described && apart ? describedBefore(r, described, floor) : null;
  if (apposed) return asPrinted(r, sources, apposed, "explicit", 0.8);
  const somebody = described !== null && hasClass(r, described.head, people);
  const thing = lowerAt(r, mention.head) === "which";
  const body = thing && described !== null && isBodyOfOne(r, described);
  if (described?.form === "nominal" && (somebody || body || !apart))
    return asPrinted(r, sources, described, "explicit", 0.8);
  const head = described?.form === "name" ? described.head : mention.from - 1;
  for (let i = head; i >= Math.max(floor, mention.from - reach); i -= 1) {
    const run = runAt(all.people, i);
    const entity = entityAt(all.people, i);
    if (!run || !entity || entity.kind === "place") continue;
    if (thing && entity.kind === "person") return null;
    // "a grown-up in the Green House who": a body in which somebody is says nothing.
    if (!thing && entity.kind === "institution" && isWhere(r, run.from)) return null;
    const speaker = all.speakerOf(entity);
    const name = nameMention(r, run);
    const steps = [step(r, "pronoun", mention), ...nameSteps(r, all, speaker, name)];
    return {
      speaker,
      how: "explicit",
      rivals: possessors(r, all, name, entity),
      steps,
      sure: 0.95,
    };
  }
  return somebody ? asPrinted(r, sources, described, "explicit", 0.6) : null;
}
