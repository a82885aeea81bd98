import type { Entity } from "#quotes/names/entity.ts";
import { opensSentence } from "#quotes/names/name-position.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { bearerBefore } from "#quotes/people/told-before/bearer-before.ts";
import { personAt } from "#quotes/people/told-before/described-person.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked } from "#quotes/reading/word-at.ts";
import { type Anaphor, genderOf } from "./antecedent.ts";
import { isSurelyPerson } from "./may-mean.ts";
import { type DescribedSubject, isApposed } from "./subjects-before.ts";

/** How many sentences before a pronoun nobody whom it may mean may be named. */
const reach = 4;

/**
 * The "one tenant" of "The paper spoke to one tenant. “…,” she said": the only person described in the sentence before
 * "he" or "she", where nobody named or cited in those before it may be meant.
 */
export function onlyOneDescribed(
  r: Reading,
  all: Speakers,
  anaphor: Anaphor,
): DescribedSubject | null {
  const { mention, personal, gender } = anaphor;
  const here = r.sentenceOf[mention.head] ?? 0;
  const before = r.sentences[here - 1];
  if (!before || !personal || !gender || !hasClass(r, mention.head, is.subjectPronoun)) return null;
  if (r.markedOf[before.from] !== r.markedOf[mention.head]) return null;
  if ((r.blockOf[before.from] ?? 0) < (r.blockOf[mention.head] ?? 0)) return null;
  let found: Mention | null = null;
  for (let i = before.from; i < before.to; i += 1) {
    // "one tenant, who feared her son would leave"
    const same = sexOfPronoun(r, i) === gender;
    if (isMarked(r, i) || (same && !found)) return null;
    const one = same ? null : personAt(r, i, before.to);
    if (!one) continue;
    const sex = genderOf(r, one);
    i = one.head;
    if (sex && sex !== gender) continue;
    if (found) return null;
    found = one;
  }
  if (!found || isApposed(r, found) || bearerBefore(r, all.people, found)) return null;
  if (isOtherNamed(r, all, anaphor, here)) return null;
  return { mention: found, away: 1 };
}

/** Whether somebody whom the pronoun may mean is named in the sentences before it, or was cited last. */
function isOtherNamed(
  r: Reading,
  { people, entityOf }: Speakers,
  { mention, gender, last }: Anaphor,
  here: number,
): boolean {
  const fits = (one: Entity, isSomebody: boolean) =>
    one.kind === "person" &&
    (one.gender === null ? isSomebody || isSurelyPerson(one) : one.gender === gender);
  const cited = last && entityOf(last);
  if (cited && fits(cited, cited.words.length > 1)) return true;
  for (let i = runsBefore(people.runs, mention.from) - 1; i >= 0; i -= 1) {
    const run = people.runs[i];
    const entity = people.entityOf[i];
    if (!run || here - (r.sentenceOf[run.from] ?? 0) > reach) return false;
    if (entity && fits(entity, isSubject(r, run))) return true;
  }
  return false;
}

function isSubject(r: Reading, run: NameRun): boolean {
  return opensSentence(r, run) || r.verb(run.to) !== undefined;
}
