import { wordsOf } from "./words.ts";

/** English words that carry grammar rather than matter, folded as `fold` folds. */
const functionWords = new Set(
  (
    "a about above after again all also am an and any anybody anyone anything are arent as at be became " +
    "because been before being below between both but by can cannot cant could couldnt despite did didnt do " +
    "does doesnt doing dont down during each else ever every few for from further get gets got had " +
    "hadnt has hasnt have havent having he hed her here hers herself hes him himself his how i id if " +
    "ill im in into is isnt it itd itll its itself ive just let lets many may me might more most much " +
    "must my myself never no nor not now of off oh on once one only or other our ours ourselves out " +
    "over own per please quite rather really same shall she shed shes should shouldnt so some somebody someone " +
    "something somewhat still such than that thats the their theirs them themselves then there theres " +
    "these they theyd theyll theyre theyve this those though through thus to too under until up upon " +
    "us very via was wasnt we wed well went were werent weve what whatever whats when where whether " +
    "which while who whoever whole whom whos whose why will with within without wont would wouldnt yes " +
    "yet you youd youll your youre yours yourself youve s t d ll m re ve"
  ).split(" "),
);

/** Whether a folded word says something by itself. */
export function isContentWord(folded: string): boolean {
  return !functionWords.has(folded);
}

/** The content words of a text as typed, with what a hyphen joins to them ("pay-off"); all of it where there are none. */
export function contentOf(text: string): string {
  const words = wordsOf(text);
  const isJoined = (at: number, other: number) => {
    const [word, next] = [words[Math.min(at, other)], words[Math.max(at, other)]];
    return word !== undefined && next !== undefined && text.slice(word.end, next.start) === "-";
  };
  const isContent = (at: number) => isContentWord(words[at]?.fold ?? "");
  const content = words.filter(
    (_, at) =>
      isContent(at) || [at - 1, at + 1].some((other) => isJoined(at, other) && isContent(other)),
  );
  if (content.length === 0) return text;
  return content.map(({ start, end }) => text.slice(start, end)).join(" ");
}
