import { readFile } from "node:fs/promises";
import { Hono } from "hono";

/** The page's files by name; there is no other file that a request can reach. */
const script = "text/javascript; charset=utf-8";
const typesByName = {
  "blocks.js": script,
  "control.js": script,
  "dom.js": script,
  "elements.js": script,
  "fields.js": script,
  "messages.js": script,
  "modal.js": script,
  "mrkdwn.js": script,
  "page.js": script,
  "rich-text.js": script,
  "sidebar.js": script,
  "page.css": "text/css; charset=utf-8",
} as const;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the page, with the run's control token in it: other origins can't read either. */
export function pageRoutes(controlToken: string): Hono {
  const app = new Hono();
  app.get("/", async (c) => {
    const html = await readPageFile("index.html");
    c.header("content-security-policy", policy);
    c.header("x-content-type-options", "nosniff");
    c.header("cache-control", "no-store");
    return c.html(html.replace("{{token}}", controlToken));
  });
  for (const [name, type] of Object.entries(typesByName)) {
    app.get(`/page/${name}`, async (c) =>
      c.body(await readPageFile(name), 200, { "content-type": type, "cache-control": "no-store" }),
    );
  }
  return app;
}

function readPageFile(name: string): Promise<string> {
  return readFile(new URL(`../page/${name}`, import.meta.url), "utf8");
}
