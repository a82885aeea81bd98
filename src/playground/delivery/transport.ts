/** What the app is sent for: decides the envelope type, the URL and how it may answer. */
export type DeliveryUse = "event" | "command" | "interaction" | "options";

export interface Delivery {
  /** The Socket Mode envelope id, the same over HTTP in the ledger. */
  readonly id: string;
  readonly use: DeliveryUse;
  readonly payload: Readonly<Record<string, unknown>>;
  /** 0 the first time; Slack counts retries from 1. */
  readonly attempt: number;
  readonly retryReason: string | null;
}

/** Slack's names for why a delivery failed, as in `X-Slack-Retry-Reason`. */
export type FailureReason =
  | "http_timeout"
  | "http_error"
  | "connection_failed"
  | "too_many_redirects"
  | "ssl_error"
  | "unknown_error";

export type Outcome =
  | { readonly status: "acked"; readonly body: unknown }
  | { readonly status: "failed"; readonly reason: FailureReason; readonly noRetry: boolean };

/** A way to the app: Socket Mode or HTTP. */
export interface Transport {
  readonly kind: "socket" | "http";
  /** Resolves when the app has answered, or when it has not within the limit. */
  send(delivery: Delivery): Promise<Outcome>;
}

export type Deliver = (delivery: Delivery) => Promise<Outcome>;
