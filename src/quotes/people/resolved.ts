import type { Span } from "#articles/article.ts";
import type { Entity, People } from "#quotes/names/entity.ts";
import type { EvidenceStep, How, Rival, Speaker } from "#quotes/quotation.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Antecedent } from "./antecedents/antecedent.ts";

/** Who a mention stands for, and how that was seen. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly how: Exclude<How, "continuation">;
  readonly steps: readonly EvidenceStep[];
  readonly rivals: readonly Rival[];
  /** 0..1: how sure the step from the mention to the speaker is. */
  readonly sure: number;
}

/** Everybody who speaks or is named in an article. */
export interface Speakers {
  readonly people: People;
  /** Null where nobody fits ("he" with no man before). */
  resolve(mention: Mention, last: Speaker | null): Resolved | null;
  /** How likely each is the one that a mention stands for; together at most 1, the rest is none of them. */
  readonly choose: ChooseAntecedent;
  /** The blocks that stand apart from the story, as pull quotes do. */
  readonly apart: ReadonlySet<number>;
  /** Whose words were found last: at which token they are named, described or referred to. */
  readonly heard: readonly { readonly at: number; readonly speaker: Speaker }[];
  /** Who says the words of each string in marks, by its index, as far as found. */
  readonly sayers: Map<number, Speaker>;
  entityOf(speaker: Speaker): Entity | undefined;
  speakerOf(entity: Entity): Speaker;
  /** Where a speaker's full name is printed first, if it is. */
  inFull(speaker: Speaker): Span | null;
  /** A source with no name, shown as printed. */
  unnamed(mention: Mention): Speaker;
  /** Everybody named and every source met so far, in order of first mention. */
  list(): Speaker[];
}

export type ChooseAntecedent = (
  antecedents: readonly Antecedent[],
  mention: Mention,
) => readonly number[];
