import type { AnyBlock, PlainTextOption } from "@slack/types";
import { checkBlocks } from "#playground/blocks/validate.ts";
import { limits } from "#slack/limits.ts";

/** Every object of a block tree that has a `type`. */
function* typed(node: unknown): Generator<Record<string, unknown> & { type: string }> {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && typeof node.type === "string")
    yield node as Record<string, unknown> & { type: string };
  for (const child of Object.values(node)) yield* typed(child);
}

/** What a person reads of some blocks, block by block. */
export function readable(blocks: readonly unknown[]): string {
  return blocks
    .map((block) => [...texts(block)].join(""))
    .filter((words) => words !== "")
    .join("\n");
}

/** The words of some blocks that stand in bold. */
export function boldWords(blocks: readonly unknown[]): string[] {
  return [...typed(blocks)].flatMap((node) => {
    const style = node.style;
    const isBold = typeof style === "object" && style !== null && "bold" in style;
    return isBold && typeof node.text === "string" ? [node.text] : [];
  });
}

/** What Slack would refuse of blocks, and what we want none of: markup, and more than is safe. */
export function refusals(blocks: readonly AnyBlock[], surface: "message" | "view"): string[] {
  const checked = checkBlocks(surface, blocks, "/blocks");
  return [
    ...(checked.ok ? [] : checked.messages),
    ...(JSON.stringify(blocks).length > limits.blocksJson ? ["too long"] : []),
    ...[...typed(blocks)].filter(({ type }) => type === "mrkdwn").map(() => "markup"),
  ];
}

/** Elements that ping, link or run markup. */
export function active(blocks: readonly unknown[]): string[] {
  const kinds = new Set(["mrkdwn", "link", "user", "usergroup", "broadcast", "channel", "emoji"]);
  return [...typed(blocks)].map(({ type }) => type).filter((type) => kinds.has(type));
}

function* texts(node: unknown): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  if ("text" in node && typeof node.text === "string") yield node.text;
  for (const [key, child] of Object.entries(node)) if (key !== "style") yield* texts(child);
}

/** The options of the overflow menus of some blocks, in order. */
export function menuOptions(blocks: readonly unknown[]): PlainTextOption[] {
  return [...typed(blocks)].flatMap((node) =>
    node.type === "overflow" ? (node.options as PlainTextOption[]) : [],
  );
}
