import type { Span } from "#articles/article.ts";
import { type Entity, entityAt } from "#quotes/names/entity.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import { genderOf } from "#quotes/people/antecedents/antecedent.ts";
import { nameSteps, step } from "#quotes/people/evidence.ts";
import { introducedAt, printedBefore } from "#quotes/people/introductions.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import { sharedRole } from "#quotes/people/shared-role.ts";
import { ageAt, ageBehind } from "#quotes/reading/ages.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { compatriotsAmong } from "./compatriots.ts";
import { membersAmong } from "./party-members.ts";

/** How many names before a description are looked at. */
const mostNames = 500;

/** Whom the article has named with a description's age, party, land or role: several where equally much speaks for them. */
export function knownFor(r: Reading, all: Speakers, mention: Mention): readonly Entity[] {
  const aged = withAge(r, all, mention) ?? ofOldAge(r, all, mention);
  if (aged) return [aged];
  const members = membersAmong(r, namedBefore(all, mention), mention);
  if (members) return members;
  const compatriots = compatriotsAmong(r, namedBefore(all, mention), mention);
  return compatriots.length > 0 ? compatriots : withRole(r, all, mention);
}

/** "the 45-year-old" after "Gareth Rees, 45," */
function withAge(r: Reading, { people }: Speakers, mention: Mention): Entity | null {
  const age = ageAt(r, mention.head);
  if (age === undefined) return null;
  const { runs, entityOf } = people;
  const last = runsBefore(runs, mention.from) - 1;
  for (let i = last; i >= Math.max(0, last - mostNames); i -= 1) {
    if (ageBehind(r, runs[i]?.to ?? 0) === age) return entityOf[i] ?? null;
  }
  return null;
}

/** "the pensioner" after "Maud Ellery, 81," and "84-year-old Maud Ellery": the only one named before whose age makes them so. */
function ofOldAge(r: Reading, { people }: Speakers, mention: Mention): Entity | null {
  if (mention.to - mention.from !== 2 || !isOneOf(r, mention.head, old)) return null;
  const { runs, entityOf } = people;
  const last = runsBefore(runs, mention.from) - 1;
  const sex = genderOf(r, mention);
  const entered = oldUnnamedAt(r, mention);
  const aged = new Set<Entity>();
  for (let i = last; i >= Math.max(0, last - mostNames); i -= 1) {
    const { from = 0, to = 0 } = runs[i] ?? {};
    const entity = entityOf[i];
    const age = ageBehind(r, to) ?? ageAt(r, from - 1) ?? 0;
    if (entity && age >= leastOld && (!sex || !entity.gender || sex === entity.gender))
      aged.add(entity);
  }
  const [one, another] = aged;
  // "Tom Hale, 70, robbed a pensioner", "… robbed an elderly man": another.
  return one && !another && (one.runs[0]?.from ?? 0) > entered && !hasWork(r, one) ? one : null;
}

/** Whom "the retiree" can be: whoever is told to be so old or retired, unless somebody without a name came in behind them who may be. */
export function mayBeOld(r: Reading, mention: Mention): (entity: Entity) => boolean {
  if (lowerAt(r, mention.head) !== "retiree") return () => true;
  const entered = oldUnnamedAt(r, mention);
  return ({ runs, roles }) => {
    const isOld = runs
      .slice(0, mostPlaces)
      .some(({ from, to }) => (ageBehind(r, to) ?? ageAt(r, from - 1) ?? 0) >= leastOld);
    const isRetired = roles.some(({ start, end }) => /\bretired\b/i.test(r.text.slice(start, end)));
    return (isOld || isRetired) && (runs[0]?.from ?? 0) > entered;
  };
}

/** How many places that name somebody are looked at. */
const mostPlaces = 12;

/** Where somebody who may be old came in last without a name before "the pensioner": "a pensioner", "an elderly man", "the victim". */
function oldUnnamedAt(r: Reading, { head, from }: Mention): number {
  const last = (word: string) => printedBefore(r, word, from)[0] ?? -1;
  return Math.max(introducedAt(r, lowerAt(r, head), from), last("elderly"), last("victim"));
}

/** "Judge Tom Hale, 66", against "retired judge Tom Hale" */
function hasWork(r: Reading, { roles }: Entity): boolean {
  return roles.some(
    ({ start, end }) => !/\b(?:retired|former|ex|grand\w+)\b/i.test(r.text.slice(start, end)),
  );
}

/** Our own list. */
const old = wordSet("pensioner retiree grandmother grandfather grandma grandad gran granny");
const leastOld = 60;

/** Who were named before with a role that shares most of the description's words. */
function withRole(r: Reading, all: Speakers, mention: Mention): readonly Entity[] {
  let best: Entity[] = [];
  let most = 1;
  for (const entity of namedBefore(all, mention)) {
    const shared = entity.kind === "person" ? sharedRole(r, mention, entity) : 0;
    if (shared < most) continue;
    if (shared > most) best = [];
    most = shared;
    best.push(entity);
  }
  return best;
}

