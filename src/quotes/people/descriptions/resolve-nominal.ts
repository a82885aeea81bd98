import type { Entity } from "#quotes/names/entity.ts";
import { type IsMeant, resolveAnaphor } from "#quotes/people/anaphora/anaphora.ts";
import { lastDescribed } from "#quotes/people/anaphora/last-source.ts";
import { namedThere } from "#quotes/people/evidence.ts";
import { ownerOf } from "#quotes/people/papers/owners-of-papers.ts";
import { issuerOf } from "#quotes/people/papers/statements.ts";
import { tellersPaper } from "#quotes/people/papers/tellers-paper.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import { asPrinted } from "#quotes/people/sources.ts";
import { bearerBefore } from "#quotes/people/told-before/bearer-before.ts";
import type { Speaker } from "#quotes/quotation.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { apposedBody, apposedName, postedName } from "./apposed-name.ts";
import { bodyToldSo, isToldSo, mayBeAnother, mayBeBody, onlyBody } from "./bodies-told-of.ts";
import { mayBeCalled } from "./bystanders.ts";
import { calledByWord } from "./called-by-word.ts";
import {
  asBefore,
  describedAgain,
  maybeAnybody,
  sameOffice,
  sameSpokesman,
} from "./described-again.ts";
import { givenName } from "./given-name.ts";
import { holderOfRole } from "./holder-of-role.ts";
import { isClauseBehind, isOnlyOneNear, kindToldBy, mayMeanAny } from "./kinds-of-bodies.ts";
import { bodyEndingIn, byDescription, knownFor, mayBeOld } from "./known-by-description.ts";
import {
  canBeCalled,
  isDefiniteBody,
  isDefinitePerson,
  isOwned,
  mayBeAged,
  needsNoName,
  staysUnnamed,
  tellsOfLife,
} from "./needs-no-name.ts";
import { ownedBefore } from "./own-people.ts";
import { mayBeMember } from "./party-members.ts";
import { isOnlyProtagonist, mayBeProtagonist } from "./protagonists.ts";
import { isPersonFirst, mayBePersonToo } from "./told-kinds.ts";

