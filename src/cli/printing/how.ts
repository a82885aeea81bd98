import type { How } from "#quotes/quotation.ts";

/** How a speaker is known. */
export const howLabels: Readonly<Record<How | "indirect", string>> = {
  explicit: "named beside the words",
  pronoun: "through a pronoun",
  nominal: "through a description",
  continuation: "goes on from the quotation before",
  indirect: "named with the report",
};
