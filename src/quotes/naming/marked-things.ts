import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { isThing } from "./noun-before.ts";
import { isJudgement } from "./opinions.ts";

/** "a charge labelled “silence fee”", "an email marked “urgent”", against "a plan labelled “cruel and useless”" and "a man labelled “…”" */
export function isMarkedThing(r: Reading, { open, after, words }: Place): boolean {
  const verb = lowerAt(r, open - 1);
  if (lowerAt(r, after) === "by") return false;
  if (isAmong(verb, "marked stamped headed") && written.test(lowerAt(r, open - 2))) return true;
  if (!isAmong(verb, "labeled labelled tagged") || !isThing(r, open - 2)) return false;
  return !isJudgement(r, open, words) && !hasClass(r, open + 1, is.adjective);
}

/** What people write a word or two on. */
const written =
  /^(?:e-?mails?|letters?|notes?|files?|folders?|envelopes?|box(?:es)?|documents?|papers?|parcels?|packages?|memos?|doors?|buttons?|bottles?|bins?|columns?|pages?|chapters?|sections?)$/;
