/** More words than these that something lacks are not read one by one. */
const mostNamed = 5;

/**
 * What stands above what answers a question loosely: that it does, and the words of the question that it hasn't got,
 * or only that there are some where these are not to be repeated.
 */
export function closestNote(missing: readonly string[], named = true): string {
  if (missing.length === 0) return "This comes closest to what was asked.";
  if (!named) return "This comes closest to what was asked, but doesn’t have all of it.";
  const words = missing.slice(0, mostNamed).join(", ");
  const more = missing.length > mostNamed ? " and more" : "";
  return `This comes closest to what was asked. Missing: ${words}${more}.`;
}
