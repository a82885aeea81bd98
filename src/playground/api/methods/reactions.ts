import * as v from "valibot";
import { addReaction, removeReaction } from "#playground/acts/reactions.ts";
import { text } from "#playground/api/arguments.ts";
import {
  type BotCall,
  botMethod,
  isRefusal,
  type Method,
  type Refusal,
  refuse,
} from "#playground/api/method.ts";
import { joinedConversation, messageIn } from "#playground/api/places.ts";
import type { Conversation, Message } from "#playground/world/entities.ts";

const target = { channel: v.optional(v.string()), timestamp: v.optional(text) };
const name = v.string();

/** `reactions.*` on messages. */
export const reactionMethods: readonly Method[] = [
  botMethod({
    name: "reactions.add",
    scopes: ["reactions:write"],
    perMinute: 50,
    missing: "any name of a plausible shape counts as an emoji",
    args: v.object({ ...target, name }),
    run(call, args) {
      const found = find(call, args);
      if (isRefusal(found)) return found;
      if (!/^[a-z0-9_+'-]{1,100}(?:::skin-tone-[2-6])?$/.test(args.name))
        return refuse("invalid_name");
      const { botUserId } = call.installation;
      const { conversation, message } = found;
      const added = addReaction(call.platform, conversation, message, botUserId, args.name);
      return added ? { ok: true } : refuse("already_reacted");
    },
  }),
  botMethod({
    name: "reactions.remove",
    scopes: ["reactions:write"],
    perMinute: 20,
    args: v.object({ ...target, name }),
    run(call, args) {
      const found = find(call, args);
      if (isRefusal(found)) return found;
      const { botUserId } = call.installation;
      const { conversation, message } = found;
      const removed = removeReaction(call.platform, conversation, message, botUserId, args.name);
      return removed ? { ok: true } : refuse("no_reaction");
    },
  }),
  botMethod({
    name: "reactions.get",
    scopes: ["reactions:read"],
    perMinute: 50,
    missing: "messages only, no files",
    args: v.object(target),
    run(call, args) {
      const found = find(call, args);
      if (isRefusal(found)) return found;
      return { ok: true, type: "message", channel: found.conversation.id, message: found.message };
    },
  }),
];

interface Found {
  readonly conversation: Conversation;
  readonly message: Message;
}

function find(
  call: BotCall,
  args: { readonly channel?: string | undefined; readonly timestamp?: string | undefined },
): Found | Refusal {
  if (args.channel === undefined || args.timestamp === undefined)
    return refuse("no_item_specified");
  const conversation = joinedConversation(call, args.channel);
  if (isRefusal(conversation)) return conversation;
  const message = messageIn(conversation, args.timestamp);
  return isRefusal(message) ? message : { conversation, message };
}
