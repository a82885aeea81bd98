import type { Library } from "#library/library.ts";

/** What listeners work with. */
export interface Deps {
  readonly library: Library;
}
