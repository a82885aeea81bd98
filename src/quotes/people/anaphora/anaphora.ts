import type { Entity } from "#quotes/names/entity.ts";
import { nameMention } from "#quotes/names/name-run.ts";
import { type Anaphor, type Antecedent, genderOf } from "#quotes/people/antecedents/antecedent.ts";
import { antecedentsOf } from "#quotes/people/antecedents/antecedents.ts";
import { inThatWork, isUntold } from "#quotes/people/antecedents/in-that-work.ts";
import { writingBefore } from "#quotes/people/antecedents/subjects-before.ts";
import { nameSteps, step } from "#quotes/people/evidence.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import type { Speaker } from "#quotes/quotation.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { lastSource } from "./last-source.ts";
import { ledUpTo } from "./led-up-to.ts";
import { namedBehind } from "./named-behind.ts";
import { isNamedInWords } from "./named-in-words.ts";
import { bodyOfOwnSentence } from "./own-subject.ts";
import { passedOver } from "./passed-over.ts";

/**
 * Below these probabilities an anaphor is nobody's. A description and "they" can still be shown as printed; of
 * "it" the corpora have few, so that what is likeliest by far is still far from sure.
 */
const least = { pronoun: 0.4, it: 0.15, they: 0.6, description: 0.65 };

/**
 * Whom "he", "she", "it" or a description means: the likeliest of those before it. Null where nobody
 * is likely enough.
 * @param mayBe leaves out who can't be meant
 * @param isMeant tells instead of the trees whether the likeliest is
 */
export function resolveAnaphor(
  r: Reading,
  all: Speakers,
  mention: Mention,
  personal: boolean,
  last: Speaker | null,
  mayBe: (entity: Entity) => boolean = () => true,
  isMeant?: IsMeant,
): Resolved | null {
  const anaphor = { mention, personal, gender: genderOf(r, mention), last };
  const led = ledUpToBefore(r, all, anaphor, mayBe);
  if (led) return led;
  const { antecedents, shares } = chosenFrom(
    r,
    all,
    anaphor,
    antecedentsOf(r, all, anaphor, mayBe),
  );
  const share = Math.max(...shares);
  const antecedent = antecedents[shares.indexOf(share)];
  const pronoun = mention.form === "pronoun";
  const sure = isMeant ? sureOfOnly : share;
  const likely =
    antecedent !== undefined &&
    (isMeant?.(antecedent, antecedents, shares) ?? share >= leastOf(r, all, mention, antecedent));
  if (!antecedent || !likely)
    return pronoun
      ? (lastSource(r, all, mention, last) ??
          toldOfBefore(r, all, anaphor) ??
          bodyBefore(r, all, anaphor) ??
          namedBehind(r, all, mention))
      : null;
  if (pronoun && antecedent.kind === "named" && isNamedInWords(r, mention, antecedent.entity.runs))
    return citedInstead(r, all, mention, last, mayBe);
  const described = pronoun ? citedSince(r, all, antecedent, mention, last) : null;
  if (described) return described;
  if (antecedent.kind === "described")
    return describedBefore(r, all, anaphor, antecedent.subject.mention, sure);
  const how = pronoun ? "pronoun" : "nominal";
  const speaker = all.speakerOf(antecedent.entity);
  const name = nameSteps(r, all, speaker, nameMention(r, antecedent.runs[0]));
  const steps = [step(r, how, mention), ...name];
  const rivals = passedOver(r, all, antecedent, antecedents, mention);
  const untold = personal && !pronoun && isUntold(r, mention, antecedent.entity);
  return { speaker, how, steps, rivals, sure: untold ? Math.min(sure, sureOfOnly) : sure };
}

/** Whom the sentence right before "he", "she" or "they" leads up to. */
function ledUpToBefore(
  r: Reading,
  all: Speakers,
  anaphor: Anaphor,
  mayBe: (entity: Entity) => boolean,
): Resolved | null {
  const led = ledUpTo(r, all, anaphor.mention);
  if (!led) return null;
  const { entity, mention, sure } = led;
  if (!entity) return describedBefore(r, all, anaphor, mention, sure);
  if (!mayBe(entity) || isNamedInWords(r, anaphor.mention, entity.runs)) return null;
  const speaker = all.speakerOf(entity);
  const steps = [step(r, "pronoun", anaphor.mention), ...nameSteps(r, all, speaker, mention)];
  return { speaker, how: "pronoun", steps, rivals: [], sure };
}

