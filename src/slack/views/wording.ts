import type { Result, SpokenResult } from "#answers/answer.ts";
import { cutMark } from "./excerpt.ts";

/** "in this one article", "in these 12 articles": how far a "no" reaches. */
export function inArticles(count: number): string {
  return count === 1 ? "in this one article" : `in these ${count} articles`;
}

/** `count` with its noun: "1 quotation", "7 quotations". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Who said it, in words that stand before the quotation. */
export function speakerWords(result: Result): string {
  if (result.kind === "term") return "A term in quotation marks: nobody is quoted as saying it";
  if (result.kind === "echo") return "A heading that repeats words of the article";
  if (result.kind === "passage") return "The article’s own words";
  if (result.speaker === null) return "Speaker not stated";
  return result.attribution === "unnamed" ? `${result.speaker} (unnamed source)` : result.speaker;
}

/** The speaker's role as printed; empty where nobody speaks. */
export function roleWords(result: Result): string {
  if (result.words === "article" || !isSaid(result)) return "";
  return result.role?.quote ?? "";
}

/** What sort of words these are, where that isn't plain from the quotation itself. */
export function kindWords(result: Result): string {
  if (result.kind === "partial") return "partial quotation, in the article’s sentence";
  if (result.kind === "reported") return "reported in the article’s own words, not a quotation";
  return "";
}

/** Writes a paragraph number: "¶8" to be seen, "paragraph 8" to be heard. */
type Paragraph = (number: number) => string;
const seen: Paragraph = (number) => `¶${number}`;
const heard: Paragraph = (number) => `paragraph ${number}`;

/** How the speaker is known; empty where the article says it beside the words. */
export function howWords(result: Result, paragraph: Paragraph = seen): string {
  if (result.words === "article" || result.speaker === null || !isSaid(result)) return "";
  const known = inference(result, result.speaker, paragraph);
  return known === "" ? "" : `inferred: ${known} (confidence ${result.confidence.toFixed(2)})`;
}

/** What the article says of whether the words were said. */
export function modalityWords(result: Result): string {
  if (result.modality === "negated") return "the article says that this was not said";
  if (result.modality === "hypothetical") return "hypothetical: not said to have been said";
  return "";
}

/** In how many other articles the speaker says the same. */
export function elsewhereWords(result: Result): string {
  if (result.words === "article" || result.elsewhere.length === 0) return "";
  const others = new Set(result.elsewhere.map(({ article }) => article.id)).size;
  return `also in ${counted(others, "other article")}`;
}

/** Where the words stand. */
export function placeWords(result: Pick<Result, "article" | "paragraph">): string {
  return `${result.article.title || "Untitled"} · ${seen(result.paragraph)}`;
}

/** A result's words as they may be repeated: each stretch of a speaker's within marks of its own. */
export function quotedWords(result: Result): string {
  if (result.words === "article") return result.quote;
  if (!isSaid(result)) return result.carrier.quote;
  const parts = result.parts.length > 0 ? result.parts : [result];
  return parts.map((part) => `“${part.quote}”`).join(` ${cutMark} `);
}

/** One result as a sentence that can be read aloud. */
export function aloud(result: Result): string {
  const role = roleWords(result);
  const notes = [kindWords(result), howWords(result, heard), modalityWords(result)];
  const place = `${result.article.title || "Untitled"}, ${heard(result.paragraph)}`;
  const aside = [...notes, place].filter((note) => note !== "").join("; ");
  return `${speakerWords(result)}${role && `, ${role}`}: ${quotedWords(result)} (${aside})`;
}

/** A term is nobody's words, and a heading repeats words that stand elsewhere. */
function isSaid({ kind }: SpokenResult): boolean {
  return kind !== "term" && kind !== "echo";
}

function inference(result: SpokenResult, speaker: string, paragraph: Paragraph): string {
  const { mention, how } = result;
  if (how === "continuation") {
    const from = result.evidence.steps.find((step) => step.paragraph < result.paragraph);
    return from
      ? `the quotation goes on from ${paragraph(from.paragraph)}`
      : "the quotation goes on";
  }
  if (how === "pronoun" || how === "nominal")
    return mention
      ? `“${mention.quote}” in ${paragraph(mention.paragraph)} stands for ${speaker}`
      : "named elsewhere in the article";
  return "";
}
