import { firstTerm, type Term, type TermDictionary } from "#search/segments/term-dictionary.ts";
import { maxWordLength } from "#search/text/token-reader.ts";
import { classesApart, classesIn } from "./letter-classes.ts";

/** Words of eight letters and more may be two edits away, from words of six. */
const shortest = 6;

/** The words that may be two edits from a long one, by their length, with their letters' classes. */
export class LongWords {
  readonly #dictionary: TermDictionary;
  /** Words by length, and where each length starts. */
  #words = new Uint32Array(0);
  #starts: readonly number[] = [];
  #classes = new Uint32Array(0);
  #covered = firstTerm;

  constructor(dictionary: TermDictionary) {
    this.#dictionary = dictionary;
  }

  /** Calls `found` for the words of a length whose classes are those of the letters but for two edits. */
  near(letters: Uint16Array, length: number, own: number, found: (term: Term) => void): void {
    this.#update();
    const sought = classesIn(letters, 0, length, 32);
    // Another letter changes two classes, a letter more or less one.
    const most = 4 - Math.abs(own - length);
    const to = this.#starts[own + 1] ?? this.#words.length;
    for (let k = this.#starts[own] ?? to; k < to; k++) {
      if (classesApart(sought, this.#classes[k] as number) <= most) found(this.#words[k] as Term);
    }
  }

  /** Sorts the words by length whenever there are new ones. */
  #update(): void {
    const dictionary = this.#dictionary;
    const { size } = dictionary;
    if (size === this.#covered) return;
    this.#covered = size;
    const starts: number[] = new Array(maxWordLength + 4).fill(0);
    for (let term = firstTerm; term < size; term++) {
      const length = dictionary.lengthOf(term);
      if (length >= shortest) starts[length + 1] = (starts[length + 1] ?? 0) + 1;
    }
    for (let k = 1; k < starts.length; k++) starts[k] = (starts[k] ?? 0) + (starts[k - 1] ?? 0);
    this.#starts = starts.slice();
    this.#words = new Uint32Array(starts.at(-1) ?? 0);
    this.#classes = new Uint32Array(this.#words.length);
    const letters = new Uint16Array(maxWordLength);
    for (let term = firstTerm; term < size; term++) {
      const length = dictionary.read(term, letters);
      if (length < shortest) continue;
      const place = starts[length] ?? 0;
      starts[length] = place + 1;
      this.#words[place] = term;
      this.#classes[place] = classesIn(letters, 0, length, 32);
    }
  }
}
