import type { Answer } from "#answers/answer.ts";
import { onSubject } from "#answers/finding/topics/on-subject.ts";
import { saidAbout } from "#answers/finding/topics/said-about.ts";
import type { Person } from "#answers/people/people.ts";
import type { Question } from "#answers/questions/question.ts";
import { notFound } from "#answers/results/not-found.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { isInMarks, quotationsByArticle } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { matterWords } from "#answers/words/matter.ts";

/**
 * Who speaks without a name, as the articles describe them: in each article the first words of each, what
 * is only reported behind what is quoted; no "they". Of a matter all that they say of it.
 */
export function unnamedVoices(all: Scope, { about, called }: Unnamed = {}): Answer {
  const scope = called === undefined ? all : whereCalled(all, called);
  const people = scope.people.all.filter(
    ({ kind, name }) => kind === "unnamed" && name.length > 1 && matterWords(name).length > 0,
  );
  if (about !== undefined) return unnamedOn(scope, people, about);
  const said = people
    .flatMap((person) => [...quotationsByArticle(scope, [person]).values()])
    .flatMap((theirs) => theirs.find(isInMarks) ?? theirs.slice(0, 1));
  const inTurn = [...said.filter(isInMarks), ...said.filter((each) => !isInMarks(each))];
  const results = distinct(inTurn.map((each) => shown(each)));
  if (results.length === 0) return notFound(all, called ?? "anybody without a name");
  return { ...answerBase(scope), kind: "quotes", results, diff: [] };
}

type Unnamed = Pick<Extract<Question, { ask: "unnamed" }>, "about" | "called">;

/** A scope with only the articles that have a word for those who tell what others don't ("insiders say"). */
function whereCalled(scope: Scope, called: string): Scope {
  const word = called.toLowerCase();
  const articles = scope.articles.filter(({ article }) =>
    article.text.toLowerCase().includes(word),
  );
  return { ...scope, articles };
}

function unnamedOn(scope: Scope, people: readonly Person[], about: string): Answer {
  const results = distinct(saidAbout(scope, people, about).found.map(shown));
  if (results.length > 0) return { ...answerBase(scope), kind: "quotes", results, diff: [] };
  const given = onSubject(scope, about, answerBase(scope), people, 1);
  return given ?? notFound(scope, `anybody without a name on ${about}`);
}
