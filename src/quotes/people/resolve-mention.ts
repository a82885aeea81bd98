import { isShortening } from "#quotes/names/acronyms/called-by-initials.ts";
import { type Entity, entityAt, runAt } from "#quotes/names/entity.ts";
import { sexOfSayer } from "#quotes/names/joining/namesakes.ts";
import { isIntroducedAsKin } from "#quotes/names/joining/told-of-names.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { resolveAnaphor } from "./anaphora/anaphora.ts";
import { bearerOfInitials, byDescription } from "./descriptions/known-by-description.ts";
import { resolveNominal } from "./descriptions/resolve-nominal.ts";
import { nameSteps, step } from "./evidence.ts";
import { namedLast } from "./named-last.ts";
import { issuerTold } from "./papers/issuing-clauses.ts";
import { sureOfPaper } from "./papers/papers.ts";
import { possessors } from "./possessors.ts";
import { resolveRelative } from "./resolve-relative.ts";
import type { Resolved, Speakers } from "./resolved.ts";
import { asPrinted } from "./sources.ts";
import {
  type JointMention,
  jointMention,
  jointWithPronoun,
  namesBehind,
} from "./together/joint-names.ts";
import { namedTogether } from "./together/named-together.ts";

/** Who a mention stands for; null where nobody fits. `last` is the speaker before. */
export function resolveMention(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const issuer = issuerOfOwnWords(r, all, mention, last);
  if (issuer) return issuer;
  if (mention.form === "relative") return resolveRelative(r, all, mention);
  if (mention.form === "pronoun") {
    const lower = lowerAt(r, mention.head);
    const personal = sexOfPronoun(r, mention.head) !== null;
    const thing = isAmong(lower, "it its");
    const refers = personal || thing || isAmong(lower, "they them their");
    if (refers) return resolveAnaphor(r, all, mention, personal, last);
    // Who reads is nobody's source, "we" are whoever writes, and "nothing indicated that …" is nobody's report.
    if (isAmong(lower, "you your we us our nothing anything something everything")) return null;
    return asPrinted(r, all, mention, "pronoun", 0.6);
  }
  const names = namesBehind(r, mention) ?? mention;
  const joint =
    jointMention(r, all, names) ??
    namedTogether(r, all, mention) ??
    jointWithPronoun(r, all, mention, last);
  if (joint) return resolveJoint(r, all, joint);
  const holder = bearerOfInitials(r, all, mention);
  if (holder) return byDescription(r, all, mention, holder, 0.85);
  const behindWork = namedLast(r, all, mention);
  if (behindWork) return all.resolve(behindWork, last);
  const entity = entityAt(all.people, mention.head);
  if (entity && mention.form === "name") {
    if (isShared(r, all, mention, entity)) return null;
    const leader = entity.kind === "institution" ? leaderBehind(r, all, mention) : null;
    if (leader) return all.resolve(leader, last);
    const speaker = all.speakerOf(entity);
    const steps = nameSteps(r, all, speaker, mention);
    const rivals = possessors(r, all, mention, entity);
    return {
      speaker,
      how: "explicit",
      steps,
      rivals,
      sure: isCalledByInitials(r, mention, entity) ? 0.9 : 1,
    };
  }
  return isLeadingOn(r, mention) ? null : resolveNominal(r, all, mention, last);
}

/** "The club" of "The club posted an update, which reads", of "in which they say" and of "It reads". */
function issuerOfOwnWords(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  if (mention.form !== "relative" && mention.form !== "pronoun") return null;
  const issuer = issuerTold(r, all.people, mention);
  const resolved = issuer && all.resolve(issuer, last);
  if (!resolved) return null;
  const steps = [step(r, "pronoun", mention), ...resolved.steps];
  return { ...resolved, how: "pronoun", steps, sure: Math.min(sureOfPaper, resolved.sure) };
}

/** "trying" of "we’re just trying to say": a part of the verb, and nobody. */
function isLeadingOn(r: Reading, { from, to, form }: Mention): boolean {
  if (form !== "nominal" || to - from > 1 || lowerAt(r, to) !== "to") return false;
  return /[a-z]{2}ing$/.test(lowerAt(r, from));
}

/** "chair Ana Ruiz" of "Bakers, Millers and Allied Trades Union (BMU) chair Ana Ruiz", where a comma within its name cuts the body short. */
function leaderBehind(r: Reading, { people }: Speakers, { head, to }: Mention): Mention | null {
  const body = runAt(people, head)?.to ?? to;
  if (body <= to) return null;
  const behind = lowerAt(r, body) === "(" && lowerAt(r, body + 2) === ")" ? body + 3 : body;
  const leader = phraseStartingAt(r, behind, sentenceAt(r, head)?.to ?? behind);
  if (leader?.form !== "name" || entityAt(people, leader.head)?.kind !== "person") return null;
  return hasClass(r, leader.from, is.role | is.title | is.adjective) ? leader : null;
}

function isCalledByInitials(r: Reading, { head }: Mention, { kind, words }: Entity): boolean {
  return kind === "institution" && isShortening(r.tokens[head]?.text ?? "", words);
}

function resolveJoint(
  r: Reading,
  all: Speakers,
  { start, end, name, entities, sure }: JointMention,
): Resolved {
  const where = { start, end };
  const kind = entities.at(-1)?.kind === "person" ? "person" : "institution";
  const members = entities.map(all.speakerOf);
  const speaker = all.sources.at(name, kind, where, { members });
  return { speaker, how: "explicit", steps: [step(r, "name", where)], rivals: [], sure };
}

/** How many names before a bare surname are looked at for another bearer. */
const namesBack = 12;

/** "Albrecht said" after a sentence that names two of them, neither as the other's kin: nobody's for certain. */
function isShared(r: Reading, all: Speakers, { head }: Mention, entity: Entity): boolean {
  const { runs, entityOf, runOf } = all.people;
  const here = runOf[head] ?? -1;
  const run = runs[here];
  if (!run || run.to - run.from > 1 || entity.kind !== "person") return false;
  const surname = lowerAt(r, head);
  const sex = sexOfSayer(r, run);
  let sentence = -1;
  let bearer: Entity | undefined;
  let introduced = false;
  for (let i = here - 1; i >= Math.max(0, here - namesBack); i -= 1) {
    const { to, from } = runs[i] ?? { from: 0, to: 0 };
    const { kind, words, gender } = entityOf[i] ?? { kind: "place", words: [], gender: null };
    if (words.at(-1)?.toLowerCase() !== surname || kind !== "person") continue;
    if (sentence >= 0 && r.sentenceOf[from] !== sentence) return false;
    if (to - from === 1 && lowerAt(r, from) === surname) return false;
    // "Ruiz said he", of whom she is nobody
    if (sex && gender && sex !== gender) return false;
    if (bearer && bearer !== entityOf[i]) return !(introduced && bearer !== entity);
    bearer = entityOf[i];
    introduced = isIntroducedAsKin(r, runs[i] ?? run);
    sentence = r.sentenceOf[from] ?? -1;
  }
  return false;
}
