import type { Entity } from "#quotes/names/entity.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import type { IsMeant } from "#quotes/people/anaphora/anaphora.ts";
import { genderOf } from "#quotes/people/antecedents/antecedent.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import { isAge } from "#quotes/reading/ages.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/**
 * Whom "the 24-year-old", "the champion" and "the mother of two" can be: of those whom a story is about. Who came into it by
 * office or by chance, as a coach, a judge or a neighbour does, is called so only where it is about nobody else.
 */
export function mayBeProtagonist(
  r: Reading,
  { people: { runs, entityOf } }: Speakers,
  mention: Mention,
): (entity: Entity) => boolean {
  if (!isOfProtagonist(r, mention)) return () => true;
  const sex = genderOf(r, mention);
  const persons = new Set<Entity>();
  const end = runsBefore(runs, mention.from);
  for (let i = 0; i < Math.min(end, mostNames); i += 1) {
    const entity = entityOf[i];
    if (entity?.kind === "person" && !(sex && entity.gender && entity.gender !== sex))
      persons.add(entity);
  }
  const times = (entity: Entity) =>
    runsBefore(entity.runs, mention.from) + (isInTitle(r, entity) ? inTitle : 0);
  const ofChildren = isOfChildren(r, mention);
  const isBeside = askedOnce(
    (entity: Entity) =>
      // "Manager Ana Ruiz … Ruiz said … The mother of two said": of whom more is told.
      !(ofChildren && runsBefore(entity.runs, mention.from) > 1) &&
      isInStoryByOffice(r, entity, mention.from),
  );
  const most = (some: readonly Entity[]) => Math.max(0, ...some.map(times));
  const [first] = persons;
  const others = most([...persons].filter((one) => !isBeside(one)));
  if (others === 0) {
    const all = most([...persons]);
    return (entity) => times(entity) === all;
  }
  // "Coach Ruiz praised Ekman. “…,” the 24-year-old said": either.
  if (first && isBeside(first) && persons.size === 2 && times(first) === others) return () => false;
  return (entity) => !isBeside(entity) || times(entity) > others;
}

/** Whether the only one whom such a description can be is the first whom the article names, or is in its title. */
export function isOnlyProtagonist(
  r: Reading,
  { people: { entityOf } }: Speakers,
  mention: Mention,
): IsMeant {
  const first = entityOf.find(({ kind }) => kind === "person");
  const told = isOfProtagonist(r, mention);
  return (best, antecedents) =>
    told &&
    antecedents.length === 1 &&
    best.kind === "named" &&
    (best.entity === first || isInTitle(r, best.entity));
}

/** How many names are looked at. */
const mostNames = 200;
/** What being named in the title counts more than a name elsewhere. */
const inTitle = 4;

function isInTitle(r: Reading, { runs }: Entity): boolean {
  return runs.slice(0, mostPlaces).some(({ block }) => r.blocks[block]?.block.kind === "title");
}

/** "the 24-year-old", "the 24-year-old singer", "the mother-of-two", "the mother of two", "the champion" */
function isOfProtagonist(r: Reading, mention: Mention): boolean {
  const { from, head, to } = mention;
  if (isAge(r, from + 1) || isOfChildren(r, mention)) return true;
  return head === to - 1 && isAmong(lowerAt(r, head), protagonists);
}

function isOfChildren(r: Reading, { head }: Mention): boolean {
  const word = lowerAt(r, head);
  if (/^\p{L}+-of-\p{L}+$/u.test(word)) return true;
  return lowerAt(r, head + 1) === "of" && isAmong(word, parents);
}

const parents = wordSet("mother father mum mom dad grandmother grandfather parent");
const protagonists = wordSet(
  "champion winner star hero heroine teenager teen youngster schoolboy schoolgirl survivor whistleblower medallist medalist " +
    "prodigy newcomer debutant rookie",
);

/** Whether an office, or who they are to others, is printed with somebody's name before a token. */
function isInStoryByOffice(r: Reading, { roles, runs }: Entity, before: number): boolean {
  const start = r.tokens[before]?.start ?? 0;
  const printed = roles
    .filter((role) => role.start < start)
    .map((role) => r.text.slice(role.start, Math.min(role.end, role.start + longestRole)));
  const titles = runs
    .slice(0, Math.min(mostPlaces, runsBefore(runs, before)))
    .map(({ from, core }) => r.text.slice(r.tokens[from]?.start, r.tokens[core]?.start));
  return [...printed, ...titles].some((told) =>
    told
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => isAmong(word, besides)),
  );
}

/** In code units. */
const longestRole = 200;
const mostPlaces = 8;

const besides = wordSet(
  "coach manager boss director executive chief chairman chairwoman chair president judge magistrate coroner sheriff spokesman " +
    "spokeswoman spokesperson minister secretary mayor councillor councilor mp governor commissioner analyst economist professor " +
    "doctor surgeon pathologist psychologist psychiatrist expert inspector superintendent detective prosecutor lawyer solicitor " +
    "barrister attorney qc kc editor host organiser organizer promoter agent ceo headteacher headmaster headmistress principal " +
    "trainer curator vicar priest critic campaigner neighbour neighbor colleague friend rival",
);
