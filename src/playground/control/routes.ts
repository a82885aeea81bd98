import { Hono } from "hono";
import { stream } from "hono/streaming";
import * as v from "valibot";
import { faultSchema } from "#playground/faults.ts";
import type { Gesture } from "#playground/people/gesture.ts";
import { type Person, personIn } from "#playground/people/person.ts";
import type { Platform } from "#playground/platform.ts";
import { stateFor } from "./state.ts";
import { performOnWorkspace, workspaceDeed } from "./workspace-deeds.ts";

const element = {
  actionId: v.string(),
  blockId: v.optional(v.string()),
  choice: v.optional(v.record(v.string(), v.unknown())),
};
const values = v.optional(v.record(v.string(), v.record(v.string(), v.unknown())), {});
const at = { place: v.string(), ts: v.string() };

/** What a person can be made to do over the control API, by the name in `do`. */
const deed = v.variant("do", [
  v.object({
    do: v.literal("type"),
    place: v.string(),
    text: v.string(),
    threadTs: v.optional(v.string()),
  }),
  v.object({ do: v.literal("edit"), ...at, text: v.string() }),
  v.object({ do: v.literal("remove"), ...at }),
  v.object({ do: v.literal("click"), ...at, ...element }),
  v.object({ do: v.literal("options"), ...at, ...element, query: v.string() }),
  v.object({ do: v.literal("clickInView"), viewId: v.string(), ...element }),
  v.object({ do: v.literal("optionsInView"), viewId: v.string(), ...element, query: v.string() }),
  v.object({ do: v.literal("submit"), values }),
  v.object({ do: v.literal("closeModal") }),
  v.object({
    do: v.literal("openHome"),
    tab: v.optional(v.picklist(["home", "messages"]), "home"),
  }),
  v.object({ do: v.literal("shortcut"), callbackId: v.string(), on: v.optional(v.object(at)) }),
  v.object({ do: v.literal("react"), ...at, emoji: v.string() }),
  v.object({ do: v.literal("join"), place: v.string() }),
  v.object({ do: v.literal("leave"), place: v.string() }),
  v.object({ do: v.literal("invite"), place: v.string(), handle: v.string() }),
  v.object({ do: v.literal("directMessage"), handles: v.array(v.string()) }),
]);

type Deed = v.InferOutput<typeof deed>;

/** The workspace's own API for its page and for tests; every request carries the run's token. */
export function controlRoutes(platform: Platform, token: string): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (c.req.header("x-playground-token") !== token) {
      return c.json(
        { ok: false, error: "bad_token", message: "Reload the page: it is of an earlier run." },
        403,
      );
    }
    return next();
  });
  app.get("/state", (c) => {
    const [firstPerson] = platform.world.users.values();
    const person = personIn(platform, c.req.query("as") || (firstPerson?.id ?? ""));
    if (person === null) return c.json({ ok: false, error: "user_not_found" }, 404);
    return c.json({ ok: true, ...stateFor(platform, person.user, c.req.query("place") ?? null) });
  });
  app.get("/changes", (c) =>
    stream(c, async (out) => {
      let wake: () => void = () => {};
      const stop = platform.world.onChange(() => wake());
      out.onAbort(() => {
        stop();
        wake();
      });
      while (!out.aborted) {
        await out.writeln(String(platform.world.version()));
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 15_000).unref();
        });
      }
    }),
  );
  app.post("/people/:id", async (c) => {
    const person = personIn(platform, c.req.param("id"));
    if (person === null) return c.json({ ok: false, error: "user_not_found" }, 404);
    const parsed = v.safeParse(deed, await jsonBody(c.req.raw));
    if (!parsed.success)
      return c.json({ ok: false, error: "invalid_deed", message: parsed.issues[0].message }, 400);
    platform.ledger.record({
      kind: "person",
      userId: person.user.id,
      action: parsed.output.do,
      detail: parsed.output,
    });
    return c.json(await perform(person, parsed.output));
  });
  app.post("/workspace", async (c) => {
    const parsed = v.safeParse(workspaceDeed, await jsonBody(c.req.raw));
    if (!parsed.success) return c.json({ ok: false, error: "invalid_deed" }, 400);
    return c.json({ ok: performOnWorkspace(platform, parsed.output) });
  });
  app.get("/ledger", (c) => c.json({ ok: true, entries: platform.ledger.entries() }));
  app.post("/faults", async (c) => {
    const parsed = v.safeParse(faultSchema, await jsonBody(c.req.raw));
    if (!parsed.success)
      return c.json({ ok: false, error: "invalid_fault", message: parsed.issues[0].message }, 400);
    platform.faults.add(parsed.output);
    return c.json({ ok: true });
  });
  app.delete("/faults", (c) => {
    platform.faults.clear();
    return c.json({ ok: true });
  });
  return app;
}

async function perform(person: Person, given: Deed): Promise<Gesture> {
  switch (given.do) {
    case "type":
      return person.type(given.place, given.text, given.threadTs);
    case "edit":
      return person.edit(given.place, given.ts, given.text);
    case "remove":
      return person.remove(given.place, given.ts);
    case "click":
      return person.click(given.place, given.ts, given);
    case "options":
      return person.options(given.place, given.ts, given);
    case "clickInView":
      return person.clickInView(given.viewId, given);
    case "optionsInView":
      return person.optionsInView(given.viewId, given);
    case "submit":
      return person.submit(given.values);
    case "closeModal":
      return person.closeModal();
    case "openHome":
      return person.openHome(given.tab);
    case "shortcut":
      return person.shortcut(given.callbackId, given.on);
    case "react":
      return person.react(given.place, given.ts, given.emoji);
    case "join":
      return person.join(given.place);
    case "leave":
      return person.leave(given.place);
    case "invite":
      return person.invite(given.place, given.handle);
    case "directMessage":
      return person.directMessage(...given.handles);
  }
}

async function jsonBody(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}
