import type { Answer } from "#answers/answer.ts";
import { factOf } from "#answers/finding/facts/facts.ts";
import { withNamesAfter } from "#answers/finding/facts/named-after.ts";
import { holdersNear } from "#answers/finding/nearest/office-near.ts";
import { shown } from "#answers/results/results.ts";
import { isInMarks, quotationsOf } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import { introductionOf } from "./introductions.ts";
import { knownBy } from "./known.ts";
import { onlyNamed } from "./only-named.ts";
import { speakerAnswer } from "./speaker-answers.ts";

/** Quotations that are shown beside who somebody is. */
const saidBesidesAtMost = 50;

/** Who somebody is: the roles as printed, the first mention, and what they said beside. */
export function whoIs(scope: Scope, name: string): Answer {
  const who = knownBy(scope, name);
  if (!who) {
    if (isPronoun(name)) return { ...answerBase(scope), kind: "too-broad" };
    const named = onlyNamed(scope, name);
    return named.kind === "not-found" ? describedAs(scope, name, named) : named;
  }
  const { people, base } = who;
  const also = quotationsOf(scope, people).filter(isInMarks).slice(0, saidBesidesAtMost).map(shown);
  return { ...speakerAnswer(scope, people, base, "who"), also };
}

/** "Who is she": nobody, where no conversation tells whom it points at. */
function isPronoun(name: string): boolean {
  return /^\p{Ll}/u.test(name) && !foldsOf(name).some(isContentWord);
}

const holdersAtMost = 3;
/** "In tears", "at sea": no name, however few its words. */
const somewhere = /^(?:in|at|on|from|behind|under|with|without) \p{Ll}/u;

/** "Who was at the meeting" asks for a sentence, not for a name. */
function describedAs(scope: Scope, description: string, unknown: Answer): Answer {
  const holders = holdersNear(scope, description)
    .flatMap(({ appearance }) => introductionOf(scope, appearance))
    .slice(0, holdersAtMost);
  if (foldsOf(description).length < 3 && !somewhere.test(description))
    return { ...unknown, also: holders };
  const given = factOf(scope, "who", description);
  if (given.kind === "fact")
    return { ...given, results: withNamesAfter(scope, description, given.results) };
  return { ...unknown, also: holders };
}
