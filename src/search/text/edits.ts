/**
 * True where one edit at most turns one word into the other: a letter more, less or other, or two
 * neighbours swapped (optimal string alignment distance ≤ 1; Damerau 1964).
 */
export function withinOneEdit(
  a: Uint16Array,
  aLength: number,
  b: Uint16Array,
  bLength: number,
): boolean {
  if (aLength > bLength + 1 || bLength > aLength + 1) return false;
  const shorter = Math.min(aLength, bLength);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[aLength - 1 - tail] === b[bLength - 1 - tail]) tail++;
  const aRest = aLength - head - tail;
  const bRest = bLength - head - tail;
  if (aRest <= 1 && bRest <= 1) return true;
  return aRest === 2 && bRest === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}

const longestWord = 64;
const rows = [
  new Uint8Array(longestWord + 1),
  new Uint8Array(longestWord + 1),
  new Uint8Array(longestWord + 1),
] as const;

/**
 * Optimal string alignment distance of two words of up to 64 letters; what is above `limit` is
 * given as `limit + 1`. The plain dynamic program over three rows (Wagner & Fischer 1974).
 */
export function editDistance(
  a: Uint16Array,
  aLength: number,
  b: Uint16Array,
  bLength: number,
  limit: number,
): number {
  let [before, above, row] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= bLength; j++) above[j] = j;
  for (let i = 1; i <= aLength; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= bLength; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[bLength] as number, limit + 1);
}
