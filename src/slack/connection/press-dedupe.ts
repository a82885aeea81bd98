import type { AnyMiddlewareArgs, BlockAction, Middleware } from "@slack/bolt";

/** Milliseconds within which a press is repeated by a double click, and not by a second thought. */
const doubleClick = 1_000;

/** Takes a double click on a button for one press: sharing would post twice. */
export function pressesOnce(now: () => number): Middleware<AnyMiddlewareArgs> {
  const seen = new Map<string, number>();
  return async (args) => {
    if (!("action" in args) || args.body.type !== "block_actions") return args.next();
    const press = pressOf(args.body);
    const since = now() - doubleClick;
    for (const [known, at] of seen) if (at <= since) seen.delete(known);
    if (seen.has(press)) return args.ack();
    seen.set(press, now());
    await args.next();
  };
}

/** What is the same of a press that is made twice: who pressed what, and where. */
function pressOf({ user, container, actions }: BlockAction): string {
  return JSON.stringify([
    user.id,
    container,
    actions.map((action) => ({ ...action, action_ts: "" })),
  ]);
}
