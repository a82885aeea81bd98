import type { Token } from "#articles/tokens.ts";
import { wordClass } from "./lexicon.ts";
import type { MarkedString } from "./marked-string.ts";
import { type SpeechVerb, verbClass } from "./verbs.ts";

const verbal = wordClass.pastVerb | wordClass.presentVerb | wordClass.baseVerb;

/** What is known of the words before their verbs are. */
interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly classes: Int32Array;
  readonly capitals: Uint8Array;
  readonly marked: readonly MarkedString[];
  readonly markedOf: Int32Array;
}

/** Adds those of an article to its verbs, and to the classes of the words. */
export function addUnlistedVerbs(words: Words, verbs: (SpeechVerb | undefined)[]): void {
  const { tokens, classes } = words;
  tokens.forEach(({ kind }, mark) => {
    const i = mark + 1;
    if (kind !== "mark" || tokens[i]?.kind !== "word" || verbs[i]) return;
    verbs[i] = unlistedVerb(words, i);
    if (verbs[i]) classes[i] = (classes[i] ?? 0) | wordClass.speech;
  });
}

/** `“You call that a castle?” harrumphed Duke Ferdinand`: a verb that no list has, right between words in marks and a name. */
function unlistedVerb(words: Words, at: number): SpeechVerb | undefined {
  const { text, tokens, classes, marked, markedOf } = words;
  const { lower = "", text: printed } = tokens[at] ?? {};
  if (
    printed !== lower ||
    !/^\p{Ll}{3,}(?:ed|[^su]s)$/u.test(lower) ||
    (classes[at] ?? 0) & ~verbal
  )
    return undefined;
  const string = marked[markedOf[at - 1] ?? -1];
  if (!string?.closed || markedOf[at] === markedOf[at - 1]) return undefined;
  const inside = text.slice(Math.max(string.start, string.end - longestEnd), string.end);
  // Titles have no long word in small letters.
  if (!/[,?!]$/.test(inside) || !/(?<!^)\b\p{Ll}{3,}/u.test(inside) || !isNamed(words, at + 1))
    return undefined;
  const form = lower.endsWith("ed") ? "past" : "present";
  return { lemma: lower, form, classes: verbClass.say, particles: undefined };
}

/** In code units: what is looked at of words in marks. */
const longestEnd = 80;

/** "Duke Ferdinand", "host Ana Ruiz", "self-styled duke Ferdinand" */
function isNamed({ tokens, classes, capitals }: Words, from: number): boolean {
  for (let i = from; i < from + longestRole; i += 1) {
    const c = classes[i] ?? 0;
    if (tokens[i]?.kind !== "word" || c & notNamed) return false;
    if (capitals[i] === 1) return !(c & wordClass.time);
  }
  return false;
}

/** In tokens, the name's first included. */
const longestRole = 4;
const notNamed =
  wordClass.preposition | wordClass.subordinator | wordClass.coordinator | wordClass.auxiliary;
