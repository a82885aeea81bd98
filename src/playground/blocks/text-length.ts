/** How many characters of text the blocks hold together. */
export function textLength(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let total = 0;
  for (const [key, inner] of Object.entries(value)) {
    total += typeof inner === "string" && key === "text" ? inner.length : textLength(inner);
  }
  return total;
}
