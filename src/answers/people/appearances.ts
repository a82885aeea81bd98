import { keptFor } from "#answers/kept.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { inFull, titles } from "#answers/words/titles.ts";
import { fold, foldsOf } from "#answers/words/words.ts";
import type { QuotedArticle, Speaker, SpeakerId } from "#quotes/quotation.ts";
import { premodifiers } from "#quotes/reading/tables/closed-words.ts";
import { stemOf } from "#search/text/word-stem.ts";
import { calledBeside } from "./called-beside.ts";

/** A speaker in one article. */
export interface Appearance {
  readonly quoted: QuotedArticle;
  readonly speaker: Speaker;
}

/** A role as printed. */
export interface Role {
  readonly printed: string;
  /** Its folded words. */
  readonly words: readonly string[];
  /** Those that say what somebody is, not whose: "spokesman" in "President Lee’s spokesman". */
  readonly heads: readonly string[];
}

/** A speaker in one article, with what places it. */
export interface Named extends Appearance {
  /** The kind and the folded name without titles and the initials in its middle. */
  readonly key: string;
  readonly initials: string;
  /** Whether the name alone can join it with a speaker of another article. */
  readonly joins: boolean;
  /** The stems of the words of the roles that can tell the bearers of the name apart. */
  readonly signs: readonly string[];
  /** The keys of those whom the article names in full, this one among them; of a crowd none. */
  readonly company: readonly string[];
  readonly roles: readonly Role[];
  /** What the name is printed with: "Dr. Mira Sen" is a doctor. */
  readonly callings: readonly Role[];
  /** The folded words of the name and of each alias. */
  readonly aliases: readonly (readonly string[])[];
  /** Of several who speak with one voice each by themselves. */
  readonly members: readonly SpeakerId[];
  /** The folded descriptions beside what they said or their name: neither names nor roles. */
  readonly descriptions: readonly string[];
}

/** Of more people than these an article is a list, which puts nobody in another's company. */
const crowd = 100;

/** An article's speakers; read once, since a change of the library leaves most articles. */
export const namedIn = keptFor((quoted: QuotedArticle): readonly Named[] => {
  const described = descriptionsIn(quoted);
  const inFull = quoted.speakers.filter(isInFull);
  const company = inFull.length > crowd ? [] : inFull.map(({ name, kind }) => keyOf(name, kind));
  return quoted.speakers.map((speaker) =>
    namedOf(quoted, speaker, company, described.get(speaker.id)),
  );
});

/** "President Holm" is no full name. */
function isInFull({ name, kind }: Speaker): boolean {
  return kind === "person" && withoutTitles(nameWords(name)).length > 1;
}

/** What speakers are called beside their words when it is not by name, in folded words. */
function descriptionsIn({ article, quotations }: QuotedArticle): Map<SpeakerId, Set<string>> {
  const described = new Map<SpeakerId, Set<string>>();
  for (const { attribution } of quotations) {
    if (attribution.kind === "unknown" || attribution.how !== "nominal") continue;
    const { speaker, mention } = attribution;
    const words = foldsOf(article.text.slice(mention.start, mention.end)).join(" ");
    described.set(speaker.id, (described.get(speaker.id) ?? new Set()).add(words));
  }
  return described;
}

/** Across articles only a full name joins by itself: a bare surname is of somebody else in each. */
function namedOf(
  quoted: QuotedArticle,
  speaker: Speaker,
  company: readonly string[],
  descriptions: ReadonlySet<string> = new Set(),
): Named {
  const { name, kind } = speaker;
  const own = nameWords(name);
  const key = keyOf(name, kind);
  const roles = speaker.roles.map(({ start, end }) =>
    roleOf(quoted.article.text.slice(start, end)),
  );
  const joins = kind === "institution" || isInFull(speaker);
  return {
    quoted,
    speaker,
    key,
    initials: initialsIn(name),
    joins,
    signs: roles.flatMap(signsOf),
    company: kind === "unnamed" ? [] : company,
    roles,
    callings: callingsOf(speaker.aliases),
    aliases: [own, ...speaker.aliases.map(nameWords)],
    members: speaker.members ?? [],
    descriptions: [...descriptions.union(new Set(calledBeside(quoted.article, speaker)))],
  };
}

