import type { Answer } from "#answers/answer.ts";
import type { Appearance } from "#answers/people/appearances.ts";
import { distinct, passageOf } from "#answers/results/results.ts";
import { isInside, type Scope } from "#answers/sources/scope.ts";
import { sentenceWith } from "#answers/sources/sentences.ts";
import type { Span } from "#articles/article.ts";
import { knownBy } from "./known.ts";
import { onlyNamed } from "./only-named.ts";

const shownAtMost = 3;

/** How old somebody is, as the articles print it beside the name; no age is computed. */
export function agesOf(scope: Scope, name: string): Answer {
  const who = knownBy(scope, name);
  if (!who) return onlyNamed(scope, name);
  const results = who.people
    .flatMap(({ appearances }) => appearances)
    .filter(({ quoted }) => isInside(scope, quoted.article))
    .flatMap((each) => sentencesWithAge(each).map((span) => passageOf(each.quoted.article, span)));
  return results.length > 0
    ? { ...who.base, kind: "fact", results: distinct(results).slice(0, shownAtMost) }
    : { ...who.base, kind: "not-stated", asked: `how old ${who.name} is` };
}

function sentencesWithAge({ quoted: { article }, speaker }: Appearance): Span[] {
  return speaker.mentions.flatMap((mention) => {
    const sentence = sentenceWith(article, mention);
    if (!sentence) return [];
    const before = article.text.slice(sentence.start, mention.start);
    const after = article.text.slice(mention.end, sentence.end);
    return ageAfter.test(after) || ageBefore.test(before) ? [sentence] : [];
  });
}

/** "Ann Lee, 54, …", "Ann Lee, a 31-year-old father", "Ann Lee, aged 12". */
const ageAfter =
  /^,? (?:\(?(?:aged |age )?\d{1,3}\)?(?=[,.;:)]|$)|(?:who is |an? |the )?\d{1,3}-year-old\b)/;
/** "The 31-year-old miner Ann Lee". */
const ageBefore = /\b\d{1,3}-year-old(?: \p{L}+){0,3} $/u;
