import { setBounded } from "#playground/bounded-maps.ts";
import type { Platform } from "#playground/platform.ts";
import { peopleOf } from "#playground/world/world.ts";

const codeLife = 10 * 60_000;
const codesKept = 1_000;

/** Where the browser goes next, or what it is told is wrong. */
export type Consent =
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "error"; readonly error: string };

/**
 * Answers `/oauth/v2/authorize` as if the first admin of the workspace had pressed Allow at once.
 * `team` picks the workspace; `deny=1` is the other button.
 */
export function consent(platform: Platform, query: URLSearchParams): Consent {
  const { app, world, ids, clock } = platform;
  if (query.get("client_id") !== app.clientId) return { kind: "error", error: "invalid_client_id" };
  const allowed = app.manifest.oauth_config.redirect_urls;
  const redirectUri = query.get("redirect_uri");
  const target = redirectUri ?? allowed[0];
  if (target === undefined || !isAllowed(target, allowed))
    return { kind: "error", error: "bad_redirect_uri" };
  const known: readonly string[] = app.manifest.oauth_config.scopes.bot;
  const scopes = (query.get("scope") ?? "").split(/[ ,]+/).filter(Boolean);
  if (scopes.length === 0) return { kind: "error", error: "no_scopes" };
  if (scopes.some((scope) => !known.includes(scope)))
    return { kind: "error", error: "invalid_scope" };
  const teamId = query.get("team") ?? [...world.teams.keys()][0] ?? "";
  const people = peopleOf(world, teamId);
  const installer = people.find((u) => u.role === "admin" || u.role === "owner") ?? people[0];
  if (installer === undefined) return { kind: "error", error: "invalid_team_id" };
  const location = new URL(target);
  const state = query.get("state");
  if (state !== null) location.searchParams.set("state", state);
  if (query.get("deny") === "1") {
    location.searchParams.set("error", "access_denied");
    return { kind: "redirect", location: location.href };
  }
  const code = `${ids.secret(12)}.${ids.secret(13)}.${ids.secret(64)}`;
  const expires = clock.now() + codeLife;
  const grant = { teamId, userId: installer.id, redirectUri, scopes, expires };
  setBounded(platform.pending.codes, code, grant, codesKept);
  location.searchParams.set("code", code);
  return { kind: "redirect", location: location.href };
}

/** Slack takes a redirect URL that starts with one of the manifest's, on the same host. */
function isAllowed(target: string, allowed: readonly string[]): boolean {
  if (!URL.canParse(target)) return false;
  const given = new URL(target);
  return allowed.some((url) => {
    if (!URL.canParse(url)) return false;
    const base = new URL(url);
    const sameHost = given.protocol === base.protocol && given.hostname === base.hostname;
    return sameHost && given.pathname.startsWith(base.pathname);
  });
}
