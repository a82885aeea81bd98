import { isContentWord } from "./function-words.ts";

/** What an answer is made of: words that tell how to answer, and hardly ever what about. */
const ofAnswers: ReadonlySet<string> = new Set(
  (
    "first quote quotes quoted quotation quotations sentence sentences word words wording phrase line lines source sources " +
    "speaker speakers author context attribution passage paragraph verbatim exact exactly precise precisely full " +
    "clip clips example examples citation cite table one two three four five several complete completely original originally mention mentions mentioned says say said smth sth like something " +
    "give gimme show find tell list need name names answer thanks thx pls plz"
  ).split(" "),
);

/** Whether a folded word of a question tells what it is about, and not how to answer it. */
export function isAbout(folded: string): boolean {
  return isContentWord(folded) && !ofAnswers.has(folded);
}

/** Whether a folded word of a question tells how to answer it. */
export function isOfAnswers(folded: string): boolean {
  return ofAnswers.has(folded);
}
