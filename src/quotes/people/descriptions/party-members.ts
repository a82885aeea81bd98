import type { Span } from "#articles/article.ts";
import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { stateNamed } from "./states.ts";

/**
 * Who is told to be of the party, and of the state, of "the Republican" and "the Ohio Democrat": undefined where
 * the description has no party, or no state and nobody is told to be of the party.
 */
export function membersAmong(
  r: Reading,
  entities: Iterable<Entity>,
  mention: Mention,
): readonly Entity[] | undefined {
  const letter = letterOf(r, mention);
  if (letter === undefined) return undefined;
  const state = stateOf(r, mention);
  const members = [...entities].filter((entity) => {
    const seat = seatOf(entity, r);
    return seat?.party === letter && (state === "" || seat.state === state);
  });
  return members.length > 0 || state !== "" ? members : undefined;
}

/** Whom "the Republican" can be, as far as their own party is told. */
export function mayBeMember(r: Reading, mention: Mention): (entity: Entity) => boolean {
  const letter = letterOf(r, mention);
  const state = stateOf(r, mention);
  return (entity) => {
    if (letter === undefined) return true;
    const seat = seatOf(entity, r);
    if (!seat) return state === "" || isElected(r, entity);
    return seat.party === letter && (seat.state === "" || state === "" || seat.state === state);
  };
}

/** Whether somebody is told to hold, or to seek, what a state elects to. */
function isElected(r: Reading, { roles }: Entity): boolean {
  return roles.some(({ start, end }) => elected.test(r.text.slice(start, end)));
}

const elected =
  /\b(?:candidate|congress(?:wo)?man|gov(?:ernor)?|lawmaker|leader|rep(?:resentative)?|sen(?:ator)?|speaker|whip)\b/i;

/** "R" of "the Republican" */
function letterOf(r: Reading, { head }: Mention): string | undefined {
  const party = /^(republican|democrat)$/.exec(lowerAt(r, head))?.[0];
  return party?.charAt(0);
}

/** "newyork" of "the New York Democrat"; "" of "the Democrat". */
function stateOf(r: Reading, { from, head }: Mention): string {
  let state = "";
  for (let i = from + 1; i < head; i += 1) if (isCapital(r, i)) state += lowerAt(r, i);
  return state;
}

/** A party by its letter, and a state as the description has it, "" where none is told. */
interface Seat {
  readonly party: string;
  readonly state: string;
}

/** Every description is held against everybody. */
const seatOf = askedOnce(
  ({ runs, roles }: Entity, r: Reading): Seat | undefined =>
    first(runs, (run) => seatBehind(r, run)) ?? first(roles, (role) => partyIn(r, role)),
);

/** How many places that name somebody are looked at. */
const mostPlaces = 8;

function first<Item, Told>(items: readonly Item[], tell: (item: Item) => Told | undefined) {
  for (const item of items.slice(0, mostPlaces)) {
    const told = tell(item);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** "R-Ky" of "Ana Ruiz (R-Ky.)" and "Ana Ruiz, R-Ky.,", "Kentucky Republican" of "Ana Ruiz, a Kentucky Republican" */
function seatBehind(r: Reading, { to }: NameRun): Seat | undefined {
  if (!isOneOf(r, to, ", (")) return undefined;
  const described = isOneOf(r, to + 1, "a an the");
  const apposed = described ? phraseStartingAt(r, to + 1, r.tokens.length) : null;
  if (apposed && letterOf(r, apposed)) return partyIn(r, apposed);
  const [, party, state = ""] =
    /^([RDI])(?:-(\p{Lu}.*))?$/u.exec(r.tokens[to + 1]?.text ?? "") ?? [];
  return party === undefined ? undefined : { party: party.toLowerCase(), state: stateNamed(state) };
}

/** "Alabama Republican", "Democratic senator" */
function partyIn(r: Reading, { start, end }: Span): Seat | undefined {
  const [, lead = "", party] =
    /((?:\p{Lu}\p{Ll}+ ){0,2})(Republican|Democrat)/u.exec(r.text.slice(start, end)) ?? [];
  if (party === undefined) return undefined;
  const words = lead.toLowerCase().split(" ").slice(0, -1);
  const isState = words.some((word) => (classesOf(word) & is.place) !== 0);
  return { party: party.charAt(0).toLowerCase(), state: isState ? words.join("") : "" };
}
