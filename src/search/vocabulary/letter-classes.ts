/** Which of some classes of letters, up to 32, stand in a stretch: a bit for each. */
export function classesIn(
  letters: Uint16Array,
  start: number,
  end: number,
  classes: number,
): number {
  let mask = 0;
  for (let at = start; at < end; at++) mask |= 1 << ((letters[at] as number) % classes);
  return mask;
}

/** How many classes two stretches don't share. */
export function classesApart(one: number, other: number): number {
  return bitCount(one ^ other);
}

/** Ones in a 32-bit number (Warren, "Hacker's Delight", 5-2). */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
