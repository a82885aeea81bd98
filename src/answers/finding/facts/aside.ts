import { isContentWord } from "#answers/words/function-words.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { foldsOf } from "#answers/words/words.ts";
import { stemOf } from "#search/text/word-stem.ts";

/**
 * Whether what is asked about is in a sentence only what something else is of or about, whose time and
 * place it tells: "a film about the fire opens on Friday".
 */
export function isAside(sentence: string, topic: string): boolean {
  const asked = new Set(stemsOf(topic));
  const isBeside = sentence.split(/[,;:“”"()–—]/).flatMap((clause) => {
    const words = foldsOf(clause);
    return words.flatMap((word, at) =>
      asked.has(stemOf(word)) ? [isBehindOf(words, at) && !isDated(words, at)] : [],
    );
  });
  return isBeside.length > 0 && !isBeside.includes(false);
}

/** Words before one in which the phrase that it ends may begin. */
const reach = 5;

function isBehindOf(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at);
  const opener = before.findLast((word) => !isContentWord(word) && !determiners.has(word));
  return opener !== undefined && openers.has(opener);
}

/** "The fire of 1988" tells its own time. */
function isDated(words: readonly string[], at: number): boolean {
  return words[at + 1] === "of" && /^\d{4}$/.test(words[at + 2] ?? "");
}

const openers = new Set(["about", "of", "over", "into"]);
const determiners = new Set("the a an his her their its our my your".split(" "));
