import type { Conversation, ConversationKind } from "#playground/world/entities.ts";
import { type BotCall, type Refusal, refuse } from "./method.ts";

/** What a kind of place is called: in scopes, and as a `types` argument. */
const namesOfKinds = {
  channel: { scope: "channels", type: "public_channel" },
  group: { scope: "groups", type: "private_channel" },
  im: { scope: "im", type: "im" },
  mpim: { scope: "mpim", type: "mpim" },
} as const satisfies Record<ConversationKind, { scope: string; type: string }>;

/** The scopes of which one lets a method read places of some kind. */
export const readScopes = Object.values(namesOfKinds).map(({ scope }) => `${scope}:read`);

/** The scopes of which one lets a method read what was said in places of some kind. */
export const historyScopes = Object.values(namesOfKinds).map(({ scope }) => `${scope}:history`);

/** Whether a `types` argument asks for places such as this one. */
export function isOfTypes({ kind }: Conversation, types: readonly string[]): boolean {
  return types.includes(namesOfKinds[kind].type);
}

/** Reading one kind of place needs that kind's own scope. */
export function lackingScope(
  call: BotCall,
  { kind }: Conversation,
  verb: "read" | "history",
): Refusal | null {
  const needed = `${namesOfKinds[kind].scope}:${verb}`;
  return call.installation.scopes.includes(needed) ? null : missingScope(call, needed);
}

/** `public_channel` and its like each ask for the read scope of their own kind. */
export function lackingTypeScope(call: BotCall, types: readonly string[]): Refusal | null {
  for (const { scope, type } of Object.values(namesOfKinds)) {
    const needed = `${scope}:read`;
    if (types.includes(type) && !call.installation.scopes.includes(needed))
      return missingScope(call, needed);
  }
  return null;
}

export function missingScope(call: BotCall, needed: string): Refusal {
  return refuse("missing_scope", { needed, provided: call.installation.scopes.join(",") });
}
