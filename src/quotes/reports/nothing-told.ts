import type { Cue } from "#quotes/cues/cue.ts";
import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb, tenseCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { isInfinitive } from "./clauses.ts";
import type { Content } from "./contents.ts";

/**
 * Whether the place where words of a cue may stand holds none beside what is in marks: only where and when it was said,
 * "it", or somebody else's words with their own cue.
 * @param used the cues that words in marks have
 */
export function holdsNothing(
  r: Reading,
  content: Content,
  cue: ReportCue,
  used: ReadonlyMap<number, Cue>,
): boolean {
  const quotes = used.has(cue.at);
  if ((quotes || cue.side === "noun") && leadsToMarks(r, cue)) return true;
  if (isAnothersQuotation(r, content, cue, used)) return true;
  if (content.where === "before" && quotes) return !speaksOutside(r, content);
  if (content.where !== "after") return false;
  if (quotes && isSettingOfQuotation(r, content, cue)) return true;
  if (isPronounAlone(r, content, cue) || isAllInMarks(r, content)) return true;
  return isOnlyNamed(r, content, cue);
}

/** "tweeted a warning.", "wrote a short reply.": what somebody's words are, and none of them. */
function isOnlyNamed(r: Reading, { from, to }: TokenRange, { classes }: ReportCue): boolean {
  if (!(classes & verbClass.say) || to - from > longestName || !isOneOf(r, from, "a an his her"))
    return false;
  const ends = !r.tokens[to] || isOneOf(r, to, ". ! ? :");
  return ends && isOneOf(r, to - 1, words);
}

/** In tokens: "a very short reply". */
const longestName = 4;
const words = wordSet(
  "announcement apology denial joke message note plea promise prayer reply request response statement thanks tribute warning",
);

/** `told Radio Sund: “…”`, `says that: “…”`: the verb has its words behind the colon. */
function leadsToMarks(r: Reading, { at, side, sentence }: ReportCue): boolean {
  const to = r.sentences[sentence]?.to ?? at;
  for (let i = at + 1; i < to && !isMarked(r, i); i += 1) {
    if (lowerAt(r, i) === ":") return isMarked(r, i + 1);
    if (side !== "noun" && tenseCode(r, i) > 0) return false;
  }
  return false;
}

/** `“…,” Holm said` of `“…,” Holm said, the Herald reported`: the report would hold nothing but that. */
function isAnothersQuotation(
  r: Reading,
  { from, to }: TokenRange,
  cue: ReportCue,
  used: ReadonlyMap<number, Cue>,
): boolean {
  if (!isMarked(r, from)) return isHeardThere(from, to, used);
  let others = 0;
  for (let i = from; i < to; i += 1) {
    const other = used.get(i);
    if (other && other.source.from !== cue.source?.from) others += 1;
    else if (!isMarked(r, i) && tenseCode(r, i) > 0) return false;
  }
  return others > 0;
}

/** "a nurse asking her" of `“…?” Holm recalled a nurse asking her` */
function isHeardThere(from: number, to: number, used: ReadonlyMap<number, Cue>): boolean {
  for (let i = from; i < to; i += 1) {
    const other = used.get(i);
    if (other?.form === "gerund" && other.source.from === from && other.source.to === i)
      return true;
  }
  return false;
}

/** Whether a finite verb of a content stands outside marks, or first in them: "The ties “are the ground we stand on”". */
export function speaksOutside(r: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    const isFirst = i - 2 >= from && !isMarked(r, i - 2) && r.tokens[i - 1]?.kind === "mark";
    if ((!isMarked(r, i) || isFirst) && tenseCode(r, i) > 0) return true;
  }
  return false;
}

