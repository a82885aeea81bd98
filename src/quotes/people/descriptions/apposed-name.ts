import { type Entity, entityAt, runAt } from "#quotes/names/entity.ts";
import { isOwner } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { isOfficeHead } from "#quotes/names/roles/offices.ts";
import { closes, isPlural } from "#quotes/names/roles/role-words.ts";
import { isPortfolio } from "#quotes/names/words/portfolios.ts";
import { genderOf } from "#quotes/people/antecedents/antecedent.ts";
import { namedThere } from "#quotes/people/evidence.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isNoun, isOfOrFor, kinNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { capitalsEnd, hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** "its owner, Conrad Ellwanger,", "a neighbour, retired nurse Ana Ruiz,": the name right after the description. */
export function apposedName(r: Reading, all: Speakers, mention: Mention): Resolved | null {
  const { to } = mention;
  // "The chief at the time, Ana Ruiz,"
  const then = /^at the time$/i.test(r.text.slice(r.tokens[to]?.start, r.tokens[to + 2]?.end));
  const comma = then ? to + 3 : to;
  const at = nameStart(r, all, comma + 1);
  if (lowerAt(r, comma) !== "," || r.markedOf[at] !== r.markedOf[mention.head]) return null;
  const run = runAt(all.people, at);
  const entity = entityAt(all.people, at);
  if (!run || !entity || run.from !== at || entity.kind !== "person" || isOwner(r, run))
    return null;
  const plain = at === comma + 1 || lowerAt(r, comma + 1) === "the";
  const isOwn = tellsOfOne(r, mention);
  if (!plain && !(isOwn && closes(r, run.to))) return null;
  const head = r.classes[mention.head] ?? 0;
  if ((head & is.body && !(head & is.role)) || goesOnAsAddress(r, mention, run)) return null;
  if (isPlural(r, mention.head) || (!isOfOne(r, mention) && isOfOtherSex(r, mention, entity)))
    return null;
  return namedThere(r, all, mention, run);
}

/**
 * "the sponsor, Halden Insurance,", "its owner, the Halden Group,", "a rising power, the United Fens (UF),": the body or
 * country right after what it is told to be.
 */
export function apposedBody(r: Reading, all: Speakers, mention: Mention): Resolved | null {
  const { head, to } = mention;
  const at = lowerAt(r, to + 1) === "the" ? to + 2 : to + 1;
  const run = runAt(all.people, at);
  const entity = entityAt(all.people, at);
  if (lowerAt(r, to) !== "," || run?.from !== at || !entity) return null;
  if (entity.kind !== "institution") return null;
  const somebody = hasClass(r, head, is.title | is.maleNoun | is.femaleNoun);
  const end = behindLetters(r, run.to);
  if (somebody || r.markedOf[at] !== r.markedOf[head] || !closes(r, end)) return null;
  return namedThere(r, all, mention, run);
}

/** Behind "(UAE)". */
function behindLetters(r: Reading, at: number): number {
  return lowerAt(r, at) === "(" && lowerAt(r, at + 2) === ")" ? at + 3 : at;
}

/** Where the name of "the novelist Ana Ruiz" and "retired Danish postman Tom Ekman" begins, if one does. */
function nameStart(r: Reading, { people }: Speakers, from: number): number {
  const first = lowerAt(r, from) === "the" ? from + 1 : from;
  // "former Chelsea defender Ana Ruiz,": the club may be somebody's name, and closes nothing.
  const isName = (at: number) =>
    entityAt(people, at)?.kind === "person" &&
    (at === first || closes(r, runAt(people, at)?.to ?? at));
  let at = first;
  while (at < from + longestRole && !isName(at) && isNoun(r, at)) at += 1;
  // "the judge, sentencing Ekman,"
  return at > first && /[a-z]{3}ing$/.test(lowerAt(r, at - 1)) ? first : at;
}

/** In tokens, its article included: "the Fens Natural Fisheries Council board member". */
const longestRole = 8;

/** Whether nothing stands behind its head, as in "the mother of the victim". */
function isOfOne(r: Reading, { head, to }: Mention): boolean {
  return head === to - 1 || hasClass(r, head, is.quantifier);
}

