import type { Answer, Result } from "#answers/answer.ts";
import { isName, resolveName } from "#answers/people/names.ts";
import { isOneOf, type People, type Person } from "#answers/people/people.ts";
import { nameAtStart } from "#answers/questions/typed/name-in.ts";
import { notFound } from "#answers/results/not-found.ts";
import { distinct } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { within } from "#answers/spans.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { foldsOf, wordsOf } from "#answers/words/words.ts";
import type { Span } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { stemOf } from "#search/text/word-stem.ts";

const nearestAtMost = 3;

/** What somebody is asked to have done. */
interface Deed {
  readonly people: readonly Person[];
  /** The stem of its verb. */
  readonly verb: string;
  readonly words: ReadonlySet<string>;
}

/**
 * What some words find, asked of what somebody did ("did Lee close the pier?"): where another is told to have done it,
 * who only tells that has not, and where nothing else has the deed, nothing answers.
 */
export function doneByThem(scope: Scope, words: string, given: Answer): Answer {
  if (given.kind !== "quotes" && given.kind !== "passages") return given;
  const deed = deedIn(scope);
  if (!deed) return given;
  const all = distinct([...given.results, ...given.also]);
  const isOthers = (result: Result) => isOfAnother(scope, result, deed);
  const others = all.filter(isOthers);
  if (others.length === 0) return given;
  const results = given.results.filter((each) => !others.includes(each));
  const rest = given.also.filter((each) => !others.includes(each));
  return results.some(({ quote }) => stemsOf(quote).includes(deed.verb))
    ? { ...given, results, also: [...rest, ...others] }
    : notFound(scope, words, { also: [...others, ...results, ...rest].slice(0, nearestAtMost) });
}

/** The deed that a question asks of a person, as others act for a body; null for any other question. */
function deedIn({ understood, people }: Scope): Deed | null {
  const asked = doing.exec(understood)?.groups?.asked ?? "";
  const parted = nameAtStart(asked, (typed) => isName(typed, people));
  const match = parted && resolveName(parted.name, people);
  const [verb] = stemsOf(parted?.rest ?? "");
  if (!match?.found || verb === undefined) return null;
  if (!match.people.every(({ kind }) => kind === "person")) return null;
  return { people: match.people, verb, words: new Set(foldsOf(asked)) };
}

const doing = /^(?:did|does|do|has|have|had|will|would) (?<asked>[^"“”«»]+)$/i;

/** Whether a result has the deed, and only as what somebody else is named to do. */
function isOfAnother({ sources, people }: Scope, result: Result, deed: Deed): boolean {
  const quoted = articleOf(sources, result.article.id);
  if (!quoted) return false;
  const verbs = wordsOf(quoted.article.text, result.start, result.end).filter(
    ({ fold }) => stemOf(fold) === deed.verb,
  );
  const before = ({ start }: Span): Span => ({ start: result.start, end: start });
  return (
    verbs.length > 0 && verbs.every((verb) => isDoneByOther(quoted, people, before(verb), deed))
  );
}

/** Whether the last who is named before a verb is another, and no pronoun between may be whoever is asked about. */
function isDoneByOther(
  { article, speakers }: QuotedArticle,
  people: People,
  before: Span,
  { people: asked, words }: Deed,
): boolean {
  const { text } = article;
  const named = speakers.flatMap((speaker) =>
    within(speaker.mentions, before).map((mention) => ({ speaker, mention })),
  );
  const isAsked = ({ start, end }: Span) =>
    foldsOf(text.slice(start, end)).some((word) => words.has(word));
  const [last] = named.toSorted((one, other) => other.mention.start - one.mention.start);
  if (!last || isAsked(last.mention)) return false;
  const person = people.personOf(article.id, last.speaker);
  if (!person || isOneOf(asked, person)) return false;
  // "Norland’s president, Ann Lee" acts for Norland.
  const { owner = "" } =
    ownedBefore.exec(text.slice(before.start, last.mention.start))?.groups ?? {};
  if (foldsOf(owner).some((word) => words.has(word))) return false;
  return !pronoun.test(text.slice(last.mention.end, before.end));
}

const ownedBefore = /(?<owner>[\p{L}-]+)['’]s? [^.;:’']{0,60}$/u;
const pronoun = /(?<!\p{L})(?:I|we|s?he|it|they)(?!\p{L})/iu;
