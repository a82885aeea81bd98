import type { Person } from "#answers/people/people.ts";
import { isBy, isSpoken, onceEach } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import type { Found } from "#answers/sources/searches.ts";
import type { AskedWords } from "#answers/wording/asked-words.ts";
import type { Compared } from "#answers/wording/compare-all.ts";
import { inOneTurn } from "./in-one-turn.ts";
import type { Judged } from "./judge.ts";
import type { Sought } from "./ways-to-find.ts";

/** A verdict with where it was found. */
export interface Decided extends Judged {
  readonly sought: Sought;
  /** Set where it takes several quotations to have the words. */
  readonly turn: readonly Found[] | undefined;
}

/**
 * The verdict on what the first way that decides has found, or on several quotations that have more of
 * the words together; `tried` collects what all have.
 */
export function decidedBy(
  ways: Iterable<Sought>,
  asked: AskedWords,
  tried: Sought[],
  judgeOf: (compared: readonly Compared[]) => Judged | null,
): Decided | null {
  let decided: Decided | null = null;
  for (const sought of ways) {
    tried.push(sought);
    const judged = judgeOf(sought.compared);
    if (!judged) continue;
    decided = { ...judged, sought, turn: undefined };
    break;
  }
  const likeness = decided?.best.wording.likeness ?? 0;
  if (likeness === 1) return decided;
  const found = tried.flatMap((sought) => sought.found);
  const turn = inOneTurn(asked, found);
  if (!turn || turn.compared.wording.likeness <= likeness) return decided;
  const judged = judgeOf([turn.compared]);
  return judged ? { ...judged, sought: { found, compared: [] }, turn: turn.said } : decided;
}

/** The quotation that decides and, where it has the words, the others that have them. */
export function withAlike(
  scope: Scope,
  asked: AskedWords,
  { best, sought }: Decided,
  people: readonly Person[],
): Found[] {
  if (best.wording.likeness < 1) return [decisive(best)];
  const isTheirs = (found: Found) => isBy(scope, found, people);
  const others = alike(asked, best, sought);
  return [decisive(best), ...others.filter((each) => isTheirs(each) === isTheirs(best.found))];
}

/** The quotation that decides, with the asked words marked in it. */
function decisive({ found, wording }: Compared): Found {
  return { ...found, hit: { ...found.hit, score: wording.likeness, matches: wording.spans } };
}

/** Further quotations with the same words, and for a few words those that have them apart. */
function alike(asked: AskedWords, best: Compared, { compared, found }: Sought): Found[] {
  const whole = compared.filter(({ wording }) => wording.likeness === 1).map(decisive);
  const isShort = asked.segments.flat().length < 4;
  const apart = isShort ? found.filter(({ hit }) => hit.coverage > 0.99) : [];
  return onceEach([...apart, ...whole]).filter(
    (each) => each.quotation !== best.found.quotation && isSpoken(each),
  );
}
