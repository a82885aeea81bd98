import type { Answer, AnswerBase, Result } from "#answers/answer.ts";
import { nearestOfTheirs } from "#answers/finding/nearest/nearest-of-theirs.ts";
import { notFound } from "#answers/results/not-found.ts";
import { kindOfFirst, quotesElsePassages } from "#answers/results/quotes-or-passages.ts";
import { distinct, firstOf, isApart, shown } from "#answers/results/results.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { isAdmission, isDeed, isDenial } from "#answers/telling/cue-verbs.ts";
import { doneInWords } from "#answers/telling/done-in-words.ts";
import { toldWith } from "#answers/telling/told-with-verb.ts";
import { speakingAs } from "./known.ts";
import { onlyNamed } from "./only-named.ts";
import { whatSaid } from "./what-said.ts";

const shownAtMost = 10;
const nearestAtMost = 2;

/**
 * What was denied, confirmed, promised; of somebody who did none of it, what they did say, which is
 * no answer to whether they denied anything, thanked or blamed anybody.
 */
export function saidHow(scope: Scope, verb: string, speaker: string | null): Answer {
  const who = speaker === null ? null : speakingAs(scope, speaker);
  if (speaker !== null && !who) return onlyNamed(scope, speaker);
  const base = who?.base ?? answerBase(scope);
  const people = who?.people ?? null;
  const inWords = distinct(doneInWords(scope, verb, people).map(shown));
  const told = toldWith(scope, verb, people).filter((each) => isApart(each, inWords));
  const done = [...inWords, ...told];
  if (done.length > 0) return answerOf(base, verb, done);
  if (speaker === null) return notFound(scope, verb);
  const given = whatSaid(scope, { speaker, about: null });
  const isDone = isDeed(verb) || isDenial(verb) || isAdmission(verb);
  if (!isDone || given.results.length === 0) return given;
  const { corrected, namesakes } = base;
  const near = nearestOfTheirs(scope, speaker, people ?? [], verb);
  const also = distinct([...near, ...given.results]).slice(0, nearestAtMost);
  const unsaid = notFound(scope, verb, { also });
  return { ...unsaid, corrected, namesakes, speaker: who?.name ?? speaker };
}

/** Reports tell what was denied, before what is said of it. */
function answerOf(base: AnswerBase, verb: string, told: readonly Result[]): Answer {
  const isReport = ({ words }: Result) => words === "article";
  if (isDenial(verb) && told.some(isReport))
    return kindOfFirst(
      base,
      told.toSorted((one, other) => Number(isReport(other)) - Number(isReport(one))),
      [],
    );
  const first = firstOf(told, shownAtMost);
  return quotesElsePassages({ ...base, ...first }, first.results);
}
