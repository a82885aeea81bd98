import { withoutBesideMarks } from "./clean-question.ts";

/** Tells names from other words; without it "X on Y" can't be told from a phrase. */
export type KnowsName = (typed: string) => boolean;

/** A known name among words, and the rest of them. */
export interface Parted {
  readonly name: string;
  readonly rest: string;
}

/** Keywords beyond this many are no name with a subject. */
const mostWords = 6;

/** The longest known name that keywords begin or else end with. */
export function nameIn(typed: string, knowsName: KnowsName): Parted | null {
  const words = typed.trim().split(/\s+/);
  if (words.length > mostWords || /["“”«»]/.test(typed)) return null;
  for (let size = words.length - 1; size > 0; size -= 1) {
    const last = words.slice(-size).join(" ");
    const atStart = partedAt(words, size, knowsName);
    if (atStart) return atStart;
    if (knowsName(last)) return { name: last, rest: words.slice(0, -size).join(" ") };
  }
  return null;
}

/** The longest known name that words begin with. */
export function nameAtStart(typed: string, knowsName: KnowsName): Parted | null {
  const words = typed.trim().split(/\s+/);
  for (let size = Math.min(mostWords, words.length - 1); size > 0; size -= 1) {
    const parted = partedAt(words, size, knowsName);
    if (parted) return parted;
  }
  return null;
}

/** A question without "our" before a name, which is nothing to look for. */
export function withoutOwner(text: string, knowsName: KnowsName): string {
  return withoutBesideMarks(text, owning, ({ groups: { named = "" } = {} }) =>
    Boolean(knowsName(named) || nameAtStart(named, knowsName)),
  );
}

const owning = /\b(?:our|my) (?=(?<named>[^"“”«»,;:?!]+))/gi;

function partedAt(words: readonly string[], size: number, knowsName: KnowsName): Parted | null {
  const name = words.slice(0, size).join(" ");
  if (/\s(?:the|an?)\b/i.test(name)) return null;
  return knowsName(name) ? { name, rest: words.slice(size).join(" ") } : null;
}
