/** Words for a place in a row, folded: from its beginning, or below nothing from its end. */
const places: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["opening", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["last", -1],
  ["final", -1],
  ["closing", -1],
  ["penultimate", -2],
  ["second last", -2],
  ["second to last", -2],
  ["next to last", -2],
  ["last but one", -2],
]);

/** All that `placeOf` reads. */
export const ordinals: readonly string[] = [...places.keys()];

/** The place that a word or two name: 1 for "first", -1 for "last"; NaN for any others. */
export function placeOf(typed: string): number {
  return places.get(typed.toLowerCase()) ?? Number.NaN;
}
