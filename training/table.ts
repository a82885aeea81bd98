import type { Rows } from "./boost.ts";

/** Rows of features as they are noted, with the article that each is from. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: Row[];
}

interface Row {
  readonly features: readonly number[];
  readonly isRight: boolean;
  readonly article: number;
  /** Of rows of which at most one is right: the choice that each is part of. */
  readonly list?: number;
  readonly weight?: number;
}

export function emptyTable(names: readonly string[]): Table {
  return { names, rows: [] };
}

/** What a forest is grown on: the rows of some articles, or of all. */
export function rowsOf(
  { names, rows }: Table,
  keep: (article: number) => boolean = () => true,
): Rows {
  const kept = rows.filter(({ article }) => keep(article));
  const lists = kept.flatMap(({ list = [] }) => list);
  return {
    names,
    features: kept.map(({ features }) => features),
    labels: kept.map(({ isRight }) => (isRight ? 1 : 0)),
    weights: kept.map(({ weight = 1 }) => weight),
    ...(lists.length === kept.length && { lists }),
  };
}
