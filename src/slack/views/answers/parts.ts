import type { KnownBlock } from "@slack/types";
import type { Answer, Result } from "#answers/answer.ts";
import { bold, plain, richText, section } from "#slack/views/blocks/rich-text.ts";

/** One variant of the answer union. */
export type AnswerOf<Kind extends Answer["kind"]> = Extract<Answer, { readonly kind: Kind }>;

/** Who sees an answer: in a channel what somebody typed is repeated only where a verdict or a refusal is about it. */
export type Audience = "private" | "channel";

/** Something that a page shows whole or not at all. */
export interface Item {
  readonly blocks: readonly KnownBlock[];
  readonly aloud: string;
  /** The results that it shows, in order. */
  readonly results?: readonly Result[];
  /** The same right below another result, without what stands there already. */
  readonly below?: (above: Result) => Item;
}

/** An answer before it is laid out: its sentence, what stands under it, and its list. */
export interface Parts {
  readonly lead: string;
  /** Whether the lead is the answer, and not what stands above it. */
  readonly leadAnswers?: boolean;
  readonly details?: readonly Item[];
  readonly items?: readonly Item[];
}

/** A line of our own wording: a heading in bold, then plain words. */
export function lineItem(heading: string, words = ""): Item {
  return {
    blocks: [richText(section(bold(heading), plain(words === "" ? "" : ` ${words}`)))],
    aloud: `${heading} ${words}`.trimEnd(),
  };
}

/** A list under its heading, which no page has without the first of the list. */
export function headed(heading: string, [first, ...others]: readonly Item[]): Item[] {
  return first === undefined ? [] : [joined(lineItem(`${heading}:`), first), ...others];
}

/** Two items that a page may not part. */
export function joined(first: Item, second: Item): Item {
  const { results = [], below } = first;
  const above = results.at(-1);
  const next = (above && second.below?.(above)) ?? second;
  return {
    blocks: [...first.blocks, ...next.blocks],
    aloud: `${first.aloud}\n${next.aloud}`,
    results: [...results, ...(second.results ?? [])],
    ...(below && { below: (before: Result) => joined(below(before), second) }),
  };
}