/** Who a description stands for: "the former curator, Ignatius Bell", "the minister", "officials". */
export function resolveNominal(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved {
  const known = (entity: Entity | null, sure: number) =>
    entity && byDescription(r, all, mention, entity, sure);
  const bearer = bearerBefore(r, all.people, mention);
  return (
    apposedName(r, all, mention) ??
    (bearer && namedThere(r, all, mention, bearer)) ??
    apposedBody(r, all, mention) ??
    postedName(r, all, mention) ??
    givenName(r, all, mention) ??
    ownerOf(r, all, mention, last) ??
    issuerOf(r, all, mention, last) ??
    known(holderOfRole(r, all, mention), 0.85) ??
    known(ownedBefore(r, all, mention) ?? null, 0.85) ??
    resolvePerson(r, all, mention, last) ??
    known(bodyEndingIn(r, all, mention), 0.8) ??
    resolveBody(r, all, mention, last) ??
    tellersPaper(r, all, mention) ??
    asPrinted(r, all, mention, "explicit", 0.9)
  );
}

/** "the minister": whom the article has named with that role, or told of before; null where it is nobody for certain. */
function resolvePerson(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  if (staysUnnamed(r, mention)) return null;
  const byWord = () => {
    const called = calledByWord(r, all, mention);
    return called ? byDescription(r, all, mention, called, 0.85) : null;
  };
  if (!isDefinitePerson(r, mention)) return byWord();
  const same = sameSpokesman(r, all, mention);
  if (same) return asBefore(r, all, mention, same);
  const mayBeNamed = !maybeAnybody(r, mention);
  const holders = mayBeNamed ? knownFor(r, all, mention) : [];
  const cited = describedAgain(r, all, mention);
  // "one former adviser said …. “…,” the former adviser added", whoever else has advised
  const again = cited !== undefined && cited === all.heard.at(-1)?.speaker;
  const [holder, another] = holders;
  if (holder && !another && !again) return byDescription(r, all, mention, holder, 0.85);
  if (cited) return asBefore(r, all, mention, cited);
  if (another) return resolveAnaphor(r, all, mention, true, last, (one) => holders.includes(one));
  const before = sameOffice(r, all, mention);
  if (before?.kind === "person") return byDescription(r, all, mention, before, 0.8);
  // "the regulator", where nobody is told to be one
  if (isRatherBody(r, all, mention)) return null;
  const words = wordsOf(r, mention);
  const short = words <= longestAnaphor && !isOwned(r, mention);
  if (!mayBeNamed || needsNoName(r, all, mention)) return byWord();
  if (!short && !(words <= longestDescription && tellsOfLife(r, mention))) return null;
  const goesOn = anybody.test(lowerAt(r, mention.head))
    ? lastDescribed(r, all, mention, last)
    : null;
  const isMeant = words < mention.to - mention.from ? isOnlyOne : undefined;
  const isCalled = mayBeCalled(r, mention);
  const isMember = mayBeMember(r, mention);
  const isOfAge = mayBeAged(r, mention);
  const isOld = mayBeOld(r, mention);
  const isProtagonist = mayBeProtagonist(r, all, mention);
  const mayBe = (entity: Entity) =>
    isCalled(entity) &&
    isMember(entity) &&
    isOfAge(entity) &&
    isOld(entity) &&
    isProtagonist(entity);
  return (
    goesOn ??
    resolveAnaphor(r, all, mention, true, last, mayBe, isMeant) ??
    resolveAnaphor(r, all, mention, true, last, mayBe, isOnlyProtagonist(r, all, mention))
  );
}

/** Whether "the regulator" is no person, nor "the landlord" where a body may be one, whom nobody is told to be. */
function isRatherBody(r: Reading, all: Speakers, mention: Mention): boolean {
  const noun = lowerAt(r, mention.head);
  if (!mayBePersonToo(noun)) return false;
  return !isPersonFirst(noun) || (mention.to - mention.from === 2 && mayBeBody(r, all, mention));
}

/** Of "the “Sea Wall” actor" and "the tall, thin man": whom so much is told of need not be whoever is likeliest. */
const isOnlyOne: IsMeant = (_, antecedents, shares) =>
  antecedents.length === 1 || Math.max(...shares) >= likeliestByFar;

const likeliestByFar = 0.9;

/** How many words a description has that stand in no marks, commas left out: two of "the “Sea Wall” actor". */
function wordsOf(r: Reading, { from, to, head }: Mention): number {
  let words = 0;
  for (let i = from; i < to; i += 1)
    if (r.markedOf[i] === r.markedOf[head] && lowerAt(r, i) !== ",") words += 1;
  return words;
}

/** "the company", "the union": the body named before that can be called so, as far as names and what is told of them tell. */
function resolveBody(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  if (!isDefiniteBody(r, mention)) return null;
  const isCalled = canBeCalled(r, all, mention);
  const kind = kindToldBy(r, mention);
  if (kind && isClauseBehind(r, mention)) return null;
  const isTold = isToldSo(r, mention);
  const mayBe = (entity: Entity) => isCalled(entity) && (kind?.mayBe(entity) ?? true);
  const maySo = (entity: Entity) => mayBe(entity) && isTold(entity) !== false;
  const first = resolveAnaphor(r, all, mention, false, last, mayBe);
  const meant = first && all.entityOf(first.speaker);
  const likely =
    meant && isTold(meant) === false ? resolveAnaphor(r, all, mention, false, last, maySo) : first;
  const told = bodyToldSo(r, all, mention, maySo, likely);
  if (told) return byDescription(r, all, mention, told, 0.85);
  if (likely && !kind?.isByName && mayBeAnother(r, all, mention, maySo, likely)) return null;
  const only = likely ? undefined : onlyBody(r, all, mention, maySo);
  if (only) return byDescription(r, all, mention, only, 0.8);
  if (likely || !kind || !mayMeanAny(r, mention)) return likely;
  const isSuch = (entity: Entity) => maySo(entity) && kind.isSuch(entity);
  return resolveAnaphor(r, all, mention, false, last, isSuch, isOnlyOneNear(r, all, mention));
}

/** "the former prime minister", "the former prime minister of the Fens" */
const longestAnaphor = 4;
const longestDescription = 9;

/** What any source without a name may be called. */
const anybody =
  /^(?:insider|source|informant|man|woman|boy|girl|pensioner|resident|neighbou?r|witness|onlooker|customer|passenger|driver|victim|person)$|-of-[a-z]+$|-year-old$/;
