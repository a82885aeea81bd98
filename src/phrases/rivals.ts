import type { Rival } from "#quotes/quotation.ts";

/** Why somebody named near a quotation isn't who says it. */
export const rivalWords: Readonly<Record<Rival["why"], string>> = {
  addressee: "spoken to",
  object: "spoken about",
  possessor: "named only to tell whose it is",
  farther: "farther from the words",
  gender: "doesn’t fit the pronoun",
};
