import { file } from "#answers/filed.ts";
import { compatible, suffix } from "#quotes/names/words/name-forms.ts";
import { absorb, type Bearer, beside, type Company, joinedBy, mayBeOne, often } from "./bearers.ts";

/**
 * Joins those who are printed by other forms of a name: without a first name, by what it is short for, with
 * "Jr." behind it. A surname alone is that of whoever many articles name so in the same office, of the only
 * one in whose articles somebody is named whom few others name, or else of whoever bears it nearly everywhere.
 */
export function withOtherForms(bearers: Iterable<Bearer>, company: Company): Set<Bearer> {
  const all = new Set(bearers);
  for (const [surname, some] of Map.groupBy(all, surnameOf)) {
    if (surname === null || some.length < 2) continue;
    const byRole = byRoleOf(some);
    for (const sharers of byRole.values()) joinFullNames(all, sharers);
    for (const sharers of byRole.values()) joinByOffice(all, sharers, company);
    const inFull = some.filter((bearer) => all.has(bearer) && isInFull(bearer));
    const usual = wellKnownOf(inFull);
    const fullBeside = besideWhom(inFull, company);
    for (const bare of some) {
      if (!all.has(bare) || isInFull(bare)) continue;
      const beside = [...namedBeside(bare, company)].flatMap((key) => fullBeside.get(key) ?? []);
      const near = [...new Set(beside)].filter((bearer) => mayBeOne(bearer, bare));
      const isUsual = near.length === 0 || near.some((bearer) => bearer === usual);
      const meant = near.length === 1 ? near[0] : isUsual ? usual : undefined;
      if (meant && mayBeOne(meant, bare)) absorb(all, meant, bare);
    }
    joinByCompany(all, some, company);
  }
  return all;
}

/** Of more people than these an office tells nothing, and to compare them all would take long. */
const mostOfOffice = 50;

/** Joins those of a surname and role whose full names are forms of one and of no other. */
function joinFullNames(all: Set<Bearer>, sharers: readonly Bearer[]): void {
  const kept: Bearer[] = [];
  for (const bearer of sharers) {
    if (!all.has(bearer) || !isInFull(bearer)) continue;
    const [same, ...more] = kept.filter((one) => haveOneName(one, bearer) && mayBeOne(one, bearer));
    if (same && more.length === 0) absorb(all, same, bearer);
    else if (kept.length < mostOfOffice) kept.push(bearer);
  }
}

/**
 * Joins a surname alone that many articles print with an office with the only full name that they print
 * with it, or with that which nearly all mean.
 */
function joinByOffice(all: Set<Bearer>, sharers: readonly Bearer[], { known }: Company): void {
  const left = sharers.filter((bearer) => all.has(bearer));
  if (left.reduce((sum, one) => sum + often(one), 0) < known) return;
  const inFull = left.filter(isInFull);
  const holder = inFull.length > 1 ? wellKnownOf(inFull) : (inFull[0] ?? left[0]);
  for (const one of left)
    if (holder && one !== holder && !isInFull(one) && mayBeOne(holder, one))
      absorb(all, holder, one);
}

/** Joins those left of a surname alone in whose articles somebody is named whom few others name. */
function joinByCompany(all: Set<Bearer>, some: readonly Bearer[], company: Company): void {
  const bare = some.filter((one) => all.has(one) && !isInFull(one) && often(one) === 1);
  const named = bare.flatMap(({ appearances }) => appearances);
  for (const one of bare) all.delete(one);
  for (const bearer of joinedBy(named, (one) => beside(one, company), company)) all.add(bearer);
}

function byRoleOf(some: readonly Bearer[]): Map<string, Bearer[]> {
  const byRole = new Map<string, Bearer[]>();
  for (const bearer of some) for (const role of bearer.roles) file(byRole, role, bearer);
  return byRole;
}

/** "Joe Holm", "Joseph Holm Jr." and "Joseph Ray Holm"; "Joseph Tom Holm" is not the last of them. */
function haveOneName(one: Bearer, other: Bearer): boolean {
  const others = namesOf(other);
  return namesOf(one).every((name) => others.every((another) => areForms(name, another)));
}

function areForms(one: Name, other: Name): boolean {
  if (one.words.length < 2 || other.words.length < 2) return false;
  const areOfOneAge = new Set([one.generation, other.generation, ""]).size < 3;
  return areOfOneAge && compatible(one.words, other.words);
}

/** The folded words of a name, and what tells a son from his father: "jr" or nothing. */
interface Name {
  readonly words: readonly string[];
  readonly generation: string;
}

function namesOf({ appearances }: Bearer): Name[] {
  return [...new Set(appearances.map(({ key }) => key))].map(nameOf);
}

function nameOf(key: string): Name {
  const words = key.split(" ").slice(1);
  const last = words.at(-1) ?? "";
  return suffix.test(last)
    ? { words: words.slice(0, -1), generation: last }
    : { words, generation: "" };
}

/** Articles in which the bearer of a surname is known well enough to be meant by it alone. */
const wellKnown = 10;

/** Whoever bears a surname in many articles, and ten times as often as all others. */
function wellKnownOf(inFull: readonly Bearer[]): Bearer | undefined {
  const [most, ...others] = inFull.toSorted((one, other) => often(other) - often(one));
  const rest = others.reduce((sum, one) => sum + often(one), 0);
  return most && often(most) >= Math.max(wellKnown, rest * 10) ? most : undefined;
}

/** Those who are named in full, by the keys of whom their articles name and few others do. */
function besideWhom(inFull: readonly Bearer[], company: Company): Map<string, Bearer[]> {
  const byKey = new Map<string, Bearer[]>();
  for (const bearer of inFull)
    for (const key of namedBeside(bearer, company)) file(byKey, key, bearer);
  return byKey;
}

function namedBeside({ appearances }: Bearer, company: Company): ReadonlySet<string> {
  const named = new Set(appearances.flatMap((one) => company.besides(one)));
  for (const { key } of appearances) named.delete(key);
  return named;
}

function isInFull({ appearances }: Bearer): boolean {
  return appearances.some(({ joins }) => joins);
}

/** The last word of a person's name, "Jr." aside; null for others. */
function surnameOf({ appearances: [first] }: Bearer): string | null {
  return first?.speaker.kind === "person" ? (nameOf(first.key).words.at(-1) ?? null) : null;
}
