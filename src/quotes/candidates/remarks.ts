import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isVerb } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/**
 * The Berg of "asked about a remark that Berg once made—specifically, “…”": whose remark it is that the words give, and
 * not how somebody replies to it ("laughed at a remark Berg made: “…”").
 */
export function remarker(r: Reading, { open, firstSentence }: Place): Mention | null {
  const apart = lowerAt(r, open - 1) === "," ? open - 2 : open - 1;
  if (!isOneOf(r, apart, givesWords)) return null;
  const floor = Math.max(r.sentences[firstSentence]?.from ?? 0, open - longestRemark);
  let made = apart - 1;
  while (made > floor && lowerAt(r, made) !== "made") {
    if (isMarked(r, made) || isVerb(r, made) || hasClass(r, made, joins)) return null;
    made -= 1;
  }
  let noun = made - 1;
  while (noun > floor && !remarks.test(lowerAt(r, noun))) noun -= 1;
  if (noun <= floor) return null;
  const who = phraseStartingAt(r, isOneOf(r, noun + 1, "that which") ? noun + 2 : noun + 1, made);
  if (!who || !isAmong(who.form, "name pronoun")) return null;
  for (let i = who.to; i < made; i += 1) if (!hasClass(r, i, is.adverb | is.auxiliary)) return null;
  return who;
}

/** What stands between a remark and its words. */
const givesWords = "specifically namely — –";
const joins = is.coordinator | is.subordinator;
/** In tokens, from the remark to the marks. */
const longestRemark = 22;

const remarks =
  /^(?:comment|remark|claim|statement|joke|promise|pledge|vow|boast|quip|observation|prediction|threat|accusation|allegation)s?$/;
