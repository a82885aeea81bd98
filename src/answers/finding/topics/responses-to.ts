import { isName, resolveName } from "#answers/people/names.ts";
import { isOneOf, type Person } from "#answers/people/people.ts";
import { nameAtStart } from "#answers/questions/typed/name-in.ts";
import { leastCoverage, searchable } from "#answers/sources/queries.ts";
import {
  isBy,
  isSpoken,
  onceEach,
  quotationsByArticle,
  type Said,
  saidIn,
  sayerOf,
} from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { type Found, foundBy, searchParagraphs } from "#answers/sources/searches.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { within } from "#answers/spans.ts";
import { baseOf, hasCue } from "#answers/telling/cue-verbs.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Hit } from "#search/passage.ts";
import { saidAbout } from "./said-about.ts";

/** Paragraphs on a matter in which those who answered it are looked for. */
const readAtMost = 20;

/**
 * The quotations, as they stand in the articles, of those who are named where a matter is told, and
 * who speak of it or right after it, and the reports there that somebody denied or rejected it; none
 * by whoever is answered.
 */
export function responsesTo(scope: Scope, to: string): readonly Found[] {
  const matter = matterOf(to);
  const query = searchable(matter);
  const own = answeredIn(scope, matter);
  const least = leastCoverage(query);
  const told = searchParagraphs(scope, query, readAtMost, least).hits.filter(
    ({ coverage }) => coverage >= least,
  );
  const people = new Set(told.flatMap((hit) => namedIn(scope, hit, own)));
  const { found, replies } = saidAbout(scope, [...people], matter);
  const spoken = [...found, ...replies, ...rebuttalsOf(scope, own)].filter(isSpoken);
  const denied = told.flatMap((hit) => reportedIn(scope, hit, own)).filter(isRebuttal);
  const all = [...spoken, ...denied].filter((each) => !isAnsweredBy(scope, each, own));
  const distinct = onceEach(all);
  return distinct.toSorted((one, other) =>
    one.quoted === other.quoted ? one.quotation.start - other.quotation.start : 0,
  );
}

/** What somebody said that one of some others answers, as its sentence tells: "Lee responded to Wu, who said …". */
export function isAnsweredBy(scope: Scope, said: Said, people: readonly Person[]): boolean {
  const { quoted, quotation } = said;
  const { text, id } = quoted.article;
  const sayer = sayerOf(scope, said);
  const lead = { start: quotation.carrier.start, end: quotation.start };
  const named = quoted.speakers.flatMap((speaker) => {
    const person = scope.people.personOf(id, speaker);
    return within(speaker.mentions, lead).map((mention) => ({ person, mention }));
  });
  const theirs = named.filter(({ person }) => person === sayer);
  const others = named.filter(
    ({ person }) => person && person !== sayer && isOneOf(people, person),
  );
  return others.some(({ mention: { end } }) =>
    theirs.some(({ mention: { start } }) => isObject(text.slice(end, start))),
  );
}

/** Whether what stands between two names says that the first answers the second: no clause ends there. */
function isObject(between: string): boolean {
  return (
    !/[,;:]/.test(between) && foldsOf(between).some((word) => rebutting.includes(baseOf(word)))
  );
}

/** More go by a word that is nobody's name, such as "company". */
const answeredAtMost = 50;

/** Who is answered: whom a matter is or begins with ("Lee on the bridge"). */
export function answeredIn(scope: Scope, matter: string): readonly Person[] {
  const name = nameAtStart(matter, (typed) => isName(typed, scope.people))?.name ?? matter;
  const answered = resolveName(name, scope.people);
  return answered.found && answered.people.length <= answeredAtMost ? answered.people : [];
}

/** Who is named in a paragraph, but for some people. */
function namedIn(scope: Scope, { passage }: Hit, but: readonly Person[]): Person[] {
  const [paragraph] = passage.parts;
  const speakers = articleOf(scope.sources, passage.article.id)?.speakers ?? [];
  return speakers.flatMap((speaker) => {
    const person = scope.people.personOf(passage.article.id, speaker);
    const isNamed = speaker.mentions.some(
      ({ start }) => paragraph && start >= paragraph.start && start < paragraph.end,
    );
    return person && isNamed && !isOneOf(but, person) ? [person] : [];
  });
}

/** What a paragraph reports, but for what some people said. */
function reportedIn(scope: Scope, { passage }: Hit, but: readonly Person[]): Found[] {
  const [paragraph] = passage.parts;
  const quoted = articleOf(scope.sources, passage.article.id);
  if (!paragraph || !quoted) return [];
  return saidIn(scope, quoted, paragraph)
    .filter((each) => !isSpoken(each) && !isBy(scope, each, but))
    .map(({ quotation }) => foundBy(quoted, quotation));
}

/** Verbs of who answers what was said before. */
const rebutting = ["respond", "reply", "answer", "reject", "dismiss", "deny"];

function isRebuttal(found: Found): boolean {
  return hasCue(found, ...rebutting);
}

/** What others go on to say who answer, by the article, after some people have spoken. */
function rebuttalsOf(scope: Scope, people: readonly Person[]): Found[] {
  return quotationsByArticle(scope, people)
    .values()
    .toArray()
    .flatMap(([first]) => {
      if (!first) return [];
      const { quoted } = first;
      const after = quoted.quotations.filter(
        (quotation) =>
          quotation.start > first.quotation.end && !isBy(scope, { quoted, quotation }, people),
      );
      return after.flatMap((told, at) => {
        const found = foundBy(quoted, told);
        if (!isRebuttal(found)) return [];
        const own = [told, ...after.slice(at + 1, at + 2)];
        const sayer = sayerOf(scope, found);
        return own
          .map((each) => foundBy(quoted, each))
          .filter((each) => sayer && sayerOf(scope, each) === sayer);
      });
    });
}

/** "Lee's remarks on the bridge" are told under Lee and the bridge, not under remarks. */
export function matterOf(to: string): string {
  const matter = to
    .replace(/^(?:the|this|that|his|her|their|these|those) /i, "")
    .replace(/['’]s?(?= |$)/g, "")
    .replace(saying, " ")
    .replace(/\s+/g, " ")
    .trim();
  return matter === "" ? to : matter;
}

const saying =
  /\b(?:remarks?|comments?|statements?|claims?|words|accusations?|allegations?|criticisms?|reports?|news|question|speech)\b(?: (?:about|on|of|that))?/gi;