/** Whether what stands behind a verb that has its words in marks is how, when, where and to whom they were said. */
function isSettingOfQuotation(r: Reading, content: Content, cue: ReportCue): boolean {
  const { from, to } = content;
  if (isOneOf(r, from, "before after while when as")) return true;
  if (isOneOf(r, from, "at in on") && firstVerb(r, from, to).tense === 0) return true;
  if (lowerAt(r, from - 1) === "," && from - 1 >= cue.content) return true;
  // "told the crowd, adding that …"
  if (lowerAt(r, cue.content) === "," && lowerAt(r, cue.content + 1).endsWith("ing")) return true;
  if (asks(r, content)) return false;
  return isBehindQuotation(r, cue) ? !speaksOutside(r, content) : leadsTo(r, content, cue);
}

/** "to sell the mill": an infinitive outside of marks. */
function asks(r: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1)
    if (lowerAt(r, i) === "to" && !isMarked(r, i) && isInfinitive(r, i)) return true;
  return false;
}

/** `“…,” she said of that winter`, `“…,” said Holm, his voice breaking` */
function isBehindQuotation(r: Reading, cue: ReportCue): boolean {
  const { from, source, sentence, side, form } = cue;
  if (form !== "finite" || side === "main") return false;
  const first = Math.min(from, source?.from ?? from);
  return first > (r.sentences[sentence]?.from ?? 0) && isMarked(r, first - 1);
}

/** `said of the sale, “…”`, `told “Morning Tonight” host Gail King, “…”`: whom and what about, up to words in marks. */
function leadsTo(r: Reading, { from, to }: TokenRange, { classes }: ReportCue): boolean {
  if (!(classes & speechClasses)) return false;
  let leads = false;
  for (let i = from; i < to; i += 1) {
    if (isMarked(r, i)) continue;
    if (leads && lowerAt(r, i).endsWith("ing")) break;
    if (tenseCode(r, i) > 0 || lowerAt(r, i) === "that") return false;
    if (isOneOf(r, i, ", :") && isMarked(r, i + 1)) leads = true;
  }
  return leads;
}

/** "it", "about it to him", "this on Friday", against "it was late", "it a shame", "denied it" and "asked about it" */
function isPronounAlone(r: Reading, { from, to }: TokenRange, cue: ReportCue): boolean {
  const { classes, lemma } = cue;
  if (lemma === "deny") return false;
  const led = isOneOf(r, from, "about of on to");
  if (led && classes & verbClass.ask) return false;
  const at = led ? from + 1 : from;
  const it = isOneOf(r, at, pronouns) || (led && lowerAt(r, at) === "that");
  if (!it || isNoun(r, at + 1)) return false;
  const says = (classes & (verbClass.say | verbClass.tell)) !== 0;
  const next = afterSettings(r, at + 1, to, says ? placing : timing);
  if (isOneOf(r, next, "and but")) return tenseCode(r, next + 1) > 0;
  return next >= to || isOneOf(r, next, ", ; when while because before after");
}

const pronouns = wordSet("it this him her them me us you");

/** What tells when, and where, how and to whom. */
const timing = "after at before during in until";
const placing = "after at before by during from in on over through to until with within";

/** The first token behind what tells when, where and to whom. */
function afterSettings(r: Reading, from: number, to: number, prepositions: string): number {
  let at = from;
  while (at < to) {
    const next = isOneOf(r, at, "once twice") ? at + 1 : afterAdverbials(r, at, to);
    const end = next > at ? next : settingEnd(r, at, to, prepositions);
    if (end <= at) break;
    at = end;
  }
  return at;
}

/** Behind "to him" and "at the fair"; where the phrase begins if none does. */
function settingEnd(r: Reading, at: number, to: number, prepositions: string): number {
  if (!isOneOf(r, at, prepositions) || isInfinitive(r, at)) return at;
  if (isOneOf(r, at + 1, pronouns) && !hasClass(r, at + 1, is.possessivePronoun)) return at + 2;
  return phraseStartingAt(r, at + 1, to)?.to ?? at;
}

/** Whether nothing stands outside of marks but “that” or “to”. */
function isAllInMarks(r: Reading, { from, to }: TokenRange): boolean {
  for (let i = isOneOf(r, from, "that to") ? from + 1 : from; i < to; i += 1)
    if (!isMarked(r, i) && r.tokens[i]?.kind !== "punctuation") return false;
  return true;
}
