import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { DescribedSubject } from "./subjects-before.ts";

/** Words that stand for somebody or something that the article has named or described before. */
export interface Anaphor {
  readonly mention: Mention;
  /** Whether it stands for a person: "he", "the minister"; not "it", "the company". */
  readonly personal: boolean;
  readonly gender: "male" | "female" | null;
  /** The speaker of the words before. */
  readonly last: Speaker | null;
}

/** Somebody whom an anaphor may mean, named or described. */
export type Antecedent = NamedAntecedent | DescribedAntecedent;

export interface NamedAntecedent {
  readonly kind: "named";
  readonly entity: Entity;
  /** The places before the anaphor that name them, nearest first; at least one. */
  readonly runs: readonly [NameRun, ...NameRun[]];
  readonly features: readonly number[];
}

export interface DescribedAntecedent {
  readonly kind: "described";
  readonly subject: DescribedSubject;
  readonly features: readonly number[];
}

/** A named antecedent of which nothing is told yet. */
export type Named = Omit<NamedAntecedent, "features">;

/** The gender that a pronoun or the noun of a description tells. */
export function genderOf(r: Reading, { head, form }: Mention): Anaphor["gender"] {
  const c = r.classes[head] ?? 0;
  if (form === "pronoun") return sexOfPronoun(r, head);
  return c & is.maleNoun ? "male" : c & is.femaleNoun ? "female" : null;
}
