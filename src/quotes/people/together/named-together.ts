import { isTradeOrOffice } from "#quotes/cues/described-names.ts";
import { type Entity, entityAt, runAt } from "#quotes/names/entity.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isNumber, isVerb } from "#quotes/reading/phrase-words.ts";
import { isLettersBehind } from "#quotes/reading/post-nominals.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { inOne, isInOffice, type JointMention, sureOfNames } from "./joint-names.ts";

/** Somebody named, with what describes them: "Ana Ruiz, 41", "its chair, Ana Ruiz". Tokens. */
interface Member {
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
}

/**
 * All who are named beside each other where a mention is one of them, each with a description of their
 * own: "said Ana Ruiz, 41, and Tom Ekman", "Its chair, Ana Ruiz, and Tom Ekman, its clerk, said". Null
 * where it is nobody or one alone.
 */
export function namedTogether(r: Reading, all: Speakers, mention: Mention): JointMention | null {
  const members = membersAround(r, all, mention);
  const entities = [...new Set(members.map(({ entity }) => entity))];
  if (entities.length < 2 || entities.length < members.length) return null;
  const [first, second] = members;
  if (first && second && isInOffice(r, all, second.from - 1, first.entity, mention)) return null;
  const names = entities.map((entity) => all.speakerOf(entity).name);
  return {
    start: r.tokens[members[0]?.from ?? 0]?.start ?? mention.start,
    end: r.tokens[(members.at(-1)?.to ?? 0) - 1]?.end ?? mention.end,
    name: inOne(names),
    entities,
    sure: sureOfNames,
  };
}

/** Behind a verb those from the mention on, before it those up to the mention. */
function membersAround(r: Reading, all: Speakers, mention: Mention): readonly Member[] {
  const sentence = sentenceAt(r, mention.head);
  if (!sentence) return [];
  const { from, to } = mention;
  const goesOn = isOneOf(r, to, ", ( and");
  if (goesOn && hasAnd(r, to, Math.min(sentence.to, to + longestAside))) {
    const behind = membersFrom(r, all, from, sentence.to);
    const last = behind.at(-1);
    if (last && !isFollowedByVerb(r, last.to)) return behind;
  }
  if (!hasAnd(r, Math.max(sentence.from, from - longestAside), from)) return [];
  const floor = Math.max(sentence.from, from - longestGroup);
  const before = membersFrom(r, all, clauseStart(r, from, floor), sentence.to);
  const own = before.at(-1);
  return own && own.from <= from && to <= own.to ? before : [];
}

/** In tokens. */
const longestGroup = 60;

/** Members parted by commas up to the one behind "and"; none where no "and" comes. */
function membersFrom(r: Reading, all: Speakers, from: number, limit: number): Member[] {
  const members: Member[] = [];
  for (let at = from; members.length < mostMembers; ) {
    const member = memberAt(r, all, at, limit);
    if (!member) return [];
    members.push(member);
    const joined = lowerAt(r, at - 1) === "and" && members.length > 1;
    const comma = lowerAt(r, member.to) === ",";
    const and = comma ? member.to + 1 : member.to;
    if (joined || and >= limit) return joined ? members : [];
    if (lowerAt(r, and) === "and") at = and + 1;
    else if (comma) at = and;
    else return [];
  }
  return [];
}

const mostMembers = 6;

function memberAt(r: Reading, all: Speakers, from: number, limit: number): Member | null {
  const phrase = phraseStartingAt(r, from, limit);
  if (!phrase || r.markedOf[from] !== r.markedOf[phrase.to - 1]) return null;
  const described = isOwnRole(r, phrase) && lowerAt(r, phrase.to) === ",";
  const name = described ? phraseStartingAt(r, phrase.to + 1, limit) : phrase;
  const entity = name?.form === "name" ? entityAt(all.people, name.head) : undefined;
  if (!name || entity?.kind !== "person") return null;
  const goesOn = (runAt(all.people, name.head)?.to ?? name.to) < name.to;
  if (goesOn || r.tokens[name.to]?.kind === "clitic") return null;
  return { entity, from, to: afterDescription(r, name.to, limit) };
}

/** "its chair", against the "director of the mill" of "Ana Ruiz, a weaver and director of the mill". */
function isOwnRole(r: Reading, phrase: Mention): boolean {
  const owned = is.determiner | is.possessivePronoun;
  return isRole(r, phrase) && hasClass(r, phrase.from, owned);
}

function isRole(r: Reading, phrase: Mention): boolean {
  return phrase.form === "nominal" && isTradeOrOffice(r, phrase);
}

/** After ", 41", ", MD", "(the clerk)" or ", its clerk"; `at` where nothing describes. */
function afterDescription(r: Reading, at: number, limit: number): number {
  if (lowerAt(r, at) === "(") {
    for (let i = at + 1; i < Math.min(limit, at + longestAside); i += 1)
      if (lowerAt(r, i) === ")") return i + 1;
    return at;
  }
  if (lowerAt(r, at) !== "," || at + 1 >= limit) return at;
  if (isNumber(r, at + 1) || isLettersBehind(r, at + 1)) return at + 2;
  const phrase = phraseStartingAt(r, at + 1, limit);
  return phrase && isRole(r, phrase) ? phrase.to : at;
}

/** In tokens. */
const longestAside = 12;

function hasAnd(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (lowerAt(r, i) === "and") return true;
  return false;
}

/** Where the clause of a token may begin: its sentence, or behind the words in marks before it. */
function clauseStart(r: Reading, at: number, floor: number): number {
  let start = at;
  while (start > floor && r.markedOf[start - 1] === r.markedOf[at]) start -= 1;
  while (start < at && r.tokens[start]?.kind === "punctuation") start += 1;
  return start;
}

/** Whether a verb follows, a comma before it or not. */
function isFollowedByVerb(r: Reading, at: number): boolean {
  return isVerb(r, lowerAt(r, at) === "," ? at + 1 : at);
}
