import { type Receiver, SocketModeReceiver, type webApi } from "@slack/bolt";
import { faultFields, type Log, quietLogger } from "#slack/log.ts";
import { envelopeKey } from "./event-dedupe.ts";
import { keepTrying, SlackRefusal } from "./keep-trying.ts";

export interface SocketReceiverOptions {
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly log: Log;
}

/**
 * Connections held at once: Slack closes each every few hours, and what arrives while the only one
 * is being renewed is lost.
 */
const connections = 2;
/** Milliseconds from opening a connection to Slack's greeting. */
const greetingTimeout = 20_000;
/** Milliseconds without a sign of Slack after which a connection is given up. */
const silenceTimeout = 15_000;

/**
 * Socket Mode that outlives its connections. Bolt's own reconnecting ends the process when its
 * retries run out, and a frame that isn't an event ends it too; here both are logged.
 */
export function socketReceiver(options: SocketReceiverOptions): Receiver {
  const { log } = options;
  const stopping = new AbortController();
  const lines = Array.from({ length: connections }, () => openLine(options));

  return {
    init: (app) => {
      for (const line of lines) line.init(app);
    },
    /** Resolves with the first connection; the others follow. */
    start: () => Promise.any(lines.map(hold)).catch((faults) => Promise.reject(faults.errors[0])),
    stop: async () => {
      stopping.abort(new Error("The app was stopped."));
      await Promise.all(lines.map((line) => line.stop()));
    },
  };

  /** Resolves once the line is open; goes on to open it again whenever it closes. */
  async function hold(line: SocketModeReceiver): Promise<void> {
    await connect(line);
    void renew(line);
  }

  async function renew(line: SocketModeReceiver): Promise<void> {
    try {
      while (!stopping.signal.aborted) {
        await new Promise((closed) => line.client.once("disconnected", closed));
        if (!stopping.signal.aborted)
          log.info({}, "A Socket Mode connection closed; opening another");
        await connect(line);
      }
    } catch (fault) {
      if (stopping.signal.aborted) return;
      const message = fault instanceof SlackRefusal ? fault.message : "A Socket Mode line was lost";
      log.error(faultFields(fault), message);
    }
  }

  function connect(line: SocketModeReceiver): Promise<unknown> {
    return keepTrying(() => startInTime(line), {
      what: "Socket Mode",
      setting: "SLACK_APP_TOKEN",
      log,
      signal: stopping.signal,
    });
  }
}

/** A connection of Bolt's that neither reconnects by itself nor dies of a frame. */
function openLine({ appToken, clientOptions, log }: SocketReceiverOptions): SocketModeReceiver {
  const line = new SocketModeReceiver({
    appToken,
    logger: quietLogger,
    autoReconnectEnabled: false,
    clientPingTimeout: silenceTimeout,
    installerOptions: { clientOptions: { ...clientOptions } },
    customPropertiesExtractor: ({ envelope_id }) => ({ [envelopeKey]: envelope_id }),
    processEventErrorHandler: async ({ error }) => {
      log.error(faultFields(error), "An event could not be processed");
      return false;
    },
  });
  const [receive] = line.client.listeners("ws_message");
  line.client.removeAllListeners("ws_message");
  line.client.on("ws_message", async (...frame: unknown[]) => {
    try {
      await receive?.(...frame);
    } catch (fault) {
      log.warn(faultFields(fault), "A Socket Mode frame that is no event was ignored");
    }
  });
  return line;
}

/** Bolt waits for Slack's greeting without end. */
async function startInTime({ client }: SocketModeReceiver): Promise<void> {
  const late = setTimeout(() => void client.disconnect(), greetingTimeout);
  try {
    await client.start();
  } finally {
    clearTimeout(late);
  }
}
