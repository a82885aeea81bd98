import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { isInMarks, quotationsByArticle } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { matterWords } from "#answers/words/matter.ts";

/**
 * Who speaks without a name, as the articles describe them: in each article the first words of each, what
 * is only reported behind what is quoted; no "they".
 */
export function unnamedVoices(scope: Scope): Answer {
  const said = scope.people.all
    .filter(({ kind, name }) => kind === "unnamed" && matterWords(name).length > 0)
    .flatMap((person) => [...quotationsByArticle(scope, [person]).values()])
    .flatMap((theirs) => theirs.find(isInMarks) ?? theirs.slice(0, 1));
  const inTurn = [...said.filter(isInMarks), ...said.filter((each) => !isInMarks(each))];
  const results = distinct(inTurn.map((each) => shown(each)));
  if (results.length === 0) return notFound(scope, "anybody without a name");
  return { ...answerBase(scope), kind: "quotes", results, diff: [] };
}
