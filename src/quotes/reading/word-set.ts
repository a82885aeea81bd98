/** The words of a list, and what tells at a glance of most words that they are not among them. */
export class WordSet {
  readonly #list: string;
  #words: ReadonlySet<string> | null = null;
  /** The lengths and the first characters that words of the list have, a bit each. */
  #lengths = 0;
  #firsts = 0;

  /** @param list separated by spaces; it is filed when the first word is looked for */
  constructor(list: string) {
    this.#list = list;
  }

  /** @param glance what `glanceOf` tells of the word */
  has(word: string, glance: number = glanceOf(word)): boolean {
    const words = this.#words ?? this.#filed();
    const mayBe = (this.#lengths >>> (glance >>> 5)) & (this.#firsts >>> (glance & 31)) & 1;
    return mayBe === 1 && words.has(word);
  }

  #filed(): ReadonlySet<string> {
    this.#words = new Set(this.#list.split(" "));
    for (const word of this.#words) {
      const glance = glanceOf(word);
      this.#lengths |= 1 << (glance >>> 5);
      this.#firsts |= 1 << (glance & 31);
    }
    return this.#words;
  }
}

/** What a word shows at a glance: its length and its first character, as numbers below 31, of which V8 keeps the bits in a small integer. */
export function glanceOf(word: string): number {
  if (word === "") return 0;
  return (Math.min(word.length, 30) << 5) | (word.charCodeAt(0) % 31);
}

/** The words of a list that is asked often, separated by spaces. */
export function wordSet(list: string): WordSet {
  return new WordSet(list);
}

/** Whether a word is one of a list, which has them separated by spaces. Lists are constants: each is filed once and kept. */
export function isAmong(word: string, list: string | WordSet): boolean {
  return setOf(list).has(word);
}

const sets = new Map<string, WordSet>();

/** The words of a list by themselves. */
export function setOf(list: string | WordSet): WordSet {
  if (typeof list !== "string") return list;
  let set = sets.get(list);
  if (!set) {
    set = wordSet(list);
    sets.set(list, set);
  }
  return set;
}
