import type { Reading } from "#quotes/reading/reading.ts";
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
