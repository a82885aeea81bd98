import type { Entity } from "#quotes/names/entity.ts";
import { articleOf, printedBefore } from "#quotes/people/introductions.ts";
import {
  isFunction,
  isOffice,
  isSameWork,
  isWiderWork,
  linesOf,
  linesOfWork,
  mayWorkAs,
} from "#quotes/people/occupations.ts";
import { isOnlyOfOthers, isOtherRank, nounOfWork, sharedRole } from "#quotes/people/shared-role.ts";
import { afterAge } from "#quotes/reading/ages.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import type { Antecedent } from "./antecedent.ts";

/** Whose work a description can tell. */
export interface InThatWork {
  readonly antecedents: readonly Antecedent[];
  /** Whether the article has told it of all of them. */
  readonly isTold: boolean;
}

/**
 * Of the antecedents of a description those whose work it can be: "the governor" is no resident, and "the judge" nobody of
 * whom no such thing was told. Where the likeliest is left out, or has another role, only those of whom it was told are left.
 */
export function inThatWork(
  r: Reading,
  mention: Mention,
  antecedents: readonly Antecedent[],
  likeliest: Antecedent | undefined,
): InThatWork {
  const noun = nounOfWork(r, mention);
  const line = linesOfWork(noun);
  if (likeliest?.kind !== "named") return { antecedents, isTold: false };
  const isOfRank = (at: number) => !isOtherRank(r, at, mention.head);
  const isOthers = (one: Antecedent) => {
    if (one.kind !== "named") return false;
    const told = toldToBe(r, noun, one.entity);
    return isOnlyOfOthers(r, mention, one.entity) || (told.length > 0 && !told.some(isOfRank));
  };
  if (line === 0)
    return { antecedents: antecedents.filter((one) => !isOthers(one)), isTold: false };
  const isOpen = (entity: Entity) => {
    const lines = linesOf(entity, r);
    return lines === 0 || mayWorkAs(lines, line);
  };
  const needsTelling = isFunction(noun);
  let beside: ReadonlySet<number> | undefined;
  const isToldBeside = (entity: Entity) => {
    beside ??= sentencesTelling(r, noun, mention);
    return beside.size > 0 && !sentencesNaming(entity, r).isDisjointFrom(beside);
  };
  const hasRole = ({ entity }: { readonly entity: Entity }) =>
    sharedRole(r, mention, entity) > 0 || toldToBe(r, noun, entity).some(isOfRank);
  const mayBe = (one: Antecedent) => {
    if (one.kind !== "named" || hasRole(one)) return true;
    if (isOthers(one)) return false;
    return (!needsTelling && isOpen(one.entity)) || isToldBeside(one.entity);
  };
  const told = antecedents.filter((one) => one.kind === "named" && hasRole(one));
  const isLikeliest = told.includes(likeliest);
  const isOther = told.length > 0 && !isLikeliest && likeliest.entity.roles.length > 0;
  if (isOther || !mayBe(likeliest) || (isLikeliest && told.length === 1))
    return { antecedents: told, isTold: true };
  return { antecedents: antecedents.filter(mayBe), isTold: false };
}

/** Whether an office is all that a description tells, and nothing tells that somebody has any work: the Ruiz of "Ruiz lost her house. The mayor said". */
export function isUntold(r: Reading, mention: Mention, entity: Entity): boolean {
  const noun = nounOfWork(r, mention);
  return isOffice(noun) && linesOf(entity, r) === 0 && toldToBe(r, noun, entity).length === 0;
}

/** The sentences that name somebody. */
const sentencesNaming = askedOnce(
  ({ runs }: Entity, r: Reading): ReadonlySet<number> =>
    new Set(runs.map(({ from }) => r.sentenceOf[from] ?? -1)),
);

/** The nouns of such work behind somebody's name: "Ruiz is the member for Lund", "Ruiz, 41, became a nurse", "Ruiz works as a nurse". */
function toldToBe(r: Reading, noun: string, { runs }: Entity): readonly number[] {
  return runs.slice(0, mostPlaces).flatMap((run) => {
    const verb = afterAge(r, run.to);
    const isAs = lowerAt(r, verb + 1) === "as";
    if (!isAs && !isOneOf(r, verb, "is was became")) return [];
    const told = phraseStartingAt(r, isAs ? verb + 2 : verb + 1, sentenceAt(r, verb)?.to ?? verb);
    if (!told || told.form === "pronoun") return [];
    const head = lowerAt(r, told.head);
    return head === noun || isSameWork(head, noun) || isWiderWork(noun, head) ? [told.head] : [];
  });
}

/** How many places of a name are looked at, the first. */
const mostPlaces = 12;

/** The sentences before a description that tell what somebody is: "trained as a nurse", "one of the nurses". */
function sentencesTelling(r: Reading, noun: string, { from, head }: Mention): ReadonlySet<number> {
  const one = printedBefore(r, noun, from).filter(
    (at) => !isOneOf(r, articleOf(r, at), "the this") && !isOtherRank(r, at, head),
  );
  const several = printedBefore(r, `${noun}s`, from);
  return new Set([...one, ...several].map((at) => r.sentenceOf[at] ?? -1));
}
