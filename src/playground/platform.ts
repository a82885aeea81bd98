import type { Clock } from "./clock.ts";
import type { ResponseUrls } from "./delivery/response-urls.ts";
import type { Sockets } from "./delivery/sockets.ts";
import type { Deliver } from "./delivery/transport.ts";
import type { Triggers } from "./delivery/triggers.ts";
import type { Faults } from "./faults.ts";
import type { Ids } from "./ids.ts";
import type { Ledger } from "./ledger.ts";
import type { Manifest } from "./manifest.ts";
import type { Pending } from "./world/pending.ts";
import type { Views } from "./world/views.ts";
import type { World } from "./world/world.ts";

/** The app as Slack has it registered. */
interface RegisteredApp {
  readonly id: string;
  readonly manifest: Manifest;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  /** The old verification token that payloads still carry. */
  readonly verificationToken: string;
  readonly appToken: string;
}

/** Everything that the parts of the workspace share. */
export interface Platform {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly app: RegisteredApp;
  readonly world: World;
  readonly views: Views;
  readonly pending: Pending;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly sockets: Sockets;
  /** Sends something to the app and tells how it was answered. */
  readonly deliver: Deliver;
  /** Puts the workspace back as it was at the start. */
  reset(): void;
  /** Whether the app can be reached at this moment. */
  connected(): boolean;
  /** Whether API rate limits by tier are enforced. */
  readonly rateLimits: boolean;
  /** Where the workspace listens, without a slash at the end. */
  origin: string;
}
