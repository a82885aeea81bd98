import { Hono } from "hono";
import { stream } from "hono/streaming";
import * as v from "valibot";
import { faultSchema } from "#playground/faults.ts";
import { personIn } from "#playground/people/person.ts";
import type { Platform } from "#playground/platform.ts";
import { performAsPerson, personDeed } from "./person-deeds.ts";
import { stateFor } from "./state.ts";
import { performOnWorkspace, workspaceDeed } from "./workspace-deeds.ts";

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
    const parsed = v.safeParse(personDeed, await jsonBody(c.req.raw));
    if (!parsed.success)
      return c.json({ ok: false, error: "invalid_deed", message: parsed.issues[0].message }, 400);
    platform.ledger.record({
      kind: "person",
      userId: person.user.id,
      action: parsed.output.do,
      detail: parsed.output,
    });
    return c.json(await performAsPerson(person, parsed.output));
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

async function jsonBody(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}
