import type { Article, Block } from "#articles/article.ts";
import { type Sentence, sentencesOf } from "#articles/sentences.ts";
import { isSmallFirst, pushTokens, type Token } from "#articles/tokens.ts";
import { listedClassesOf, ofNames, wordClass } from "./lexicon.ts";
import type { MarkedString } from "./marked-string.ts";
import { markedStrings } from "./marks.ts";
import { nameClassesOf } from "./name-classes.ts";
import { mayBeOfPeople, tellPeoples } from "./people-words.ts";
import { type Punctuation, punctuationOf } from "./punctuation.ts";
import { mayBeRole, tellRoles } from "./role-letters.ts";
import { clearSurnames } from "./surname-words.ts";
import { clearTimeNames } from "./time-names.ts";
import type { TokenRange } from "./token-range.ts";
import { addUnlistedVerbs } from "./unlisted-verbs.ts";
import { type SpeechVerb, speechVerb } from "./verbs.ts";
import { glanceOf, isAmong, wordSet } from "./word-set.ts";

/** An article cut into tokens and sentences, with word classes and quotation marks. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Bits of `wordClass` for each token. */
  readonly classes: Int32Array;
  /** Bits of `nameClass` for each token. */
  readonly nameClasses: Int32Array;
  /** 1 for each token that begins with a capital, after a particle too: "al-Tamimi". */
  readonly capitals: Uint8Array;
  /** What `glanceOf` tells of each token in lower case. */
  readonly glances: Uint16Array;
  readonly blocks: readonly ReadBlock[];
  readonly sentences: readonly Sentence[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Index of the block of each token. */
  readonly blockOf: Int32Array;
  readonly marked: readonly MarkedString[];
  /** Index of the innermost string in marks around each token, or -1. Marks count as inside. */
  readonly markedOf: Int32Array;
  readonly punctuation: Punctuation;
  /** What `tokenCode` and `tenseCode` say of each token, -1 until they are asked. */
  readonly codes: Int8Array;
  readonly tenses: Int8Array;
  /** The speech verb at a token. */
  verb(token: number): SpeechVerb | undefined;
}

