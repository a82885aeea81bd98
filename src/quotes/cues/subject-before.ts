import { beforeAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import { isLowVerb, isOpeningGerund, opens, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { isDash, openingOfApposition, openingOfSeat } from "./appositions.ts";
import { describedAtLength, describedName, isTradeOrOffice } from "./described-names.ts";
import { isWhereNext, ownerOfBareClause, ownerOfHeld } from "./held-phrases.ts";
import {
  bodyToldOfBefore,
  openingOfClause,
  ownerOfClause,
  ownerOfGerund,
  ownerOfParticiple,
  startsClause,
} from "./relative-clauses.ts";
import { thoseUpTo } from "./those.ts";

/** How many appositions and relative clauses may stand between a subject and its verb. */
const mostInsertions = 3;

/** The subject that ends right before a token, over appositions, relative clauses and adverbials. */
export function subjectBefore(r: Reading, before: number, floor: number): Mention | null {
  const put = lowerAt(r, before - 1) === "]" ? inBrackets(r, before - 1, floor) : null;
  if (put) return put;
  let i = beforeAdverbials(r, before - 1, floor);
  const those = thoseUpTo(r, lowerAt(r, before - 1) === "there" ? before - 1 : i, floor);
  if (those) return those;
  const described = lowerAt(r, i) === "," ? describedAtLength(r, floor, i, 2) : null;
  if (described) return described;
  let afterComma = false;
  for (let count = 0; count < mostInsertions && i >= floor; count += 1) {
    const comma = lowerAt(r, i) === ",";
    let opening = openingOfSeat(r, comma ? i - 1 : i, floor);
    if (opening < 0 && !comma && !isDash(r, i)) return subjectEndingAt(r, i, floor, afterComma);
    if (opening < 0 && comma) opening = openingOfClause(r, i, floor);
    if (opening < 0) {
      const own = comma ? partedName(r, i, floor) : null;
      if (own) return own;
      opening = openingOfApposition(r, i, floor);
    }
    if (opening < floor) return null;
    i = beforeAdverbials(r, opening - 1, floor);
    afterComma = comma;
  }
  return null;
}

/** The Ruiz of "[Ruiz] said", whom an editor has put in, against "Ruiz [the mayor] said", "Ruiz, 41, [left] said" and "[laughs] said". */
function inBrackets(r: Reading, closing: number, floor: number): Mention | null {
  const mention = phraseEndingAt(r, closing - 1, floor);
  const opening = mention ? mention.from - 1 : floor;
  if (opening < floor || lowerAt(r, opening) !== "[") return null;
  if (mention?.form === "nominal" && !hasClass(r, mention.from, opens)) return null;
  const { kind = "mark" } = (opening > floor && r.tokens[opening - 1]) || {};
  return kind === "mark" ? mention : null;
}

/**
 * The subject whose last token is `last`, or whose description is.
 * @param described whether an apposition between commas follows, which is all the description it has
 */
function subjectEndingAt(
  r: Reading,
  last: number,
  floor: number,
  described: boolean,
): Mention | null {
  const told = ownerOfBareClause(r, last, floor);
  if (told) return told;
  const nearest = withExcepted(r, phraseEndingAt(r, last, floor), floor);
  if (!nearest || isBareVerb(r, nearest) || isWhereNext(r, nearest, floor)) return null;
  const owner =
    bodySeatedIn(r, nearest, floor) ??
    ownerOfClause(r, nearest, floor) ??
    ownerOfGerund(r, nearest, floor) ??
    ownerOfParticiple(r, nearest, floor) ??
    ownerOfHeld(r, nearest, floor);
  if (owner) return owner;
  if (isPredicate(r, nearest, floor)) return null;
  // "Ana Ruiz, a nurse and a teacher in Lund": the second of two descriptions is no subject.
  const second = lowerAt(r, nearest.from - 1) === "and";
  const both = second && !described ? joinedWith(r, nearest, floor) : null;
  if (both) return both;
  const somebody = !second && nearest.form === "nominal" && isTradeOrOffice(r, nearest);
  return (
    (somebody ? null : describedAtLength(r, floor, last + 1, 1)) ??
    (described ? null : describedName(r, nearest, floor)) ??
    afterSetting(r, nearest, floor)
  );
}

/** "St Ann’s Church" of "St Ann’s Church, Lund said": the place behind the comma is where it is. */
function bodySeatedIn(r: Reading, place: Mention, floor: number): Mention | null {
  if (place.form !== "name" || lowerAt(r, place.from - 1) !== ",") return null;
  const named = is.maleName | is.femaleName | is.body | is.role | is.title;
  if (!hasClass(r, place.head, is.place) || hasClass(r, place.from, named)) return null;
  const body = phraseEndingAt(r, place.from - 2, floor);
  if (body?.form !== "name" || hasClass(r, body.head, is.place | is.time)) return null;
  // "Overall, Lund said", "Ahead of Friday’s meeting, Lund said"
  if (body.to - body.from < 2 || !isCapital(r, body.to - 1)) return null;
  return body.from === floor || lowerAt(r, body.from - 1) === "," ? body : null;
}

/** "A doctor and a nurse": two descriptions at the head of a clause, against "met a doctor and a nurse said". */
function joinedWith(r: Reading, second: Mention, floor: number): Mention | null {
  if (second.form !== "nominal" || !hasClass(r, second.from, opens)) return null;
  const first = phraseEndingAt(r, second.from - 2, floor);
  if (first?.form !== "nominal" || !hasClass(r, first.head, personClasses)) return null;
  const leads = startsClause(r, first.from, floor) || lowerAt(r, first.from - 1) === ",";
  return leads && hasClass(r, second.head, personClasses)
    ? { ...second, from: first.from, start: first.start }
    : null;
}

/** "All but two senators": they are not the two. */
function withExcepted(r: Reading, mention: Mention | null, floor: number): Mention | null {
  const all = mention ? mention.from - 2 : -1;
  if (
    !mention ||
    all < floor ||
    lowerAt(r, all + 1) !== "but" ||
    !isOneOf(r, all, "all everyone none nobody")
  )
    return mention;
  return { ...mention, from: all, start: r.tokens[all]?.start ?? mention.start };
}

/** "happened" of "Teachers at the school where it happened said", "the fire began": no phrase at all. */
function isBareVerb(r: Reading, { from, to, form }: Mention): boolean {
  if (form === "nominal" && hasClass(r, to - 1, is.pastVerb) && isOneOf(r, to - 1, began))
    return true;
  const bare = to - from === 1 && lowerAt(r, from).endsWith("ed");
  return bare && isLowVerb(r, from) && !isCapital(r, from);
}

/** "sparked heated" of "has since sparked heated calls": a verb with its auxiliary, and what it is done to. */
function isPredicate(r: Reading, { from, form }: Mention, floor: number): boolean {
  if (form !== "nominal" || !isLowVerb(r, from) || !hasClass(r, from, is.pastVerb)) return false;
  let lead = from - 1;
  while (lead > floor && (hasClass(r, lead, is.adverb) || lowerAt(r, lead) === "since")) lead -= 1;
  return hasClass(r, lead, is.auxiliary);
}

/** Past forms that are nothing but verbs, and may end a clause. */
const began = wordSet(
  "began broke came died fell grew happened occurred rose sank stood struck took went",
);

/** "chief Ana Ruiz" of "At the boat show in Lund chief Ana Ruiz said": what follows where it was said. */
function afterSetting(r: Reading, mention: Mention, floor: number): Mention | null {
  const { from, to, head } = mention;
  const lead = from - 1;
  if (head >= to - 2 || lead < floor) return mention;
  const opens = lead === floor || isOneOf(r, lead - 1, ", and") || isOpeningGerund(r, lead - 1);
  if (!opens || !hasClass(r, lead, is.preposition) || hasClass(r, lead, is.subordinator))
    return mention;
  let last = to - 1;
  while (last > head && !hasClass(r, last, is.preposition)) last -= 1;
  return last > head ? phraseEndingAt(r, to - 1, last + 1) : mention;
}

/**
 * ", Gov. Ana Ruiz (D-Ohio), said", "The firm that runs the fair, Halden Shows, said": a name that a comma parts from
 * its verb, after what is no description of it or tells of what the clause begins with.
 */
function partedName(r: Reading, closing: number, floor: number): Mention | null {
  const name = phraseEndingAt(r, closing - 1, floor);
  if (name?.form !== "name" || lowerAt(r, name.from - 1) !== "," || isTradeOrOffice(r, name))
    return null;
  if (bodyToldOfBefore(r, name.from - 1, floor)) return name;
  const before = phraseEndingAt(r, name.from - 2, floor);
  const described =
    before && before.form !== "name" && hasClass(r, before.head, is.role | is.title | is.body);
  const person = hasClass(r, name.from, is.title | is.courtesy | is.maleName | is.femaleName);
  return described || !person || isPostOf(r, before, name) ? null : name;
}

/** "CEO Halden Foods" behind "Ana Ruiz,": somebody's post and where it is held, against "Gov. Tom Hale". */
function isPostOf(r: Reading, before: Mention | null, { from, to }: Mention): boolean {
  const names = is.maleName | is.femaleName;
  const somebody = before?.form === "name" && before.to - before.from > 1;
  if (!somebody || !hasClass(r, before.from, names)) return false;
  return to - from > 1 && hasClass(r, from, is.title) && !hasClass(r, from + 1, names);
}
