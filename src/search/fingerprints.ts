import type { Passage } from "./passage.ts";
import { hashLetter } from "./token-reader.ts";

/**
 * A number of 53 bits that tells passages apart, from all that is indexed of them. The article's id
 * stands for its text. Among a hundred thousand passages two share a number once in two million
 * libraries.
 */
export function fingerprintOf(passage: Passage): number {
  return hashOf(passage, 0x811c9dc5) * 0x200000 + (hashOf(passage, 0x3c6ef372) >>> 11);
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
    this.#prints = Float64Array.from(
      documents,
      (_, place) => (prints[2 * place] ?? 0) * 0x200000 + (prints[2 * place + 1] ?? 0),
    );
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
    return [...this.#documents].filter((_, place) => this.#taken[place] === 0);
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

function hashOf({ article, kind, key, parts, fields }: Passage, seed: number): number {
  let hash = hashText(hashText(hashText(seed, article.id), kind), key);
  for (const { start, end } of parts) hash = hashLetter(hashLetter(hash, start), end);
  for (const field of [fields.title, fields.heading, fields.speaker, fields.role]) {
    hash = hashText(hash, field ?? "");
  }
  return hash >>> 0;
}

/** The length goes in too, so that text can't move from one part to the next unseen. */
function hashText(hash: number, text: string): number {
  let result = hashLetter(hash, text.length);
  for (let k = 0; k < text.length; k++) result = hashLetter(result, text.charCodeAt(k));
  return result;
}
