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
  readonly source: Source;
}

/** Whose articles a row is from: the corpus, those written to learn from, or our own cases. */
export type Source = "corpus" | "news" | "cases";

export function emptyTable(names: readonly string[]): Table {
  return { names, rows: [] };
}

/** What a forest is grown on: the rows of some articles, or of all, each as much as its source counts. */
export function rowsOf(
  { names, rows }: Table,
  weights: Readonly<Record<Source, number>>,
  keep: (article: number) => boolean = () => true,
): Rows {
  const kept = rows.filter(({ article }) => keep(article));
  const lists = kept.flatMap(({ list = [] }) => list);
  return {
    names,
    features: kept.map(({ features }) => features),
    labels: kept.map(({ isRight }) => (isRight ? 1 : 0)),
    weights: kept.map(({ source }) => weights[source]),
    ...(lists.length === kept.length && { lists }),
  };
}
