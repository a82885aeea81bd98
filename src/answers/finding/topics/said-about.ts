import type { Answer, Result } from "#answers/answer.ts";
import { nameWords } from "#answers/people/appearances.ts";
import { resolveName } from "#answers/people/names.ts";
import type { Person } from "#answers/people/people.ts";
import { distinct, passageOf } from "#answers/results/results.ts";
import { isMisled, leastCoverage, searchable } from "#answers/sources/queries.ts";
import { quotationsByArticle } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import {
  type Found,
  foundBy,
  searchParagraphs,
  searchQuotations,
} from "#answers/sources/searches.ts";
import { matterWords } from "#answers/words/matter.ts";
import { fold } from "#answers/words/words.ts";
import type { Span } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";
import { covers, quotationsLedTo } from "./led-to.ts";

/** Somebody's quotations and reports on a topic, and the sentences that they answer. */
export interface Topical {
  /** Those that have the topic themselves or in their sentence. */
  readonly found: readonly Found[];
  /** Those that follow a paragraph which has it. */
  readonly replies: readonly Found[];
  readonly links: readonly Result[];
  readonly corrected: Answer["corrected"];
}

/**
 * What some people said about a topic: quotations with its words first, then those whose sentence
 * has them, then those that follow a paragraph which has them and names the speaker: "she answered
 * the report on the harbour", and what she said comes next. An only word may stand in another form
 * ("letter") than others have it in.
 */
export function saidAbout(scope: Scope, people: readonly Person[], about: string): Topical {
  const said = quotationsByArticle(scope, people);
  if (said.size === 0) return nothing;
  const query = searchable(about);
  const isSomebody = isCapital(about) && isCalled(scope, about);
  const isWord = matterWords(query).length === 1 && !isSomebody;
  const whole = leastCoverage(query);
  const least = isWord ? 0 : whole;
  const fits = (hit: Hit) =>
    isSomebody
      ? hit.coverage >= whole && hit.matches.some((match) => isNamed(about, textOf(hit, match)))
      : hit.coverage >= whole || (isWord && hit.level === "stem" && hit.matches.length > 0);
  const { found, result } = searchQuotations(scope, query, {
    people,
    limit: 20,
    leastCoverage: least,
  });
  const paragraphs = searchParagraphs(scope, query, 40, least);
  if (isMisled(query, [...result.corrections, ...paragraphs.corrections])) return nothing;
  const direct = found.filter(({ hit }) => fits(hit));
  const around: Found[] = [];
  const replies: Found[] = [];
  const links: Result[] = [];
  for (const hit of paragraphs.hits) {
    if (!fits(hit)) continue;
    for (const { quoted, quotation } of quotationsLedTo(scope, people, said, hit)) {
      const known = [...direct, ...around, ...replies];
      if (known.some((other) => other.quotation === quotation)) continue;
      const found = { quoted, quotation, hit: { ...hit, matches: [] } };
      if (covers(quotation.carrier, hit.matches)) around.push(found);
      else {
        replies.push(found);
        links.push(passageOf(hit.passage.article, introOf(hit), hit));
      }
    }
  }
  if (direct.length + around.length + replies.length === 0)
    return { ...nothing, found: namingWhom(scope, about, said) };
  const corrected = found.length > 0 ? result.corrections : paragraphs.corrections;
  return { found: [...direct, ...around], replies, links: distinct(links), corrected };
}

/** Whether printed words are a name as typed: "Jobs" is neither "job" nor "jobs". */
function isNamed(typed: string, printed: string): boolean {
  return fold(printed).startsWith(fold(typed)) && isCapital(printed);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether one word is what somebody is called, by itself. */
function isCalled(scope: Scope, typed: string): boolean {
  const [word, ...others] = nameWords(typed);
  if (word === undefined || others.length > 0) return false;
  const whom = resolveName(typed, scope.people);
  const isPart = ({ kind, name }: Person) => kind === "person" && nameWords(name).includes(word);
  return whom.found && whom.people.some(isPart);
}

function textOf({ passage }: Hit, { start, end }: Span): string {
  return passage.article.text.slice(start, end);
}

const nothing: Topical = { found: [], replies: [], links: [], corrected: [] };

/** A topic that is somebody's name: what calls them by any part of it, as the article tells. */
function namingWhom(
  scope: Scope,
  about: string,
  said: ReturnType<typeof quotationsByArticle>,
): Found[] {
  if (nameWords(about).length < 2 && !isCapital(about) && !isCalled(scope, about)) return [];
  const whom = resolveName(about, scope.people);
  if (!whom.found || whom.correction) return [];
  return whom.people
    .flatMap(({ appearances }) => appearances)
    .flatMap(({ quoted, speaker: { mentions } }) =>
      (said.get(quoted.article.id) ?? []).flatMap(({ quotation }) => {
        const { carrier } = quotation;
        const isNamed = covers(quotation, mentions) || covers(carrier, mentions);
        return isNamed ? foundBy(quoted, quotation) : [];
      }),
    );
}

function introOf(hit: Hit): Span {
  return hit.passage.parts[0] ?? { start: 0, end: 0 };
}
