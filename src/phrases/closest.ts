/** More words than these that something lacks are not read one by one. */
const mostNamed = 5;

/** What stands above what answers a question loosely: that it does, and the words of the question that it hasn't got. */
export function closestNote(missing: readonly string[]): string {
  const closest = "This comes closest to what was asked.";
  if (missing.length === 0) return closest;
  const named = missing.slice(0, mostNamed).join(", ");
  return `${closest} Missing: ${named}${missing.length > mostNamed ? " and more" : ""}.`;
}
