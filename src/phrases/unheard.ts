import type { AnswerBase } from "#answers/answer.ts";
import { inArticles, listWords } from "./counts.ts";
import { neverQuotedWords } from "./never-quoted.ts";

/** Code units of a name as it was typed. */
const longestName = 60;

/** Who of those asked about is in no article, or says nothing in any, in a sentence for each; empty where nobody is told so. */
export function unheardWords({ unheard = [], articles }: Pick<AnswerBase, "unheard" | "articles">) {
  const called = (one: { readonly name: string }) => one.name.slice(0, longestName);
  const nowhere = unheard.filter(({ isNamed }) => !isNamed).map(called);
  const silent = unheard.filter(({ isNamed }) => isNamed).map(called);
  const are = nowhere.length > 1 ? "are" : "is";
  return [
    ...(nowhere.length > 0
      ? [`${listWords(nowhere)} ${are} not named ${inArticles(articles)}.`]
      : []),
    ...silent.map((speaker) => neverQuotedWords({ speaker, articles })),
  ].join(" ");
}
