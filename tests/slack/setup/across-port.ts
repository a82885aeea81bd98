import { MessageChannel } from "node:worker_threads";
import { createBirpc } from "birpc";
import type { Desk } from "#slack/asking/desk.ts";
import { crossing } from "../../../src/desk-calls.ts";

/** A desk as it is spoken to from another thread. */
export function acrossPort(desk: Desk): { readonly desk: Desk; close(): void } {
  const { port1: far, port2: near } = new MessageChannel();
  createBirpc(desk, {
    ...crossing,
    post: (message) => far.postMessage(message),
    on: (take) => far.on("message", take),
  });
  const calls = createBirpc<Desk>(
    {},
    {
      ...crossing,
      post: (message) => near.postMessage(message),
      on: (take) => near.on("message", take),
    },
  );
  return { desk: calls, close: () => near.close() };
}
