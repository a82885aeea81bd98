import { fold, wordsOf } from "./words.ts";

/** Whether a word is typed in capitals among others that are not. */
export function isInInitials(typed: string, searched: string): boolean {
  const word = wordsOf(typed).find((each) => each.fold === fold(searched));
  const isShouted = typed === typed.toUpperCase() && typed.includes(" ");
  return (
    word !== undefined && !isShouted && /^\p{Lu}{2,}$/u.test(typed.slice(word.start, word.end))
  );
}
