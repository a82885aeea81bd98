import type { ArticleResult, Citation, Result, SpokenResult } from "#answers/answer.ts";
import type { ArticleId, Span } from "#articles/article.ts";
import { shown } from "#cli/shown.ts";
import { byAuthor } from "#phrases/by-author.ts";
import { elsewhereWords } from "#phrases/elsewhere.ts";
import { modalityWords } from "#phrases/modality.ts";
import { rivalWords } from "#phrases/rivals.ts";
import { roleAfterName } from "#phrases/roles.ts";
import { secondHandWords } from "#phrases/second-hand.ts";
import { unsureWords, whoWords } from "#phrases/who.ts";
import type { Evidence, QuotedArticle } from "#quotes/quotation.ts";
import { howLabels } from "./how.ts";
import { laidOut, type Paper } from "./paper.ts";

/** Finds the article that a result was copied from. */
export type ArticleLookup = (id: ArticleId) => QuotedArticle | undefined;

/** Text of the article itself stands behind this gutter, never in quotation marks of ours. */
const gutter = "  │ ";
const indent = "    ";

/**
 * A result with its speaker, how that is known, and where it stands.
 *
 * @param above the result that is shown before it: its sentence is not shown again
 */
export function resultLines(
  result: Result,
  paper: Paper,
  articleOf: ArticleLookup,
  above?: Result,
): string[] {
  return result.words === "speaker"
    ? spokenLines(result, paper, articleOf, above)
    : articleLines(result, paper, articleOf);
}

/** Whose words a result is and where they stand, where the words themselves are already shown. */
export function sourceLines(result: Result, paper: Paper, articleOf: ArticleLookup): string[] {
  return [...speakerLines(result, paper, articleOf), ...placeLines(result, paper)];
}

/** A stretch of the article as its own words. */
export function citationLines(
  citation: Citation,
  paper: Paper,
  marked: readonly Span[] = [],
): string[] {
  const words = laidOut(citation.quote, paper, {
    indent: gutter,
    indentStyle: "dim",
    style: "italic",
    marked: within(marked, citation),
  });
  return [...words, ...placeLines(citation, paper)];
}

function spokenLines(
  result: SpokenResult,
  paper: Paper,
  articleOf: ArticleLookup,
  above?: Result,
): string[] {
  const lines = result.parts.length > 1 ? result.parts : [result];
  const quoted = lines.flatMap((part, index) => {
    const marked = within(result.matches, part).map(({ start, end }) => ({
      start: start + 1,
      end: end + 1,
    }));
    const words = laidOut(`“${part.quote}”`, paper, { marked });
    return index === 0 ? words : ["[…]", ...words];
  });
  return [
    ...quoted,
    ...speakerLines(result, paper, articleOf),
    ...(result.kind === "partial" ? sentenceLines(result, paper, above) : []),
    ...placeLines(result, paper, elsewhereWords(result)),
  ];
}

function articleLines(result: ArticleResult, paper: Paper, articleOf: ArticleLookup): string[] {
  const label =
    result.kind === "reported"
      ? "Reported, in the article's own words:"
      : `The article's own words${shown(byAuthor(result))}:`;
  const words = laidOut(result.quote, paper, {
    indent: gutter,
    indentStyle: "dim",
    style: "italic",
    marked: within(result.matches, result),
  });
  const speaker = result.kind === "reported" ? speakerLines(result, paper, articleOf) : [];
  const place = placeLines(result, paper, elsewhereWords(result));
  return [paper.paint("dim", label), ...words, ...speaker, ...place];
}

function sentenceLines({ article, carrier }: SpokenResult, paper: Paper, above?: Result): string[] {
  const isAbove =
    above?.kind === "partial" &&
    above.article.id === article.id &&
    above.carrier.start === carrier.start;
  if (isAbove) return [`${indent}in the same sentence`];
  const words = laidOut(carrier.quote, paper, {
    indent: `  ${gutter}`,
    indentStyle: "dim",
    style: "italic",
  });
  return [`${indent}in the article's sentence:`, ...words];
}

function speakerLines(result: Result, paper: Paper, articleOf: ArticleLookup): string[] {
  const label = kindLabels[result.kind];
  const who = whoWords(result);
  if (who === null) {
    const why = result.kind === "term" ? "words in marks that nobody said" : "speaker not known";
    return laidOut(why, paper, { first: "  — ", indent, style: "yellow" });
  }
  const role =
    "role" in result && result.role ? `, ${shown(roleAfterName(result.role.quote))}` : "";
  const name = `${paper.paint("bold", shown(who))}${role}`;
  const notes = [
    unsureWords(result),
    label,
    modalityWords(result),
    shown(secondHandWords(result)),
  ].filter(Boolean);
  const tail = notes.length > 0 ? paper.paint("dim", ` (${notes.join("; ")})`) : "";
  return [`  — ${name}${tail}`, ...howLines(result, paper, articleOf)];
}

const kindLabels: Partial<Record<Result["kind"], string>> = {
  partial: "quoted in part",
  echo: "a heading's echo",
};

function howLines(result: Result, paper: Paper, articleOf: ArticleLookup): string[] {
  if (result.how === null) return [];
  const article = articleOf(result.article.id as ArticleId)?.article;
  const chain = article ? evidenceText(result.evidence, article.text) : "";
  const known = `${howLabels[result.how]}${chain === "" ? "" : `: ${chain}`}`;
  return laidOut(known, paper, { indent, style: "dim" });
}

/** The steps from the words to the name, and who else it could have been. */
function evidenceText(evidence: Evidence | null, text: string): string {
  if (!evidence) return "";
  const words = ({ start, end }: Span) => shown(text.slice(start, end)).replace(/ +/g, " ");
  // What goes on is the quotation itself, which stands above.
  const steps = evidence.steps.map((step) =>
    step.by === "continuation" ? `¶${step.paragraph}` : `${words(step)} ¶${step.paragraph}`,
  );
  const rivals = new Map(evidence.rivals.map((rival) => [rival.speaker, rivalWords[rival.why]]));
  const not = [...rivals].map(([speaker, why]) => `${shown(speaker)} (${why})`);
  return `${steps.join(" ← ")}${not.length > 0 ? `; not ${not.join(", ")}` : ""}`;
}

function placeLines(
  { article, paragraph, quote }: Citation,
  paper: Paper,
  elsewhere = "",
): string[] {
  const url = [article.url, elsewhere].map((each) => (each ? ` · ${each}` : "")).join("");
  const title = quote === article.title ? "" : `${article.title} · `;
  return laidOut(`${title}¶${paragraph}${url}`, paper, { indent, style: "dim" });
}

/** The stretches that lie in a citation, as offsets into its quote. */
function within(spans: readonly Span[], { start, end }: Span): Span[] {
  return spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
}
