/** A question as it is suggested: with a capital; a single word stays as the article has it. */
export function asSentence(suggestion: string): string {
  return /\s/.test(suggestion.trim())
    ? suggestion.charAt(0).toLocaleUpperCase() + suggestion.slice(1)
    : suggestion;
}
