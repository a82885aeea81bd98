import type { Entity } from "#quotes/names/entity.ts";
import {
  acts,
  type Clause,
  clauseOf,
  isKin,
  isObject,
  isOwner,
  opensSentence,
  speaks,
} from "#quotes/names/name-position.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { type Anaphor, type Antecedent, genderOf, type Named } from "./antecedent.ts";
import { isNamedAhead, nameHead, partedBy, pronounsBefore } from "./antecedent-signs.ts";
import type { Speakers } from "./resolved.ts";
import { sharedRole } from "./shared-role.ts";
import type { DescribedSubject } from "./subjects-before.ts";

/** Counts end here, distances in sentences at `farthest`. */
const most = 6;
const farthest = 16;

/** What is told of an antecedent that is not what a feature asks about. */
const nothing = {
  /** Of the anaphor: which word, where it stands. */
  anaphor: 0,
  anaphorOpens: 0,
  anaphorBeside: 0,
  /** Who: described, a person, an institution, a place; named how. */
  described: 0,
  kind: 0,
  agrees: 0,
  fullName: 0,
  isKin: 0,
  knownPerson: 0,
  roles: 0,
  sharedRole: -1,
  nameHead: -1,
  inHeadline: 0,
  /** Where the nearest name stands. */
  sentencesAway: 0,
  paragraphsAway: 0,
  opens: 0,
  acts: 0,
  clauseFirst: 0,
  clauseKind: 0,
  clauseBefore: 0,
  speaks: 0,
  afterPreposition: 0,
  owner: 0,
  object: 0,
  between: 0,
  namedAhead: 0,
  /** How much the article is about them. */
  heardAway: farthest,
  heardSince: -1,
  recent: 0,
  times: 0,
  timesRank: 0,
  openedLately: 0,
  spoke: 0,
  /** Who else might be meant. */
  rivals: 0,
  rivalsNearer: 0,
  rivalsSince: 0,
  subjectsSince: 0,
  pronounsSince: 0,
  pronounJustBefore: 0,
};

type Features = typeof nothing;

export const antecedentFeatureNames = Object.keys(nothing) as readonly (keyof Features)[];

/** The antecedents with what speaks for each, in the order of `antecedentFeatureNames`. */
export function antecedentsWithFeatures(
  r: Reading,
  all: Speakers,
  anaphor: Anaphor,
  named: readonly Named[],
  subject: DescribedSubject | null,
): Antecedent[] {
  const shared = { ...nothing, ...anaphorFeatures(r, anaphor) };
  const vector = (features: Features) => antecedentFeatureNames.map((name) => features[name]);
  const pronouns = pronounsBefore(r, anaphor);
  const found: Antecedent[] = named.map((one) => ({
    ...one,
    features: vector({
      ...shared,
      ...nameFeatures(r, anaphor, one),
      ...positionFeatures(r, anaphor, one),
      ...heardFeatures(r, all, anaphor, all.speakerOf(one.entity)),
      ...rivalFeatures(r, anaphor, named, pronouns, one, one.runs[0]),
    }),
  }));
  if (!subject) return found;
  const { mention } = subject;
  const printed = r.text.slice(mention.start, mention.end);
  const speaker = all.heard.findLast((one) => one.speaker.name === printed)?.speaker;
  const features = vector({
    ...shared,
    ...describedFeatures(r, anaphor, subject),
    ...(speaker ? heardFeatures(r, all, anaphor, speaker) : {}),
    ...rivalFeatures(r, anaphor, named, pronouns, null, mention),
  });
  return [...found, { kind: "described", subject, features }];
}

function anaphorFeatures(r: Reading, { mention, personal }: Anaphor): Partial<Features> {
  const before = mention.from - 1;
  const opens = r.sentences[r.sentenceOf[mention.from] ?? 0]?.from === mention.from;
  return {
    anaphor: mention.form === "pronoun" ? pronounCode(r, mention) : personal ? 4 : 5,
    anaphorOpens: opens ? 1 : 0,
    anaphorBeside: r.tokens[before]?.kind === "mark" ? 1 : r.verb(before) ? 2 : 0,
  };
}

function pronounCode(r: Reading, { head }: Mention): number {
  const lower = r.tokens[head]?.lower ?? "";
  if (/^(?:he|she|him)$/.test(lower)) return 0;
  if (/^(?:his|her)$/.test(lower)) return 1;
  return /^(?:it|its)$/.test(lower) ? 2 : 3;
}

const kinds: readonly Entity["kind"][] = ["person", "institution", "place"];