function keyOf(name: string, kind: Speaker["kind"]): string {
  const words = nameWords(name.replace(middleInitials, " "));
  return [kind, ...(kind === "person" ? withoutTitles(words) : words)].join(" ");
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const own = words.findIndex((word) => !titles.has(word));
  return own < 0 ? words : words.slice(own);
}

function initialsIn(name: string): string {
  return fold(middleInitials.exec(name)?.[0] ?? "").replace(/[. ]/g, "");
}

/** "J." in "Anna J. Holm" */
const middleInitials = /(?<=\p{L}{2}) (?:\p{Lu}\.? ?)+(?=\p{Lu}\p{L})/u;

/** The folded words of a name without titles and possessives; "U.N." is "UN". */
export function nameWords(name: string): readonly string[] {
  const plain = name.includes(".") ? name.replace(dotted, undotted) : name;
  const words = foldsOf(plain.replace(/['’]s\b/g, ""));
  const bare = words.filter((word) => !courtesies.has(word));
  return bare.length > 0 ? bare : words;
}

const dotted = /\b(?:\p{Lu}\.){2,}/gu;

function undotted(initials: string): string {
  return initials.replaceAll(".", "");
}

const courtesies = new Set([
  "the",
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "sir",
  "madam",
  "lord",
  "lady",
]);

/** The head of a role stands after a possessive and before "of", "for" and the like. */
function roleOf(printed: string): Role {
  const own = printed.split(/['’]s?\s/).at(-1) ?? printed;
  const [head = own] = own.split(/\s(?:of|for|to|at|in|from|with|on)\s/i);
  const heads = head
    .split(/[\s-]+/)
    .filter((word) => word === word.toLowerCase() || titles.has(fold(word)))
    .flatMap(foldsOf);
  const last = heads.length > 0 ? heads : foldsOf(head).slice(-1);
  return { printed, words: nameWords(printed), heads: last };
}

/** Whether a word of a role says who somebody is: "former", "rival" and "son" are said of many. */
function isTelling(folded: string): boolean {
  return folded !== "" && isContentWord(folded) && !ofMany.has(folded);
}

/** What somebody stands for an office as, of whatever party: it keeps nobody apart from the holder of one. */
const standing =
  /\b(?:(?:likely|presumptive|democratic|republican|gop|democrat|party) )*(?:candidate|nominee|front runner|frontrunner|contender|challenger|hopeful|incumbent)\b|^(?:an? |the )?(?:democrat|republican)$/g;

/** Of candidates, by the office that they stand for. */
const byOffice: ReadonlyMap<string, string> = new Map([
  ["presidential", "president"],
  ["mayoral", "mayor"],
  ["gubernatorial", "governor"],
  ["senatorial", "senator"],
]);

/** The words of a role that can tell its bearer from others of the name. */
function signsOf({ words }: Role): string[] {
  const telling = words.join(" ").replace(standing, "").split(" ").filter(isTelling);
  return telling.map((word) => stemOf(byOffice.get(word) ?? inFull(word)));
}

const ofMany: ReadonlySet<string> = new Set([
  ...foldsOf(premodifiers),
  ...foldsOf("his her their fellow current new rival opponent friend ally colleague running mate"),
  ...foldsOf("husband wife partner father mother son daughter brother sister man woman"),
]);

/** A calling is no role that could keep two apart: few articles print it. */
function callingsOf(aliases: readonly string[]): Role[] {
  const printed = aliases.flatMap((alias) => calling.exec(alias)?.[1] ?? []);
  return [...new Set(printed.map(fold))].map((word) => ({
    printed: word,
    words: [word],
    heads: [word],
  }));
}

const calling = /^(Dr|Doctor|Prof|Professor|Rev|Reverend|Lord|Lady)\b/;
