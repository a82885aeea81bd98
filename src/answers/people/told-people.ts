import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Person } from "./people.ts";

/**
 * Whether the articles tell that a name is somebody's, and not a place's or a brand's that nobody could
 * quote: by a role, a first name, "Mr", or the surname alone elsewhere.
 */
export function isToldPerson({ kind, roles, appearances }: Person): boolean {
  if (kind !== "person") return false;
  if (roles.length > 0) return true;
  return appearances.some(({ speaker: { name, aliases } }) => {
    const words = name.split(" ");
    const surname = words.at(-1) ?? "";
    const isFirstName =
      (classesOf(words[0]?.toLowerCase() ?? "") & (is.maleName | is.femaleName)) !== 0;
    if (words.length > 1 && (isFirstName || aliases.includes(surname))) return true;
    return aliases.some((alias) => courtesy.test(alias));
  });
}

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\b/;
