import type { AnyBlock } from "@slack/types";
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

/** What Slack would refuse of a message's blocks, or nothing. */
export function refusals(blocks: readonly AnyBlock[], most: number): string[] {
  const found: string[] = [];
  const check = (holds: boolean, what: string) => holds || found.push(what);
  check(blocks.length > 0 && blocks.length <= most, `${blocks.length} blocks`);
  check(JSON.stringify(blocks).length <= limits.blocksJson, "too long");
  for (const node of typed(blocks)) {
    const { type, text, elements, options, action_id: actionId, value } = node;
    if (type === "mrkdwn") found.push("markup");
    if (type === "text") check(typeof text === "string" && text !== "", "empty text element");
    if (type === "plain_text")
      check(typeof text === "string" && text !== "" && text.length <= limits.textObject, "text");
    if (Array.isArray(elements)) {
      check(elements.length > 0, `${type} without elements`);
      if (type === "context") check(elements.length <= limits.contextElements, "context");
      if (type === "actions") check(elements.length <= limits.actionsElements, "actions");
    }
    if (type === "overflow")
      check(Array.isArray(options) && options.length <= limits.overflowOptions, "overflow");
    if (typeof actionId === "string") check(actionId.length <= limits.actionId, "action_id");
    if (typeof value === "string") check(value.length <= limits.buttonValue, "value");
  }
  return found;
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
