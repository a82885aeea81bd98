/**
 * What ways of asking have in common, by the names that these call it by: another way, several of which one is meant, or
 * a pattern.
 */
export type Parts = Readonly<Record<string, string | readonly string[] | RegExp>>;

/**
 * The pattern of a way of asking that is written down as people type it:
 *
 * | written | stands for |
 * |---|---|
 * | `who said` | these words; `'` is any apostrophe or none |
 * | `(a\|b c)` | one of these |
 * | `(a\|b)+` | one of these or several in a row |
 * | `[a\|b]` | one of these or nothing; with no space before it what a word goes on with: `quote[s]`, `who['s\| is]` |
 * | `[a\|b]*` | any number of these in a row |
 * | `<x: a\|b>` | one of these, of which the match tells as `x` |
 * | `{name}` | the part of that name |
 *
 * @example wayOf("[so] (is|was) it <x: {any}> who said <words: {any}>", { any: /.+?/ })
 */
export function wayOf(written: string, parts: Parts = {}): string {
  const tokens = written.match(token) ?? [];
  const pattern = waysIn(tokens, parts, false);
  if (tokens.length > 0) throw new Error(`Nothing opens what ${tokens[0]} closes in “${written}”.`);
  return pattern;
}

/** The pattern of one of several ways of asking, written down so. */
export function anyWay(written: readonly string[], parts: Parts = {}): string {
  return `(?:${written.map((each) => wayOf(each, parts)).join("|")})`;
}

const token = /\s+|[()[\]|>]|<\w+:\s*|\{\w+\}|(?<=[)\]])[*+]|[^\s()[\]|{}<>]+/g;

/** What each bracket begins as a pattern. */
const opening = /^(?:[([]|<(?<name>\w+):\s*)$/;
const closing = /^[)\]>]$/;

/** Something in a row of others. */
interface Item {
  readonly pattern: string;
  /** How often it stands there, as patterns have it: once where it is empty. */
  readonly times: "" | "?" | "*" | "+";
  /** Whether a space parts it from what stands before it. */
  readonly isApart: boolean;
}

/**
 * Takes the tokens up to the one that closes a bracket which they don't open.
 *
 * @param goesOn whether they go on with a word: then a space before one of the ways is one
 */
function waysIn(tokens: string[], parts: Parts, goesOn: boolean): string {
  const ways: Item[][] = [[]];
  let isApart = false;
  while (tokens[0] !== undefined && !closing.test(tokens[0])) {
    const typed = tokens.shift() ?? "";
    const isSpace = typed.trim() === "";
    if (typed === "|") ways.push([]);
    else if (!isSpace) {
      const way = ways.at(-1) ?? [];
      way.push({
        ...itemFrom(typed, tokens, parts, !isApart && (goesOn || way.length > 0)),
        isApart,
      });
    }
    isApart = isSpace;
  }
  return ways.map((way) => (goesOn && way[0]?.isApart ? " " : "") + inARow(way)).join("|");
}

/** What one token is, or all that its bracket holds. */
function itemFrom(
  typed: string,
  tokens: string[],
  parts: Parts,
  goesOn: boolean,
): Omit<Item, "isApart"> {
  const bracket = opening.exec(typed);
  if (!bracket) return { pattern: patternOf(typed, parts), times: "" };
  const name = bracket.groups?.name;
  const pattern = `(?${name === undefined ? ":" : `<${name}>`}${waysIn(tokens, parts, goesOn)})`;
  if (tokens.shift() === undefined) throw new Error(`Nothing closes ${typed} before ${pattern}.`);
  const [behind] = tokens;
  if (behind !== "*" && behind !== "+") return { pattern, times: typed === "[" ? "?" : "" };
  tokens.shift();
  return { pattern, times: behind };
}

function patternOf(typed: string, parts: Parts): string {
  if (!typed.startsWith("{")) return typed.replace(/[\\^$.*+?]/g, "\\$&").replaceAll("'", "['’]?");
  const part = parts[typed.slice(1, -1)];
  if (part === undefined) throw new Error(`No part is called ${typed}.`);
  if (part instanceof RegExp) return part.source;
  return anyWay(typeof part === "string" ? [part] : part, parts);
}

/** What may be lacking takes the space with it that parts it from what is always there. */
function inARow(items: readonly Item[]): string {
  const first = items.findIndex(isAlways);
  return items
    .map(({ pattern, times, isApart }, at) => {
      const space = isApart && at > 0 && at !== first ? " " : "";
      if (times === "") return space + pattern;
      if (times === "+") return `${space}${pattern}(?: ${pattern})*`;
      if (at < first) return `(?:${pattern}${items[at + 1]?.isApart ? " " : ""})${times}`;
      return isOfWord(items, at)
        ? `${space}(?:${pattern})${times}`
        : `(?:${space}${pattern})${times}`;
    })
    .join("");
}

function isAlways({ times }: Item): boolean {
  return times === "" || times === "+";
}

/** Whether something is the beginning of a word that is always there: "[dis]agree", but not "[so]{stop}". */
function isOfWord(items: readonly Item[], at: number): boolean {
  const after = items.slice(at + 1);
  const end = after.findIndex(({ isApart }) => isApart);
  const attached = after.slice(0, end < 0 ? after.length : end).find(isAlways);
  return attached !== undefined && /^(?:\(\?:)*\p{L}/u.test(attached.pattern);
}
