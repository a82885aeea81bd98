import type { Entity } from "#quotes/names/entity.ts";
import { opensAsKin } from "#quotes/names/kin.ts";
import {
  acts,
  type Clause,
  clauseOf,
  isOwner,
  opensSentence,
  speaks,
} from "#quotes/names/name-position.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";
import { type Anaphor, type Antecedent, genderOf, type Named } from "./antecedent.ts";
import {
  describedLately,
  isNamedAhead,
  isSpokenOfHere,
  paragraphOpening,
  partedBy,
  pronounsBefore,
} from "./antecedent-signs.ts";
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
  anaphorBeside: 0,
  paragraphOpening: 0,
  /** Who: a person, an institution, a place; named how. */
  kind: 0,
  agrees: 0,
  fullName: 0,
  isKin: 0,
  knownPerson: 0,
  roles: 0,
  sharedRole: -1,
  /** Where the nearest name stands. */
  sentencesAway: 0,
  paragraphsAway: 0,
  opens: 0,
  acts: 0,
  clauseFirst: 0,
  clauseKind: 0,
  clauseBefore: 0,
  afterPreposition: 0,
  owner: 0,
  between: 0,
  namedAhead: 0,
  inWords: 0,
  describedLately: 0,
  /** How much the article is about them. */
  heardAway: farthest,
  heardSince: -1,
  heardShare: 0,
  recent: 0,
  times: 0,
  timesRank: 0,
  openedLately: 0,
  spoke: 0,
  /** Who else might be meant. */
  rivals: 0,
  rivalsNearer: 0,
  subjectsSince: 0,
  pronounsSince: 0,
};

type Name = keyof typeof nothing;

export const antecedentFeatureNames = Object.keys(nothing) as readonly Name[];

/** What is told of an antecedent, in the order of `antecedentFeatureNames`, and where each of it stands. */
type Features = number[];
const nothingTold: Readonly<Features> = Object.values(nothing);
const at = Object.fromEntries(antecedentFeatureNames.map((name, i) => [name, i])) as Readonly<
  Record<Name, number>
>;

/** The antecedents with what speaks for each, in the order of `antecedentFeatureNames`. */
export function antecedentsWithFeatures(
  r: Reading,
  all: Speakers,
  anaphor: Anaphor,
  named: readonly Named[],
  subject: DescribedSubject | null,
): Antecedent[] {
  const shared = [...nothingTold];
  const pronouns = pronounsBefore(r, anaphor);
  tellAnaphor(shared, r, anaphor);
  const rivals = named.map((one) => rivalOf(r, anaphor, one));
  const heard = lastHeard(all);
  const lately = anaphor.personal ? describedLately(r, anaphor) : [];
  const found: Antecedent[] = rivals.map((rival) => {
    const { one } = rival;
    const features = [...shared];
    tellName(features, r, anaphor, one);
    tellPosition(features, r, anaphor, one);
    features[at.describedLately] = mostShared(r, lately, one.entity);
    tellHeard(features, r, anaphor, heard.get(all.speakerOf(one.entity)));
    tellRivals(features, rivals, rival, one.runs[0]);
    tellPronouns(features, pronouns, one.runs[0]);
    return { ...one, features };
  });
  if (!subject) return found;
  const { mention } = subject;
  const speaker = all.heard.findLast((one) => one.at === mention.from)?.speaker;
  const features = [...shared];
  tellDescribed(features, r, anaphor, subject);
  if (speaker) tellHeard(features, r, anaphor, heard.get(speaker));
  tellRivals(features, rivals, null, mention);
  tellPronouns(features, pronouns, mention);
  return [...found, { kind: "described", subject, features }];
}

function tellAnaphor(told: Features, r: Reading, { mention, personal }: Anaphor): void {
  const before = mention.from - 1;
  told[at.anaphor] = mention.form === "pronoun" ? pronounCode(r, mention) : personal ? 4 : 5;
  told[at.paragraphOpening] = paragraphOpening(r, mention);
  told[at.anaphorBeside] = r.tokens[before]?.kind === "mark" ? 1 : r.verb(before) ? 2 : 0;
}

function pronounCode(r: Reading, { head }: Mention): number {
  const lower = lowerAt(r, head);
  if (/^(?:he|she|him)$/.test(lower)) return 0;
  if (/^(?:his|her)$/.test(lower)) return 1;
  return /^(?:it|its)$/.test(lower) ? 2 : 3;
}

const kinds: readonly Entity["kind"][] = ["person", "institution", "place"];

function tellName(
  told: Features,
  r: Reading,
  { mention, gender }: Anaphor,
  { entity, runs: [run] }: Named,
): void {
  told[at.kind] = kinds.indexOf(entity.kind);
  told[at.agrees] = gender && entity.gender === gender ? 1 : 0;
  told[at.fullName] = run.to - run.core > 1 ? 2 : run.core > run.from ? 1 : 0;
  told[at.isKin] = opensAsKin(r, run) ? 1 : 0;
  told[at.knownPerson] = entity.runs.some(({ kind }) => kind === "person") ? 1 : 0;
  told[at.roles] = Math.min(entity.roles.length, most);
  if (mention.form !== "nominal") return;
  told[at.sharedRole] = Math.min(sharedRole(r, mention, entity), most);
}

