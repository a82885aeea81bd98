/** Letters behind a figure and the words that they are short for. */
const units = new Map([
  ["k", "thousand"],
  ["m", "million"],
  ["mn", "million"],
  ["bn", "billion"],
]);

const short = /(?<=\d) ?(k|mn?|bn)\b/gi;
const long = /(?<=\d) (million|billion)\b/gi;

/**
 * A question with its amounts the other way: "£6 million" for "£6m", and "£6m" for "£6 million"; null for one
 * without any.
 */
export function withOtherAmounts(question: string): string | null {
  const spelt = question.replace(short, (_, unit: string) => ` ${units.get(unit.toLowerCase())}`);
  if (spelt !== question) return spelt;
  const shortened = question.replace(long, (_, unit: string) => (/^b/i.test(unit) ? "bn" : "m"));
  return shortened === question ? null : shortened;
}
