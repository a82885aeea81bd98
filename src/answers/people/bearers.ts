import { compatible } from "#quotes/names/name-forms.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import type { Named } from "./appearances.ts";

/** Somebody who bears a name, told apart from the others who do. */
export interface Bearer {
  readonly appearances: Named[];
  readonly articles: Set<QuotedArticle>;
  readonly signs: Set<string>;
  /** The words of the roles that can tell the bearers of the name apart. */
  readonly roles: Set<string>;
  /** Those printed in the middle of the name. */
  readonly initials: Set<string>;
}

/** Those who are named in an article and in few others. */
export interface Company {
  /** Their keys, somebody's own among them. */
  besides(named: Named): readonly string[];
  /** Whether there are articles enough to tell who is seldom named: whoever is named beside a name then tells more than a role. */
  readonly tellsMost: boolean;
}

/**
 * Tells those of one name apart. Two appearances are of one where they have a sign in common: a word
 * of their roles, or somebody whom both articles name and few others do. One without a role is of
 * whoever bears the name nearly everywhere. Nobody is two speakers of an article or has two initials,
 * or in few articles two roles that have no word in common.
 * @param named all appearances of the name, in order
 */
export function bearersOf(named: readonly Named[], company: Company): readonly Bearer[] {
  const byRole = joinedBy(named, ({ signs }) => signs, company);
  // Most names are one's by their roles: who else is named need not be looked at.
  if (byRole.length < 2) return byRole;
  return joinedBy(named, (one) => [...one.signs, ...beside(one, company)], company);
}

function joinedBy(
  named: readonly Named[],
  signsOf: (one: Named) => readonly string[],
  company: Company,
): readonly Bearer[] {
  const all = new Set<Bearer>();
  const bySign = new Map<string, Bearer>();
  for (const one of named) {
    const signs = signsOf(one);
    let bearer = bearerOf(one, signs);
    all.add(bearer);
    for (const other of new Set(signs.flatMap((sign) => bySign.get(sign) ?? []))) {
      if (!mayBeOne(bearer, other) || (!company.tellsMost && haveOtherRoles(bearer, other)))
        continue;
      // What is moved is the less, so that a name of many articles isn't moved time and again.
      const isMore = bearer.signs.size > other.signs.size;
      const [into, from] = isMore ? [bearer, other] : [other, bearer];
      for (const sign of from.signs) bySign.set(sign, into);
      absorb(all, into, from);
      bearer = into;
    }
    for (const sign of signs) bySign.set(sign, bearer);
  }
  const usual = usualOf(all);
  if (usual)
    for (const other of all)
      if (other !== usual && isAnybody(other) && mayBeOne(other, usual)) absorb(all, usual, other);
  return [...all];
}

/** Of more people than these a surname tells nothing, and to compare them all would take long. */
const mostOfSurname = 50;

/**
 * Joins whoever is printed in full in two ways, "Tom Lee" and "Thomas Lee" or "Thomas Ray Lee", where
 * the roles have a word in common and nobody else is one of them as well.
 */
export function withOtherForms(bearers: Iterable<Bearer>): Set<Bearer> {
  const all = new Set(bearers);
  for (const [surname, some] of Map.groupBy(all, surnameOf)) {
    const inFull = surname === null ? [] : some.filter(isInFull);
    if (inFull.length < 2 || inFull.length > mostOfSurname) continue;
    const formsOf = (one: Bearer) =>
      inFull.filter((other) => other !== one && mayBeOne(one, other) && isOtherForm(one, other));
    for (const one of inFull) {
      const [other, ...more] = formsOf(one);
      const isOne = other !== undefined && more.length === 0 && formsOf(other).length === 1;
      if (isOne && all.has(one) && all.has(other)) absorb(all, other, one);
    }
  }
  return all;
}

function isOtherForm(one: Bearer, other: Bearer): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return (
    !one.roles.isDisjointFrom(other.roles) &&
    words.join(" ") !== others.join(" ") &&
    compatible(words, others)
  );
}

/** The words of a name as it is told apart by, without its kind. */
function wordsOf({ appearances: [first] }: Bearer): readonly string[] {
  return first?.key.split(" ").slice(1) ?? [];
}

