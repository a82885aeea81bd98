import type { Desk } from "#slack/asking.ts";

/** What listeners work with. */
export type Deps = Desk;
