import { createRecent } from "#playground/bounded-maps.ts";
import type { Clock } from "#playground/clock.ts";
import type { Ids } from "#playground/ids.ts";

/** How often and how long a response_url works: five times within thirty minutes. */
const responseUrlUses = 5;
const responseUrlLife = 30 * 60_000;

/** What a response_url answers to. */
export interface ResponseTarget {
  readonly teamId: string;
  readonly conversationId: string;
  readonly userId: string;
  /** The message whose button gave the URL; a slash command's URL has none. */
  readonly original: {
    readonly ts: string;
    readonly ephemeral: boolean;
    readonly threadTs: string | null;
  } | null;
}

type ResponseUse =
  | { readonly status: "good"; readonly target: ResponseTarget }
  | { readonly status: "used_url" | "expired_url" | "invalid_url" };

export interface ResponseUrls {
  /** The path of a new response_url. */
  issue(use: "commands" | "actions", target: ResponseTarget): string;
  use(path: string): ResponseUse;
}

const remembered = 2_000;

export function createResponseUrls(clock: Clock, ids: Ids): ResponseUrls {
  const entries = createRecent<{ target: ResponseTarget; expires: number; left: number }>(
    remembered,
  );
  return {
    issue(use, target) {
      const path = `/${use}/${target.teamId}/${ids.secret(13)}/${ids.secret(24)}`;
      entries.set(path, {
        target,
        expires: clock.now() + responseUrlLife,
        left: responseUrlUses,
      });
      return path;
    },
    use(path) {
      const entry = entries.get(path);
      if (entry === undefined) return { status: "invalid_url" };
      if (entry.expires < clock.now()) return { status: "expired_url" };
      if (entry.left === 0) return { status: "used_url" };
      entry.left -= 1;
      return { status: "good", target: entry.target };
    },
  };
}
