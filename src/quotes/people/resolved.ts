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

/** The sources that are no single named person: unnamed, collective, joint. One each as printed. */
export interface Sources {
  /** The source printed as `name`, met again or for the first time. */
  at(name: string, kind: Speaker["kind"], where: Span, more?: More): Speaker;
  /** The source that was met last by a description with this head: "a spokesman for the mayor" by "spokesman". */
  headedBy(word: string): Speaker | undefined;
  /** The source that was met as this description, its article left out. */
  printedAs(name: string): Speaker | undefined;
  all(): readonly Speaker[];
}

interface More {
  /** Of a description its head in lower case. */
  readonly head?: string;
  /** Of several who speak with one voice each by themselves. */
  readonly members?: readonly Speaker[];
}

/** Everybody who speaks or is named in an article. */
export interface Speakers {
  readonly people: People;
  readonly sources: Sources;
  /** Null where nobody fits ("he" with no man before). */
  resolve(mention: Mention, last: Speaker | null): Resolved | null;
  /** Tells that words are given to whom a mention stands for. */
  cite(mention: Mention, resolved: Resolved): void;
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
