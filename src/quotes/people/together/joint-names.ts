import type { Span } from "#articles/article.ts";
import { type Entity, entityAt, runAt } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { isFirstName } from "#quotes/names/words/name-forms.ts";
import { isPortfolio } from "#quotes/names/words/portfolios.ts";
import { isSurelyPerson } from "#quotes/people/antecedents/may-mean.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { type Mention, phraseStartingAt, wordMention } from "#quotes/reading/noun-phrase.ts";
import { kinNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";

/** Several who speak with one voice, where they are named. */
export interface JointMention extends Span {
  readonly name: string;
  readonly entities: readonly Entity[];
  /** 0..1: how sure it is who they are. */
  readonly sure: number;
}

/** "Ana Ruiz and Tom Ekman", "Ana Ruiz, Tom Ekman and Li Na", "Hamburg and Oslo": the stretch of all the names. */
export function jointMention(r: Reading, all: Speakers, mention: Mention): JointMention | null {
  const last = lastName(r, all, mention);
  const and = joiner(r, all, mention, last);
  if (and < 0 || and > mention.head) return null;
  let from = startOfName(all, and - 1, mention.from);
  while (lowerAt(r, from - 1) === "," && entityAt(all.people, from - 2)?.kind === "person")
    from = startOfName(all, from - 2, 0);
  return jointly(r, all, entitiesIn(all, from, last), from, last + 1);
}

/** The last token of the names: Ekman's of "Ana Ruiz and her husband, Tom Ekman,", else the head. */
function lastName(r: Reading, { people }: Speakers, { head, to }: Mention): number {
  if (head !== to - 1 || !isKinOf(r, head - 1) || lowerAt(r, to) !== ",") return head;
  const name = runAt(people, to + 1);
  return name?.from === to + 1 && isOneOf(r, name.to, ", .") ? name.to - 1 : head;
}

/**
 * Those who speak as one between two tokens, by their full names; as printed where the text has not all of them, or
 * tells only of the last what they are called, as in "Ana and Per Holm" and "the Ruiz and Holm campaigns"; of "Ruiz and
 * Finance Minister Tom Ekman" without the office.
 */
function jointly(
  r: Reading,
  all: Speakers,
  entities: readonly Entity[],
  from: number,
  to: number,
): JointMention {
  const start = r.tokens[from]?.start ?? 0;
  const end = r.tokens[to - 1]?.end ?? start;
  const inFull = entities.every(({ kind, words }) => kind === "person" && words.length > 1);
  const [first, last] = [runAt(all.people, from), runAt(all.people, to - 1)];
  const lone = first && first.to - first.core === 1 && isFirstName(lowerAt(r, from));
  const alike = last && (!lone || last.to - last.core === 1);
  const printed = r.text.slice(start, end).replaceAll(/\s+/g, " ");
  const names = entities.map((entity) => all.speakerOf(entity).name);
  const apart = entities.length > 1 && ((inFull && alike) || isTitledLast(r, entities, last));
  const name = apart ? inOne(names) : printed;
  return { start, end, name, entities, sure: sureOfNames };
}

function isTitledLast(r: Reading, entities: readonly Entity[], last: NameRun | undefined): boolean {
  const entity = entities.at(-1);
  if (!last || !entity || last.core === last.from) return false;
  const titles = is.title | is.courtesy | is.role | is.demonym;
  const titled = hasClass(r, last.core - 1, titles) && !isPlural(r, last.core - 1);
  return titled && isSurelyPerson(entity);
}

/** Of those who are named. */
export const sureOfNames = 0.95;

/** "Ana Ruiz, Tom Ekman and Li Na" */
export function inOne(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function entitiesIn(all: Speakers, from: number, last: number): readonly Entity[] {
  const entities = new Set<Entity>();
  for (let i = from; i <= last; i += 1) {
    const entity = entityAt(all.people, i);
    if (entity) entities.add(entity);
  }
  return [...entities];
}

/** The names of "its founders, Ana Ruiz and Tom Ekman," or whatever phrase stands behind several. */
export function namesBehind(r: Reading, { form, to, head }: Mention): Mention | null {
  if (form !== "nominal" || lowerAt(r, to) !== "," || !isPlural(r, head)) return null;
  return phraseStartingAt(r, to + 1, sentenceAt(r, to)?.to ?? to);
}

function joiner(r: Reading, all: Speakers, mention: Mention, last: number): number {
  for (let i = mention.from + 1; i < mention.to - 1; i += 1) {
    if (lowerAt(r, i) !== "and") continue;
    const before = entityAt(all.people, i - 1);
    const after = entityAt(all.people, isKinOf(r, i + 1) ? Math.max(i + 3, last) : i + 1);
    if (before?.kind === "person" && after?.kind === "person" && before !== after) {
      if (!isInOffice(r, all, i, before, mention)) return i;
    }
    if (areBodies(all, mention, i, before, after)) return i;
    if (before === after && before?.kind === "person" && isInName(r, all, i)) return i;
  }
  return -1;
}

/** "and" of "Ana and Per Holm", against "Trade and Industry Minister Per Holm" */
function isInName(r: Reading, all: Speakers, and: number): boolean {
  return r.tokens[and - 1]?.kind === "word" && (runAt(all.people, and)?.core ?? and) <= and;
}

/** "and" of "Work and pensions minister Ana Ruiz" and "Founder and chief executive Ana Ruiz": both are of the office. */
export function isInOffice(
  r: Reading,
  { people }: Speakers,
  and: number,
  before: Entity,
  mention: Mention,
): boolean {
  const name = runAt(people, mention.head);
  const office = (name?.core ?? 0) - 1;
  if (before.words.length > 1 || office <= and || !hasClass(r, office, is.title | is.role))
    return false;
  const offices = [and - 1, and + 1].map((at) => hasClass(r, at, is.title | is.role));
  if (offices[0] && !hasClass(r, and - 2, is.possessivePronoun)) return true;
  return !offices[1] && isMatter(r, and - 1) && !isSurelyPerson(before);
}

/** "Work", "Securities", "Parks": what an office or a body may be for. */
function isMatter(r: Reading, at: number): boolean {
  if (isPortfolio(r, at) || hasNameClass(r, at, nameClass.bodyEnd | nameClass.water)) return true;
  const others = is.title | is.role | is.maleName | is.femaleName | is.place | is.demonym;
  return /[a-z]{2}s$/.test(lowerAt(r, at)) && !hasClass(r, at, others);
}

/** "his wife" of "Tom Ekman and his wife Ana Ruiz" */
function isKinOf(r: Reading, at: number): boolean {
  return hasClass(r, at, is.possessivePronoun) && kinNoun.test(lowerAt(r, at + 1));
}

/** "he and his wife Ana Ruiz", "she and Ekman": the two whom a name and the pronoun before it mean. */
export function jointWithPronoun(
  r: Reading,
  all: Speakers,
  { form, from, to, head }: Mention,
  last: Speaker | null,
): JointMention | null {
  const beside = form === "name" && lowerAt(r, from - 1) === "and";
  if (!beside || !isOneOf(r, from - 2, "he she")) return null;
  const entity = entityAt(all.people, head);
  const resolved = all.resolve(wordMention(r, from - 2), last);
  const other = resolved && all.entityOf(resolved.speaker);
  if (entity?.kind !== "person" || other?.kind !== "person" || other === entity) return null;
  const { start } = r.tokens[from - 2] ?? { start: 0 };
  const name = inOne([all.speakerOf(other).name, all.speakerOf(entity).name]);
  const sure = Math.min(sureOfNames, resolved?.sure ?? 0);
  return { start, end: r.tokens[to - 1]?.end ?? start, name, entities: [other, entity], sure };
}

/** "the United Nations and Amnesty": two names of bodies, not the two halves of one. */
function areBodies(
  all: Speakers,
  { head }: Mention,
  and: number,
  a: Entity | undefined,
  b: Entity | undefined,
): boolean {
  if (!a || !b || a === b || isSurelyPerson(a) || isSurelyPerson(b)) return false;
  if (a.kind === "person" && b.kind === "person") return false;
  const [first, last] = [runAt(all.people, and - 1), runAt(all.people, and + 1)];
  // "Lund Fire and Rescue chief Ana Ruiz"
  if (last && last.to <= head && entityAt(all.people, head)?.kind === "person") return false;
  return first?.to === and && last?.from === and + 1;
}

function startOfName(all: Speakers, token: number, least: number): number {
  const run = runAt(all.people, token);
  return Math.max(run?.core ?? token, least);
}
