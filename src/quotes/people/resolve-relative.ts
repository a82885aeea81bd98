import { entityAt, runAt } from "#quotes/names/entity.ts";
import { nameMention } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import { isVerb, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { nameSteps, step } from "./evidence.ts";
import { ownerOf } from "./papers/owners-of-papers.ts";
import { possessors } from "./possessors.ts";
import type { Resolved, Speakers } from "./resolved.ts";
import { asPrinted } from "./sources.ts";
import { bearerBefore } from "./told-before/bearer-before.ts";

/** How far before "who" its phrase or name may stand, in tokens. */
const reach = 12;
/** What people are called, by their country too. */
const people = personClasses | is.demonym;

/** Whom "who" or "which" stands for: the name or the description before it. Null where nobody is sure. */
export function resolveRelative(r: Reading, all: Speakers, mention: Mention): Resolved | null {
  const floor = sentenceAt(r, mention.head)?.from ?? 0;
  const apart = lowerAt(r, mention.from - 1) === ",";
  const last = mention.from - (apart ? 2 : 1);
  const described = nearestPhrase(r, mention, last, afterGerund(r, mention.from, floor));
  const somebody =
    described !== null &&
    (hasClass(r, described.head, people) || isNewcomer(r, mention, described));
  const thing = lowerAt(r, mention.head) === "which";
  const bearer = described && !thing ? bearerBefore(r, all.people, described) : null;
  if (bearer) return named(r, all, mention, bearer.from);
  const body = thing && described !== null && isBodyOfOne(r, described);
  // "the Minister, who"
  const office = somebody && apart && !entityAt(all.people, described.head);
  if (described && (described.form === "nominal" ? somebody || body || !apart : office))
    return (
      (thing ? ownerOf(r, all, described, null) : null) ??
      asPrinted(r, all, described, "explicit", 0.8)
    );
  const nearest = described?.form === "name" ? described.head : mention.from - 1;
  for (let i = nearest; i >= Math.max(floor, mention.from - reach); i -= 1) {
    const entity = entityAt(all.people, i);
    if (entity && entity.kind !== "place") return named(r, all, mention, i);
  }
  return somebody ? asPrinted(r, all, described, "explicit", 0.6) : null;
}

/** The name at a token as whom "who" or "which" stands for; null where it can't be that. */
function named(r: Reading, all: Speakers, mention: Mention, at: number): Resolved | null {
  const run = runAt(all.people, at);
  const entity = entityAt(all.people, at);
  if (!run || !entity) return null;
  const thing = lowerAt(r, mention.head) === "which";
  if (thing && entity.kind === "person") return null;
  // "a grown-up in the Green House who": a body in which somebody is says nothing.
  if (!thing && entity.kind === "institution" && isWhere(r, run.from)) return null;
  const speaker = all.speakerOf(entity);
  const name = nameMention(r, run);
  const steps = [step(r, "pronoun", mention), ...nameSteps(r, all, speaker, name)];
  const rivals = possessors(r, all, name, entity);
  return { speaker, how: "explicit", rivals, steps, sure: 0.95 };
}

/** "a nurse" of "her son to a nurse, who", against "a letter to the board which" */
function nearestPhrase(r: Reading, { head }: Mention, last: number, floor: number): Mention | null {
  const whole = phraseEndingAt(r, last, floor);
  if (!whole || lowerAt(r, head) !== "who" || lowerAt(r, whole.head + 1) !== "to") return whole;
  return phraseEndingAt(r, last, whole.head + 2) ?? whole;
}

/** "a security guard" of "Ruiz was stopped by a security guard, who": the "who" tells that it is somebody, and no comma parts it from its verb. */
function isNewcomer(r: Reading, who: Mention, { from, to, form, head }: Mention): boolean {
  if (form !== "nominal" || lowerAt(r, who.head) !== "who") return false;
  if (!isOneOf(r, from, "the a an his her their") || to !== who.from - 1) return false;
  const verb = isOneOf(r, from - 1, "by with to") ? from - 2 : from - 1;
  // "told a guard of the fire, who"
  const told = ((r.verb(verb)?.classes ?? 0) & (verbClass.tell | verbClass.ask)) !== 0;
  if (head !== to - 1 && !told) return false;
  return isVerb(r, verb) || hasClass(r, verb, is.pastVerb);
}

/** "siding with merchants who": the phrase begins after the verb. */
function afterGerund(r: Reading, at: number, floor: number): number {
  for (let i = at - 2; i > Math.max(floor, at - reach); i -= 1)
    if (lowerAt(r, i).endsWith("ing") && lowerAt(r, i - 1) === ",") return i + 1;
  return floor;
}

/** "a state panel", "Ruiz’s plan", against "a letter from the Mill Board": what speaks is the head. */
function isBodyOfOne(r: Reading, { head, to }: Mention): boolean {
  if (head !== to - 1) return false;
  return hasClass(r, head, is.body) || r.tokens[head - 1]?.kind === "clitic";
}

/** "in the Green House", "at Larkin" */
function isWhere(r: Reading, from: number): boolean {
  const at = lowerAt(r, from - 1) === "the" ? from - 2 : from - 1;
  return isOneOf(r, at, "in at inside");
}
