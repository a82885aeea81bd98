import type { Passage } from "#search/passage.ts";

/**
 * Makes numbers of 53 bits that tell passages apart, from all that is indexed of them. The article's id
 * stands for its text. Among a hundred thousand passages two share a number once in two million
 * libraries.
 */
export function fingerprinter(): (passage: Passage) => number {
  const shared = new Print();
  const whole = new Print();
  let article: string | undefined;
  let fields: Passage["fields"] = {};
  return (passage) => {
    // Passages of one article have most of their texts in common: these are read once in a row.
    if (passage.article.id !== article || !areSame(passage.fields, fields)) {
      article = passage.article.id;
      fields = passage.fields;
      shared.start(0, 0);
      shared.read(article);
      shared.read(fields.title ?? "");
      shared.read(fields.heading ?? "");
      shared.read(fields.speaker ?? "");
      shared.read(fields.role ?? "");
    }
    whole.start(shared.left, shared.right);
    whole.add(passage.kind === "paragraph" ? 1 : 2);
    whole.read(passage.key);
    for (const { start, end } of passage.parts) {
      whole.add(start);
      whole.add(end);
    }
    return (whole.left >>> 0) * 0x200000 + (whole.right >>> 11);
  };
}

function areSame(a: Passage["fields"], b: Passage["fields"]): boolean {
  return (
    a.title === b.title && a.heading === b.heading && a.speaker === b.speaker && a.role === b.role
  );
}

/** Two independent hashes of 32 bits over the same numbers: FNV-1a's steps, by two multipliers. */
class Print {
  left = 0;
  right = 0;

  start(left: number, right: number): void {
    this.left = left ^ 0x811c9dc5;
    this.right = right ^ 0x3c6ef372;
  }

  add(number: number): void {
    this.left = Math.imul(this.left ^ number, 0x01000193);
    this.right = Math.imul(this.right ^ number ^ (this.right >>> 15), 0x9e3779b1);
  }

  /** The length goes in too, so that text can't move from one part to the next unseen. */
  read(text: string): void {
    this.add(text.length);
    for (let k = 0; k < text.length; k++) this.add(text.charCodeAt(k));
  }
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
  readonly #prints: Uint32Array;
  readonly #taken: Uint8Array;
  /** The next place if all come in the order of saving, as they mostly do. */
  #next = 0;
  #placesOf: Map<number, number[]> | undefined;

  constructor(documents: Uint32Array, prints: Uint32Array) {
    this.#documents = documents;
    this.#prints = prints;
    this.#taken = new Uint8Array(documents.length);
  }

  take(print: number): number | undefined {
    const place =
      this.#printAt(this.#next) === print && this.#taken[this.#next] === 0
        ? this.#next
        : this.#find(print);
    if (place === undefined) return undefined;
    this.#taken[place] = 1;
    this.#next = place + 1;
    return this.#documents[place];
  }

  /** The documents that no passage took. */
  left(): number[] {
    const left: number[] = [];
    for (let place = 0; place < this.#taken.length; place++) {
      if (this.#taken[place] === 0) left.push(this.#documents[place] as number);
    }
    return left;
  }

  #printAt(place: number): number {
    const left = this.#prints[2 * place] ?? 0;
    return left * 0x200000 + (this.#prints[2 * place + 1] ?? 0);
  }

  #find(print: number): number | undefined {
    if (this.#placesOf === undefined) {
      this.#placesOf = new Map();
      for (let place = 0; place < this.#documents.length; place++) {
        const each = this.#printAt(place);
        const places = this.#placesOf.get(each);
        if (places === undefined) this.#placesOf.set(each, [place]);
        else places.push(place);
      }
    }
    return this.#placesOf.get(print)?.find((place) => this.#taken[place] === 0);
  }
}