/** Antecedents with their shares; of a description those whose work it can be. */
function chosenFrom(
  r: Reading,
  all: Speakers,
  { mention, personal }: Anaphor,
  antecedents: readonly Antecedent[],
): { readonly antecedents: readonly Antecedent[]; readonly shares: readonly number[] } {
  const shares = all.choose(antecedents, mention);
  if (!personal || mention.form === "pronoun") return { antecedents, shares };
  const likeliest = antecedents[shares.indexOf(Math.max(...shares))];
  const { antecedents: left, isTold } = inThatWork(r, mention, antecedents, likeliest);
  const own = left.map((one) => shares[antecedents.indexOf(one)] ?? 0);
  if (!isTold) return { antecedents: left, shares: own };
  const isOnly = left.length === 1;
  return {
    antecedents: left,
    shares: isOnly ? [Math.max(sureOfWork, ...own)] : all.choose(left, mention),
  };
}

/**
 * "He" of “Ekman will be back,” he said, where Ekman is likeliest: the likeliest of those not named in the words, where
 * they were cited before.
 */
function citedInstead(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
  mayBe: (entity: Entity) => boolean,
): Resolved | null {
  const isOther = (one: Entity) => mayBe(one) && !isNamedInWords(r, mention, one.runs);
  const wasCited = new Set(all.heard.map(({ speaker }) => speaker));
  const other = resolveAnaphor(r, all, mention, true, last, isOther);
  return other && wasCited.has(other.speaker) ? other : null;
}

/** Whether the likeliest of several antecedents, each with its share, is what a mention means. */
export type IsMeant = (
  best: Antecedent,
  antecedents: readonly Antecedent[],
  shares: readonly number[],
) => boolean;

/** How sure it is of the only one who is told to do what a description says. */
const sureOfWork = 0.75;

/** How sure it is where the trees don't tell. */
const sureOfOnly = 0.6;

/**
 * "It" and "they", after a body or people without a name who were cited since whoever is likeliest: "The Scottish
 * government said", "Council officers said".
 */
function citedSince(
  r: Reading,
  all: Speakers,
  antecedent: Antecedent,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  if (antecedent.kind !== "named" || !isOneOf(r, mention.head, "it its they them their"))
    return null;
  const [nearest] = antecedent.runs;
  const cited = all.heard.at(-1);
  if (!cited || cited.at < nearest.from || all.entityOf(cited.speaker)) return null;
  return lastSource(r, all, mention, last);
}

/** "It" right after a memo or an email, where nothing else is cited or likely. */
function toldOfBefore(r: Reading, all: Speakers, anaphor: Anaphor): Resolved | null {
  const { mention } = anaphor;
  const told = writingBefore(r, mention);
  return told && describedBefore(r, all, anaphor, told, sureOfBefore);
}

/** "It" and "they" of the body that their own sentence is about. */
function bodyBefore(r: Reading, all: Speakers, anaphor: Anaphor): Resolved | null {
  const body = bodyOfOwnSentence(r, all, anaphor.mention);
  return body && describedBefore(r, all, anaphor, body, sureOfBefore);
}

const sureOfBefore = 0.6;

function leastOf(
  r: Reading,
  all: Speakers,
  { form, head }: Mention,
  antecedent: Antecedent,
): number {
  if (form !== "pronoun") return least.description;
  const lower = lowerAt(r, head);
  const entity = antecedent.kind === "named" ? antecedent.entity : undefined;
  const somebody = entity?.kind === "person" && entity.words.length > 1;
  // "The firm denies it. “…,” they said"
  const cited = entity && all.heard.at(-1)?.speaker === all.speakerOf(entity);
  if (isAmong(lower, "they them their") && !somebody && !cited) return least.they;
  return isAmong(lower, "it its") ? least.it : least.pronoun;
}

/** Whom a description means that stands before an anaphor and is what it goes on from. */
function describedBefore(
  r: Reading,
  all: Speakers,
  { mention, last }: Anaphor,
  described: Mention,
  sure: number,
): Resolved | null {
  const resolved = all.resolve(described, last);
  if (!resolved) return null;
  const how = mention.form === "pronoun" ? "pronoun" : "nominal";
  const steps = [step(r, how, mention), ...resolved.steps];
  return { ...resolved, how: "pronoun", steps, sure: Math.min(sure, resolved.sure) };
}
