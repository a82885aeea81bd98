import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
/** Whether a word behind a name tells of what law a company is: "Larkin GmbH", "Larkin SpA". */
export function isLegalForm(word: string): boolean {
  return word.length <= longest && isAmong(word, legalForms);
}

/** In letters. */
const longest = 4;
/** By their capitals: "Sa" and "Ag" are surnames. */
const legalForms = wordSet("AB AG AS ASA Bhd BV GmbH KK LLP NV Oyj Pte Pty SA SARL SE SpA SRL");
