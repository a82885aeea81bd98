import { withoutEntities } from "#slack/entities.ts";

/**
 * A question as the person meant it: Slack's entities decoded, and its mentions, channels and
 * broadcasts and emoji left out, whether Slack made them or somebody typed them. A link keeps its label.
 */
export function questionOf(text: string): string {
  return draftOf(text).replaceAll(emoji, " ").replaceAll(/\s+/g, " ").trim();
}

/** An emoji by its name, as Slack has it in texts: ":tada:". */
const emoji = /(?<!\w):(?:[A-Z\d_'+-]*[a-z][\w'+-]*|[+-]1|100):(?::skin-tone-\d:)?(?!\w)/g;

/** A text as its writer meant it, line breaks kept; what Slack sets apart as quoted stands in marks. */
export function draftOf(text: string): string {
  const written = /[<&]/.test(text)
    ? withoutControls(withoutEntities(withoutControls(text)))
    : text;
  return written
    .replaceAll("```", "\n")
    .replaceAll(/^>.*(?:\n>.*)*/gm, (lines) => inMarks(lines.replaceAll(/^>+ ?/gm, "").trim()));
}

/** Lines that Slack shows behind a bar are a quotation, whether they have marks of their own or not. */
function inMarks(quoted: string): string {
  return quoted === "" || /["“”«»„]/.test(quoted) ? quoted : `“${quoted.replaceAll(/\s+/g, " ")}”`;
}

function withoutControls(text: string): string {
  return text
    .replaceAll(/<[@#!][^<>]*>/g, " ")
    .replaceAll(/<(?:https?|mailto|tel):[^<>|]*\|([^<>]*)>/g, "$1")
    .replaceAll(/<((?:https?|mailto|tel):[^<>|]*)>/g, "$1")
    .replaceAll(/(?<!<)<+(?=[@#!])/g, "");
}
