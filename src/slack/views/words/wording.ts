import type { Citation, Result, SpokenResult } from "#answers/answer.ts";
import { byAuthor } from "#phrases/by-author.ts";
import { sureWords } from "#phrases/counts.ts";
import { modalityWords } from "#phrases/modality.ts";
import { roleAfterName } from "#phrases/roles.ts";
import { secondHandWords } from "#phrases/second-hand.ts";
import { whoWords } from "#phrases/who.ts";
import { cutMark, shorten } from "./excerpt.ts";

/** Who said it, in words that stand before the quotation; empty for a passage of the article. */
export function speakerWords(result: Result): string {
  if (result.kind === "term") return "A term in quotation marks: nobody is quoted as saying it";
  if (result.kind === "echo") return "A heading that repeats words of the article";
  if (result.kind === "passage") return "";
  const who = whoWords(result);
  if (who === null) return "Speaker not stated";
  return result.attribution === "unnamed" ? `${who} (unnamed source)` : who;
}

/** The speaker's role as printed, to stand after the name; empty where nobody speaks. */
export function roleWords(result: Result): string {
  if (result.words === "article" || !isSaid(result)) return "";
  return roleAfterName(result.role?.quote ?? "");
}

/** What sort of words these are, where that isn't plain from the quotation itself. */
export function kindWords(result: Result): string {
  if (result.kind === "partial") return "quoted in part, in the article’s own sentence";
  if (result.kind === "reported") return "the article’s own words, not a quotation";
  return result.kind === "passage" ? `the article’s own words${byAuthor(result)}` : "";
}

/** Writes paragraph numbers: "¶8" and "¶8–10" to be seen, "paragraph 8" to be heard. */
type Paragraphs = (first: number, last?: number) => string;
const seen: Paragraphs = (first, last = first) =>
  last > first ? `¶${first}–${last}` : `¶${first}`;
const heard: Paragraphs = (first, last = first) =>
  last > first ? `paragraphs ${first} to ${last}` : `paragraph ${first}`;

/** How the speaker is known; empty where the article says it beside the words. */
export function howWords(result: Result, paragraphs: Paragraphs = seen): string {
  if (result.words === "article" || result.speaker === null || !isSaid(result)) return "";
  const known = inference(result, result.speaker, paragraphs);
  const sure = sureWords(result.confidence);
  if (known !== "") return `inferred: ${known}, ${sure}`;
  return result.isUnsure ? `speaker ${sure}` : "";
}

/** Where the words stand. */
export function placeWords(cited: Pick<Citation, "article" | "paragraph">): string {
  return `${titleWords(cited)} · ${paragraphWords(cited)}`;
}

export function titleWords({ article }: Pick<Citation, "article">): string {
  return shorten(article.title, longestTitle) || "Untitled";
}

/** Code units of a title below every result. */
const longestTitle = 120;

/** The paragraphs that words stand in: "¶3", or "¶3–9" for a quotation that goes on. */
export function paragraphWords(
  cited: Pick<Citation, "paragraph"> & { readonly parts?: readonly Citation[] },
  paragraphs: Paragraphs = seen,
): string {
  return paragraphs(cited.paragraph, cited.parts?.at(-1)?.paragraph);
}

/** A result's words as they may be repeated: each stretch of a speaker's within marks of its own. */
export function quotedWords(result: Result): string {
  if (result.words === "article") return result.quote;
  if (!isSaid(result)) return result.carrier.quote;
  return partsOf(result)
    .map((part, index, parts) => `${between(parts[index - 1], part)}“${part.quote}”`)
    .join("");
}

/** The stretches of a speaker's words: several where the article interrupts them. */
export function partsOf(result: SpokenResult): readonly Citation[] {
  return result.parts.length > 0 ? result.parts : [result];
}

/** What stands between two stretches: words left out, or nothing but the end of a paragraph. */
export function between(before: Citation | undefined, part: Citation): string {
  if (before === undefined) return "";
  return before.paragraph === part.paragraph ? ` ${cutMark} ` : "\n";
}

/** What the results above one on the same page have said of it already. */
export interface AlreadySaid {
  readonly speaker?: boolean;
  readonly title?: boolean;
}

/** One result as a sentence that can be read aloud. */
export function aloud(result: Result, said: AlreadySaid = {}): string {
  const role = roleWords(result);
  const speaker = said.speaker ? "" : `${speakerWords(result)}${role && `, ${role}`}`;
  const place = [said.title ? "" : titleWords(result), paragraphWords(result, heard)];
  const notes = [
    kindWords(result),
    howWords(result, heard),
    modalityWords(result),
    secondHandWords(result),
  ];
  const aside = [place.filter(Boolean).join(", "), ...notes].filter(Boolean).join("; ");
  return `${speaker && `${speaker}: `}${quotedWords(result)} (${aside})`;
}

/** A term is nobody's words, and a heading repeats words that stand elsewhere. */
function isSaid({ kind }: SpokenResult): boolean {
  return kind !== "term" && kind !== "echo";
}

function inference(result: SpokenResult, speaker: string, paragraphs: Paragraphs): string {
  const { mention, how } = result;
  if (how === "continuation") {
    const from = result.evidence.steps.find(({ by }) => by !== "continuation");
    return from && from.paragraph < result.paragraph
      ? `the quotation goes on from ${paragraphs(from.paragraph)}`
      : "the quotation goes on";
  }
  if (how === "pronoun" || how === "nominal")
    return mention
      ? `“${mention.quote}” in ${paragraphs(mention.paragraph)} is ${speaker}`
      : "named elsewhere in the article";
  return "";
}
