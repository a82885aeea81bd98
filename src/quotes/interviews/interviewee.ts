import type { Entity, People } from "#quotes/names/entity.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";

/** How much of a title is looked at, in UTF-16 code units: everybody named is looked for there. */
const longestTitle = 250;
/** Whoever is named in more than one of so many answers does not give them. */
const mostTold = 4;
const nowhere = { start: 0, end: 0 };

/**
 * For each block with whom an interview that begins there is: who alone is named in the title; else of those named in
 * full before it, and not as its writer, the one whom the article names most. Nobody of whom the answers go on telling.
 * @param answers the blocks that are known to be the interviewee's
 */
export function intervieweesOf(
  r: Reading,
  { entities }: People,
  answers: ReadonlySet<number>,
): (Entity | null)[] {
  const named = entities.filter(
    ({ kind, words, runs }) =>
      kind === "person" &&
      words.length > 1 &&
      !isByline(r, runs[0]?.block) &&
      runs.filter(({ block }) => answers.has(block)).length * mostTold <= answers.size,
  );
  const titled = soleOfTitle(r, named);
  let next = 0;
  let subject: Entity | null = null;
  return r.blocks.map((_, block) => {
    for (let one = named[next]; (one?.runs[0]?.block ?? block) < block; one = named[next]) {
      next += 1;
      if (one && one.runs.length > (subject?.runs.length ?? 0)) subject = one;
    }
    return titled ?? subject;
  });
}

/** "Interview with the beekeeper Ana Ruiz", against "Ana Ruiz meets Tom Ekman" */
function soleOfTitle(r: Reading, named: readonly Entity[]): Entity | null {
  const { start, end } = r.blocks.find(({ block }) => block.kind === "title")?.block ?? nowhere;
  const title = r.text.slice(start, Math.min(end, start + longestTitle));
  const [one, another] = named.filter(({ words }) => title.includes(words.join(" ")));
  return one && !another ? one : null;
}

function isByline(r: Reading, at = -1): boolean {
  const { from } = r.blocks[at] ?? { from: -1 };
  const first = lowerAt(r, from) === "*" ? from + 1 : from;
  return lowerAt(r, first) === "by";
}
