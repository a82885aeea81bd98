import { frameOf } from "#answers/questions/frames/frames.ts";
import { isClaim } from "#answers/questions/question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";

/**
 * The last question asked of the time or place that a follow-up names, in the place of its own: "and in March?", "and
 * after the vote?"; null for any other, and where the last question gives words, which may go on so.
 */
export function ofOtherCircumstance(
  text: string,
  last: string,
  knowsName: KnowsName,
): string | null {
  const { circumstance, link = "" } = naming.exec(text)?.groups ?? {};
  const before = last.replace(/[\s?!.]+$/, "");
  const asked = circumstance === undefined ? null : frameOf(before, knowsName);
  if (!asked || asked.ask === "search" || asked.ask === "help" || isClaim(asked)) return null;
  const own = kinds.find((kind) => kind.has(link.toLowerCase()));
  return `${own ? withoutLast(before, own) : before} ${circumstance}`;
}

/** Links of which one takes the place of another. */
const kinds: readonly ReadonlySet<string>[] = [
  new Set(["in", "at"]),
  new Set(["before", "during", "after", "since", "until"]),
];

/** A question without the last of its circumstances, where one of some links leads to it. */
function withoutLast(question: string, links: ReadonlySet<string>): string {
  const words = question.split(" ");
  const at = words.findLastIndex((word) => links.has(word.toLowerCase()));
  return at > 0 ? words.slice(0, at).join(" ") : question;
}

const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d";
/** What such words lead to that is no time or place. */
const noCircumstance =
  "(?:who|whom|whose|what|which|when|where|why|how|that|this|it|his|her|their|response|reply|return|reaction|favou?r|general|short|brief|detail|full|private|public|other words)\\b";

const naming = new RegExp(
  `^(?:(?:and|but|or) |(?:what|how) about |(?=(?:\\S+ ?){2,4}$))(?<circumstance>(?:(?<link>in|at|during|before|after|since|until)|on (?=${day})) (?!${noCircumstance}).+)$`,
  "i",
);
