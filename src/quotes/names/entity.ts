import type { Span } from "#articles/article.ts";
import type { NameRun } from "./name-run.ts";

/** Somebody or something named in an article. */
export interface Entity {
  readonly index: number;
  kind: "person" | "institution" | "place";
  /** The words of the fullest name. */
  words: readonly string[];
  gender: "male" | "female" | null;
  readonly runs: NameRun[];
  readonly roles: Span[];
}

/** Everybody named in an article, and which tokens name whom. */
export interface People {
  readonly entities: readonly Entity[];
  /** The people named most, oftenest first. */
  readonly prominent: readonly Entity[];
  /** Those of single words that stand only where sentences start. */
  readonly opening: ReadonlySet<Entity>;
  /** Those of these that do nothing which only people do, so that nothing tells them for names. */
  readonly onlyOpening: ReadonlySet<Entity>;
  /** Those of the first whose word the article has in small letters, too: no names. */
  plainWords(): ReadonlySet<Entity>;
  /** Index of the run that covers each token, or -1. */
  readonly runOf: Int32Array;
  readonly runs: readonly NameRun[];
  /** The entity of each run. */
  readonly entityOf: readonly Entity[];
}

/** Whom or what the name at a token means. */
export function entityAt({ runOf, entityOf }: People, token: number): Entity | undefined {
  const run = runOf[token] ?? -1;
  return run < 0 ? undefined : entityOf[run];
}

/** The name that a token belongs to. */
export function runAt({ runOf, runs }: People, token: number): NameRun | undefined {
  const run = runOf[token] ?? -1;
  return run < 0 ? undefined : runs[run];
}
