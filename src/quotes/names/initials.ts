import type { Reading } from "#quotes/reading/reading.ts";
import type { Entity } from "./entity.ts";
import { addTo, type Known } from "./known-names.ts";
import type { NameRun } from "./name-run.ts";

/** Whether a run is the initials told behind a body's name: "the Road Workers Union (RWU)", "the Nurses Forum, NF,". */
export function areInitials(r: Reading, name: NameRun, { from, to }: NameRun): boolean {
  if (from - name.to !== 1 || to - from !== 1) return false;
  const enclosed = `${r.tokens[name.to]?.text}${r.tokens[to]?.text}`;
  const letters = (r.tokens[from]?.text ?? "").replaceAll(".", "");
  if (!/^(?:\(\)|,,)$/.test(enclosed) || !/^\p{Lu}{2,}$/u.test(letters)) return false;
  let found = 0;
  for (let i = name.core; i < name.to; i += 1)
    if (r.tokens[i]?.text.charAt(0).toUpperCase() === letters.charAt(found)) found += 1;
    else if (i === name.core) return false;
  return found === letters.length;
}

/**
 * What a body may be called by the initials of its words: all of them, or those before "and"; and those behind its
 * first word: "DFR", "DF", "Danish FR", "Danish F" of "Danish Food and Rescue".
 */
export function shortenings(words: readonly string[]): readonly string[] {
  const and = words.indexOf("and");
  const whole = and > 0 ? [words, words.slice(0, and)] : [words];
  return whole.map(initialsOf).flatMap((letters) => [letters, `${words[0]} ${letters.slice(1)}`]);
}

/** Whether a form of a name is made of its initials: "FMB", "F.M.B.". */
export function isShortening(form: string, words: readonly string[]): boolean {
  return shortenings(words).includes(form.replaceAll(".", ""));
}

/**
 * The one body whose name in full has the initials that a name is: "the FMB", "the F.M.B.", "the Danish FR". Those
 * behind a word of the name mean it by themselves, too.
 */
export function calledByInitials(
  words: readonly string[],
  { byInitials }: Pick<Known, "byInitials">,
): Entity | undefined {
  const [letters = "", first] = words.toReversed().map((word) => word.replaceAll(".", ""));
  if (words.length > 2 || !/^\p{Lu}{2,}$/u.test(letters)) return undefined;
  const [body, another] = byInitials.get(first ? `${first} ${letters}` : letters) ?? [];
  if (another || !body) return undefined;
  if (first && !byInitials.has(letters)) addTo(byInitials, letters, body);
  return body;
}

function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join("");
}
