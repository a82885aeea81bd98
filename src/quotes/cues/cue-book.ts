import type { Reading } from "#quotes/reading/reading.ts";
import { isMarked, lowerAt } from "#quotes/reading/word-at.ts";
import type { Cue } from "./cue.ts";
import { cuesAt } from "./cues.ts";

/** The cues of an article outside quotation marks, each found once, when it is asked for. */
export interface CueBook {
  /** All of a sentence. */
  of(sentence: number): readonly Cue[];
  /** Those of a sentence that verbs of speech and "according to" make. */
  spokenOf(sentence: number): readonly Cue[];
  /** Those of the verb at a token. */
  at(token: number): readonly Cue[];
}

/** An empty book of the cues of an article. */
export function cueBook(r: Reading): CueBook {
  const byToken: (readonly Cue[] | undefined)[] = new Array(r.tokens.length);
  const bySentence: (readonly Cue[] | undefined)[] = new Array(r.sentences.length);
  const at = (token: number) => {
    byToken[token] ??= cuesAt(r, token);
    return byToken[token];
  };
  const among = (sentence: number, onlySpoken: boolean) => {
    const { from, to } = r.sentences[sentence] ?? { from: 0, to: 0 };
    const cues: Cue[] = [];
    for (let i = from; i < to; i += 1) {
      if (isMarked(r, i) || (onlySpoken && !isSpoken(r, i))) continue;
      for (const cue of at(i)) cues.push(cue);
    }
    return cues;
  };
  return {
    at,
    of: (sentence) => {
      bySentence[sentence] ??= among(sentence, false);
      return bySentence[sentence];
    },
    spokenOf: (sentence) => among(sentence, true),
  };
}

function isSpoken(r: Reading, at: number): boolean {
  if (r.verb(at)) return true;
  // Every token is asked of: two comparisons cost less than a list.
  const lower = lowerAt(r, at);
  return lower === "according" || lower === "per";
}
