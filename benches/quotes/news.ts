import { readdirSync, readFileSync } from "node:fs";
import type { Span } from "#articles/article.ts";
import type { GoldArticle, GoldMention, GoldName, GoldQuote } from "./gold.ts";

/** An annotated article, with whom its mentions mean and the full names behind its attributions. */
export interface NewsArticle {
  readonly gold: GoldArticle;
  readonly mentions: readonly GoldMention[];
  readonly names: readonly GoldName[];
}

/** A text without its marks, and what they enclose, by the number of the attribution. */
interface Unmarked {
  readonly text: string;
  readonly words: ReadonlyMap<string, readonly Span[]>;
  readonly sources: ReadonlyMap<string, Span>;
  readonly cues: ReadonlyMap<string, Span>;
  /** Words in marks that nobody said, inside those of an attribution. */
  readonly nobodys: readonly Span[];
}

/**
 * Every article of a folder in the notation of training/news/README.md. Throws, with the article and the
 * number, on a mark that isn't closed and a number without words or without a speaker.
 */
export function readNews(folder: URL): NewsArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => {
      const [, ...articles] = readFileSync(new URL(file, folder), "utf8").split(/^== /m);
      return articles.map((lines) => readArticle(file.replace(".txt", ""), lines));
    });
}

function readArticle(group: string, lines: string): NewsArticle {
  const [title = "", ...rest] = lines.split("\n").filter((line) => line.trim() !== "");
  const id = `${group}/${title.split(":")[0]}`;
  const speakers = new Map<string, string>();
  const paragraphs: string[] = [];
  for (const line of rest) {
    const [, number, speaker] = /^> (\d+) (.+)$/.exec(line) ?? [];
    if (number !== undefined && speaker !== undefined) speakers.set(number, speaker.trim());
    else paragraphs.push(line.replace(/^# /, ""));
  }
  const unmarked = unmark(id, paragraphs.join("\n\n"));
  for (const number of [...speakers.keys(), ...unmarked.sources.keys(), ...unmarked.cues.keys()])
    if (!unmarked.words.has(number)) throw new Error(`${id}: ${number} has no words`);
  return articleOf(id, unmarked, (number) => speakerOf(id, speakers, number));
}

/** Whoever a number's line names, over lines such as "= 3". */
function speakerOf(id: string, speakers: ReadonlyMap<string, string>, number: string): string {
  const seen = new Set<string>();
  for (let at = number; !seen.has(at); ) {
    seen.add(at);
    const speaker = speakers.get(at);
    if (speaker === undefined) throw new Error(`${id}: ${at} has no speaker`);
    if (!speaker.startsWith("= ")) return speaker;
    at = speaker.slice(2);
  }
  throw new Error(`${id}: the speaker of ${number} is nobody's own`);
}

function articleOf(
  id: string,
  { text, words, sources, cues, nobodys }: Unmarked,
  speakerOf: (number: string) => string,
): NewsArticle {
  const quotes: GoldQuote[] = [];
  const mentions: GoldMention[] = [];
  const names: GoldName[] = [];
  for (const [number, parts] of words) {
    const speaker = speakerOf(number);
    const source = sources.get(number);
    const name = /^[-?]/.test(speaker) ? null : speaker;
    const elsewhere = source || speaker === "?" ? [] : mentionsOf(speaker);
    for (const part of parts)
      quotes.push({
        ...withText(text, part),
        ...typeIn(text, part, nobodys),
        event: number,
        speaker: source ? withText(text, apposed(text, source)) : null,
        cue: withTextOf(text, cues.get(number)),
        ...(elsewhere.length > 0 && { elsewhere }),
      });
    if (source && speaker !== "?") mentions.push({ id, ...source, name });
    const [first] = parts;
    if (first && name !== null) names.push({ id, ...first, name });
  }
  return { gold: { id, text, quotes }, mentions, names };

  /** Where the text names or describes a speaker. */
  function mentionsOf(speaker: string): Span[] {
    const beside = [...sources].flatMap(([number, span]) =>
      speakerOf(number) === speaker ? [span] : [],
    );
    if (/^[-?]/.test(speaker)) return beside;
    const last = RegExp.escape(speaker.split(" ").at(-1) ?? speaker);
    const named = text.matchAll(new RegExp(`(?<!\\p{L})${last}(?!\\p{L})`, "gu"));
    return [
      ...beside,
      ...[...named].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    ];
  }
}

function withText(text: string, { start, end }: Span): Span & { readonly text: string } {
  return { start, end, text: text.slice(start, end) };
}

function withTextOf(text: string, span: Span | undefined): GoldQuote["cue"] {
  return span ? withText(text, span) : null;
}

/** A name with the description that it stands in apposition to: "its owner, the Ruiz Group". */
function apposed(text: string, { start, end }: Span): Span {
  const isName = /^\p{Lu}/u.test(text.slice(start));
  const described = isName ? description.exec(text.slice(0, start).slice(-80)) : null;
  return { start: start - (described?.[0].length ?? 0), end };
}

const description = /\p{L}+(?:’s|\))?, (?:(?:the|an?|its|his|her|their) )?(?:[\p{L}\d’-]+ ){0,4}$/u;

/** Whether words stand in marks, and which strings in marks inside them are the speaker's. */
function typeIn(
  text: string,
  { start, end }: Span,
  nobodys: readonly Span[],
): Pick<GoldQuote, "type" | "marked"> {
  if (/[“"„«‘']/.test(text.charAt(start - 1))) return { type: "direct" };
  const words = text.slice(start, end);
  if (/^[“"„«‘'][^“"„«]*["”»’']$/.test(words)) return { type: "direct" };
  const marked = [...words.matchAll(inMarks)].map((match) => {
    const inside = match.slice(1).find((group) => group !== undefined) ?? "";
    const from = start + match.index + match[0].indexOf(inside);
    return { start: from, end: from + inside.length };
  });
  if (marked.length === 0) return { type: "indirect" };
  const isNobodys = (one: Span) => nobodys.some((other) => other.start === one.start);
  return { type: "mixed", marked: marked.filter((one) => !isNobodys(one)) };
}

const inMarks =
  /“([^”]+)(?:”|$)|"([^"]+)(?:"|$)|«([^»]+)»|‘((?:[^’]|’(?=\p{L}))+)’|(?<![\p{L}\p{N}])'(?=\S)((?:[^']|'(?=\p{L}))+)'(?!\p{L})/gu;

/** Takes the marks out and gives, for each number, where its words then stand. */
function unmark(id: string, marked: string): Unmarked {
  const words = new Map<string, Span[]>();
  const sources = new Map<string, Span>();
  const cues = new Map<string, Span>();
  const nobodys: Span[] = [];
  const open: { mark: string; numbers: readonly string[]; start: number }[] = [];
  let text = "";
  for (const token of marked.match(tokens) ?? []) {
    if (/^[{[<].+ $/.test(token)) {
      const numbers = token.slice(1, -1).split(",");
      open.push({ mark: token.charAt(0), numbers, start: text.length });
    } else if (/^[}\]>]$/.test(token)) {
      const last = open.pop();
      if (!last || "{[<".indexOf(last.mark) !== "}]>".indexOf(token))
        throw new Error(`${id}: ${token} closes what isn't open after "${text.slice(-40)}"`);
      const span = { start: last.start, end: text.length };
      for (const number of last.numbers)
        if (number === "-") nobodys.push(span);
        else if (last.mark === "{") words.set(number, [...(words.get(number) ?? []), span]);
        else (last.mark === "[" ? sources : cues).set(number, span);
    } else text += token;
  }
  const [unclosed] = open;
  if (unclosed) throw new Error(`${id}: ${unclosed.mark}${unclosed.numbers} is never closed`);
  return { text, words, sources, cues, nobodys };
}

/** A mark that opens, with its numbers; one that closes; the text between. */
const tokens = /[{[<](?:\d+(?:,\d+)*|-) |[}\]>]|[^{}[\]<>]+|[{[<]/g;
