import { speechVerbs } from "#answers/words/speech-words.ts";
import { wordsOf } from "#answers/words/words.ts";
import type { Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle, Speaker } from "#quotes/quotation.ts";
import { type Appearance, nameWords } from "./appearances.ts";
import { calledBeside } from "./called-beside.ts";
import { isCollective, isSpokesman, ownerOf } from "./offices.ts";

/**
 * The bodies that somebody speaks for or leads in an article that doesn't name them beside the office: "its
 * chairman", "a company spokesman", and a spokesman whose words a headline gives to a body.
 */
export function ownBodiesOf({ quoted, speaker }: Appearance): Speaker[] {
  const offices = officesPrinted({ quoted, speaker });
  const called = offices.flatMap((office) => bodyCalled(quoted, office) ?? []);
  const isSpeaking = offices.some(({ words }) => words.some(isSpokesman));
  const headed = isSpeaking ? bodyInTitle(quoted, speaker) : undefined;
  const isOwn = headed && offices.every(({ words }) => !isOfBody(quoted, ownerOf(words)));
  return isOwn ? [...called, headed] : called;
}

interface Office extends Span {
  readonly words: readonly string[];
}

/** Roles as printed, and what a source without a name is called. */
function officesPrinted({ quoted, speaker }: Appearance): Office[] {
  const { text } = quoted.article;
  const spans = speaker.kind === "unnamed" ? speaker.mentions.slice(0, 1) : speaker.roles;
  return spans.map(({ start, end }) => ({ start, end, words: nameWords(text.slice(start, end)) }));
}

/**
 * Whose an office is that is "its" or "the ministry’s": the only body of the article that is called so, or else the
 * only one that its paragraph names before.
 */
function bodyCalled(quoted: QuotedArticle, office: Office): Speaker | undefined {
  const owner = ownerOf(office.words);
  const [noun = "", ...others] = owner;
  if (others.length > 0 || !(noun === "its" || isCollective(owner))) return undefined;
  const bodies = quoted.speakers.filter(({ kind }) => kind === "institution");
  const called = bodies.filter(({ aliases }) =>
    aliases.some((alias) => nameWords(alias).includes(noun)),
  );
  if (called.length > 0) return onlyOne(called);
  const block = quoted.article.blocks.find(
    ({ start, end }) => start <= office.start && office.start < end,
  );
  if (!block) return undefined;
  // "The union" is no company.
  const named = bodies.filter((body) => {
    const words = nameWords(body.name);
    return (words.length > 1 || !isCollective(words)) && mayBeCalled(quoted, body, noun);
  });
  const before = (from: number) =>
    named.filter(({ mentions }) =>
      mentions.some(({ start }) => start >= from && start < office.start),
    );
  const near = before(block.start);
  return onlyOne(near.length > 0 || noun === "its" ? near : before(0));
}

/** Whether a body may be meant by a word: by what the article calls it beside its name, or else by one for any body. */
function mayBeCalled({ article }: QuotedArticle, body: Speaker, noun: string): boolean {
  if (noun === "its") return true;
  const called = calledBeside(article, body);
  return called.length > 0 ? called.includes(`the ${noun}`) : ofAny.has(noun);
}

const ofAny: ReadonlySet<string> = new Set(
  "agency association club company firm group ministry organisation organization party team".split(
    " ",
  ),
);

/** The body that a title has say some of a speaker’s own words: "Ministry asks for ‘a little patience’". */
function bodyInTitle({ article, quotations, speakers }: QuotedArticle, speaker: Speaker) {
  const title = article.blocks.find(({ kind }) => kind === "title");
  const isTheirs = ({ attribution }: Quotation) =>
    attribution.kind !== "unknown" && attribution.speaker.id === speaker.id;
  const echo = quotations.find(
    (each) => title && each.kind === "echo" && each.start < title.end && isTheirs(each),
  );
  if (!title || !echo) return undefined;
  const words = wordsOf(article.text.slice(title.start, echo.start)).map(({ fold }) => fold);
  const opening = words.slice(words[0] === "the" ? 1 : 0);
  return speakers.find(
    ({ kind, aliases }) =>
      kind === "institution" &&
      aliases.map(nameWords).some((name) => {
        const next = opening[name.length] ?? "";
        return name.every((word, at) => opening[at] === word) && speechVerbs.has(next);
      }),
  );
}

/** Whether an owner is another body of the article. */
function isOfBody({ speakers }: QuotedArticle, owner: readonly string[]): boolean {
  const named = owner.join(" ");
  return speakers.some(
    ({ kind, aliases }) =>
      kind === "institution" && aliases.some((alias) => nameWords(alias).join(" ") === named),
  );
}

function onlyOne<One>([one, ...others]: readonly One[]): One | undefined {
  return others.length === 0 ? one : undefined;
}
