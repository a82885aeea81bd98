import type { Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { toldWith } from "#answers/telling/told-with-verb.ts";
import type { AskedWords } from "#answers/wording/asked-words.ts";
import { stemsOf } from "#answers/words/matter.ts";

/**
 * What some people are told to have denied that has half of the asked words of matter, by the title
 * where the sentence only points at them: "she denied the claim".
 */
export function denialsOf(
  scope: Scope,
  { text }: AskedWords,
  people: readonly Person[],
  verb: string,
): readonly Result[] {
  const wanted = stemsOf(text.replace(/['’]s\b/g, ""));
  return toldWith(scope, verb, people).filter((result) => {
    const around = result.words === "speaker" ? result.carrier.quote : "";
    const sentence = `${around} ${result.quote}`;
    const told = new Set(
      stemsOf(pointing.test(sentence) ? `${result.article.title} ${sentence}` : sentence),
    );
    return wanted.filter((stem) => told.has(stem)).length * 2 >= Math.max(1, wanted.length);
  });
}

const pointing =
  /\b(?:the|these|those|all|any) (?:accusation|allegation|claim|charge|report|rumou?r)s?\b|\bwrongdoing\b/i;
