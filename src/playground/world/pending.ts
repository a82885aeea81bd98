import type { MessageContent } from "./entities.ts";

/** A message that waits for its time. */
interface ScheduledMessage {
  readonly id: string;
  readonly teamId: string;
  readonly channel: string;
  /** Unix seconds. */
  readonly postAt: number;
  readonly created: number;
  readonly text: string;
  readonly content: MessageContent;
  readonly cancel: () => void;
}

/** A run of one of the app's functions, until the app says how it ended. */
export interface FunctionRun {
  readonly id: string;
  readonly teamId: string;
  readonly callbackId: string;
  outcome:
    | { readonly status: "running" }
    | { readonly status: "succeeded"; readonly outputs: unknown }
    | { readonly status: "failed"; readonly error: string };
}

/** A consent to install the app, until it is exchanged for a token. */
interface OauthCode {
  readonly teamId: string;
  readonly userId: string;
  readonly redirectUri: string | null;
  readonly scopes: readonly string[];
  readonly expires: number;
}

/** What was given out and waits to be used. */
export interface Pending {
  readonly scheduled: Map<string, ScheduledMessage>;
  readonly runs: Map<string, FunctionRun>;
  readonly codes: Map<string, OauthCode>;
  /** File ids by the path that takes their content. */
  readonly uploads: Map<string, string>;
}

export function createPending(): Pending {
  return { scheduled: new Map(), runs: new Map(), codes: new Map(), uploads: new Map() };
}