export interface ReadBlock extends TokenRange {
  readonly block: Block;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** Reads an article. */
export function readingOf(article: Article): Reading {
  const { text } = article;
  const { tokens, sentences, blocks } = cutUp(article);
  const { classes, nameClasses, capitals, glances, verbs } = classified(tokens);
  clearSurnames({ tokens, sentences, capitals }, classes);
  clearTimeNames({ tokens, sentences, capitals }, classes);
  const marked = markedStrings(text, tokens, blocks);
  const markedOf = innermost(marked, tokens, blocks);
  addUnlistedVerbs({ text, tokens, classes, capitals, marked, markedOf }, verbs);
  return {
    article,
    text,
    tokens,
    classes,
    nameClasses,
    capitals,
    glances,
    blocks,
    sentences,
    marked,
    sentenceOf: indexOf(sentences, tokens.length),
    blockOf: indexOf(blocks, tokens.length),
    markedOf,
    punctuation: punctuationOf(tokens),
    codes: new Int8Array(tokens.length).fill(-1),
    tenses: new Int8Array(tokens.length).fill(-1),
    verb: (i) => ((classes[i] ?? 0) & wordClass.speech ? verbs[i] : undefined),
  };
}

/** The tokens, sentences and paragraphs of an article. Furniture has none. */
function cutUp({ text, blocks: all }: Article): Pick<Reading, "tokens" | "sentences" | "blocks"> {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blocks: ReadBlock[] = [];
  for (const block of all) {
    if (block.kind === "furniture") continue;
    const from = tokens.length;
    pushTokens(tokens, text, block.start, block.end);
    const firstSentence = sentences.length;
    for (const sentence of sentencesOf(tokens, from, tokens.length)) sentences.push(sentence);
    blocks.push({ block, from, to: tokens.length, firstSentence, endSentence: sentences.length });
  }
  return { tokens, sentences, blocks };
}

/** What the lists tell of each token, and which letters are roles, which words of a people. */
function classified(tokens: readonly Token[]) {
  const classes = new Int32Array(tokens.length);
  const nameClasses = new Int32Array(tokens.length);
  const capitals = new Uint8Array(tokens.length);
  const verbs: (SpeechVerb | undefined)[] = new Array(tokens.length);
  const letters: number[] = [];
  const peoples: number[] = [];
  const glances = new Uint16Array(tokens.length);
  tokens.forEach((token, i) => {
    glances[i] = glanceOf(token.lower);
    const capital = hasCapital(token);
    if (capital) capitals[i] = 1;
    if (capital && mayBeRole(token)) letters.push(i);
    if (token.kind !== "word") return;
    if (capital && mayBeOfPeople(tokens, classes, i)) peoples.push(i);
    const listed = capital
      ? classesOfCapitalised(token, tokens[i + 1])
      : listedClassesOf(token.lower);
    if (listed & ofNames) nameClasses[i] = nameClassesOf(token.lower);
    let c = listed & ~ofNames;
    // "the Danish mission to the council", against "the mission to Mars"
    if (token.lower === "mission" && isOfLand(tokens[i - 1], classes[i - 1] ?? 0))
      c |= wordClass.body;
    classes[i] = c;
    if (c & wordClass.speech)
      verbs[i] = speechVerb(token.lower, tokens[i + 1]?.lower, afterDegree(tokens, i + 2)?.lower);
  });
  tellRoles(tokens, letters, classes);
  tellPeoples(tokens, peoples, classes);
  return { classes, nameClasses, capitals, glances, verbs };
}

/** "clear" of "made it very clear" */
function afterDegree(tokens: readonly Token[], at: number): Token | undefined {
  return isAmong(tokens[at]?.lower ?? "", degrees) ? tokens[at + 1] : tokens[at];
}

const degrees = wordSet("very quite perfectly abundantly");

/** "Kenyan", "Danish" */
function isOfLand(token: Token | undefined, c: number): boolean {
  const named = token?.kind === "word" && token.text !== token.lower;
  return named && (c & (wordClass.demonym | wordClass.place)) !== 0;
}

/** Companies print "plc" small in their names. */
function hasCapital({ text, lower }: Token): boolean {
  if (text === lower) return text === "plc";
  const code = text.charCodeAt(0);
  const letter = text.charAt(0);
  if (code < 128 ? code >= 65 && code <= 90 : letter !== letter.toLowerCase()) return true;
  return joinedParticle.test(text) || isSmallFirst(text);
}

/** "al-Tamimi", "el-Sayed", "d’Estaing" */
const joinedParticle = /^(?:a[dlnrstz]|ash|el|d|dell|l)[-’'][A-Z]/;

/** "US", "IT" and "WHO" in capitals are no pronouns, and the "MS" of "MS Holm" stands for first names, against "MS HOLM:". */
function classesOfCapitalised({ text, lower }: Token, next: Token | undefined): number {
  if (text === "US" || text === "U.S." || text === "UK" || text === "U.K." || text === "EU")
    return wordClass.place;
  const letters = text === "MS" && next?.kind === "word" && next.text !== next.text.toUpperCase();
  return letters || text === "IT" || text === "WHO" ? 0 : listedClassesOf(lower);
}

function indexOf(ranges: readonly TokenRange[], length: number): Int32Array {
  const index = new Int32Array(length).fill(-1);
  ranges.forEach(({ from, to }, i) => {
    for (let at = from; at < to; at += 1) index[at] = i;
  });
  return index;
}

function innermost(
  marked: readonly MarkedString[],
  tokens: readonly Token[],
  blocks: readonly TokenRange[],
): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1);
  let from = 0;
  // An inner string comes after the outer one, and takes its tokens over.
  marked.forEach(({ block, open, close }, i) => {
    from = Math.max(from, blocks[block]?.from ?? 0);
    while (from < tokens.length && (tokens[from]?.start ?? 0) < open) from += 1;
    for (let at = from; at < tokens.length && (tokens[at]?.start ?? 0) < close; at += 1)
      index[at] = i;
  });
  return index;
}