function nameFeatures(
  r: Reading,
  { mention, gender }: Anaphor,
  { entity, runs: [run] }: Named,
): Partial<Features> {
  const nominal = mention.form === "nominal";
  return {
    kind: kinds.indexOf(entity.kind),
    agrees: gender && entity.gender === gender ? 1 : 0,
    fullName: run.to - run.core > 1 ? 2 : run.core > run.from ? 1 : 0,
    isKin: isKin(r, run) ? 1 : 0,
    knownPerson: entity.runs.some(({ kind }) => kind === "person") ? 1 : 0,
    roles: Math.min(entity.roles.length, most),
    sharedRole: nominal ? Math.min(sharedRole(r, mention, entity), most) : nothing.sharedRole,
    nameHead: nominal ? nameHead(r, mention, entity) : nothing.nameHead,
    inHeadline: r.blocks[entity.runs[0]?.block ?? 0]?.block.kind !== "body" ? 1 : 0,
  };
}

const clauseKinds: readonly Clause["kind"][] = ["main", "subordinate", "relative"];

function positionFeatures(
  r: Reading,
  { mention }: Anaphor,
  { entity, runs }: Named,
): Partial<Features> {
  const [run] = runs;
  const here = r.sentenceOf[mention.from] ?? 0;
  const clause = clauseOf(r, run);
  const away = (other: NameRun) => here - (r.sentenceOf[other.from] ?? 0);
  return {
    sentencesAway: Math.min(away(run), farthest),
    paragraphsAway: Math.min((r.blockOf[mention.from] ?? 0) - run.block, most),
    opens: opensSentence(r, run) ? 1 : 0,
    acts: acts(r, run) ? 1 : 0,
    clauseFirst: clause.first ? 1 : 0,
    clauseKind: clauseKinds.indexOf(clause.kind),
    clauseBefore: Math.min(clause.before, farthest),
    speaks: speaks(r, run) ? 1 : 0,
    afterPreposition: (r.classes[run.from - 1] ?? 0) & is.preposition ? 1 : 0,
    owner: isOwner(r, run) ? 1 : 0,
    object: isObject(r, run) ? 1 : 0,
    between: away(run) === 0 ? partedBy(r, run.to, mention.from) : 0,
    namedAhead: isNamedAhead(r, entity, mention) ? 1 : 0,
    recent: Math.min(runs.filter((other) => away(other) < 5).length, most),
    openedLately: runs.some((other) => away(other) < 4 && opensSentence(r, other)) ? 1 : 0,
    spoke: Math.min(runs.filter((other) => speaks(r, other)).length, most),
  };
}

/** How long ago somebody's words were found, and how many others' since. */
function heardFeatures(
  r: Reading,
  { heard }: Speakers,
  { mention }: Anaphor,
  speaker: Speaker,
): Partial<Features> {
  const last = heard.findLastIndex((one) => one.speaker === speaker);
  const at = heard[last]?.at;
  if (at === undefined) return {};
  const since = new Set(heard.slice(last + 1).map((one) => one.speaker));
  const away = (r.sentenceOf[mention.from] ?? 0) - (r.sentenceOf[at] ?? 0);
  return { heardAway: Math.min(away, farthest - 1), heardSince: Math.min(since.size, most) };
}

/** Who else is named, how often, and what was named after a place. */
function rivalFeatures(
  r: Reading,
  { mention }: Anaphor,
  named: readonly Named[],
  pronouns: readonly number[],
  self: Named | null,
  place: { readonly from: number; readonly to: number },
): Partial<Features> {
  const here = r.sentenceOf[mention.from] ?? 0;
  const times = (one: Named) => runsBefore(one.entity.runs, mention.from);
  const own = self ? times(self) : 1;
  const rivals = named.filter((one) => one !== self);
  const since = rivals.filter((one) => one.runs.some((run) => run.from > place.to));
  const subjects = since.filter((one) =>
    one.runs.some((run) => run.from > place.to && opensSentence(r, run)),
  );
  return {
    times: Math.min(own, 2 * most),
    timesRank: Math.min(rivals.filter((one) => times(one) > own).length, most),
    rivals: Math.min(rivals.length, most),
    rivalsNearer: Math.min(rivals.filter((one) => one.runs[0].from > place.from).length, most),
    rivalsSince: Math.min(since.length, most),
    subjectsSince: Math.min(subjects.length, most),
    pronounsSince: Math.min(pronouns.filter((at) => at > place.to).length, most),
    pronounJustBefore: pronouns.some((at) => (r.sentenceOf[at] ?? 0) >= here - 1) ? 1 : 0,
  };
}

function describedFeatures(
  r: Reading,
  { mention, gender }: Anaphor,
  { mention: subject, away }: DescribedSubject,
): Partial<Features> {
  const own = genderOf(r, subject);
  return {
    described: 1,
    agrees: gender && own ? (gender === own ? 1 : -1) : 0,
    sentencesAway: away,
    paragraphsAway: Math.min((r.blockOf[mention.from] ?? 0) - (r.blockOf[subject.from] ?? 0), most),
    opens: 1,
    acts: 1,
    clauseFirst: 1,
    recent: 1,
    openedLately: 1,
  };
}
