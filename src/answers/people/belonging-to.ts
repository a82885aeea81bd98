import { foldsOf } from "#answers/words/words.ts";
import type { Span } from "#articles/article.ts";
import type { QuotedArticle, Speaker } from "#quotes/quotation.ts";
import { nameWords } from "./appearances.ts";
import { isSpokesman } from "./offices.ts";
import type { People, Person } from "./people.ts";
import { havingAll } from "./printed-names.ts";
import { withRole } from "./roles.ts";

/**
 * The only one who is Lee’s daughter or spokesman where the article says “his daughter”, and Lee is whom it names last
 * before that of those whom “his” may mean. It is announced and for people to judge.
 */
export function belongingTo(typed: string, people: People): Person | undefined {
  const { owner = "", what = "" } = owned.exec(typed)?.groups ?? {};
  const wanted = nameWords(what);
  if (wanted.length === 0) return undefined;
  const owners = new Set([
    ...havingAll(nameWords(owner), people),
    ...withRole(foldsOf(owner), people),
  ]);
  const articles = [...owners].flatMap((one) => one.appearances.map(({ quoted }) => quoted));
  const found = [...new Set(articles)].flatMap((quoted) => {
    const inArticle = (speaker: Speaker) => people.personOf(quoted.article.id, speaker);
    const isOwner = (speaker: Speaker) => {
      const person = inArticle(speaker);
      return person !== undefined && owners.has(person);
    };
    return quoted.speakers
      .filter((speaker) =>
        describedIn(quoted, speaker, wanted).some((span) => {
          const named = namedBefore(quoted, { ...span, of: speaker }, isOwner);
          return named !== undefined && isOwner(named);
        }),
      )
      .flatMap((speaker) => inArticle(speaker) ?? []);
  });
  const [only, ...others] = new Set(found);
  return others.length === 0 ? only : undefined;
}

const owned =
  /^(?<owner>.{2,60}?)(?:['’]s|(?<=s)['’]) (?<what>[\p{L}\s-]{2,40})$|^(?:the )?(?<what>[\p{L}\s-]{2,40}?) of (?<owner>.{2,60})$/iu;

/** Where an article calls somebody “his daughter” or “her spokesman”, by all of some words. */
function describedIn(
  { article: { text } }: QuotedArticle,
  speaker: Speaker,
  wanted: readonly string[],
): Span[] {
  const spans = speaker.kind === "unnamed" ? speaker.mentions : speaker.roles;
  return spans.filter(({ start, end }) => {
    const [pronoun = "", ...words] = foldsOf(text.slice(start, end));
    const has = (word: string) =>
      words.some((each) => each === word || (isSpokesman(each) && isSpokesman(word)));
    return owning.has(pronoun) && wanted.every(has);
  });
}

const owning: ReadonlyMap<string, Speaker["pronoun"]> = new Map([
  ["his", "he"],
  ["her", "she"],
]);

/** Where somebody is described by whose they are. */
interface Described extends Span {
  readonly of: Speaker;
}

/** Paragraphs back in which somebody is looked for whose relative is told of. */
const reach = 3;

/**
 * Whom an article names last, in the same paragraph or a few before, of those whom the pronoun of a description may
 * mean; one word alone that it has once may be no person's name.
 */
function namedBefore(
  { article, speakers }: QuotedArticle,
  { start, of }: Described,
  isOwner: (speaker: Speaker) => boolean,
): Speaker | undefined {
  const pronoun = owning.get(article.text.slice(start, start + 3).toLowerCase());
  const body = article.blocks.filter(({ kind }) => kind === "body");
  const at = body.findIndex((block) => block.start <= start && start < block.end);
  const from = body[Math.max(0, at - reach)]?.start ?? start;
  const named = speakers.flatMap((speaker) => {
    const { kind, name, mentions } = speaker;
    const isPerson = kind === "person" && (name.includes(" ") || mentions.length > 1);
    if (speaker === of || !(isPerson || isOwner(speaker))) return [];
    if ((speaker.pronoun ?? pronoun) !== pronoun) return [];
    const last = mentions.findLast((mention) => from <= mention.start && mention.start < start);
    return last ? [{ speaker, at: last.start }] : [];
  });
  return named.toSorted((one, other) => other.at - one.at)[0]?.speaker;
}
