import type { Entity } from "#quotes/names/entity.ts";
import { step } from "#quotes/people/evidence.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import { nounOfWork } from "#quotes/people/shared-role.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";

/** In tokens: "the former adviser". */
const longest = 3;
/** How many citations back a source may stand whose description goes on behind its head. */
const mostCited = 4;
/** How far back the head of a description is looked for in other words, in tokens. */
const reach = 60;

/** The source without a name that a description tells of once more: "a clerk at the mill" for "the clerk". */
export function describedAgain(
  r: Reading,
  { heard, sources }: Speakers,
  mention: Mention,
): Speaker | undefined {
  const head = lowerAt(r, mention.head);
  const cited =
    mention.to - mention.from > longest ? undefined : sources.headedBy(nounOfWork(r, mention));
  if (!cited || isToldApart(r, mention, cited)) return undefined;
  if (maybeAnybody(r, mention) && isAnotherSince(r, mention, cited)) return undefined;
  const lately = heard.slice(-mostCited).some(({ speaker }) => speaker === cited);
  return lately || cited.name.toLowerCase().endsWith(head) ? cited : undefined;
}

/** Who was meant by the same office before, in the same words: "the prime minister", "the mayor of Lund". */
export function sameOffice(
  r: Reading,
  { heard, entityOf }: Speakers,
  { from, to, head }: Mention,
): Entity | undefined {
  const office = to - from > 2 && hasClass(r, head, is.title | is.role);
  if (!office || lowerAt(r, from) !== "the") return undefined;
  const isSame = (at: number) => {
    for (let i = 0; i < to - from; i += 1)
      if (lowerAt(r, at + i) !== lowerAt(r, from + i)) return false;
    return true;
  };
  const before = heard.findLast(({ at }) => at < from && isSame(at));
  return before && entityOf(before.speaker);
}

/** "a ministry spokesman" for "the ministry spokesman", whom no one else's office as a spokesman makes another. */
export function sameSpokesman(
  r: Reading,
  { sources }: Speakers,
  { start, end, from, head }: Mention,
): Speaker | undefined {
  const told = head > from + 1 && /^spokes/.test(lowerAt(r, head));
  return told ? sources.printedAs(r.text.slice(start, end)) : undefined;
}

/** A source without a name that a description tells of once more. */
export function asBefore(
  r: Reading,
  { sources }: Speakers,
  mention: Mention,
  source: Speaker,
): Resolved {
  const { start, end } = mention;
  const more = { head: nounOfWork(r, mention) };
  const speaker = sources.at(source.name, source.kind, { start, end }, more);
  const steps = [step(r, "nominal", mention)];
  return { speaker, how: "nominal", steps, rivals: [], sure: 0.85 };
}

/** "official", "source": what so many are called that no name goes with it. */
export function maybeAnybody(r: Reading, { head }: Mention): boolean {
  return isOneOf(r, head, "official source");
}

/** "the army spokesman" after "a police spokesman"; letters may stand for any words. */
function isToldApart(r: Reading, { from, head }: Mention, { name }: Speaker): boolean {
  const printed = name.toLowerCase();
  for (let i = from + 1; i < head; i += 1) {
    const { text = "", lower = "" } = r.tokens[i] ?? {};
    if (!printed.includes(lower) && !/^[A-Z]{2,}$/.test(text)) return true;
  }
  return false;
}

/** Whether other words told of another since: "a second source has seen the list". */
function isAnotherSince(r: Reading, { from, head }: Mention, { mentions }: Speaker): boolean {
  const word = lowerAt(r, head);
  let last = from - 1;
  while (last > from - reach && lowerAt(r, last) !== word) last -= 1;
  const token = r.tokens[last];
  if (!token || token.lower !== word) return false;
  return !mentions.some(({ start, end }) => start <= token.start && token.start < end);
}
