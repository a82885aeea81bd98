/**
 * Words that people type for an office → those that articles print for the same one, in the order in
 * which they are tried; folded. A woman's word is never tried for a man's, nor the other way.
 */
const printedFor: ReadonlyMap<string, readonly string[]> = new Map([
  ["pm", ["prime minister", "premier"]],
  ["premier", ["prime minister"]],
  ["prime minister", ["premier"]],
  ["ceo", ["chief executive"]],
  ["chief executive", ["ceo"]],
  ["cfo", ["chief financial officer", "finance chief", "finance director"]],
  ["vp", ["vice president"]],
  ["ag", ["attorney general"]],
  ["da", ["district attorney"]],
  ["boss", ["chief executive", "ceo", "chief", "head", "director", "manager", "chairman"]],
  ["lawyer", ["attorney", "solicitor", "barrister", "counsel"]],
  ["attorney", ["lawyer", "solicitor", "counsel"]],
  ["solicitor", ["lawyer", "attorney"]],
  ["judge", ["justice", "magistrate"]],
  ["physician", ["doctor"]],
  ["doc", ["doctor"]],
  ["ref", ["referee"]],
  ["spokesperson", ["spokesman", "spokeswoman"]],
  ["spokesman", ["spokesperson"]],
  ["spokeswoman", ["spokesperson"]],
  ["chair", ["chairman", "chairwoman", "chairperson"]],
  ["chairman", ["chair", "chairperson"]],
  ["chairwoman", ["chair", "chairperson"]],
  ["headteacher", ["head teacher", "principal"]],
  ["head teacher", ["headteacher", "principal"]],
]);

/** The same words with one office in each of its other words. */
export function inOtherWords(words: readonly string[]): string[][] {
  return words.flatMap((_, at) =>
    [1, 2].flatMap((size) =>
      (printedFor.get(words.slice(at, at + size).join(" ")) ?? []).map((printed) => [
        ...words.slice(0, at),
        ...printed.split(" "),
        ...words.slice(at + size),
      ]),
    ),
  );
}
