import { Hono } from "hono";
import { isWithinReach } from "#playground/acts/files.ts";
import type { Platform } from "#playground/platform.ts";
import { worldCapacity } from "#playground/world/world.ts";

/** Where file contents go up, and where the app's token gets them down again. */
export function fileRoutes(platform: Platform): Hono {
  const app = new Hono();
  app.post("/upload/v1/:secret", async (c) => {
    const path = new URL(c.req.url).pathname;
    const file = platform.world.files.get(platform.pending.uploads.get(path) ?? "");
    if (file === undefined) return c.text("invalid_upload_url", 404);
    const content = await contentOf(c.req.raw);
    if (content === null || content.length > worldCapacity.fileBytes)
      return c.text("too_large", 413);
    if (content.length !== file.size) return c.text("length_mismatch", 400);
    platform.pending.uploads.delete(path);
    file.content = content;
    return c.text(`OK - ${content.length}`);
  });
  app.get("/files-pri/:file/*", (c) => {
    const [, fileId = ""] = c.req.param("file").split("-");
    const file = platform.world.files.get(fileId);
    const token = c.req.header("authorization")?.replace(/^Bearer /, "");
    const installation = [...platform.world.installations.values()].find(
      (i) => i.botToken === token && i.revoked === null && i.scopes.includes("files:read"),
    );
    // Without a good token Slack sends a page to sign in, not an error.
    if (installation === undefined) return c.redirect(`/?redir=${encodeURIComponent(c.req.path)}`);
    const isOurs =
      file !== undefined && isWithinReach(platform.world, file, installation.botUserId);
    if (!isOurs || file.content === null) return c.text("file_not_found", 404);
    return c.body(new Uint8Array(file.content), 200, { "content-type": file.mimetype });
  });
  return app;
}

async function contentOf(request: Request): Promise<Uint8Array | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return new Uint8Array(await request.arrayBuffer());
  for (const value of (await request.formData()).values()) {
    return typeof value === "string"
      ? new TextEncoder().encode(value)
      : new Uint8Array(await value.arrayBuffer());
  }
  return null;
}
