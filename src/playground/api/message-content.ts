import * as v from "valibot";
import { textLength } from "#playground/blocks/text-length.ts";
import {
  checkBlocks,
  maxMessageBlockCharacters,
  withBlockIds,
} from "#playground/blocks/validate.ts";
import type { Platform } from "#playground/platform.ts";
import type { MessageContent } from "#playground/world/entities.ts";
import { flag, fromForm } from "./arguments.ts";
import { isRefusal, type Refusal, refuse } from "./method.ts";

/** Slack cuts a posted text here. */
const maxText = 40_000;

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
  const { ids } = platform;
  if (args.markdown_text !== undefined) {
    if (args.text !== undefined || args.blocks !== undefined)
      return refuse("markdown_text_conflict");
    if (args.markdown_text.length > 12_000) return refuse("msg_too_long");
    const blocks = withBlockIds([{ type: "markdown", text: args.markdown_text }], ids);
    return { text: args.markdown_text, blocks };
  }
  const blocks = readBlocks(args.blocks);
  if (isRefusal(blocks)) return blocks;
  const attachments = readAttachments(args.attachments);
  if (isRefusal(attachments)) return attachments;
  const metadata = readMetadata(args.metadata);
  if (isRefusal(metadata)) return metadata;
  const text = (args.text ?? "").slice(0, maxText);
  if (text.trim() === "" && !blocks && !attachments) return refuse("no_text");
  return {
    text: escapeAmpersands(text),
    ...(blocks && { blocks: withBlockIds(blocks, ids) }),
    ...(attachments && { attachments }),
    ...(metadata && { metadata }),
  };
}

/** What is left out, or given as nothing, is undefined. */
function readBlocks(given: unknown): MessageContent["blocks"] | Refusal {
  if (given === undefined || given === "") return undefined;
  const value = fromForm(given);
  if (!Array.isArray(value)) return refuse("invalid_blocks_format");
  if (value.length === 0) return undefined;
  const check = checkBlocks("message", value, "/blocks");
  if (!check.ok) {
    return refuse("invalid_blocks", {
      errors: check.messages.map((message) => message.replace("[ERROR] ", "")),
      response_metadata: { messages: check.messages },
    });
  }
  if (textLength(check.blocks) > maxMessageBlockCharacters) return refuse("msg_blocks_too_long");
  return check.blocks;
}

function readAttachments(given: unknown): MessageContent["attachments"] | Refusal {
  if (given === undefined || given === "") return undefined;
  const parsed = v.safeParse(attachmentSchema, fromForm(given));
  if (!parsed.success) return refuse("invalid_attachments");
  if (parsed.output.length === 0) return undefined;
  if (parsed.output.length > 100) return refuse("too_many_attachments");
  for (const [index, attachment] of parsed.output.entries()) {
    if (attachment.blocks === undefined) continue;
    const check = checkBlocks("message", attachment.blocks, `/attachments/${index}/blocks`);
    if (!check.ok)
      return refuse("invalid_attachments", { response_metadata: { messages: check.messages } });
  }
  return parsed.output;
}

function readMetadata(given: unknown): MessageContent["metadata"] | Refusal {
  if (given === undefined || given === "") return undefined;
  const value = fromForm(given);
  if (value === undefined) return refuse("invalid_metadata_format");
  const parsed = v.safeParse(metadataSchema, value);
  return parsed.success ? parsed.output : refuse("invalid_metadata_schema");
}

/** Slack stores a bare ampersand escaped. */
function escapeAmpersands(text: string): string {
  return text.replaceAll(/&(?!(?:amp|lt|gt);)/g, "&amp;");
}
