import type { Span } from "#articles/article.ts";
import type { QueryPlan } from "#search/query/query-plan.ts";
import type { Term, TermDictionary } from "#search/segments/term-dictionary.ts";
import { TokenReader } from "#search/text/token-reader.ts";

/** Tells where a query's words stand in a text, forms and near words included. */
export function highlighter(
  plan: QueryPlan,
  dictionary: TermDictionary,
): (text: string, spans: readonly Span[]) => Span[] {
  let slotsByTerm: SlotsByTerm | undefined;
  return (text, spans) => {
    slotsByTerm ??= slotsOf(plan);
    return matchesIn(text, spans, plan, slotsByTerm, dictionary);
  };
}

const reader = new TokenReader();

/**
 * Stop words count only in a run with another word of the query ("of the commuter"), or where the
 * query has nothing else: to light up every "the" would hide what was found.
 */
function matchesIn(
  text: string,
  spans: readonly Span[],
  plan: QueryPlan,
  slotsByTerm: SlotsByTerm,
  dictionary: TermDictionary,
): Span[] {
  const matches: Span[] = [];
  let run: Span[] = [];
  let runSlots: readonly number[] = [];
  let runCounts = false;
  const endRun = (): void => {
    if (run.length === 0) return;
    if (runCounts) matches.push(...run);
    run = [];
    runSlots = [];
    runCounts = false;
  };
  for (const span of spans) {
    reader.open(text, span.start, span.end);
    while (reader.next()) {
      const term = dictionary.find(reader.letters, reader.length, reader.hash);
      const slots = slotsByTerm.get(term);
      if (slots === undefined) {
        endRun();
        continue;
      }
      if (!slots.some((slot) => runSlots.includes(slot - 1))) endRun();
      run.push({ start: reader.start, end: reader.end });
      runSlots = slots;
      runCounts ||= plan.stopWordsOnly || slots.some((slot) => plan.slots[slot]?.stop === false);
    }
    endRun();
  }
  return matches;
}

type SlotsByTerm = ReadonlyMap<Term, readonly number[]>;

function slotsOf(plan: QueryPlan): SlotsByTerm {
  const slotsByTerm = new Map<Term, number[]>();
  for (const [index, slot] of plan.slots.entries()) {
    for (const { term } of slot.variants) {
      const slots = slotsByTerm.get(term);
      if (slots === undefined) slotsByTerm.set(term, [index]);
      else slots.push(index);
    }
  }
  return slotsByTerm;
}
