import type { Span } from "#articles/article.ts";
import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, lowerAt } from "#quotes/reading/word-at.ts";

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
    const seat = seatOf(r, entity);
    return seat?.party === letter && (state === "" || isShortFor(seat.state, state));
  });
  return members.length > 0 || state !== "" ? members : undefined;
}

/** Whom "the Republican" can be, as far as their own party is told. */
export function mayBeMember(r: Reading, mention: Mention): (entity: Entity) => boolean {
  const letter = letterOf(r, mention);
  const state = stateOf(r, mention);
  return (entity) => {
    const seat = letter === undefined ? undefined : seatOf(r, entity);
    if (!seat) return true;
    return (
      seat.party === letter && (seat.state === "" || state === "" || isShortFor(seat.state, state))
    );
  };
}

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

/** A party by its letter, and a state in lower case, "" where none is told. */
interface Seat {
  readonly party: string;
  readonly state: string;
}

const known = new WeakMap<Entity, Seat | undefined>();

/** It is asked once for each: every description is held against everybody. */
function seatOf(r: Reading, entity: Entity): Seat | undefined {
  if (known.has(entity)) return known.get(entity);
  const { runs, roles } = entity;
  const seat = first(runs, (run) => seatBehind(r, run)) ?? first(roles, (role) => partyIn(r, role));
  known.set(entity, seat);
  return seat;
}

/** How many places that name somebody are looked at. */
const mostPlaces = 8;

function first<Item, Told>(items: readonly Item[], tell: (item: Item) => Told | undefined) {
  for (const item of items.slice(0, mostPlaces)) {
    const told = tell(item);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** "R-Ky" of "Ana Ruiz (R-Ky.)" and "Ana Ruiz, R-Ky.," */
function seatBehind(r: Reading, { to }: NameRun): Seat | undefined {
  if (!/^[,(]$/.test(r.tokens[to]?.text ?? "")) return undefined;
  const [, party, state = ""] =
    /^([RDI])(?:-(\p{Lu}.*))?$/u.exec(r.tokens[to + 1]?.text ?? "") ?? [];
  return party === undefined
    ? undefined
    : { party: party.toLowerCase(), state: state.toLowerCase().replaceAll(".", "") };
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

/** Whether all letters of a state in short are in its name, in order: "ky" in "kentucky". */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === short.charAt(at)) at += 1;
  return short !== "" && short.charAt(0) === name.charAt(0) && at >= short.length;
}
