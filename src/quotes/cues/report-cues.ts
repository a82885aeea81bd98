import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  phraseEndingAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import { isClitic, isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import * as nouns from "#quotes/reading/tables/speech-nouns.ts";
import { firstVerb, tenseCode } from "#quotes/reading/token-codes.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import {
  hasClass,
  isMarked,
  isOneOf,
  lowerAt,
  nextComma,
  sentenceAt,
} from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { type WordTable, wordTable } from "#quotes/reading/word-table.ts";
import { creditedAt } from "./crediting.ts";
import type { Cue } from "./cue.ts";
import { mainSubject } from "./far-subjects.ts";
import { agentOf } from "./subject-after.ts";
import { isPassive, verbGroupAt } from "./verb-groups.ts";

/**
 * A cue of reported speech: a verb with its source, a noun ("her claim that …"), or a passive whose
 * source the article leaves out ("it was announced that …").
 */
export interface ReportCue extends Omit<Cue, "source" | "side"> {
  readonly source: Mention | null;
  readonly side: Cue["side"] | "noun" | "none";
}

/** How far before a noun its owner may stand: "his recent, much-quoted claim". */
const mostAdjectives = 3;
/** Verbs that make a noun of speech their subject's: "he made the claim that …". */
const lightVerbs = wordSet(
  "make makes made making issue issues issued issuing give gives gave giving repeat repeats repeated repeating renew " +
    "renews renewed renewing deliver delivers delivered delivering offer offers offered offering push pushes pushed " +
    "pushing have has had",
);

/** Whether a sentence has any word that can be a cue of reported speech: others need no closer look. */
export function mayReport(r: Reading, sentence: number): boolean {
  const { from, to } = r.sentences[sentence] ?? { from: 0, to: 0 };
  for (let i = from; i < to; i += 1) {
    if (isMarked(r, i)) continue;
    const verb = r.verb(i);
    if (verb && (!(verb.classes & verbClass.thought) || isHeardInCourt(r, i))) return true;
    if (creditedAt(r, i) >= 0) return true;
    if (leadsOn(r, i) && nounClasses(lowerAt(r, i)) !== 0) return true;
  }
  return false;
}

/** Whether the word that a noun of speech needs can follow: "claim that", "calls for", "reports by". */
function leadsOn(r: Reading, at: number): boolean {
  return hasClass(r, at + 1, is.preposition | is.subordinator);
}

