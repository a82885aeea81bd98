import { fold, foldsOf } from "#answers/words/words.ts";
import type { Article, Span } from "#articles/article.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { isCollective } from "./offices.ts";

/** Of somebody who is named often. */
const mentionsAtMost = 3;
/** Letters beside a name that may call it something. */
const reach = 60;

/**
 * What an article calls somebody right beside the name that is no role of theirs, as people ask for it: "the union" of
 * "the union Tide Workers" or "the union, Tide Workers," and "the bakery" of "Brask, a bakery,", "the prosecutor" of "Prosecuting, Ann Lee".
 */
export function calledBeside({ text }: Article, { kind, mentions }: Speaker): string[] {
  const called = kind === "institution" ? bodyCalled : kind === "person" ? partInCourt : null;
  if (!called) return [];
  return mentions.slice(0, mentionsAtMost).flatMap((mention) => called(text, mention));
}

function bodyCalled(text: string, { start, end }: Span): string[] {
  const lead = text.slice(Math.max(0, start - reach), start);
  const parted = text.startsWith(",", end) ? nounParted.exec(lead) : null;
  const before = (nounBefore.exec(lead) ?? parted)?.groups?.noun;
  const after = nounAfter.exec(text.slice(end, end + reach))?.groups?.noun;
  return [before, after].flatMap((noun) => {
    const words = foldsOf(noun ?? "");
    return isCollective(words) ? [`the ${words.join(" ")}`, `the ${words.at(-1)}`] : [];
  });
}

const nounBefore = /(?:^|[\s(])(?:(?:[Tt]he|[Aa]n?) )?(?<noun>(?:\p{Ll}[\p{L}-]* )?[\p{L}-]+) $/u;
/** "The union, Tide Workers," */
const nounParted = /(?:^|[\s(])[Tt]he (?<noun>(?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*), $/u;
const nounAfter = /^, (?:the|an?) (?<noun>(?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)[,.;]/u;

/** Whom somebody speaks for in a trial. */
function partInCourt(text: string, { start, end }: Span): string[] {
  const before = text.endsWith(", ", start) ? text.slice(Math.max(0, start - reach), start) : "";
  const after = text.startsWith(", ", end) ? text.slice(end, end + reach) : "";
  const part = fold((partBefore.exec(before) ?? partAfter.exec(after))?.groups?.part ?? "");
  if (/^(?:prosecut|crown)/.test(part)) return ["the prosecution", "the prosecutor"];
  return part === ""
    ? []
    : ["the defence", "the defense", "the defence lawyer", "his lawyer", "her lawyer"];
}

const partBefore = /(?:^|[.!?”"\s])(?<part>Prosecuting|Defending|Mitigating), $/;
const partAfter =
  /^, (?:(?<part>prosecuting|defending)|(?:(?:mitigating|acting|appearing|speaking) )?(?:for|on behalf of) the (?<part>prosecution|defen[cs]e|crown)),/i;