/**
 * Joins whoever is printed by a surname alone with the only one of that surname in whose articles
 * somebody is named whom few others name, or else with whoever bears it nearly everywhere.
 */
export function withSurnames(bearers: Iterable<Bearer>, company: Company): Set<Bearer> {
  const all = new Set(bearers);
  for (const [surname, some] of Map.groupBy(all, surnameOf)) {
    const inFull = some.filter(isInFull);
    if (surname === null || inFull.length === 0 || inFull.length === some.length) continue;
    const usual = wellKnownOf(inFull);
    const known = inFull.map((bearer) => ({ bearer, named: namedBeside(bearer, company) }));
    for (const bare of some) {
      if (inFull.includes(bare)) continue;
      const named = namedBeside(bare, company);
      const [near, ...more] = known.filter(
        (one) => !one.named.isDisjointFrom(named) && mayBeOne(one.bearer, bare),
      );
      const meant = more.length > 0 ? undefined : (near?.bearer ?? usual);
      if (meant && mayBeOne(meant, bare)) absorb(all, meant, bare);
    }
  }
  return all;
}

/** Articles in which the bearer of a surname is known well enough to be meant by it alone. */
const wellKnown = 10;

/** Whoever bears a surname in many articles, and ten times as often as all others. */
function wellKnownOf(inFull: readonly Bearer[]): Bearer | undefined {
  const often = (one: Bearer) => one.appearances.length;
  const [most, ...others] = inFull.toSorted((one, other) => often(other) - often(one));
  const rest = others.reduce((sum, one) => sum + often(one), 0);
  return most && often(most) >= Math.max(wellKnown, rest * 10) ? most : undefined;
}

function bearerOf(one: Named, signs: readonly string[]): Bearer {
  return {
    appearances: [one],
    articles: new Set([one.quoted]),
    signs: new Set(signs),
    roles: new Set(one.signs),
    initials: new Set(one.initials === "" ? [] : [one.initials]),
  };
}

function beside(one: Named, company: Company): string[] {
  return company.besides(one).filter((other) => other !== one.key);
}

function namedBeside({ appearances }: Bearer, company: Company): ReadonlySet<string> {
  const named = new Set(appearances.flatMap((one) => company.besides(one)));
  for (const { key } of appearances) named.delete(key);
  return named;
}

function mayBeOne(one: Bearer, other: Bearer): boolean {
  return one.articles.isDisjointFrom(other.articles) && one.initials.union(other.initials).size < 2;
}

/** A baker and a goalkeeper may be one, but who says so would guess. */
function haveOtherRoles({ roles }: Bearer, other: Bearer): boolean {
  return roles.size > 0 && other.roles.size > 0 && roles.isDisjointFrom(other.roles);
}

function absorb(all: Set<Bearer>, into: Bearer, from: Bearer): void {
  all.delete(from);
  for (const one of from.appearances) into.appearances.push(one);
  for (const sign of from.signs) into.signs.add(sign);
  for (const article of from.articles) into.articles.add(article);
  for (const role of from.roles) into.roles.add(role);
  for (const initials of from.initials) into.initials.add(initials);
}

/** Whoever bears a name nearly everywhere: all others whom a role tells apart half as often. */
function usualOf(all: ReadonlySet<Bearer>): Bearer | undefined {
  const known = [...all].filter((one) => !isAnybody(one));
  const often = (one: Bearer) => one.appearances.length;
  const [usual, ...others] = (known.length > 0 ? known : [...all]).toSorted(
    (one, other) => often(other) - often(one),
  );
  const rest = known.length > 0 ? others.reduce((sum, one) => sum + often(one), 0) : 0;
  return usual && rest * 2 <= often(usual) ? usual : undefined;
}

/** Whether no role tells somebody from the others of the name. */
function isAnybody({ appearances, roles }: Bearer): boolean {
  return roles.size === 0 && appearances.every(({ joins }) => joins);
}

function isInFull({ appearances }: Bearer): boolean {
  return appearances.some(({ joins }) => joins);
}

/** The last word of a person's name; null for others. */
function surnameOf({ appearances: [first] }: Bearer): string | null {
  return first?.speaker.kind === "person" ? (first.key.split(" ").at(-1) ?? null) : null;
}
