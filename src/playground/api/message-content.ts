import * as v from "valibot";
import { textLength } from "#playground/blocks/text-length.ts";
import {
  checkBlocks,
  MAX_MESSAGE_BLOCK_CHARACTERS,
  withBlockIds,
} from "#playground/blocks/validate.ts";
import type { Platform } from "#playground/platform.ts";
import type { MessageContent } from "#playground/world/entities.ts";
import { flag, fromForm } from "./arguments.ts";
import { type Refusal, refuse } from "./method.ts";

/** Slack cuts a posted text here. */
const MAX_TEXT = 40_000;

/** The arguments that say what a message says. */
export const contentArguments = {
  text: v.optional(v.string()),
  blocks: v.optional(v.unknown()),
  attachments: v.optional(v.unknown()),
  metadata: v.optional(v.unknown()),
  markdown_text: v.optional(v.string()),
  mrkdwn: v.optional(flag),
  parse: v.optional(v.string()),
  link_names: v.optional(flag),
  unfurl_links: v.optional(flag),
  unfurl_media: v.optional(flag),
};

export interface ContentArguments {
  readonly text?: string | undefined;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
  readonly metadata?: unknown;
  readonly markdown_text?: string | undefined;
}

const attachmentSchema = v.array(
  v.looseObject({ text: v.optional(v.string()), blocks: v.optional(v.unknown()) }),
);
const metadataSchema = v.object({ event_type: v.string(), event_payload: v.looseObject({}) });

/** Reads a message's content, or says why Slack would refuse it. */
export function readContent(platform: Platform, args: ContentArguments): MessageContent | Refusal {
  const newId = () => platform.ids.secret(5);
  if (args.markdown_text !== undefined) {
    if (args.text !== undefined || args.blocks !== undefined)
      return refuse("markdown_text_conflict");
    if (args.markdown_text.length > 12_000) return refuse("msg_too_long");
    const blocks = withBlockIds([{ type: "markdown", text: args.markdown_text }], newId);
    return { text: args.markdown_text, blocks };
  }
  const blocks = readBlocks(args.blocks);
  if ("error" in blocks) return blocks;
  const attachments = readAttachments(args.attachments);
  if ("error" in attachments) return attachments;
  const metadata = readMetadata(args.metadata);
  if ("error" in metadata) return metadata;
  const text = (args.text ?? "").slice(0, MAX_TEXT);
  if (text.trim() === "" && !blocks.given && !attachments.given) return refuse("no_text");
  return {
    text: escapeAmpersands(text),
    ...(blocks.given ? { blocks: withBlockIds(blocks.blocks, newId) } : {}),
    ...(attachments.given ? { attachments: attachments.attachments } : {}),
    ...(metadata.given ? { metadata: metadata.metadata } : {}),
  };
}

type Block = NonNullable<MessageContent["blocks"]>[number];

function readBlocks(
  given: unknown,
): Refusal | { given: false } | { given: true; blocks: readonly Block[] } {
  if (given === undefined || given === "") return { given: false };
  const value = fromForm(given);
  if (!Array.isArray(value)) return refuse("invalid_blocks_format");
  if (value.length === 0) return { given: false };
  const check = checkBlocks("message", value, "/blocks");
  if (!check.ok) {
    return refuse("invalid_blocks", {
      errors: check.messages.map((message) => message.replace("[ERROR] ", "")),
      response_metadata: { messages: check.messages },
    });
  }
  if (textLength(check.blocks) > MAX_MESSAGE_BLOCK_CHARACTERS) return refuse("msg_blocks_too_long");
  return { given: true, blocks: check.blocks };
}

function readAttachments(
  given: unknown,
): Refusal | { given: false } | { given: true; attachments: readonly unknown[] } {
  if (given === undefined || given === "") return { given: false };
  const parsed = v.safeParse(attachmentSchema, fromForm(given));
  if (!parsed.success) return refuse("invalid_attachments");
  if (parsed.output.length === 0) return { given: false };
  if (parsed.output.length > 100) return refuse("too_many_attachments");
  for (const [index, attachment] of parsed.output.entries()) {
    if (attachment.blocks === undefined) continue;
    const check = checkBlocks("message", attachment.blocks, `/attachments/${index}/blocks`);
    if (!check.ok)
      return refuse("invalid_attachments", { response_metadata: { messages: check.messages } });
  }
  return { given: true, attachments: parsed.output };
}

function readMetadata(
  given: unknown,
): Refusal | { given: false } | { given: true; metadata: NonNullable<MessageContent["metadata"]> } {
  if (given === undefined || given === "") return { given: false };
  const value = fromForm(given);
  if (value === undefined) return refuse("invalid_metadata_format");
  const parsed = v.safeParse(metadataSchema, value);
  return parsed.success
    ? { given: true, metadata: parsed.output }
    : refuse("invalid_metadata_schema");
}

/** Slack stores a bare ampersand escaped. */
function escapeAmpersands(text: string): string {
  return text.replaceAll(/&(?!(?:amp|lt|gt);)/g, "&amp;");
}