/** "the budget office", "the bureau": the one institution named before whose name ends so, or has it before what it is for. */
export function bodyEndingIn(r: Reading, all: Speakers, mention: Mention): Entity | null {
  if (lowerAt(r, mention.from) !== "the" || mention.head !== mention.to - 1) return null;
  if (!hasClass(r, mention.head, is.body)) return null;
  const end: string[] = [];
  for (let i = mention.from + 1; i < mention.to; i += 1) end.push(lowerAt(r, i));
  const before = [...namedBefore(all, mention)];
  const [body, another] = before.filter(
    ({ kind, words }) =>
      kind === "institution" &&
      words.length > end.length &&
      (isAt(words, end, words.length) || isAt(words, end, words.findIndex(isOf))),
  );
  if (!body || another || isOneFirmOfMany(end, body, before)) return null;
  const isEnd = isAt(body.words, end, body.words.length);
  return isEnd || !areOthersCalledSo(r, all, mention) ? body : null;
}

/** "The company" is rather a body that the story has oftener than one with the word in its name; "the group" is so called alone. */
function isOneFirmOfMany(
  end: readonly string[],
  { runs }: Entity,
  others: readonly Entity[],
): boolean {
  if (end.join(" ") !== "company") return false;
  return others.some(
    ({ kind, runs: { length } }) => kind === "institution" && length > runs.length,
  );
}

/** "The police bureau", "a bureau": others of which nothing but that word is told here. */
function areOthersCalledSo(r: Reading, { people }: Speakers, { from, head }: Mention): boolean {
  return printedBefore(r, lowerAt(r, head), from).some(
    (noun) => !entityAt(people, noun) && !isOneOf(r, noun - 1, "the this that its 's"),
  );
}

/** Whether words of a name that end at one of them are these. */
function isAt(words: readonly string[], end: readonly string[], to: number): boolean {
  const from = to - end.length;
  return from >= 0 && end.every((word, i) => words[from + i]?.toLowerCase() === word);
}

function isOf(word: string): boolean {
  return isAmong(word, "of for on against");
}

/** "the PM" after "Prime Minister Ana Ruiz": the one person named before whose office has these initials. */
export function bearerOfInitials(r: Reading, all: Speakers, mention: Mention): Entity | null {
  const letters = r.tokens[mention.head]?.text ?? "";
  if (mention.to - mention.from !== 2 || lowerAt(r, mention.from) !== "the") return null;
  const named = entityAt(all.people, mention.head);
  const told = named && (named.kind === "place" || named.words.length > 1);
  if (told || !/^\p{Lu}{2,4}$/u.test(letters)) return null;
  const [person, another] = [...namedBefore(all, mention)].filter(
    ({ kind, roles }) => kind === "person" && roles.some((role) => hasInitials(r, role, letters)),
  );
  return person && !another ? person : null;
}

/** Whether an office that is still held ends in words with these initials. */
function hasInitials(r: Reading, { start, end }: Span, letters: string): boolean {
  const printed = r.text.slice(Math.max(start, end - longestOffice), end).toLowerCase();
  const words = printed.match(/\p{L}+/gu) ?? [];
  const last = words.slice(-letters.length);
  const before = words.at(-letters.length - 1) ?? "";
  return (
    last.length === letters.length &&
    last.every((word, i) => word.startsWith(letters.charAt(i).toLowerCase())) &&
    !isAmong(before, "former ex late then deputy vice shadow would")
  );
}

/** In code units. */
const longestOffice = 60;

/** Whom the article has named before a description, the last first. */
function namedBefore({ people }: Speakers, { from }: Mention): ReadonlySet<Entity> {
  const { runs, entityOf } = people;
  const last = runsBefore(runs, from) - 1;
  const named = new Set<Entity>();
  for (let i = last; i >= Math.max(0, last - mostNames); i -= 1) {
    const entity = entityOf[i];
    if (entity) named.add(entity);
  }
  return named;
}

/** The one whom a description stands for, with the role that tells so. */
export function byDescription(
  r: Reading,
  all: Speakers,
  mention: Mention,
  entity: Entity,
  sure: number,
): Resolved {
  const speaker = all.speakerOf(entity);
  const word = lowerAt(r, mention.head);
  const role = entity.roles.find((one) =>
    r.text
      .slice(one.start, Math.min(one.end, one.start + 200))
      .toLowerCase()
      .includes(word),
  );
  const steps = [step(r, "nominal", mention)];
  if (role) steps.push(step(r, "role", role));
  return {
    speaker,
    how: "nominal",
    steps: [...steps, ...nameSteps(r, all, speaker, mention).slice(1)],
    rivals: [],
    sure,
  };
}
