import { subjectBefore } from "#quotes/cues/subject-before.ts";
import { verbGroupAt } from "#quotes/cues/verb-groups.ts";
import type { People } from "#quotes/names/entity.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isNoun, isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { givesOut, issuerAt, verbGiving } from "./issuers-of-papers.ts";
import { isOwnWords } from "./papers.ts";

/** How far before the words of a paper it may be told of, in tokens. */
const reach = 16;
/** In tokens: "a short and moving tribute". */
const longestPaper = 6;

/**
 * The club of "The club posted an update on Facebook last week, which reads: “…”", and of "… last week. It reads: “…”":
 * who gives out, in the clause before, what a relative or a pronoun there means, in words that are the giver's own.
 */
export function issuerTold(r: Reading, people: People, { head, form }: Mention): Mention | null {
  const sentence = sentenceAt(r, head);
  if (!sentence) return null;
  if (lowerAt(r, head) === "which") return issuerBetween(r, people, sentence.from, head);
  // "a message in which they said"
  if (lowerAt(r, head - 1) === "which" && lowerAt(r, head - 2) === "in")
    return issuerBetween(r, people, sentence.from, head - 2);
  if (form !== "pronoun" || lowerAt(r, head) !== "it" || !tellsWords(r, head + 1)) return null;
  const before = r.sentences[(r.sentenceOf[head] ?? 0) - 1];
  const follows = head === sentence.from && before && r.blockOf[before.from] === r.blockOf[head];
  return follows ? issuerBetween(r, people, before.from, before.to - 1) : null;
}

function tellsWords(r: Reading, verb: number): boolean {
  return isOneOf(r, verb, "read reads said says added adds continued concluded");
}

/** Who issues the last paper that a clause tells of, whose tokens stand from one to before another. */
function issuerBetween(r: Reading, people: People, floor: number, end: number): Mention | null {
  const last = lowerAt(r, end - 1) === "," ? end - 2 : end - 1;
  for (let i = last; i > Math.max(floor, end - reach); i -= 1) {
    const paper = isOneOf(r, i, ownWords) && (!isNoun(r, i + 1) || lowerAt(r, i + 1) === "last");
    if (paper) return (isOwnWords(lowerAt(r, i)) ? issuerAt(r, people, i) : null) ?? giver(r, i);
    if (!mayFollow(r, i)) return null;
  }
  return null;
}

/** Whether a token may stand behind a paper and tell no more than when, where or to whom it is given. */
function mayFollow(r: Reading, at: number): boolean {
  const plain = r.tokens[at]?.kind === "word" || r.tokens[at]?.kind === "number";
  if (isOneOf(r, at, "last after before since")) return true;
  return plain && !isVerb(r, at) && !hasClass(r, at, is.relative | is.subordinator | is.negation);
}

/** Who gives out the paper whose word stands at a token; null where it is told to be "by her mother" or "from the club". */
function giver(r: Reading, paper: number): Mention | null {
  if (isOneOf(r, paper + 1, "by from")) return null;
  let first = paper;
  while (first > paper - longestPaper && !isOneOf(r, first, "a an another its his her their"))
    first -= 1;
  const sentence = sentenceAt(r, paper);
  if (first === paper || !sentence) return null;
  const particle = lowerAt(r, first - 1) === "out" ? first - 1 : first;
  const verb = verbGiving(r, particle, { floor: sentence.from, gives });
  if (verb < 0) return null;
  const group = verbGroupAt(r, verb, sentence.from, r.markedOf[paper] ?? -1);
  if (group && (group.form !== "finite" || group.passive)) return null;
  const subject = subjectBefore(r, group?.from ?? verb, group?.floor ?? sentence.from);
  return subject && subject.form !== "relative" ? subject : null;
}

const gives = wordSet(
  `${givesOut} share shares shared post posts posted publish publishes published put puts make makes made write writes ` +
    "wrote pen pens penned upload uploads uploaded tweet tweets tweeted",
);
const ownWords = wordSet(
  "announcement apology appeal caption clip comment e-mail email letter memo message note notice plea post release reply " +
    "response statement thread tribute tweet update video warning",
);
