import { limits } from "#slack/limits.ts";
import { type Item, lineItem } from "./parts.ts";

/** What is taken up on every page, and what may follow. */
interface Room {
  readonly json: number;
  readonly blocks: number;
  readonly results: number;
}

/** Results that are as many as one looks through at a time. */
const mostResults = 10;

/** Kept for the page controls, their line, a note on files and the feedback buttons. */
const reserve: Room = { json: 1_250, blocks: 4, results: 0 };

/**
 * Splits a list into pages that stay within a message below `head`, in order. The same list comes
 * to the same pages always, so that a page's number is all that a button has to hold.
 */
export function pagesOf(head: Item, items: readonly Item[]): readonly (readonly Item[])[] {
  const taken = sizeOf(head);
  const room: Room = {
    json: limits.blocksJson - taken.json - reserve.json,
    blocks: limits.blocksInMessage - taken.blocks - reserve.blocks,
    results: mostResults,
  };
  const pages: Item[][] = [[]];
  let used: Room = { json: 0, blocks: 0, results: 0 };
  for (const item of items) {
    const above = pages.at(-1)?.at(-1)?.results?.at(-1);
    const next = (above && item.below?.(above)) ?? item;
    const together = sum(used, sizeOf(next));
    if (fits(together, room)) {
      pages.at(-1)?.push(next);
      used = together;
    } else {
      const whole = fits(sizeOf(item), room) ? item : lineItem("One result is too long for Slack.");
      pages.push([whole]);
      used = sizeOf(whole);
    }
  }
  return pages;
}

function sizeOf({ blocks, results = [] }: Item): Room {
  return {
    json: JSON.stringify(blocks).length,
    blocks: blocks.length,
    results: Math.min(results.length, mostResults),
  };
}

function sum(one: Room, other: Room): Room {
  return {
    json: one.json + other.json,
    blocks: one.blocks + other.blocks,
    results: one.results + other.results,
  };
}

function fits(size: Room, room: Room): boolean {
  return size.json <= room.json && size.blocks <= room.blocks && size.results <= room.results;
}
