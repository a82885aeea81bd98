import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { shown } from "#answers/results/results.ts";
import { isInMarks, quotationsByArticle } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { matterWords } from "#answers/words/matter.ts";

/** Who is quoted without a name, as the articles describe them: in each article the first words of each; no "they". */
export function unnamedVoices(scope: Scope): Answer {
  const results = scope.people.all
    .filter(({ kind, name }) => kind === "unnamed" && matterWords(name).length > 0)
    .flatMap((person) => [...quotationsByArticle(scope, [person]).values()])
    .flatMap((said) => said.filter(isInMarks).slice(0, 1))
    .map((said) => shown(said));
  if (results.length === 0) return notFound(scope, scope.understood);
  return { ...answerBase(scope), kind: "quotes", results, diff: [] };
}
