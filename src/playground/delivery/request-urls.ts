import type { Manifest } from "#playground/manifest.ts";
import type { DeliveryUse } from "./transport.ts";

/** Where the app listens, by what it is sent for. */
export type RequestUrls = (
  use: DeliveryUse,
  payload: Readonly<Record<string, unknown>>,
) => string | null;

/** The manifest's request URLs, or `override` for everything. */
export function requestUrls(manifest: Manifest, override: string | null): RequestUrls {
  const { event_subscriptions: events, interactivity } = manifest.settings;
  return (use, payload) => {
    if (override !== null) return override;
    switch (use) {
      case "event":
        return events?.request_url ?? null;
      case "interaction":
        return interactivity?.request_url ?? null;
      case "options":
        return interactivity?.message_menu_options_url ?? interactivity?.request_url ?? null;
      case "command":
        return (
          manifest.features.slash_commands.find((c) => c.command === payload.command)?.url ?? null
        );
    }
  };
}
