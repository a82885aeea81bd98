import { entityAt, type People } from "#quotes/names/entity.ts";
import { behindApposition } from "#quotes/names/name-position.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  phraseEndingAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import { isClitic, isNoun, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { answers } from "./owners-of-words.ts";

/**
 * Whose words those were that end a sentence, as the next one begins by telling: "That is the verdict of Ana Ruiz", "That was
 * Ana Ruiz’s view", "So says Ana Ruiz", "That is how Ana Ruiz sees it", "That’s Ana Ruiz, on her comeback", "Ana Ruiz is talking about
 * the fire". Null where somebody was cited in their paragraph.
 */
export function toldNext(
  r: Reading,
  people: People,
  { after, lastSentence }: Place,
): Mention | null {
  const next = r.sentences[lastSentence + 1];
  if (!next || next.from < after || isMarked(r, next.from)) return null;
  const away = (r.blockOf[next.from] ?? 0) - (r.blockOf[after - 1] ?? 0);
  if (away > 1 || (away === 1 && r.blocks[r.blockOf[next.from] ?? 0]?.block.kind !== "body"))
    return null;
  const first = isOneOf(r, next.from, "or and") ? next.from + 1 : next.from;
  const opening = personAt(r, people, first, next.to);
  if (opening) return isTalking(r, opening) ? opening : null;
  if (isOneOf(r, first, "so thus"))
    return isOneOf(r, first + 1, "says said spoke speaks")
      ? phraseStartingAt(r, first + 2, next.to)
      : null;
  const copula = first + 1;
  if (!isOneOf(r, first, "that this those these") || !isOneOf(r, copula, "is 's was are were"))
    return null;
  const at = hasClass(r, copula + 1, is.adverb) ? copula + 2 : copula + 1;
  if (isOneOf(r, at, "what how")) return whoseSay(r, at, next.to);
  return whoseWords(r, at, next.to) ?? personAt(r, people, at, next.to);
}

/** "Ana Ruiz", against "Ana Ruiz’s boat" */
function personAt(r: Reading, people: People, from: number, to: number): Mention | null {
  if (entityAt(people, from)?.kind !== "person") return null;
  const name = phraseStartingAt(r, from, to);
  return name && !isClitic(r, name.to) ? name : null;
}

/** "is talking about", "was describing" */
function isTalking(r: Reading, { to }: Mention): boolean {
  return isOneOf(r, to, "is was") && isOneOf(r, to + 1, talking);
}

const talking = wordSet(
  "talking speaking describing recalling explaining discussing referring reflecting reminiscing remembering recounting",
);

/** "Ana Ruiz" of "what Ana Ruiz told the court", "how Ana Ruiz sees it" */
function whoseSay(r: Reading, at: number, to: number): Mention | null {
  const subject = phraseStartingAt(r, at + 1, to);
  const verb = subject ? behindApposition(r, subject.to) : at;
  if (!subject || hasClass(r, verb, is.modal)) return null;
  const { classes = 0, form } = r.verb(verb) ?? {};
  const tells = (classes & (speechClasses | verbClass.label)) !== 0 && form !== "gerund";
  return tells || isOneOf(r, verb, "sees saw put puts") ? subject : null;
}

/** "Ana Ruiz" of "the blunt verdict of Ana Ruiz" and "Ana Ruiz’s blunt verdict" */
function whoseWords(r: Reading, from: number, to: number): Mention | null {
  for (let i = from; i < Math.min(to, from + longestOwner); i += 1) {
    if (isOneOf(r, i, answers) && !isNoun(r, i + 1)) {
      if (hasClass(r, from, is.possessivePronoun)) return wordMention(r, from);
      let owner = i;
      while (owner > from && !isClitic(r, owner)) owner -= 1;
      if (owner > from) return phraseEndingAt(r, owner - 1, from);
      const of = isOneOf(r, i + 1, "of from") && lowerAt(r, from) === "the";
      const giver = of ? phraseStartingAt(r, i + 2, to) : null;
      // "the view from the hill"
      const isThing = giver?.form === "nominal" && !hasClass(r, giver.head, somebody);
      return isThing ? null : giver;
    }
    if (isMarked(r, i) || r.tokens[i]?.kind === "punctuation") return null;
  }
  return null;
}

const somebody = speakerClasses | is.quantifier;
/** In tokens: "Ana Ruiz’s rather blunt". */
const longestOwner = 7;
