import * as v from "valibot";
import type { Ids } from "#playground/ids.ts";
import type { Block } from "#playground/world/entities.ts";
import { messageBlock, viewBlock } from "./block-types.ts";
import { slackMessages } from "./slack-messages.ts";

/** Slack's limits of blocks on a surface, and of the characters of a message's blocks together. */
const maxBlocks = { message: 50, view: 100 } as const;
export const maxMessageBlockCharacters = 13_200;

export type BlockCheck =
  | { readonly ok: true; readonly blocks: readonly Block[] }
  | { readonly ok: false; readonly messages: readonly string[] };

/** Checks blocks as Slack does; `root` is where they are, such as `/blocks` or `/view/blocks`. */
export function checkBlocks(surface: "message" | "view", given: unknown, root: string): BlockCheck {
  const schema = v.pipe(
    v.array<v.GenericSchema<unknown, Block>>(surface === "message" ? messageBlock : viewBlock),
    v.maxLength(maxBlocks[surface]),
  );
  const result = v.safeParse(schema, given);
  if (!result.success) return { ok: false, messages: slackMessages(result.issues, root) };
  const repeated = repeatedIds(result.output, root);
  return repeated.length > 0
    ? { ok: false, messages: repeated }
    : { ok: true, blocks: result.output };
}

/** Gives every block without a `block_id` one, as Slack does when it stores them. */
export function withBlockIds(blocks: readonly Block[], ids: Ids): readonly Block[] {
  return blocks.map((block) =>
    block.block_id === undefined ? { ...block, block_id: ids.secret(5) } : block,
  );
}

function repeatedIds(blocks: readonly Block[], root: string): readonly string[] {
  const problems: string[] = [];
  const blockIds = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.block_id !== undefined) {
      if (blockIds.has(block.block_id)) {
        problems.push(
          `[ERROR] \`block_id\` ${block.block_id} already exists [json-pointer:${root}/${index}/block_id]`,
        );
      }
      blockIds.add(block.block_id);
    }
    problems.push(...repeatedActionIds(block, `${root}/${index}`));
  }
  return problems;
}

function repeatedActionIds(block: Block, root: string): readonly string[] {
  const elements = Array.isArray(block.elements) ? block.elements : [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [index, element] of elements.entries()) {
    const id: unknown =
      typeof element === "object" && element !== null
        ? Reflect.get(element, "action_id")
        : undefined;
    if (typeof id !== "string") continue;
    if (seen.has(id)) {
      problems.push(
        `[ERROR] \`action_id\` ${id} already exists [json-pointer:${root}/elements/${index}/action_id]`,
      );
    }
    seen.add(id);
  }
  return problems;
}
