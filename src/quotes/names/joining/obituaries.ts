import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { surname } from "#quotes/names/words/name-forms.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import type { Known } from "./known-names.ts";
import { addTo } from "./known-names.ts";

/**
 * Ana Holm of "Ana Mary Reed was born in Lund" at the head of a paragraph: whose death at what age the article opens
 * with, told of under a name from before a marriage that is nobody else's.
 */
export function bornAs(
  r: Reading,
  run: NameRun,
  words: readonly string[],
  { entities: [one], bySurname }: Known,
): Entity | undefined {
  const opens = run.from === r.blocks[r.blockOf[run.from] ?? 0]?.from;
  if (!opens || words.length < 3 || lowerAt(r, run.to) !== "was") return;
  if (lowerAt(r, run.to + 1) !== "born" || one?.words[0] !== words[0]) return;
  if (!one || born.has(one)) return;
  born.add(one);
  const key = surname(words);
  const last = lowerAt(r, run.to - 1);
  const shared = r.tokens.some(({ lower }, i) => lower === last && i !== run.to - 1);
  if (shared || one.kind !== "person" || one.gender === "male" || !opensWithDeath(r)) return;
  addTo(bySurname, key, one);
  return one;
}

/** Of whom a birth is told: one each. */
const born = new WeakSet<Entity>();

/** Whether the first paragraph tells of a death and an age: "Ana Holm, who has died aged 93, kept bees." */
function opensWithDeath(r: Reading): boolean {
  const { from = 0, to = 0 } = r.blocks.find(({ block }) => block.kind === "body") ?? {};
  const lead = r.tokens.slice(from, to);
  return (
    lead.some(({ lower }) => lower === "died") &&
    lead.some(({ lower }) => isAmong(lower, "age aged"))
  );
}
