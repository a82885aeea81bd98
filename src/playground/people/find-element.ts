import type { Block } from "#playground/world/entities.ts";

/** An interactive element of a block, with the ids that its payload names. */
export interface FoundElement {
  readonly blockId: string;
  readonly block: Block;
  readonly element: Readonly<Record<string, unknown>>;
}

/** Finds an element by its `action_id`, and by its block where several blocks have it. */
export function findElement(
  blocks: readonly Block[],
  actionId: string,
  blockId: string | null,
): FoundElement | null {
  for (const block of blocks) {
    if (blockId !== null && block.block_id !== blockId) continue;
    for (const element of elementsOf(block)) {
      if (element.action_id === actionId) return { blockId: block.block_id ?? "", block, element };
    }
  }
  return null;
}

/** The elements of one block wherever its type keeps them, child blocks included. */
function elementsOf(block: Block): readonly Readonly<Record<string, unknown>>[] {
  const inner = [block.elements, block.actions, block.child_blocks].filter(Array.isArray).flat();
  const found = [block.accessory, block.element, ...inner].filter(isRecord);
  return found.flatMap((one) =>
    one.action_id === undefined && isBlock(one) ? elementsOf(one) : [one],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isBlock(value: Readonly<Record<string, unknown>>): value is Block {
  return typeof value.type === "string";
}
