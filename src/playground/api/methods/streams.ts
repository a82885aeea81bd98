import * as v from "valibot";
import { postMessage } from "#playground/acts/messages.ts";
import { fromForm, text } from "#playground/api/arguments.ts";
import {
  type BotCall,
  botMethod,
  isRefusal,
  type Method,
  type Refusal,
  refuse,
} from "#playground/api/method.ts";
import { messageIn, postableConversation, visibleConversation } from "#playground/api/places.ts";
import { checkBlocks, withBlockIds } from "#playground/blocks/validate.ts";
import type { Conversation, Message, MessageContent } from "#playground/world/entities.ts";

const maxMarkdown = 12_000;
const chunk = v.variant("type", [
  v.looseObject({ type: v.literal("markdown_text"), text: v.string() }),
  v.looseObject({ type: v.literal("task_update"), id: v.string(), title: v.string() }),
  v.looseObject({ type: v.literal("plan_update"), title: v.string() }),
  v.looseObject({ type: v.literal("blocks"), blocks: v.array(v.unknown()) }),
]);
const said = { markdown_text: v.optional(v.string()), chunks: v.optional(v.unknown()) };
const place = { channel: v.string(), ts: text };

/** Messages that grow while they are written. */
export const streamMethods: readonly Method[] = [
  botMethod({
    name: "chat.startStream",
    scopes: ["chat:write"],
    perMinute: 20,
    missing: "chunks other than `markdown_text` are taken and not shown",
    args: v.object({
      channel: v.string(),
      thread_ts: v.optional(text),
      recipient_user_id: v.optional(v.string()),
      recipient_team_id: v.optional(v.string()),
      ...said,
    }),
    run(call, args) {
      const conversation = postableConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      if (args.thread_ts === undefined) return refuse("invalid_thread_ts");
      if (conversation.kind !== "im") {
        if (args.recipient_team_id === undefined) return refuse("missing_recipient_team_id");
        if (args.recipient_user_id === undefined) return refuse("missing_recipient_user_id");
      }
      const markdown = readMarkdown(args);
      if (isRefusal(markdown)) return markdown;
      const author = { kind: "app", installation: call.installation } as const;
      const content = contentOf(call, markdown);
      const message = postMessage(call.platform, conversation, author, content, {
        threadTs: args.thread_ts,
        extra: { streaming_state: "in_progress" },
      });
      return { ok: true, channel: conversation.id, ts: message.ts };
    },
  }),
  botMethod({
    name: "chat.appendStream",
    scopes: ["chat:write"],
    perMinute: 100,
    missing: "chunks other than `markdown_text` are taken and not shown",
    args: v.object({ ...place, ...said }),
    run(call, args) {
      const found = streamingMessage(call, args);
      if (isRefusal(found)) return found;
      const grown = grow(call, found.message, args);
      return grown ?? { ok: true, channel: found.conversation.id, ts: found.message.ts };
    },
  }),
  botMethod({
    name: "chat.stopStream",
    scopes: ["chat:write"],
    perMinute: 20,
    missing: "no `message` events while a stream grows",
    args: v.object({
      ...place,
      ...said,
      blocks: v.optional(v.unknown()),
      metadata: v.optional(v.unknown()),
    }),
    run(call, args) {
      const found = streamingMessage(call, args);
      if (isRefusal(found)) return found;
      const { conversation, message } = found;
      const refused = grow(call, message, args);
      if (refused !== null) return refused;
      if (args.blocks !== undefined && args.blocks !== "") {
        const check = checkBlocks("message", fromForm(args.blocks), "/blocks");
        if (!check.ok) {
          return refuse("invalid_blocks", { response_metadata: { messages: check.messages } });
        }
        const added = withBlockIds(check.blocks, call.platform.ids);
        message.blocks = [...(message.blocks ?? []), ...added];
      }
      delete message.streaming_state;
      call.platform.world.touch();
      return { ok: true, channel: conversation.id, ts: message.ts, message };
    },
  }),
];

interface Said {
  readonly markdown_text?: string | undefined;
  readonly chunks?: unknown;
}

function readMarkdown({ markdown_text: markdown, chunks }: Said): string | Refusal {
  if (chunks === undefined || chunks === "") return bounded(markdown ?? "");
  const parsed = v.safeParse(v.array(chunk), fromForm(chunks));
  if (!parsed.success) return refuse("invalid_chunks");
  const texts = parsed.output.flatMap((c) => (c.type === "markdown_text" ? [c.text] : []));
  return bounded((markdown ?? "") + texts.join(""));
}

function bounded(markdown: string): string | Refusal {
  return markdown.length > maxMarkdown ? refuse("msg_too_long") : markdown;
}

function grow(call: BotCall, message: Message, args: Said): Refusal | null {
  const added = readMarkdown(args);
  if (isRefusal(added)) return added;
  const markdown = bounded(message.text + added);
  if (isRefusal(markdown)) return markdown;
  Object.assign(message, contentOf(call, markdown));
  call.platform.world.touch();
  return null;
}

function contentOf(call: BotCall, markdown: string): MessageContent {
  if (markdown === "") return { text: "" };
  const blocks = withBlockIds([{ type: "markdown", text: markdown }], call.platform.ids);
  return { text: markdown, blocks };
}

function streamingMessage(
  call: BotCall,
  args: { readonly channel: string; readonly ts: string },
): { readonly conversation: Conversation; readonly message: Message } | Refusal {
  const conversation = visibleConversation(call, args.channel);
  if (isRefusal(conversation)) return conversation;
  const message = messageIn(conversation, args.ts);
  if (isRefusal(message)) return message;
  if (message.bot_id !== call.installation.botId) return refuse("message_not_owned_by_app");
  if (message.streaming_state !== "in_progress") return refuse("message_not_in_streaming_state");
  return { conversation, message };
}
