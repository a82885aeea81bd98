import { isTypoOf } from "#answers/words/edit-distance.ts";
import type { KnowsName } from "./name-in.ts";

/** Puts right the words that make a question one ("waht did X sya"); names and all else stay as typed. */
export function withFrameWordsSpelt(text: string, knowsName: KnowsName): string {
  const typed = text.split(" ");
  const inFull = (word: string) => {
    const form = chatForms.get(word.toLowerCase());
    return form === undefined || knowsName(word) ? word : form;
  };
  const [first = "", second = "", ...others] = typed;
  const [opens, next] = whoSaid(inFull(first), inFull(second));
  const lower = opens.toLowerCase();
  const opener = openers.has(lower) || searching.has(lower) ? opens : slipOf(openers, lower);
  if (opener === undefined || (opener !== opens && typed.length < 3)) return text;
  const words = [next, ...others.map(inFull)].slice(0, typed.length - 1);
  return [opener, ...words.slice(0, innerWithin).map(spelt), ...words.slice(innerWithin)].join(" ");
}

/** What the words of a question begin with. */
const openers: ReadonlySet<string> = new Set(
  "who what when where which how did does has quote quotes compare finish".split(" "),
);
/** The same where something is to be looked for: none of these is taken for a slip of another word. */
const searching: ReadonlySet<string> = new Set(
  "find show give get list need any anything".split(" "),
);
/** What stands in a question behind that, among its next words. */
const inner: ReadonlySet<string> = new Set("said say says did does about quoted".split(" "));
const innerWithin = 7;

/** How some type the words of a question in chat. */
const chatForms: ReadonlyMap<string, string> = new Map([
  ["wat", "what"],
  ["wut", "what"],
  ["wot", "what"],
  ["hu", "who"],
  ["wen", "when"],
  ["bout", "about"],
  ["abt", "about"],
  ["sed", "said"],
  ["tht", "that"],
  ["dat", "that"],
  ["ppl", "people"],
]);

/** The first two words of a question, as "who said" where they are nearly that: one by itself may be any word. */
function whoSaid(first: string, second: string): [string, string] {
  const who = slipsOfWho.has(first.toLowerCase()) && /^sa(?:id|ys)$/i.test(second) ? "who" : first;
  return [who, /^who$/i.test(who) && slipsOfSaid.has(second.toLowerCase()) ? "said" : second];
}

const slipsOfWho: ReadonlySet<string> = new Set("wo whi hwo woh whoo whp".split(" "));
const slipsOfSaid: ReadonlySet<string> = new Set(
  "sad aid sai sais sayd sayed saif saiid saidd".split(" "),
);

function spelt(word: string): string {
  const lower = word.toLowerCase();
  return openers.has(lower) ? word : (slipOf(inner, lower) ?? word);
}

function slipOf(known: ReadonlySet<string>, typed: string): string | undefined {
  for (const word of known) if (isSlip(typed, word)) return word;
  return undefined;
}

/**
 * Two neighbours swapped, or in a longer word a letter too many or too few; another letter in its
 * place mostly makes another word ("paid", "said").
 */
function isSlip(typed: string, word: string): boolean {
  const beginAlike = typed[0] === word[0] || typed[1] === word[0] || typed[0] === word[1];
  if (!beginAlike || typed === word) return false;
  if (typed.length !== word.length && isTypoOf(typed, word)) return true;
  if (typed.length !== word.length || word.length < 3) return false;
  let at = 0;
  while (typed[at] === word[at]) at += 1;
  return (
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
}
