import type { Correction } from "#search/passage.ts";
import type { Term } from "#search/segments/term-dictionary.ts";
import type { QueryPlan, Slot } from "./query-plan.ts";

/** What hits have in the place of words as they were typed. */
export interface StandIns {
  /** Synonyms, in the order of the hits. */
  readonly synonyms: readonly Correction[];
  /** Words that the library has and that were nevertheless taken for slips: by the first hit. */
  readonly slips: readonly Correction[];
}

/** @param hits the words of each hit, best first; read only where the plan has stand-ins */
export function standInsOf(
  { slots }: QueryPlan,
  hits: Iterable<readonly Term[]>,
  textOf: (term: Term) => string,
): StandIns {
  const synonyms = new Map<Term, string>();
  for (const { word, variants } of slots) {
    for (const { term, level } of variants) {
      if (level === "synonym") synonyms.set(term, word.typed);
    }
  }
  const doubted = slots.filter(isDoubted);
  if (synonyms.size === 0 && doubted.length === 0) return noStandIns;
  const found = new Map<Term, Correction>();
  let slips: readonly Correction[] | undefined;
  for (const words of hits) {
    slips ??= slipsIn(new Set(words), doubted, textOf);
    if (synonyms.size === 0) break;
    for (const term of words) {
      const typed = synonyms.get(term);
      if (typed !== undefined && !found.has(term))
        found.set(term, { typed, searched: textOf(term) });
    }
  }
  return { synonyms: [...found.values()], slips: slips ?? [] };
}

const noStandIns: StandIns = { synonyms: [], slips: [] };

/** True for a word that was searched as typed, and for words that it may be a slip of besides. */
function isDoubted({ isSure, variants }: Slot): boolean {
  if (isSure) return false;
  const slips = variants.filter(({ level }) => level === "typo").length;
  return slips > 0 && slips < variants.length;
}

function slipsIn(
  words: ReadonlySet<Term>,
  doubted: readonly Slot[],
  textOf: (term: Term) => string,
): Correction[] {
  return doubted.flatMap(({ word, variants }) => {
    const [best] = variants.filter(({ term }) => words.has(term)).sort(asTypedFirst);
    return best?.level === "typo" ? [{ typed: word.typed, searched: textOf(best.term) }] : [];
  });
}

function asTypedFirst(one: Slot["variants"][number], other: Slot["variants"][number]): number {
  return Number(one.level === "typo") - Number(other.level === "typo");
}
