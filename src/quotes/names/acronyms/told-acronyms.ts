import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { enclosedAt, mixedLettersAt } from "./acronym-letters.ts";
import { areInitialsAmong, areSpelledBy, isNearlySpelledBy } from "./spelled-by.ts";

/** Which runs are acronyms that the article tells of what, and what those mean that are told of one body alone. */
export interface ToldAcronyms {
  readonly at: ReadonlyMap<NameRun, Entity>;
  readonly byWord: ReadonlyMap<string, Entity>;
}

/**
 * The acronyms that are told beside a name: "the Road Workers Union (RWU)", "the Nurses Forum, NF,", "RWU (the Road Workers
 * Union)". One whose letters the name's words do not make is its own where it is used by itself besides.
 * @param entityOf what the runs of more than a word mean
 */
export function toldAcronyms(
  r: Reading,
  runs: readonly NameRun[],
  entityOf: readonly (Entity | undefined)[],
): ToldAcronyms {
  const at = new Map<NameRun, Entity>();
  const bodies = new Map<string, Set<Entity>>();
  let used: ReadonlyMap<string, number> | undefined;
  const isUsedBesides = (word: string) => {
    used ??= timesAlone(r, runs, entityOf);
    return (used.get(word) ?? 0) > 1;
  };
  runs.forEach((run, i) => {
    if (entityOf[i] || run.to - run.from > 1 || !isSetOff(r, run)) return;
    const word = lowerAt(r, run.from);
    const before = isBody(runs[i - 1], entityOf[i - 1]) ? entityOf[i - 1] : undefined;
    const behind = isBody(runs[i + 1], entityOf[i + 1]) ? entityOf[i + 1] : undefined;
    const body =
      before && isToldBehind(r, runs[i - 1], run, () => isUsedBesides(word))
        ? before
        : behind && isToldBefore(r, run, runs[i + 1])
          ? behind
          : undefined;
    if (!body) return;
    at.set(run, body);
    bodies.set(word, (bodies.get(word) ?? new Set()).add(body));
  });
  const byWord = new Map<string, Entity>();
  for (const [word, [body, another]] of bodies) if (body && !another) byWord.set(word, body);
  return { at, byWord };
}

/** "(RWU)", ", NF,", "RWU (": spares the other names a closer look. */
function isSetOff(r: Reading, { from, to }: NameRun): boolean {
  const before = r.tokens[from - 1]?.text;
  return before === "(" || before === "," || lowerAt(r, to) === "(";
}

/** How often each word stands alone as a name. */
function timesAlone(
  r: Reading,
  runs: readonly NameRun[],
  entityOf: readonly (Entity | undefined)[],
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  runs.forEach(({ from, to }, i) => {
    if (entityOf[i] || to - from > 1) return;
    const word = lowerAt(r, from);
    times.set(word, (times.get(word) ?? 0) + 1);
  });
  return times;
}

function isBody(run: NameRun | undefined, entity: Entity | undefined): boolean {
  return entity !== undefined && (entity.kind === "institution" || run?.kind === "unclear");
}

/** "the Road Workers Union (RWU)", "the Nurses Forum, NF," */
function isToldBehind(
  r: Reading,
  name: NameRun | undefined,
  { from, to }: NameRun,
  isUsed: () => boolean,
): boolean {
  if (!name || from - name.to !== 1 || to - from !== 1) return false;
  const letters = enclosedAt(r, name.to);
  if (letters === "") return false;
  const { core } = name;
  if (areSpelledBy(r, core, name.to, letters) || areSpelledBy(r, core + 1, name.to, letters))
    return true;
  if (areInitialsAmong(r, name, letters)) return true;
  for (let i = core + 2; i < name.to; i += 1)
    if (isOneOf(r, i, "for in of") && areSpelledBy(r, core, i, letters)) return true;
  const bracketed = lowerAt(r, name.to) === "(" && letters.toUpperCase() === letters;
  if (!bracketed || name.kind !== "institution" || hasClass(r, from, is.place) || !isUsed())
    return false;
  return isNearlySpelledBy(r, core, name.to, letters);
}

/** "RWU (the Road Workers Union)" */
function isToldBefore(r: Reading, acronym: NameRun, name: NameRun | undefined): boolean {
  if (!name || lowerAt(r, acronym.to) !== "(" || lowerAt(r, name.to) !== ")") return false;
  const first = lowerAt(r, acronym.to + 1) === "the" ? acronym.to + 2 : acronym.to + 1;
  if (name.core !== first) return false;
  const letters = mixedLettersAt(r, acronym.from);
  return letters !== "" && areSpelledBy(r, first, name.to, letters);
}
