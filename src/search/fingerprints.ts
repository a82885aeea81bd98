import type { Passage } from "./passage.ts";
import { hashLetter } from "./token-reader.ts";

/**
 * Makes numbers of 53 bits that tell passages apart, from all that is indexed of them. The article's id
 * stands for its text. Among a hundred thousand passages two share a number once in two million
 * libraries.
 */
export function fingerprinter(): (passage: Passage) => number {
  let article: string | undefined;
  let left = 0;
  let right = 0;
  return (passage) => {
    // Passages come article by article: the id, the longest part, is read once for each.
    if (passage.article.id !== article) {
      article = passage.article.id;
      left = hashText(0x811c9dc5, article);
      right = hashText(0x3c6ef372, article);
    }
    return hashOf(passage, left) * 0x200000 + (hashOf(passage, right) >>> 11);
  };
}

/** Numbers of 53 bits as pairs of 32, for a file; {@link SavedPlaces} reads them. */
export function packed(prints: readonly number[]): Uint32Array {
  const pairs = new Uint32Array(prints.length * 2);
  for (const [place, print] of prints.entries()) {
    pairs[2 * place] = print / 0x200000;
    pairs[2 * place + 1] = print % 0x200000;
  }
  return pairs;
}

/** Finds the place that a passage was saved at, each place once. */
export class SavedPlaces {
  readonly #documents: Uint32Array;
  readonly #prints: Float64Array;
  readonly #taken: Uint8Array;
  /** The next place if all come in the order of saving, as they mostly do. */
  #next = 0;
  #placesOf: Map<number, number[]> | undefined;

  constructor(documents: Uint32Array, prints: Uint32Array) {
    this.#documents = documents;
    this.#prints = new Float64Array(documents.length);
    for (let place = 0; place < documents.length; place++) {
      const left = prints[2 * place] as number;
      this.#prints[place] = left * 0x200000 + (prints[2 * place + 1] as number);
    }
    this.#taken = new Uint8Array(documents.length);
  }

  take(print: number): number | undefined {
    const place =
      this.#prints[this.#next] === print && this.#taken[this.#next] === 0
        ? this.#next
        : this.#find(print);
    if (place === undefined) return undefined;
    this.#taken[place] = 1;
    this.#next = place + 1;
    return this.#documents[place];
  }

  /** The documents that no passage took. */
  left(): number[] {
    return Array.from(this.#documents.filter((_, place) => this.#taken[place] === 0));
  }

  #find(print: number): number | undefined {
    if (this.#placesOf === undefined) {
      this.#placesOf = new Map();
      for (const [place, each] of this.#prints.entries()) {
        const places = this.#placesOf.get(each);
        if (places === undefined) this.#placesOf.set(each, [place]);
        else places.push(place);
      }
    }
    return this.#placesOf.get(print)?.find((place) => this.#taken[place] === 0);
  }
}

function hashOf({ kind, key, parts, fields }: Passage, seed: number): number {
  let hash = hashText(hashLetter(seed, kind === "paragraph" ? 1 : 2), key);
  for (const { start, end } of parts) hash = hashLetter(hashLetter(hash, start), end);
  hash = hashText(hashText(hash, fields.title ?? ""), fields.heading ?? "");
  hash = hashText(hashText(hash, fields.speaker ?? ""), fields.role ?? "");
  return hash >>> 0;
}

/** The length goes in too, so that text can't move from one part to the next unseen. */
function hashText(hash: number, text: string): number {
  let result = hashLetter(hash, text.length);
  for (let k = 0; k < text.length; k++) result = hashLetter(result, text.charCodeAt(k));
  return result;
}
