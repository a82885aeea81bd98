/**
 * Text from outside as it is shown: as long as before, with white space as spaces, and with what a
 * terminal would obey or what would turn the reading direction as a replacement character.
 */
export function shown(text: string): string {
  return text
    .replace(/\s/g, " ")
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu, (hidden) =>
      "\uFFFD".repeat(hidden.length),
    );
}
