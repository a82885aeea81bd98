import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";

/** Whether an article is the obituary of whom its first full name is: its first sentence tells a death, and the rest of survivors. */
export function isOfWhoDied(r: Reading, { from, to }: NameRun): boolean {
  const death = deathTold(r);
  return death >= to && r.sentenceOf[from] === r.sentenceOf[death];
}

/** The "died" of an obituary’s first sentence; -1 where an article is none. */
const deathTold = askedOnce((r: Reading): number => {
  const body = r.blocks.find(({ block }) => block.kind === "body");
  const { to } = r.sentences[r.sentenceOf[body?.from ?? 0] ?? 0] ?? { to: 0 };
  for (let i = body?.from ?? to; i < to; i += 1)
    if (lowerAt(r, i) === "died" && !isMarked(r, i)) return tellsOfSurvivors(r) ? i : -1;
  return -1;
});

/** "Her death was confirmed by", "confirmed the death", "is survived by", "said the cause was" */
function tellsOfSurvivors(r: Reading): boolean {
  return r.tokens.some(({ lower }, i) => {
    if (lower === "survived") return lowerAt(r, i + 1) === "by";
    if (lower === "cause") return isOneOf(r, i - 1, "the her his") && lowerAt(r, i + 1) === "was";
    if (lower !== "death") return false;
    const told = lowerAt(r, i + 1) === "was" && isOneOf(r, i + 2, "announced confirmed");
    return told || isOneOf(r, i - 2, "announced confirmed");
  });
}

/** Whether a run is the name that whoever died was born with: "Ana Costa was born in Lund" of Ana Ruiz. */
export function isNameAtBirth(
  r: Reading,
  { to }: NameRun,
  [first = ""]: readonly string[],
  { words }: Entity,
): boolean {
  return lowerAt(r, to) === "was" && lowerAt(r, to + 1) === "born" && first === words[0];
}
