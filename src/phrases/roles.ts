/**
 * A role as printed, to stand after a name: without the capital that its article has where it begins
 * a sentence. A capital that goes on stays: "The Hague’s mayor".
 */
export function roleAfterName(role: string): string {
  return role.replace(/^(?:The|An?)(?= [a-z])/, (article) => article.toLowerCase());
}
