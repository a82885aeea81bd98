import { createHmac } from "node:crypto";

/**
 * The headers with which Slack signs a request, version 0: HMAC-SHA256 of `v0:timestamp:body`.
 *
 * @param at when it is sent, in milliseconds since the epoch
 */
export function signedHeaders(signingSecret: string, body: string, at: number) {
  const timestamp = String(Math.floor(at / 1_000));
  const signature = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`);
  return {
    "x-slack-request-timestamp": timestamp,
    "x-slack-signature": `v0=${signature.digest("hex")}`,
  };
}