/** The cues of a sentence that only reported speech has, outside quotation marks. */
export function reportCuesOf(r: Reading, sentence: number): ReportCue[] {
  const { from, to } = r.sentences[sentence] ?? { from: 0, to: 0 };
  const cues: ReportCue[] = [];
  for (let i = from; i < to; i += 1) {
    if (isMarked(r, i)) continue;
    const cue = nounCue(r, i, sentence, from, to) ?? passiveCue(r, i, sentence, from, to);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** "N's claim that …", "his calls for …", "allegations by N that …", "the promise to …" */
function nounCue(
  r: Reading,
  at: number,
  sentence: number,
  from: number,
  to: number,
): ReportCue | null {
  if (!leadsOn(r, at)) return null;
  const lower = lowerAt(r, at);
  const classes = nounClasses(lower);
  if (classes === 0 || at + 1 >= to || r.tokens[at]?.text !== lower) return null;
  const named = isOneOf(r, at + 1, "by from") ? phraseStartingAt(r, at + 2, to) : null;
  const content = named ? afterApposition(r, named.to, to) : afterSetting(r, at, from, to);
  if (!isOneOf(r, content, openersOf(lower)) || isPlaceOrDay(r, content, to)) return null;
  // "a report by the board that said"
  if (lowerAt(r, content) === "that" && tenseCode(r, content + 1) > 0) return null;
  const source = named ?? owner(r, at, from);
  if (!source) return null;
  return {
    ...plain,
    at,
    from: at,
    sentence,
    classes,
    lemma: lower,
    side: "noun",
    source,
    content,
    start: r.tokens[at]?.start ?? 0,
    end: r.tokens[at]?.end ?? 0,
  };
}

/** What the words of a noun of speech may open with. */
function openersOf(noun: string): string {
  // "The inspector's report on the dam is due."
  if (isAmong(noun, "report reports explanation")) return "that";
  // "requests on the sale", "calls about the fire"
  if (isAmong(noun, "request requests")) return "that to for";
  if (isAmong(noun, "call calls")) return "that to for on against";
  // "a question for the mayor"
  if (isAmong(noun, "question questions")) return "that of about on";
  return "that to of for about on against";
}

/** "on Sunday", "to the police", against "on Sunday that …", "to sell the mill" and "objections to the plan" */
function isPlaceOrDay(r: Reading, at: number, to: number): boolean {
  if (lowerAt(r, at) === "on" && hasClass(r, at + 1, is.time)) {
    const next = afterAdverbials(r, at, to);
    return !isOneOf(r, isOneOf(r, next, "is was") ? next + 1 : next, "that to for");
  }
  if (lowerAt(r, at) !== "to" || isOneOf(r, at - 1, "objection objections")) return false;
  if (!hasClass(r, at + 1, is.determiner | is.possessivePronoun | is.objectPronoun)) return false;
  const listener = phraseStartingAt(r, at + 1, to);
  return !listener || lowerAt(r, listener.to) !== "that";
}

const plain = { form: "finite", passive: false, addressee: null, modality: "asserted" } as const;

function owner(r: Reading, at: number, from: number): Mention | null {
  let i = at - 1;
  while (i >= from && at - i <= mostAdjectives && isNoun(r, i)) i -= 1;
  if (i < from) return null;
  if (hasClass(r, i, is.possessivePronoun)) return wordMention(r, i);
  if (isClitic(r, i)) return i - 1 >= from ? phraseEndingAt(r, i - 1, from) : null;
  const verb = hasClass(r, i, is.determiner | is.quantifier) ? i - 1 : i;
  return isOneOf(r, verb, lightVerbs) ? mainSubject(r, i) : null;
}

/** "rejects his claim in court that", "her remark on Monday to reporters that": where the words go on after where it was made. */
function afterSetting(r: Reading, noun: number, from: number, to: number): number {
  const at = noun + 1;
  let next = afterAdverbials(r, at, to);
  if (isOneOf(r, next, setting)) next = phraseStartingAt(r, next + 1, to)?.to ?? at;
  // "a statement in a contest that will end"
  const goesOn = next > at && lowerAt(r, next) === "that" && tenseCode(r, next + 1) === 0;
  return goesOn && firstVerb(r, from, noun).tense > 0 ? next : at;
}

const setting = wordSet("at before during in on to");

/** "a former teller, Uli Kern, that": where the words go on after the name. */
function afterApposition(r: Reading, at: number, to: number): number {
  if (lowerAt(r, at) !== ",") return at;
  const closing = nextComma(r, at + 1, Math.min(to, at + longestApposition));
  return closing < 0 ? at : closing + 1;
}

/** In tokens. */
const longestApposition = 12;

/** "It was announced that …", "N was accused of …", "Asked whether …", "The court heard that …": nobody is named. */
function passiveCue(
  r: Reading,
  at: number,
  sentence: number,
  from: number,
  to: number,
): ReportCue | null {
  const verb = r.verb(at);
  if (!verb || (verb.form !== "past" && verb.form !== "participle")) return null;
  const bare = at === from && verb.classes & verbClass.ask;
  const heard = isHeardInCourt(r, at);
  if (!(bare || heard || isPassive(r, at, from)) || isHearsay(r, at)) return null;
  const group = verbGroupAt(r, at, from, -1);
  if (!group || (group.passive && agentOf(r, at, to))) return null;
  return {
    ...plain,
    at,
    from: group.from,
    sentence,
    classes: heard ? verbClass.say : verb.classes,
    lemma: verb.lemma,
    passive: true,
    modality: group.modality,
    side: "none",
    source: null,
    content: at + 1,
    start: r.tokens[group.from]?.start ?? 0,
    end: r.tokens[at]?.end ?? 0,
  };
}

/** "The court heard that …": words of somebody there, whom the sentence leaves out. */
function isHeardInCourt(r: Reading, at: number): boolean {
  if (lowerAt(r, at) !== "heard") return false;
  const court = isOneOf(r, at - 1, "has also had") ? at - 2 : at - 1;
  if (!isOneOf(r, court, courts)) return false;
  if (isOneOf(r, at + 1, "that how") || closesCourt(r, at)) return true;
  const subject = phraseStartingAt(r, at + 1, sentenceAt(r, at)?.to ?? at);
  return subject !== null && subject.form !== "relative" && tenseCode(r, subject.to) > 0;
}

const courts = wordSet(
  "court courts jury jurors inquest tribunal hearing inquiry trial panel magistrates committee councillors meeting",
);

/** ", the court heard." */
function closesCourt(r: Reading, at: number): boolean {
  return hasClass(r, at - 2, is.determiner) || isOneOf(r, at - 2, "has")
    ? isOneOf(r, at + 1, ". on")
    : false;
}

/** "is said to be rich": nobody's words. */
function isHearsay(r: Reading, at: number): boolean {
  return r.verb(at)?.lemma === "say" && lowerAt(r, at + 1) === "to";
}

let byNoun: WordTable | undefined;

/** The classes of a noun of speech, as of a verb; 0 for another word. */
function nounClasses(lower: string): number {
  byNoun ??= wordTable([
    { words: nouns.assertNouns, bits: verbClass.say | verbClass.assert },
    { words: nouns.commitNouns, bits: verbClass.say | verbClass.commit },
    { words: nouns.requestNouns, bits: verbClass.say | verbClass.request },
    { words: nouns.judgeNouns, bits: verbClass.say | verbClass.judge },
    { words: nouns.refuseNouns, bits: verbClass.say | verbClass.refuse },
  ]);
  return byNoun(lower);
}
