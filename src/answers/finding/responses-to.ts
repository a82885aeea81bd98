import { resolveName } from "#answers/people/names.ts";
import { isOneOf, type Person } from "#answers/people/people.ts";
import { hasCue } from "#answers/results/cue-verbs.ts";
import { isBy, quotationsByArticle, sayerOf } from "#answers/results/said.ts";
import type { Scope } from "#answers/results/scope.ts";
import { type Found, foundBy, searchParagraphs } from "#answers/results/searches.ts";
import { articleOf } from "#answers/results/sources.ts";
import { saidAbout } from "./said-about.ts";
import { leastCoverage, searchable } from "./wanted.ts";

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
  const answered = resolveName(matter, scope.people);
  const own = answered.found ? answered.people : [];
  const people = new Set<Person>();
  const denied: Found[] = [];
  for (const { passage, coverage } of searchParagraphs(scope, query, readAtMost).hits) {
    const [paragraph] = passage.parts;
    if (!paragraph || coverage < leastCoverage(query)) continue;
    const quoted = articleOf(scope.sources, passage.article.id);
    for (const each of quoted?.quotations ?? [])
      if (quoted && each.start >= paragraph.start && each.end <= paragraph.end)
        if (each.kind === "reported" && !isBy(scope, quoted, each, own))
          denied.push(foundBy(quoted, each));
    for (const speaker of quoted?.speakers ?? []) {
      const person = scope.people.personOf(passage.article.id, speaker);
      const isNamed = speaker.mentions.some(
        ({ start }) => start >= paragraph.start && start < paragraph.end,
      );
      if (person && isNamed && !isOneOf(own, person)) people.add(person);
    }
  }
  const { found, replies } = saidAbout(scope, [...people], matter);
  const spoken = [...found, ...replies, ...rebuttalsOf(scope, own)].filter(
    ({ quotation }) => quotation.kind !== "reported",
  );
  const all = [...spoken, ...denied.filter(isRebuttal)];
  const distinct = [...new Map(all.map((each) => [each.quotation, each])).values()];
  return distinct.toSorted((one, other) =>
    one.quoted === other.quoted ? one.quotation.start - other.quotation.start : 0,
  );
}

/** Verbs of who answers what was said before. */
const rebutting = ["respond", "reply", "answer", "reject", "dismiss", "deny"];

function isRebuttal(found: Found): boolean {
  return rebutting.some((verb) => hasCue(found, verb));
}

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
        if (!isRebuttal(found)) return [];
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
