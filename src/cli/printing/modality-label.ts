import type { Quotation } from "#quotes/quotation.ts";

/**
 * What the article says of whether words were said, undefined where it says that they were. A report
 * has the word that denies among its own.
 */
export function modalityLabel({
  kind,
  modality,
}: Pick<Quotation, "modality"> & { readonly kind: string }): string | undefined {
  if (kind === "reported" && modality === "negated") return "told as denied or not said";
  return modalityLabels[modality];
}

const modalityLabels: Readonly<Record<Quotation["modality"], string | undefined>> = {
  asserted: undefined,
  negated: "the article says that this was not said",
  hypothetical: "the article does not say that this was said",
};
