import type { Answer, AnswerBase, Result } from "#answers/answer.ts";
import { findQuotes } from "#answers/finding/remembered/find-quotes.ts";
import { isName, resolveName } from "#answers/people/names.ts";
import type { Fact } from "#answers/questions/question.ts";
import { nameAtStart } from "#answers/questions/typed/name-in.ts";
import { passageOf } from "#answers/results/results.ts";
import { isMisled, searchable } from "#answers/sources/queries.ts";
import { isIn } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { within } from "#answers/spans.ts";
import { contentOf, isContentWord } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import { fold, foldsOf } from "#answers/words/words.ts";
import type { Hit } from "#search/passage.ts";
import { states } from "./fact-signs.ts";
import { inOtherWords, withoutPaying } from "./matter-words.ts";
import { otherFigures } from "./other-figures.ts";
import { leastShare, statedIn } from "./stated-in.ts";
import { toldWhen } from "./told-when.ts";

/** When, where, how many, what: the article's sentence that says so, or that none does. */
export function factOf(scope: Scope, wants: Fact, about: string): Answer {
  const { bare } = citing.exec(about)?.groups ?? {};
  if (bare !== undefined) {
    // What others tell is near, and is not told by whom nobody knows.
    const { results, also } = factOf(scope, wants, bare);
    return { ...answerBase(scope), kind: "not-stated", asked: about, also: [...results, ...also] };
  }
  const topic = matterOf(about);
  if (!foldsOf(topic).some(isContentWord)) return { ...answerBase(scope), kind: "too-broad" };
  return ofSpeaking(scope, wants, about, topic) ?? ofMatter(scope, wants, topic);
}

/** When or where somebody spoke; null where something else is asked. */
function ofSpeaking(scope: Scope, wants: Fact, about: string, topic: string): Answer | null {
  const told = wants === "when" || wants === "where" ? toldWhen(scope, wants, about) : null;
  if (told === null) return null;
  if (told.length > 0) return { ...answerBase(scope), kind: "fact", results: told };
  // When somebody resigned is not when they spoke.
  const asksOfSpeaking = wants === "where" || resolveName(topic, scope.people).found;
  return asksOfSpeaking ? { ...answerBase(scope), kind: "not-stated", asked: topic } : null;
}

/** What states something of a matter; else what comes near it. */
function ofMatter(scope: Scope, wants: Fact, topic: string): Answer {
  const least = leastShare[wants];
  const search = searchParagraphs(scope, searchable(contentOf(topic)), 8, least);
  const isElsewhere = isMisled(topic, search.corrections);
  const base = { ...answerBase(scope), corrected: isElsewhere ? [] : search.corrections };
  const isFitting = ({ coverage }: Hit) => coverage >= least;
  const fitting = (isElsewhere ? [] : search.hits).filter(isFitting);
  const asTyped = statedIn(scope, [{ topic, hits: fitting }], wants);
  const stated = asTyped.length > 0 ? asTyped : statedOtherwise(scope, topic, wants);
  const results = stated.length === 0 && wants === "number" ? priceIn(scope, topic) : stated;
  if (results.length > 0) return factFrom(scope, base, results, wants);
  if (wants === "what") return findQuotes(scope, topic);
  if (wants === "who") return notSaidWho(scope, topic);
  const isFigure = wants === "count" || wants === "number";
  const [nearest] = isFigure ? fitting.filter(hasFigure) : fitting;
  const also = nearest ? [paragraphOf(nearest)] : statedOf(scope, topic, wants);
  return { ...base, kind: "not-stated", asked: topic, also };
}

/** The sentences that state a fact as an answer, with the corrections that show in them. */
function factFrom(scope: Scope, base: AnswerBase, results: readonly Result[], wants: Fact): Answer {
  const isFigure = wants === "number" || wants === "count";
  const shown = new Set(results.flatMap(({ quote }) => foldsOf(quote)));
  const corrected = base.corrected.filter(({ searched }) => shown.has(fold(searched)));
  const names = wants === "who" ? firstNamedIn(scope, results[0]) : undefined;
  return {
    ...base,
    corrected,
    kind: "fact",
    ...(names === undefined ? {} : { names }),
    results,
    also: isFigure ? otherFigures(scope, results) : [],
  };
}

function hasFigure(hit: Hit): boolean {
  return states(paragraphOf(hit).quote, "number", "");
}

function paragraphOf(hit: Hit): Result {
  const { article, parts } = hit.passage;
  return passageOf(article, parts[0] ?? article.blocks[0] ?? { start: 0, end: 0 }, hit);
}

/**
 * What states something of the rest of a topic in articles that name whom it names: "since her arrest in May".
 * Whether it is theirs is for the reader to judge.
 */
