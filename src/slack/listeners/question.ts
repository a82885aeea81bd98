/**
 * A question as the person meant it: Slack's entities decoded, and its mentions, channels and
 * broadcasts left out, whether Slack made them or somebody typed them. A link keeps its label.
 */
export function questionOf(text: string): string {
  return draftOf(text).replaceAll(/\s+/g, " ").trim();
}

/** A text as its writer meant it, line breaks kept. */
export function draftOf(text: string): string {
  return withoutControls(decoded(withoutControls(text)));
}

function withoutControls(text: string): string {
  return text
    .replaceAll(/<[@#!][^<>]*>/g, " ")
    .replaceAll(/<(?:https?|mailto|tel):[^<>|]*\|([^<>]*)>/g, "$1")
    .replaceAll(/<((?:https?|mailto|tel):[^<>|]*)>/g, "$1")
    .replaceAll(/<+(?=[@#!])/g, "");
}

function decoded(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
