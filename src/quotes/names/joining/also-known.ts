import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/** Whom a run names once more: "Ana Silva, known as Lu", "Ana Silva, née Costa". */
export function alsoKnown(
  r: Reading,
  runs: readonly NameRun[],
  entityOf: readonly Entity[],
  at: number,
): Entity | null {
  const run = runs[at];
  const before = runs[at - 1];
  const entity = entityOf[at - 1];
  if (!run || !before || !entity) return null;
  if (entity.kind !== "person" || run.from - before.to > 12) return null;
  if (r.sentenceOf[run.from] !== r.sentenceOf[before.to]) return null;
  const last = lowerAt(r, run.from - 1);
  if (isAmong(last, "née nee alias aka nicknamed")) return entity;
  if (last !== "as") return null;
  for (let i = before.to; i < run.from; i += 1) {
    if (lowerAt(r, i) === "known") return entity;
    if (r.verb(i) || lowerAt(r, i) === ";") return null;
  }
  return null;
}
