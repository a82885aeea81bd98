import type { QuotedArticle } from "#quotes/quotation.ts";
import type { Named } from "./appearances.ts";

/** Somebody who bears a name, told apart from the others who do. */
export interface Bearer {
  readonly appearances: Named[];
  readonly articles: Set<QuotedArticle>;
  readonly signs: Set<string>;
  /** The stems of the words of the roles that can tell the bearers of the name apart. */
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
  /** How often somebody is named who is known by a surname and an office alone. */
  readonly known: number;
}

/**
 * Tells those of one name apart. Two appearances are of one where they have a sign in common: a word
 * of their roles, or somebody whom both articles name and few others do. One without a role is of
 * whoever bears the name nearly everywhere. Nobody is two speakers of an article or has two initials,
 * or in few articles two roles that have no word in common.
 * @param named all appearances of the name, in order
 */
export function bearersOf(named: readonly Named[], company: Company): readonly Bearer[] {
  // "Officer Ruiz" is somebody else in each article.
  if (!named.every(({ joins }) => joins)) return named.map((one) => bearerOf(one, []));
  const byRole = joinedBy(named, ({ signs }) => signs, company);
  // Most names are one's by their roles: who else is named need not be looked at.
  if (byRole.length < 2) return byRole;
  return joinedBy(named, (one) => [...one.signs, ...beside(one, company)], company);
}

/** Those of one name or surname, each with all appearances that their signs join; one without a role with the usual one. */
export function joinedBy(
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

function bearerOf(one: Named, signs: readonly string[]): Bearer {
  return {
    appearances: [one],
    articles: new Set([one.quoted]),
    signs: new Set(signs),
    roles: new Set(one.signs),
    initials: new Set(one.initials === "" ? [] : [one.initials]),
  };
}

/** The keys of those who are named beside somebody and in few other articles. */
export function beside(one: Named, company: Company): string[] {
  return company.besides(one).filter((other) => other !== one.key);
}

/** Whether nothing speaks against two being one: an article that has both, or two initials. */
export function mayBeOne(one: Bearer, other: Bearer): boolean {
  return one.articles.isDisjointFrom(other.articles) && one.initials.union(other.initials).size < 2;
}

/** A baker and a goalkeeper may be one, but who says so would guess. */
function haveOtherRoles({ roles }: Bearer, other: Bearer): boolean {
  return roles.size > 0 && other.roles.size > 0 && roles.isDisjointFrom(other.roles);
}

/** Makes two bearers one, and takes the other out of all. */
export function absorb(all: Set<Bearer>, into: Bearer, from: Bearer): void {
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

/** In how many articles somebody is named. */
export function often({ appearances }: Bearer): number {
  return appearances.length;
}
