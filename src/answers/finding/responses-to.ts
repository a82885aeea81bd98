import { resolveName } from "#answers/people/names.ts";
import type { Person } from "#answers/people/people.ts";
import { hasCue } from "#answers/results/cue-verbs.ts";
import {
  type Found,
  foundBy,
  isBy,
  isOneOf,
  quotationsByArticle,
  type Scope,
  sayerOf,
  searchParagraphs,
} from "#answers/results/scope.ts";
import { articleOf } from "#answers/results/sources.ts";
import { saidAbout } from "./said-about.ts";
import { leastCoverage, searchable } from "./wanted.ts";

/** Paragraphs on a matter in which those who answered it are looked for. */
const readAtMost = 20;

/**
 * The quotations, as they stand in the articles, of those who are named where a matter is told, and
 * who speak of it or right after it; none by whoever is answered.
 */
export function responsesTo(scope: Scope, to: string): readonly Found[] {
  const matter = matterOf(to);
  const query = searchable(matter);
  const answered = resolveName(matter, scope.people);
  const own = answered.found ? answered.people : [];
  const people = new Set<Person>();
  for (const { passage, coverage } of searchParagraphs(scope, query, readAtMost).hits) {
    const [paragraph] = passage.parts;
    if (!paragraph || coverage < leastCoverage(query)) continue;
    for (const speaker of articleOf(scope.sources, passage.article.id)?.speakers ?? []) {
      const person = scope.people.personOf(passage.article.id, speaker);
      const isNamed = speaker.mentions.some(
        ({ start }) => start >= paragraph.start && start < paragraph.end,
      );
      if (person && isNamed && !isOneOf(own, person)) people.add(person);
    }
  }
  const { found, replies } = saidAbout(scope, [...people], matter);
  const all = [...found, ...replies, ...rebuttalsOf(scope, own)];
  const spoken = [...new Map(all.map((each) => [each.quotation, each])).values()].filter(
    ({ quotation }) => quotation.kind !== "reported",
  );
  return spoken.toSorted((one, other) =>
    one.quoted === other.quoted ? one.quotation.start - other.quotation.start : 0,
  );
}

/** Verbs of who answers what was said before. */
const rebutting = ["respond", "reply", "answer", "reject", "dismiss", "deny"];

/** What others go on to say who answer, by the article, after some people have spoken. */
function rebuttalsOf(scope: Scope, people: readonly Person[]): Found[] {
  const byArticle = quotationsByArticle(scope, people);
  return byArticle
    .values()
    .toArray()
    .flatMap(([first]) => {
      if (!first) return [];
      const { quoted } = first;
      const after = quoted.quotations.filter(
        (each) => each.start > first.quotation.end && !isBy(scope, quoted, each, people),
      );
      return after.flatMap((told, at) => {
        const found = foundBy(quoted, told);
        if (!rebutting.some((verb) => hasCue(found, verb))) return [];
        const own = [told, ...after.slice(at + 1, at + 2)];
        const sayer = sayerOf(scope, quoted, told);
        return own.flatMap((each) =>
          sayer && sayerOf(scope, quoted, each) === sayer ? [foundBy(quoted, each)] : [],
        );
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