/** Whether behind its head stands nothing but where: "a witness in the trial", against "the mother of the victim". */
function tellsOfOne(r: Reading, mention: Mention): boolean {
  if (isOfOne(r, mention)) return true;
  if (!isOneOf(r, mention.head + 1, "in at on during")) return false;
  for (let i = mention.head + 1; i < mention.to; i += 1)
    if (isCapital(r, i) || hasClass(r, i, others)) return false;
  return true;
}

const others =
  is.role | is.title | is.maleNoun | is.femaleNoun | is.body | is.demonym | is.possessivePronoun;

/** "a spokeswoman for the owner, Tom Ekman," */
function isOfOtherSex(r: Reading, mention: Mention, { gender }: Entity): boolean {
  const told = genderOf(r, mention);
  return told !== null && gender !== null && told !== gender;
}

/** "China’s ambassador to Britain Liu Xia", "head of housing Ana Ruiz": the name that ends the description. */
export function postedName(r: Reading, all: Speakers, mention: Mention): Resolved | null {
  const run = runAt(all.people, mention.to - 1);
  const entity = entityAt(all.people, mention.to - 1);
  if (!run || entity?.kind !== "person" || run.to !== mention.to || run.from <= mention.head)
    return null;
  const led = run.core > run.from;
  const posted = led && (hasClass(r, run.from, is.place) || isEmployed(r, mention, run));
  if (!posted && !isInCharge(r, mention, run)) return null;
  return namedThere(r, all, mention, run);
}

/**
 * "the manager at Sund Trips Ana Ruiz", "Minister in the Ministry of Works Ana Ruiz", against "the manager of singer Ana
 * Ruiz" and "a friend of Sund Trips Ana Ruiz".
 */
function isEmployed(r: Reading, { head }: Mention, { from, core }: NameRun): boolean {
  const preposition = lowerAt(r, from - 1) === "the" ? from - 2 : from - 1;
  const lead = lowerAt(r, preposition);
  if (!isAmong(lead, "at for from in of") || !hasClass(r, head, is.role)) return false;
  if (head !== preposition - 1 && !isOfBody(r, head + 1, preposition)) return false;
  if (isOfOrFor(r, preposition) && !isOfficeHead(r, head)) return false;
  // "a neighbour in St Mary Lund"
  if (lead === "in" && preposition === from - 1) return false;
  return !hasClass(r, core - 1, titles);
}

const titles = is.role | is.title | is.courtesy | is.demonym;

/** "for the Sund Court Service" of "prosecutor for the Sund Court Service in the North Ana Ruiz" */
function isOfBody(r: Reading, from: number, to: number): boolean {
  const body = lowerAt(r, from + 1) === "the" ? from + 2 : from + 1;
  return isOneOf(r, from, "at for of") && body < to && capitalsEnd(r, body, to) === to;
}

/**
 * "chair of governors Dr Ana Ruiz", "director of nursing Ana Ruiz", "cabinet member for roads Ana Ruiz", against "mother of
 * victim Ana Ruiz" and "a lawyer for Ana Ruiz".
 */
function isInCharge(r: Reading, { head }: Mention, { from, core, to }: NameRun): boolean {
  const office = lowerAt(r, head);
  const isMember = isAmong(office, "head member");
  const leads = hasClass(r, head, is.role | is.title) || isMember;
  if (!leads || kinNoun.test(office) || to - core < 2) return false;
  const lead = lowerAt(r, head + 1);
  const ofMatter =
    lead === "of" ||
    (lead === "for" && isOneOf(r, head, holds)) ||
    (lead === "on" && office.startsWith("spokes"));
  // "spokesperson on Health Ana Ruiz", "member of Parliament for Lund Ana Ruiz"
  const isMatter = isPortfolio(r, from) || (isMember && !hasClass(r, core - 1, titles));
  const within = from === head + 2 && core > from && isMatter;
  if (!ofMatter || (from - 1 <= head + 1 && !within)) return false;
  return !hasClass(r, from - 1, is.role | is.title) || isPlural(r, from - 1);
}

/** What is held for a matter, and by one who does not speak for somebody. */
const holds = wordSet("member minister lead secretary commissioner");

/** "residents of Church Lane, Ashford,": the next line of a place, which describes nobody. */
function goesOnAsAddress(r: Reading, { head, to }: Mention, run: NameRun): boolean {
  return head < to - 1 && isCapital(r, to - 1) && run.kind === "unclear" && run.to - run.from === 1;
}