function statedOf(scope: Scope, topic: string, wants: Fact): Result[] {
  const named = nameAtStart(topic, (typed) => isName(typed, scope.people));
  const match = named && resolveName(named.name, scope.people);
  if (!named || !match?.found || !foldsOf(named.rest).some(isContentWord)) return [];
  const { hits } = searchParagraphs(scope, searchable(contentOf(named.rest)), 8);
  const theirs = hits.filter(({ passage: { article } }) => {
    const quoted = articleOf(scope.sources, article.id);
    return quoted !== undefined && isIn(scope, quoted, match.people);
  });
  return statedIn(scope, [{ topic: named.rest, hits: theirs }], wants);
}

/** The person whom a stretch names first. */
function firstNamedIn({ sources, people }: Scope, result: Result | undefined): string | undefined {
  const quoted = result && articleOf(sources, result.article.id);
  if (!quoted) return undefined;
  const named = quoted.speakers.flatMap((speaker) => {
    const mention = within(speaker.mentions, result)[0];
    return mention && speaker.kind === "person" ? [{ speaker, at: mention.start }] : [];
  });
  const [first] = named.toSorted((one, other) => one.at - other.at);
  return first && people.personOf(quoted.article.id, first.speaker)?.name;
}

/** Somebody cited whom no article knows: else the question would be of their words. */
const citing = /^(?<bare>.{2,}?),? according to (?!(?:him|her|them|it)$).+$/is;

/** What states it of a topic in other words for the same, where nothing does in those that were typed. */
function statedOtherwise(scope: Scope, topic: string, wants: Fact): Result[] {
  const ways = inOtherWords(topic).map((words) => {
    const { hits } = searchParagraphs(scope, searchable(contentOf(words)), 8);
    return { topic: words, hits: hits.filter(({ coverage }) => coverage >= leastShare[wants]) };
  });
  return statedIn(scope, ways, wants);
}

/** What something costs is told by its price alone: "a marina for three million crowns". */
function priceIn(scope: Scope, topic: string): Result[] {
  const bought = withoutPaying(topic);
  if (bought === null || !foldsOf(bought).some(isContentWord)) return [];
  const { hits, corrections } = searchParagraphs(scope, searchable(contentOf(bought)), 8);
  if (corrections.length > 0) return [];
  return statedIn(scope, [{ topic: bought, hits }], "price");
}

/** Whoever speaks of a matter is not who did it: that is shown apart. */
function notSaidWho(scope: Scope, topic: string): Answer {
  const given = findQuotes(scope, topic);
  if (given.kind !== "quotes" && given.kind !== "passages") return given;
  const also = given.results.slice(0, 2);
  return { ...answerBase(scope), kind: "not-stated", asked: topic, also };
}

/** A question's topic without the verbs that only hold it together ("take place", "happen"). */
export function matterOf(about: string): string {
  const topic = about.replace(/[?!.\s]+$/, "").replace(byThem, "");
  return topic
    .replace(telling, "")
    .replace(light, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(linking, "");
}

const light =
  /\b(?:did|does|do|happen(?:s|ed|ing)?|occur(?:s|red)?|(?:take|took|taken|taking) place|held|go(?:es|ing)? on|went on|(?:will|would|to) go$|speak(?:ing)?|spoke|talk(?:ed|ing)?|said|say(?:ing)?)\b/gi;

/** "According to her": whose words it is from is not known here. */
const byThem = /,? according to (?:him|her|them|it)$/i;

/** "Ran its report" is reported, "made a statement" stated. */
const telling =
  /\b(?:r[au]n|mak(?:e|es|ing)|made|g[ia]ves?|given|issued?|published?|released?|delivered?|fil(?:e|es|ed)) (?:its|his|her|their|the|an?|that|this) (?=(?:report|statement|speech|claim|comment|remark|announcement|address|promise|warning)s?\b)/gi;

const linking = /^(?:is|are|was|were|has|have|had|will|would|can|could)\s+/i;

/** What the library has on a topic whose question it doesn't answer. */
export function relatedTo(scope: Scope, topic: string): Answer["results"] {
  if (!foldsOf(topic).some(isContentWord)) return [];
  const found = findQuotes(scope, topic);
  if (found.alsoSearched) return [];
  return [...found.results, ...found.also].filter((result) => isOn(result, topic)).slice(0, 3);
}

/** The least share of a topic's words of matter that a passage itself has to have to be on it. */
const leastOfTopic = 2 / 3;

/** Whether a passage has most of a topic, without what its title and headings have of it. */
function isOn(result: Result, topic: string): boolean {
  const around = result.words === "speaker" ? result.carrier.quote : "";
  const words = foldsOf(`${around} ${result.quote} ${result.speaker ?? ""}`);
  const wanted = matterWords(topic);
  const has = (word: string) => {
    const stem = word.slice(0, Math.max(3, word.length - 2));
    return words.some((other) => other.startsWith(stem));
  };
  return wanted.filter(has).length >= wanted.length * leastOfTopic;
}
