import type { Entity } from "#quotes/names/entity.ts";
import {
  acts,
  type Clause,
  clauseOf,
  isOwner,
  opensSentence,
  speaks,
} from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { opensAsKin } from "#quotes/names/roles/kin.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { sharedRole } from "#quotes/people/shared-role.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { type Anaphor, type Antecedent, genderOf, type Named } from "./antecedent.ts";
import { chainStart, tellChain } from "./chain.ts";
import { introducedBefore, sexToldBehind } from "./descriptions.ts";
import { type Features, farthest, feature, most, nothingTold } from "./feature-names.ts";
import { calledBefore } from "./may-mean.ts";
import { lastHeard, rivalOf, tellHeard, tellPronouns, tellRivals } from "./rivals.ts";
import {
  describedLately,
  isNamedAhead,
  isSpokenOfHere,
  paragraphOpening,
  partedBy,
  pronounsBefore,
} from "./signs.ts";
import type { DescribedSubject } from "./subjects-before.ts";

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
  const called = anaphor.gender ? calledBefore(r, all, anaphor.gender) : null;
  const chain = chainStart(r, anaphor);
  const found: Antecedent[] = rivals.map((rival) => {
    const { one } = rival;
    const features = [...shared];
    tellName(features, r, anaphor, one);
    if (!one.entity.gender && called?.has(all.speakerOf(one.entity))) features[feature.agrees] = 1;
    tellPosition(features, r, anaphor, one);
    features[feature.describedLately] = mostShared(r, lately, one.entity);
    tellHeard(features, r, anaphor, heard.get(all.speakerOf(one.entity)));
    tellRivals(features, rivals, rival, one.runs[0]);
    tellPronouns(features, pronouns, one.runs[0]);
    if (chain >= 0) tellChain(features, r, one, chain);
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
  told[feature.anaphor] = mention.form === "pronoun" ? pronounCode(r, mention) : personal ? 4 : 5;
  told[feature.paragraphOpening] = paragraphOpening(r, mention);
  if (mention.form === "nominal" && personal)
    told[feature.introduced] = introducedBefore(r, mention);
  told[feature.anaphorBeside] = r.tokens[before]?.kind === "mark" ? 1 : r.verb(before) ? 2 : 0;
}

function pronounCode(r: Reading, { head }: Mention): number {
  const lower = lowerAt(r, head);
  if (isAmong(lower, "he she him")) return 0;
  if (isAmong(lower, "his her")) return 1;
  return isAmong(lower, "it its") ? 2 : 3;
}

const kinds: readonly Entity["kind"][] = ["person", "institution", "place"];

function tellName(
  told: Features,
  r: Reading,
  { mention, gender }: Anaphor,
  { entity, runs: [run] }: Named,
): void {
  told[feature.kind] = kinds.indexOf(entity.kind);
  told[feature.agrees] = gender && entity.gender === gender ? 1 : 0;
  told[feature.fullName] = run.to - run.core > 1 ? 2 : run.core > run.from ? 1 : 0;
  told[feature.isKin] = opensAsKin(r, run) ? 1 : 0;
  told[feature.knownPerson] = isKnownPerson(entity) ? 1 : 0;
  told[feature.roles] = Math.min(entity.roles.length, most);
  if (mention.form !== "nominal") return;
  told[feature.sharedRole] = Math.min(Math.ceil(sharedRole(r, mention, entity)), most);
  const sex = sexToldBehind(r, mention);
  told[feature.sexBehind] = sex && entity.gender ? (sex === entity.gender ? 1 : -1) : 0;
}

/** Whether any place of a name tells that it is a person's. */
const isKnownPerson = askedOnce(({ runs }: Entity) => runs.some(({ kind }) => kind === "person"));

/** How many words the likest of some descriptions shares with a role. */
function mostShared(r: Reading, descriptions: readonly Mention[], entity: Entity): number {
  const shared = descriptions.map((described) => sharedRole(r, described, entity));
  return Math.min(Math.ceil(Math.max(0, ...shared)), most);
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
  told[feature.sentencesAway] = Math.min(away(run), farthest);
  told[feature.paragraphsAway] = Math.min((r.blockOf[mention.from] ?? 0) - run.block, most);
  told[feature.opens] = opensSentence(r, run) ? 1 : 0;
  told[feature.acts] = acts(r, run) ? 1 : 0;
  told[feature.clauseFirst] = clause.first ? 1 : 0;
  told[feature.clauseKind] = clauseKinds.indexOf(clause.kind);
  told[feature.clauseBefore] = Math.min(clause.before, farthest);
  told[feature.afterPreposition] = hasClass(r, run.from - 1, is.preposition) ? 1 : 0;
  told[feature.owner] = isOwner(r, run) ? 1 : 0;
  told[feature.between] = away(run) === 0 ? partedBy(r, run.to, mention.from) : 0;
  told[feature.inWords] = isSpokenOfHere(r, entity, mention) ? 1 : 0;
  told[feature.namedAhead] = isNamedAhead(r, entity, mention) ? 1 : 0;
  told[feature.recent] = Math.min(runs.filter((other) => away(other) < 5).length, most);
  const lately = runs.some((other) => away(other) < 4 && opensSentence(r, other));
  told[feature.openedLately] = lately ? 1 : 0;
  told[feature.spoke] = Math.min(runs.filter((other) => speaks(r, other)).length, most);
}

function tellDescribed(
  told: Features,
  r: Reading,
  { mention, gender }: Anaphor,
  { mention: subject, away }: DescribedSubject,
): void {
  const own = genderOf(r, subject);
  const blocks = (r.blockOf[mention.from] ?? 0) - (r.blockOf[subject.from] ?? 0);
  told[feature.agrees] = gender && own ? (gender === own ? 1 : -1) : 0;
  told[feature.sentencesAway] = away;
  told[feature.paragraphsAway] = Math.min(blocks, most);
  for (const sign of [
    feature.opens,
    feature.acts,
    feature.clauseFirst,
    feature.recent,
    feature.openedLately,
  ])
    told[sign] = 1;
}
