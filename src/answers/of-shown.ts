import type { Answer, Conversation, Result } from "./answer.ts";
import { isAnswered } from "./answered.ts";
import { sensesOf } from "./finding/nearest/senses.ts";
import { isName, namesPerson } from "./people/names.ts";
import {
  type Circumstance,
  circumstanceIn,
  isStatement,
} from "./questions/following/circumstance.ts";
import type { Question } from "./questions/question.ts";
import { paragraphsAround } from "./results/around.ts";
import { lastShown, type ShownPlace } from "./results/shown-place.ts";
import type { Scope } from "./sources/scope.ts";
import { stemsIn } from "./sources/sentences.ts";
import { blockAt } from "./sources/sources.ts";
import { stemsOf } from "./words/matter.ts";
import { foldsOf } from "./words/words.ts";

/** A question for a circumstance of what was shown, and where that stands. */
export interface OfShown extends Circumstance {
  readonly place: ShownPlace;
}

/** What a question may have of words that the story hasn't: two rare ones are another matter. */
const mostOfOther = 1.2;

/** Reads a question as one about what was shown last; null for one that names somebody or has a matter of its own. */
export function ofShown(scope: Scope, asked: Question, conversation: Conversation): OfShown | null {
  const { sources, people, question, filters } = scope;
  if (Object.keys(filters).length > 0) return null;
  // A body that is known says something too.
  if (asked.ask === "what-said" && isName(asked.speaker, people)) return null;
  const place = lastShown(conversation, sources);
  const circumstance = place && circumstanceIn(question, asked);
  if (!circumstance) return null;
  // "Was he saying this to Lee or to the press?" after words that Lee was told.
  const isOfThose = circumstance.points && isAmong(circumstance.own, stemsOfParagraph(place));
  if (!isOfThose && namesPerson(circumstance.own.join(" "), people)) return null;
  const story = stemsOfStory(place);
  const others = circumstance.own.filter((word) => !isAmong([word], story));
  if (!circumstance.points && others.some((word) => /[\p{Lu}\d]/u.test(word))) return null;
  const known = others.filter((word) => sources.index.count(word, "paragraph", 1) > 0);
  const senses = sensesOf(scope, known.join(" "), []);
  if (senses.reduce((sum, { weight }) => sum + weight, 0) >= mostOfOther) return null;
  const isNear = circumstance.own.length === 0 || others.length < circumstance.own.length;
  const points = circumstance.points || (isNear && !circumstance.isWhole);
  return points || isNear ? { ...circumstance, points, place } : null;
}

function stemsOfStory({ article }: ShownPlace): ReadonlySet<string> {
  return stemsIn(article, { start: 0, end: article.text.length });
}

function stemsOfParagraph({ article, ...shown }: ShownPlace): ReadonlySet<string> {
  return stemsIn(article, blockAt(article.blocks, shown.start) ?? shown);
}

/** Whether one of some words is among some stems. */
function isAmong(words: readonly string[], stems: ReadonlySet<string>): boolean {
  return words.some((word) => stemsOf(word).some((stem) => stems.has(stem)));
}

/** Ways to answer a question: from one article, and from all. */
interface Ways {
  /** Whether the question was completed with whom it means. */
  readonly isNamed: boolean;
  inArticle(id: string): Answer;
  anywhere(): Answer;
}

/**
 * Answers a question about what was shown: from its article, else by who its speaker is or what they say, else with
 * the paragraphs around it. One that doesn't point back may as well be answered by another article.
 */
export function answerOfShown(
  scope: Scope,
  { own, of, points, place }: OfShown,
  speaker: string | null,
  { isNamed, inArticle, anywhere }: Ways,
): Answer {
  if (of === "place" || (of === "person" && !isNamed)) return paragraphsAround(scope, place);
  const answers = (given: Answer, share: number) =>
    isAnswered(given) &&
    !given.onSubject &&
    !given.missing &&
    (given.kind === "speaker" || of === "person" || shareOf(own, given.results) >= share);
  const inStory = inArticle(place.article.id);
  if (of === "article" || answers(inStory, 0.5)) return inStory;
  const given = anywhere();
  const isTheirs = of === "person" || (speaker !== null && given.results[0]?.speaker === speaker);
  if (isTheirs && answers(given, 0.5)) return given;
  const isElsewhere = points ? answers(given, 1) && isRemembered(scope, given) : isAnswered(given);
  if (isElsewhere) return given;
  const isNear = own.length > 0 && shareOf(own, inStory.also) >= 0.5;
  if (inStory.kind === "not-stated" && isNear) return inStory;
  const isNearElsewhere = !points && given.kind === "not-stated" && given.also.length > 0;
  return isNearElsewhere ? given : paragraphsAround(scope, place);
}

/** Whether a question is a wording that was found with all of its matter: "that is her opinion". */
function isRemembered({ question }: Scope, { kind, results: [first] }: Answer): boolean {
  if (kind === "quotes" && isStatement(question)) return true;
  const typed = foldsOf(question);
  const said = new Set(foldsOf(first?.quote ?? ""));
  const held = typed.filter((word) => said.has(word)).length;
  return kind === "quotes" && typed.length > 2 && held >= typed.length * mostOfWording;
}

/** The share of a wording that has to be found to be meant. */
const mostOfWording = 0.75;

/** The share of some words that the first of some results has. */
function shareOf(own: readonly string[], [first]: readonly Result[]): number {
  return shareStanding(own, new Set(stemsOf(first?.quote ?? "")));
}

function shareStanding(own: readonly string[], stems: ReadonlySet<string>): number {
  if (own.length === 0) return 1;
  const asked = stemsOf(own.join(" "));
  return asked.filter((stem) => stems.has(stem)).length / asked.length;
}
