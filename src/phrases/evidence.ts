import type { Answer, Result } from "#answers/answer.ts";
import { sureWords } from "./counts.ts";

/** How the speaker of what was shown is known; and that its truth is not, where that was asked. */
export function evidenceWords({ question, results: [shown] }: Evidence): string {
  if (!shown) return "";
  const known = `${shown.isUnsure ? "That isn’t sure. " : ""}${knownBy(shown)}`;
  return ofTruth.test(question) ? `${known} Whether it is true, I can’t tell.` : known;
}

type Evidence = Pick<Answer, "question" | "results">;

const ofTruth = /\b(?:right|true|correct|accurate)\b/i;

function knownBy(result: Result): string {
  const { speaker, paragraph, confidence } = result;
  const where = `in ¶${paragraph}`;
  if (result.kind === "term")
    return `Nobody is quoted as saying this: it stands in marks ${where}.`;
  if (result.kind === "passage") return `The article says this itself, ${where}.`;
  if (speaker === null) return `The article doesn’t say whose words these are, ${where}.`;
  if (result.words === "article") return `The article itself reports this of ${speaker}, ${where}.`;
  const sure = sureWords(confidence);
  const beside = result.mention?.quote ?? speaker;
  if (result.how === "continuation")
    return `These words, ${where}, go on from what ${speaker} says before them: ${sure}.`;
  // "Ann Lee, who claimed": what stands beside the words is no name.
  const isStandIn = beside !== speaker && /^\p{Ll}/u.test(beside);
  if (result.how === "explicit" && !isStandIn)
    return `The article names ${beside} beside these words, ${where}: ${sure}.`;
  return `“${beside}” stands beside these words, ${where}, and means ${speaker}: ${sure}.`;
}
