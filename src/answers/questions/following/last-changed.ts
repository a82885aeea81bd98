import type { Conversation } from "#answers/answer.ts";
import { frameOf } from "#answers/questions/frames/frames.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { ordinals } from "#answers/words/ordinals.ts";
import type { Completed } from "./completed.ts";
import { asksWords } from "./last-question.ts";

/**
 * The last question with one thing changed, which is all that a follow-up says: "and the last one?", "only from the
 * Courier", "without Lee", "and against?"; or a question of its speakers or article that says nothing else. Null for
 * any other.
 */
export function lastChanged(
  text: string,
  { question: last, speaker, spoke = [] }: Conversation,
  knowsName: KnowsName,
): Completed | null {
  const asked = (question: string): Completed => ({ question, show: "all", isKnown: true });
  const before = last.replace(/[\s?!.]+$/, "");
  const { place } = placeAlone.exec(text)?.groups ?? {};
  if (place !== undefined && anyPlace.test(last) && !asksWords(last))
    return asked(last.replace(anyPlace, place));
  const { limit } = onlyThere.exec(text)?.groups ?? {};
  if (limit !== undefined) return asked(`${before.replace(limitBefore, "")} ${limit}`);
  const { left = "" } = without.exec(text)?.groups ?? {};
  if (knowsName(left)) return asked(`${before} besides ${left}`);
  const { side } = otherSide.exec(text)?.groups ?? {};
  const sided = side === undefined ? null : frameOf(before, knowsName);
  if (sided?.ask === "who-said" && sided.side) return asked(`who is ${side} ${sided.words}`);
  if (speaker !== null && age.test(text)) return asked(`how old is ${speaker}`);
  const [one, other] = new Set(spoke.flat());
  if (one !== undefined && other !== undefined && together.test(text))
    return asked(`compare ${other} and ${one}`);
  return anyQuotes.test(text) ? { ...asked("all quotes"), inArticle: true } : null;
}

/** "And the last one?" after "who spoke first?" */
const placeAlone = new RegExp(
  `^(?:(?:and|but) )?(?:(?:what|how) about )?(?:the )?(?<place>${ordinals.join("|")})(?: one)?$`,
  "i",
);
const anyPlace = new RegExp(`\\b(?:${ordinals.toReversed().join("|")})\\b`, "i");
/** "Only from the Courier" */
const onlyThere =
  /^(?:(?:and|but|so|now),? )*(?:only|just) (?:(?:the )?(?:quotes|ones|those|results|articles|stories|pieces) )?(?<limit>(?:from|in) [^"“”]+)$/i;
/** The outlet that a question was limited to before another: "from the Echo", at its end or before "about". */
const limitBefore =
  / (?:from|in) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}(?=$| (?:about|on) )/u;
const without =
  /^(?:(?:and|but|so|now),? )*(?:without|except(?: for)?|excluding|besides|apart from|not counting|leave out|minus) (?<left>[^"“”]{2,60})$/i;
/** "And for?" after who is against something. */
const otherSide =
  /^(?:(?:and|but|so|or),? )?(?:(?:what|how) about |who(?:['’]s| is| was) )?(?:(?:the|those|any) )?(?:(?:ones?|people|quotes|voices) )?(?<side>for|against|in favou?r of)(?: (?:it|that|this|them))?$/i;
const age = /^(?:and )?(?:how old|(?:his|her|their) age|age)$/i;
const together =
  /^(?:(?:and|so) )?(?:(?:do|did) they (?:dis)?agree|compare (?:them|the two|both))(?: with each other)?$/i;
const anyQuotes =
  /^(?:(?:and|are there|is there) )?(?:any|some|the) (?:direct )?(?:quotes?|quotations?)(?: (?:there|in (?:it|there)))?$/i;
