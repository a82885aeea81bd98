import * as v from "valibot";
import { fromForm, text } from "#playground/api/arguments.ts";
import {
  type BotCall,
  botMethod,
  isRefusal,
  type Method,
  type Refusal,
  refuseWith,
} from "#playground/api/method.ts";
import { joinedConversation } from "#playground/api/places.ts";
import { setBounded } from "#playground/bounded-maps.ts";
import type { AssistantThread, Conversation } from "#playground/world/entities.ts";

const thread = { channel_id: v.string(), thread_ts: text };
const promptsSchema = v.array(v.object({ title: v.string(), message: v.string() }));

/** `assistant.threads.*`: what an agent says of itself in a thread. */
export const assistantMethods: readonly Method[] = [
  botMethod({
    name: "assistant.threads.setStatus",
    scopes: ["assistant:write", "chat:write"],
    perMinute: 50,
    missing: "the status stays until the app's next message in the thread or an empty status",
    args: v.object({ ...thread, status: v.string(), loading_messages: v.optional(v.unknown()) }),
    run(call, args) {
      const found = threadIn(call, args);
      if (isRefusal(found)) return found;
      found.status = args.status;
      call.platform.world.touch();
      return { ok: true };
    },
  }),
  botMethod({
    name: "assistant.threads.setTitle",
    scopes: ["assistant:write"],
    perMinute: 50,
    args: v.object({ ...thread, title: v.pipe(v.string(), v.minLength(1)) }),
    run(call, args) {
      const found = threadIn(call, args);
      if (isRefusal(found)) return found;
      found.title = args.title;
      call.platform.world.touch();
      return { ok: true };
    },
  }),
  botMethod({
    name: "assistant.threads.setSuggestedPrompts",
    scopes: ["assistant:write"],
    perMinute: 50,
    args: v.object({
      channel_id: v.string(),
      thread_ts: v.optional(text),
      title: v.optional(v.string(), ""),
      prompts: v.unknown(),
    }),
    run(call, args) {
      const found = threadIn(call, { ...args, thread_ts: args.thread_ts ?? "" });
      if (isRefusal(found)) return found;
      const prompts = v.safeParse(promptsSchema, fromForm(args.prompts));
      if (!prompts.success) {
        return refuseWith("invalid_arguments", [
          "[ERROR] must provide an array [json-pointer:/prompts]",
        ]);
      }
      if (prompts.output.length > 4) {
        return refuseWith("invalid_arguments", [
          "[ERROR] no more than 4 items allowed [json-pointer:/prompts]",
        ]);
      }
      found.prompts = { title: args.title, prompts: prompts.output };
      call.platform.world.touch();
      return { ok: true };
    },
  }),
];

const threadsKept = 200;

function threadIn(
  call: BotCall,
  args: { readonly channel_id: string; readonly thread_ts: string },
): AssistantThread | Refusal {
  const conversation = joinedConversation(call, args.channel_id);
  if (isRefusal(conversation)) return conversation;
  return threadOf(conversation, args.thread_ts);
}

function threadOf(conversation: Conversation, threadTs: string): AssistantThread {
  const existing = conversation.threads.get(threadTs);
  if (existing !== undefined) return existing;
  const thread: AssistantThread = { status: "", title: "", prompts: null };
  setBounded(conversation.threads, threadTs, thread, threadsKept);
  return thread;
}
