import { isUnsure } from "#answers/results/sureness.ts";
import type { Span } from "#articles/article.ts";
import { shown } from "#cli/shown.ts";
import { counted, sureWords } from "#phrases/counts.ts";
import { modalityWords } from "#phrases/modality.ts";
import { roleAfterName } from "#phrases/roles.ts";
import type { Quotation, QuotedArticle, Speaker } from "#quotes/quotation.ts";
import { howLabels } from "./how.ts";
import { laidOut, type Paper } from "./paper.ts";

const dash = "  — ";

/** Every quotation of an article for people to read, in document order. */
export function quotationsText(quoted: QuotedArticle, paper: Paper): string {
  const { article, quotations } = quoted;
  const count = counted(quotations.length, "quotation");
  const named = [article.title, article.source ?? ""].filter((name) => name !== "").join(" · ");
  const heading = named === "" ? [] : laidOut(named, paper, { style: "bold" });
  const entries = quotations.map((one) => quotationLines(one, quoted, paper).join("\n"));
  return `${[[...heading, count].join("\n"), ...entries].join("\n\n")}\n`;
}

function quotationLines(quotation: Quotation, quoted: QuotedArticle, paper: Paper): string[] {
  const words = (span: Span) => quoted.article.text.slice(span.start, span.end);
  const label = paper.paint("dim", `¶${quotation.paragraph} ${quotation.kind}`);
  const lines =
    quotation.kind === "reported"
      ? laidOut(words(quotation), paper, { indent: "  │ ", indentStyle: "dim", style: "italic" })
      : partLines(quotation, words, paper);
  return [label, ...lines, ...speakerLines(quotation, words, paper)];
}

function partLines(
  { start, end, parts }: Quotation,
  words: (span: Span) => string,
  paper: Paper,
): string[] {
  const shownParts = parts.length > 1 ? parts : [{ start, end }];
  return shownParts.flatMap((part, index) => [
    ...(index === 0 ? [] : ["[…]"]),
    ...laidOut(`“${words(part)}”`, paper),
  ]);
}

function speakerLines(quotation: Quotation, words: (span: Span) => string, paper: Paper): string[] {
  const { kind, attribution } = quotation;
  if (kind === "echo")
    return laidOut("repeats a quotation of the body", paper, { first: dash, style: "dim" });
  if (kind === "term")
    return laidOut("words that nobody said", paper, { first: dash, style: "dim" });
  if (attribution.kind === "unknown") {
    const { mention, reason } = attribution;
    const why = mention ? `whom “${words(mention)}” means isn't clear` : unknownLabels[reason];
    return laidOut(`speaker not known: ${why}`, paper, { first: dash, style: "yellow" });
  }
  const { speaker, mention, cue, how, confidence } = attribution;
  const beside = [mention, cue].filter((span) => span !== null);
  const said = beside
    .sort((one, other) => one.start - other.start)
    .map((span) => shown(words(span)));
  const known = `${howLabels[how]}: ${said.join(" … ")} · ${sureWords(confidence)}`;
  const label = modalityWords(quotation);
  const note = label === "" ? "" : ` (${label})`;
  return [
    `${dash}${isUnsure(quotation) ? "perhaps " : ""}${paper.paint("bold", shown(speaker.name))}${roleOf(speaker, words)}${note}`,
    ...laidOut(known, paper, { indent: "    ", style: "dim" }),
  ];
}

function roleOf({ roles: [role] }: Speaker, words: (span: Span) => string): string {
  return role ? `, ${shown(roleAfterName(words(role)))}` : "";
}

const unknownLabels = {
  "no-cue": "nothing beside the words says who",
  "no-candidate": "nobody near is named",
  ambiguous: "it could be several",
  "not-speech": "the words are not speech",
} as const;
