import type { Quotation } from "#quotes/quotation.ts";

/**
 * What the article says of whether words were said; empty where it says that they were. A report has
 * the word that denies among its own.
 */
export function modalityWords({
  kind,
  modality,
}: Pick<Quotation, "modality"> & { readonly kind: string }): string {
  if (kind === "reported" && modality === "negated") return "reported as denied or not said";
  return words[modality];
}

const words: Readonly<Record<Quotation["modality"], string>> = {
  asserted: "",
  negated: "the article says that this was not said",
  hypothetical: "the article does not say that this was said",
};