/** How many words the likest of some descriptions shares with a role. */
function mostShared(r: Reading, descriptions: readonly Mention[], entity: Entity): number {
  const shared = descriptions.map((described) => sharedRole(r, described, entity));
  return Math.min(Math.max(0, ...shared), most);
}

const clauseKinds: readonly Clause["kind"][] = ["main", "subordinate", "relative"];

function tellPosition(
  told: Features,
  r: Reading,
  { mention }: Anaphor,
  { entity, runs }: Named,
): void {
  const [run] = runs;
  const here = r.sentenceOf[mention.from] ?? 0;
  const clause = clauseOf(r, run);
  const away = (other: NameRun) => here - (r.sentenceOf[other.from] ?? 0);
  told[at.sentencesAway] = Math.min(away(run), farthest);
  told[at.paragraphsAway] = Math.min((r.blockOf[mention.from] ?? 0) - run.block, most);
  told[at.opens] = opensSentence(r, run) ? 1 : 0;
  told[at.acts] = acts(r, run) ? 1 : 0;
  told[at.clauseFirst] = clause.first ? 1 : 0;
  told[at.clauseKind] = clauseKinds.indexOf(clause.kind);
  told[at.clauseBefore] = Math.min(clause.before, farthest);
  told[at.afterPreposition] = hasClass(r, run.from - 1, is.preposition) ? 1 : 0;
  told[at.owner] = isOwner(r, run) ? 1 : 0;
  told[at.between] = away(run) === 0 ? partedBy(r, run.to, mention.from) : 0;
  told[at.inWords] = isSpokenOfHere(r, entity, mention) ? 1 : 0;
  told[at.namedAhead] = isNamedAhead(r, entity, mention) ? 1 : 0;
  told[at.recent] = Math.min(runs.filter((other) => away(other) < 5).length, most);
  const lately = runs.some((other) => away(other) < 4 && opensSentence(r, other));
  told[at.openedLately] = lately ? 1 : 0;
  told[at.spoke] = Math.min(runs.filter((other) => speaks(r, other)).length, most);
}

/** At which token a source is named whose words were found last, and how many others' were since. */
interface Heard {
  readonly at: number;
  readonly since: number;
  /** Of all whose words were found, 0..1. */
  share: number;
}

function lastHeard({ heard }: Speakers): ReadonlyMap<Speaker, Heard> {
  const last = new Map<Speaker, Heard>();
  for (const { at, speaker } of heard.toReversed()) {
    const known = last.get(speaker) ?? { at, since: last.size, share: 0 };
    known.share += 1 / heard.length;
    last.set(speaker, known);
  }
  return last;
}

function tellHeard(
  told: Features,
  r: Reading,
  { mention }: Anaphor,
  heard: Heard | undefined,
): void {
  if (!heard) return;
  const away = (r.sentenceOf[mention.from] ?? 0) - (r.sentenceOf[heard.at] ?? 0);
  told[at.heardAway] = Math.min(away, farthest - 1);
  told[at.heardSince] = Math.min(heard.since, most);
  told[at.heardShare] = Math.round(heard.share * most);
}

/** What counts of somebody named where another is weighed. */
interface Rival {
  readonly one: Named;
  /** How often the article has named them before the anaphor. */
  readonly times: number;
  /** Where a sentence that is about them names them last, or -1. */
  readonly opens: number;
}

function rivalOf(r: Reading, { mention }: Anaphor, one: Named): Rival {
  const times = runsBefore(one.entity.runs, mention.from);
  return { one, times, opens: one.runs.find((run) => opensSentence(r, run))?.from ?? -1 };
}

/** Who else is named, how often, and who of them after a place. */
function tellRivals(
  told: Features,
  all: readonly Rival[],
  self: Rival | null,
  place: TokenRange,
): void {
  const own = self?.times ?? 1;
  let oftener = 0;
  let nearer = 0;
  let subjects = 0;
  for (const rival of all) {
    if (rival === self) continue;
    const [nearest] = rival.one.runs;
    if (rival.times > own) oftener += 1;
    if (nearest.from > place.from) nearer += 1;
    if (rival.opens > place.to) subjects += 1;
  }
  told[at.times] = Math.min(own, 2 * most);
  told[at.timesRank] = Math.min(oftener, most);
  told[at.rivals] = Math.min(self ? all.length - 1 : all.length, most);
  told[at.rivalsNearer] = Math.min(nearer, most);
  told[at.subjectsSince] = Math.min(subjects, most);
}

function tellPronouns(told: Features, pronouns: readonly number[], { to }: TokenRange): void {
  told[at.pronounsSince] = Math.min(pronouns.filter((one) => one > to).length, most);
}

function tellDescribed(
  told: Features,
  r: Reading,
  { mention, gender }: Anaphor,
  { mention: subject, away }: DescribedSubject,
): void {
  const own = genderOf(r, subject);
  const blocks = (r.blockOf[mention.from] ?? 0) - (r.blockOf[subject.from] ?? 0);
  told[at.agrees] = gender && own ? (gender === own ? 1 : -1) : 0;
  told[at.sentencesAway] = away;
  told[at.paragraphsAway] = Math.min(blocks, most);
  for (const sign of [at.opens, at.acts, at.clauseFirst, at.recent, at.openedLately])
    told[sign] = 1;
}
