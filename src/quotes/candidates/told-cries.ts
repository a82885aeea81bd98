import type { Cue } from "#quotes/cues/cue.ts";
import { isAudience, isCry } from "#quotes/cues/far-subjects.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import type { Framed } from "./verb-frames.ts";

/**
 * "Ruiz said that the man ran in, yelled “Stop!” and left", "… ran in, telling her: “Stop!”", "… came in and said: “Stop!”": the
 * cry is among what another tells of.
 */
export function isCriedOf(r: Reading, { place: { open }, cue, before }: Framed): boolean {
  const mention = cue.source;
  const near = open - cue.content;
  if (cue.side !== "main" || near < 0 || near > 1) return false;
  const gerund = cue.form === "gerund";
  const told = gerund ? isAside(r, cue) : isJoined(r, cue);
  if (!told && !isCry(r, cue.at)) return false;
  // "Ruiz said that the man was late, shouted", against "that the man had come in and shouted"
  const did =
    !(gerund && cue.addressee) &&
    lowerAt(r, mention.to) === "had" &&
    lowerAt(r, mention.to + 1) !== "been";
  if (!did && hasClass(r, mention.to, is.auxiliary | is.modal)) return false;
  const clause = lowerAt(r, mention.from - 1) === "that" ? mention.from - 1 : mention.from;
  const teller = before.find(
    ({ content, classes, side, form }) =>
      content === clause && side === "before" && form === "finite" && (classes & tells) !== 0,
  );
  if (!teller || !told || gerund) return teller !== undefined;
  return meetsListener(r, mention, cue.from) && mayBeAnother(r, mention, teller.source);
}

/** "Ruiz waited until a nurse came in and said: “Go home.”": whoever came in the clause that the words end. */
export function isSaidOnComing(r: Reading, { place: { open }, cue }: Framed): boolean {
  const { source, side, content, from } = cue;
  if (side !== "main" || open - content !== 1 || !isJoined(r, cue)) return false;
  if (!isOneOf(r, source.from - 1, "when until till before as once")) return false;
  return source.form !== "pronoun" && meetsListener(r, source, from);
}

/** "telling her", against "telling reporters" */
function isAside(r: Reading, { source, addressee, classes }: Cue): boolean {
  if (source.form === "pronoun" || !(classes & speechClasses)) return false;
  return !(addressee && isAudience(r, addressee));
}

/** "and said", "and told her", against "and told reporters", who hear it from whoever tells. */
function isJoined(r: Reading, { from, form, classes, addressee, content }: Cue): boolean {
  if (form !== "finite" || lowerAt(r, from - 1) !== "and" || !isOneOf(r, content, ": ,"))
    return false;
  if (!(classes & tells) || classes & (verbClass.thought | verbClass.loose)) return false;
  return addressee === null ? !(classes & verbClass.tell) : addressee.form === "pronoun";
}

/** "came in", "rang her" between a subject and "and said": how somebody gets to where they speak. */
function meetsListener(r: Reading, { to }: Mention, and: number): boolean {
  for (let i = to; i < and - 1; i += 1) if (isOneOf(r, i, meeting)) return true;
  return false;
}

const meeting =
  "appeared approached arrived burst came called confronted entered followed grabbed knocked looked met opened phoned " +
  "pointed pulled ran rang returned rushed sat shook stood stopped stormed texted took turned walked went";

/** Whether a pronoun can hardly be whoever tells it: "he" of "Ana Ruiz said that he". */
function mayBeAnother(r: Reading, { form, head }: Mention, { from, to }: Mention): boolean {
  if (form !== "pronoun") return true;
  let named = 0;
  for (let i = from; i < to; i += 1) named |= (r.classes[i] ?? 0) & (is.maleName | is.femaleName);
  return named === (lowerAt(r, head) === "he" ? is.femaleName : is.maleName);
}

const tells = verbClass.say | verbClass.tell;
