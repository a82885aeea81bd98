import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import type { NameRun } from "./name-run.ts";

/** Letters of honours, offices, degrees and legal forms behind a name: "Ana Ruiz KC", "Holm Foods plc". */
const postNominals =
  /^(?:KC|QC|SC|MP|MEP|MSP|MLA|MHK|TD|PP|MBE|OBE|CBE|DBE|KBE|CB|KCB|CMG|QPM|JP|DL|SAN|OFR|MD|PhD|DPhil|RN|FRS|Esq|plc|PLC|Pte|Pty|(?:[Ll]td|Inc)\.?|LLC)$/;

/** The words of a name as it is told, letters of honours left out. */
export function wordsOf(r: Reading, run: NameRun): string[] {
  const words: string[] = [];
  for (let i = run.core; i < run.to; i += 1) {
    const token = r.tokens[i];
    if (!token) continue;
    const joined = i > run.core && r.tokens[i - 1]?.end === token.start;
    if (joined) words.push(`${words.pop() ?? ""}${token.text}`);
    else words.push(token.text);
  }
  while (words.length > 2 && postNominals.test(words.at(-1) ?? "")) words.pop();
  return words;
}

/** What stands right before a name, in lower case: "president". */
export function titleOf(r: Reading, { from, core }: NameRun): string | undefined {
  return core > from ? r.tokens[core - 1]?.lower : undefined;
}

/** Whether one of the titles stands right before a name. */
export function isTitled(r: Reading, { from, core }: NameRun, titles: RegExp): boolean {
  return core > from && titles.test(lowerAt(r, core - 1));
}

export const plain = /^(?:mr|mrs|ms|miss)\.?$/;
export const nobility = /^(?:sir|dame|lord|lady|baron|baroness|earl|viscount)$/;
