import { type Initials, noInitials } from "#quotes/names/acronyms/called-by-initials.ts";
import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import type { LoneWords } from "./first-words.ts";

/** Who was found so far, by the words of their names in lower case. */
export interface Known {
  readonly entities: Entity[];
  readonly bySurname: Map<string, Entity[]>;
  readonly byFirstName: Map<string, Entity[]>;
  /** People of three or four names by their first two: "Ana Ruiz" is "Ana Ruiz Soto". */
  readonly byFirstTwo: Map<string, Entity[]>;
  /** By what stands between the first and the last: "Ms Ruiz" is "Ana Ruiz Soto". */
  readonly byInnerName: Map<string, Entity[]>;
  /** By what bodies are, of something: "the Observatory" is the "Observatory of Human Rights". */
  readonly byHead: Map<string, Entity[]>;
  readonly initials: Initials;
  readonly before: Map<Entity, Before>;
  /** What stands before their full names, in lower case. */
  readonly titles: Map<Entity, Set<string>>;
  /** Who is told to be somebody's daughter, husband and the like. */
  readonly kin: Set<Entity>;
  /** The full names of each. */
  readonly fullNames: Map<Entity, NameRun[]>;
  /** Who is known by the first name only, by the surnames of their relatives. */
  readonly relativesOf: Map<string, Relative[]>;
  /** Who is a baker, a nurse and the like. */
  readonly trading: Set<Entity>;
  /** Whose obituary the article is. */
  died?: Entity;
  /** What the article tells of its names of one word. */
  loneWords(): LoneWords;
}

/** Somebody known by the first name only, and of which sex. */
export interface Relative {
  readonly entity: Entity;
  readonly gender: Entity["gender"];
  /** Who bears the surname and is hardly called "Mrs" or "Mr" as they are. */
  readonly outranked: Entity | undefined;
}

/** The last run that names somebody, and how many do. */
export interface Before {
  readonly last: number;
  readonly times: number;
  /** Called "Sir", "Lady" and the like. */
  readonly noble: boolean;
  /** Called by the surname alone before anybody else of that surname was named. */
  readonly alone: boolean;
  /** How often the article, not somebody's words, called them by the first name alone. */
  readonly byFirst: number;
}

export const never: Before = { last: -1, times: 0, noble: false, alone: false, byFirst: 0 };

/** What is known before the first name. */
export function nobodyKnown(loneWords: () => LoneWords): Known {
  return {
    entities: [],
    bySurname: new Map(),
    byFirstName: new Map(),
    byFirstTwo: new Map(),
    byInnerName: new Map(),
    byHead: new Map(),
    initials: noInitials(),
    before: new Map(),
    titles: new Map(),
    kin: new Set(),
    fullNames: new Map(),
    relativesOf: new Map(),
    trading: new Set(),
    loneWords,
  };
}

/** Adds whom no name before was of. */
export function addEntity(
  run: NameRun,
  words: readonly string[],
  { entities, bySurname }: Known,
  key: string,
): Entity {
  const kind = run.kind === "unclear" ? "person" : run.kind;
  const entity: Entity = {
    index: entities.length,
    kind,
    words,
    gender: run.gender,
    runs: [],
    roles: [],
  };
  entities.push(entity);
  addTo(bySurname, key, entity);
  return entity;
}

/** Adds to the list that a key has. */
export function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const same = map.get(key);
  if (same) same.push(value);
  else map.set(key, [value]);
}
