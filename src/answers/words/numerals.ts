/** English words for numbers and for amounts that are as good as numbers, folded. */
const numeralWords =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand " +
  "million billion trillion dozen hundreds thousands millions billions trillions dozens half both " +
  "several multiple many few no single couple";

const numerals: ReadonlySet<string> = new Set(numeralWords.split(" "));

const figures: ReadonlyMap<string, string> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, figure) => [word, `${figure}`] as const)
    .concat(
      "thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, at) => [word, `${30 + 10 * at}`] as const),
    ),
);

/** A folded number in figures: "90" for "ninety"; any other word as it is. */
export function inFigures(folded: string): string {
  return figures.get(folded) ?? folded;
}

/** Whether a folded word is a number or says how many. */
export function isNumeral(folded: string): boolean {
  return numerals.has(folded) || /^\p{N}/u.test(folded);
}
