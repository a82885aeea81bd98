import { runFunction } from "./acts/functions.ts";
import { revokeToken, uninstall } from "./acts/installation.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createDeliver } from "./delivery/delivery.ts";
import { createHttpTransport, verifyRequestUrl } from "./delivery/http.ts";
import { requestUrls } from "./delivery/request-urls.ts";
import { createResponseUrls } from "./delivery/response-urls.ts";
import { createSockets, type Sockets } from "./delivery/sockets.ts";
import { createTriggers } from "./delivery/triggers.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createIds, unforeseen } from "./ids.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { readManifest } from "./manifest.ts";
import { type Person, personIn } from "./people/person.ts";
import type { Platform } from "./platform.ts";
import { PlaygroundError } from "./playground-error.ts";
import { listen } from "./server/server.ts";
import { defaultWorld } from "./world/default-world.ts";
import type { Installation } from "./world/entities.ts";
import { createPending, type FunctionRun } from "./world/pending.ts";
import { rememberWorld } from "./world/reset.ts";
import { createViews } from "./world/views.ts";
import type { World } from "./world/world.ts";
import { type WorldFile, worldFrom } from "./world/world-file.ts";

export interface PlaygroundOptions {
  /** The app's manifest as data. */
  readonly manifest: unknown;
  /** Workspaces, people and channels; left out, one small workspace. */
  readonly world?: WorldFile;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /**
   * Where the app listens for HTTP. Left out, the manifest decides: Socket Mode when it is enabled
   * there, else its request URLs.
   */
  readonly requestUrl?: string;
  readonly clock?: Clock;
  /** Numbers in [0, 1) for ids and secrets. */
  readonly random?: () => number;
  /** Whether Slack's rate limits are enforced; off by default. */
  readonly rateLimits?: boolean;
  readonly ledgerCapacity?: number;
}

/** A Slack workspace on this machine, and the app registered in it. */
export interface Playground {
  /** Where its page is, without a slash at the end. */
  readonly url: string;
  /** The base of the Web API, with a slash at the end. */
  readonly apiUrl: string;
  /** The bot token of the first workspace. */
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The token of the workspace's own control API, new in every run. */
  readonly controlToken: string;
  readonly world: World;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly sockets: Sockets;
  /** The person with this id or handle; throws when there is none. */
  person(idOrHandle: string): Person;
  /** Makes all triggers given so far too old to open a view. */
  expireTriggers(): void;
  /** Makes the token of a workspace, the first by default, stop working. */
  revokeToken(teamId?: string): void;
  /** Takes the app out of a workspace, the first by default. */
  uninstall(teamId?: string): void;
  /** Runs one of the manifest's functions; throws when there is none of this name. */
  runFunction(callbackId: string, inputs: Readonly<Record<string, unknown>>): FunctionRun;
  /** Puts the workspace back as it was at the start; tokens and connections stay. */
  reset(): void;
  /** Sends `url_verification` to the app and tells whether it answered as it must. */
  verifyRequestUrl(url: string): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Starts a workspace that a Bolt app can be pointed at by its API address alone.
 *
 * @example
 * const playground = await startPlayground({ manifest });
 * new App({ token: playground.botToken, appToken: playground.appToken, socketMode: true,
 *   clientOptions: { slackApiUrl: playground.apiUrl } });
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const platform = createPlatform(options);
  const controlToken = platform.ids.secret(32);
  const server = await listen(platform, options.port ?? 0, controlToken);
  const { app, clock } = platform;
  const [first] = platform.world.installations.values();
  return {
    url: server.origin,
    apiUrl: `${server.origin}/api/`,
    botToken: first?.botToken ?? "",
    appToken: app.appToken,
    signingSecret: app.signingSecret,
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    controlToken,
    world: platform.world,
    ledger: platform.ledger,
    faults: platform.faults,
    sockets: platform.sockets,
    person(idOrHandle) {
      const person = personIn(platform, idOrHandle);
      if (person === null)
        throw new PlaygroundError(
          "unknown_person",
          `There is no one called "${idOrHandle}" in the playground: name somebody of its world.`,
        );
      return person;
    },
    ...workspaceControls(platform),
    verifyRequestUrl: (url) =>
      verifyRequestUrl(
        url,
        { signingSecret: app.signingSecret, clock, token: app.verificationToken },
        platform.ids.secret(48),
      ),
    close: server.close,
  };
}

type WorkspaceControls = Pick<
  Playground,
  "expireTriggers" | "revokeToken" | "uninstall" | "runFunction" | "reset"
>;

function workspaceControls(platform: Platform): WorkspaceControls {
  const { world } = platform;
  const firstTeam = [...world.teams.keys()][0] ?? "";
  const installed = (teamId: string): Installation => {
    const installation = world.installations.get(teamId);
    if (installation === undefined)
      throw new PlaygroundError(
        "not_installed",
        `The app is not installed in "${teamId}": name a workspace of the world that has it.`,
      );
    return installation;
  };
  return {
    expireTriggers: platform.triggers.expireAll,
    revokeToken: (teamId = firstTeam) => revokeToken(platform, installed(teamId)),
    uninstall: (teamId = firstTeam) => uninstall(platform, installed(teamId)),
    runFunction(callbackId, inputs) {
      const run = runFunction(platform, firstTeam, callbackId, inputs);
      if (run === null)
        throw new PlaygroundError(
          "unknown_function",
          `The manifest has no function "${callbackId}": add it there, or name one that it has.`,
        );
      return run;
    },
    reset: platform.reset,
  };
}

function createPlatform(options: PlaygroundOptions): Platform {
  const clock = options.clock ?? systemClock;
  const ids = createIds(clock, options.random ?? unforeseen);
  const manifest = readManifest(options.manifest);
  const world = worldFrom(options.world ?? defaultWorld, { ids, clock, manifest });
  const restoreWorld = rememberWorld(world);
  const pending = createPending();
  const views = createViews(world.touch);
  const ledger = createLedger(clock, options.ledgerCapacity);
  const faults = createFaults(ledger);
  const appId = ids.id("A");
  const sockets = createSockets({ ids, clock, ledger, appId, changed: world.touch });
  const signingSecret = ids.secret(32);
  const http = createHttpTransport({
    urls: requestUrls(manifest, options.requestUrl ?? null),
    signingSecret,
    clock,
  });
  const usesSockets = options.requestUrl === undefined && manifest.settings.socket_mode_enabled;
  const transport = usesSockets ? sockets : http;
  return {
    clock,
    ids,
    world,
    ledger,
    faults,
    sockets,
    app: {
      id: appId,
      manifest,
      clientId: `${ids.secret(12)}.${ids.secret(13)}`,
      clientSecret: ids.secret(32),
      signingSecret,
      verificationToken: ids.secret(24),
      appToken: `xapp-1-${appId}-${ids.secret(13)}-${ids.secret(64)}`,
    },
    pending,
    views,
    reset() {
      restoreWorld();
      for (const scheduled of pending.scheduled.values()) scheduled.cancel();
      for (const map of Object.values(pending)) map.clear();
      views.clear();
      faults.clear();
      ledger.clear();
    },
    triggers: createTriggers(clock, ids),
    responseUrls: createResponseUrls(clock, ids),
    deliver: createDeliver({ transport, faults, ledger, clock }),
    connected: () => !usesSockets || sockets.count() > 0,
    rateLimits: options.rateLimits ?? false,
    origin: "",
  };
}
