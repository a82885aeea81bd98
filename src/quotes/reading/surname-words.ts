import type { Sentence } from "#articles/sentences.ts";
import type { Token } from "#articles/tokens.ts";
import { wordClass as is } from "./lexicon.ts";

/** What is known of the words before anything is read. */
interface Words {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly capitals: Uint8Array;
}

/**
 * Takes their classes from the adverbs, adjectives and the "May" that are surnames, since no unknown name has one: from
 * "Early" of "Early says that" and "Tom and Early" in an article that tells of Chris Early, and from "Golden" of
 * "Golden says" in one that tells of Ana Golden.
 */
export function clearSurnames(words: Words, classes: Int32Array): void {
  const { tokens, sentences, capitals } = words;
  const surnames = surnamesAmong(words, classes);
  if (surnames.size === 0) return;
  const opening = new Set(sentences.map(({ from }) => from));
  tokens.forEach(({ lower }, i) => {
    if (capitals[i] !== 1 || !surnames.has(lower)) return;
    const next = classes[i + 1] ?? 0;
    if ((classes[i] ?? 0) & is.modal) {
      // "May said", against "in May" and "May we ask"
      if (opening.has(i) && next & is.speech && next & is.pastVerb) classes[i] = 0;
      return;
    }
    // "Early last year, Holm left", "Long before that", "the Golden Coast", against "says Golden."
    const describes = ((classes[i] ?? 0) & is.adjective) !== 0 && tokens[i + 1]?.kind === "word";
    const inside = !opening.has(i) && !describes;
    if (inside || next & verb || tokens[i + 1]?.kind === "clitic") classes[i] = 0;
  });
}

const verb = is.auxiliary | is.modal | is.pastVerb | is.presentVerb | is.speech;

/** In lower case, the "Early" of "said Chris Early, who"; a headline has a capital behind it too. */
function surnamesAmong({ tokens, capitals }: Words, classes: Int32Array): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i < tokens.length; i += 1) {
    const c = classes[i] ?? 0;
    if (capitals[i] !== 1 || !(c & (is.adverb | is.modal) || c === is.adjective)) continue;
    const named = ((classes[i - 1] ?? 0) & (is.maleName | is.femaleName)) !== 0;
    if (named && capitals[i - 1] === 1 && capitals[i + 1] !== 1) found.add(tokens[i]?.lower ?? "");
  }
  return found;
}
