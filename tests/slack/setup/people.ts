import { vi } from "vitest";
import type { Playground } from "#playground/playground.ts";
import { readable } from "./blocks.ts";

/** What a person sees of one message. */
export interface Seen {
  readonly ts: string;
  readonly words: string;
  readonly blocks: readonly unknown[];
  readonly thread: string | undefined;
}

/** How the people of a playground ask the app, and what they see of it. */
export interface People {
  /** The app's messages that somebody sees in a place, oldest first. */
  seen(handle: string, place: string): Seen[];
  /** The app's next message there after `known` of them. */
  answer(handle: string, place: string, known?: number): Promise<Seen>;
  /** The direct message between somebody and the app. */
  direct(handle: string): string;
  /** Types something and gives the app's answer to it, with the time of what was typed. */
  asks(
    handle: string,
    place: string,
    text: string,
    threadTs?: string,
  ): Promise<{ readonly answer: Seen; readonly ts: string | null }>;
  /** The window on top, once there is one. */
  modal(handle: string): Promise<{ id: string; title: string; words: string }>;
}

export function peopleOf(playground: Playground): People {
  const seen = (handle: string, place: string): Seen[] =>
    playground
      .person(handle)
      .sees(place)
      .filter(({ app_id }) => app_id !== undefined)
      .map((message) => ({
        ts: message.ts,
        words: readable(message.blocks ?? []),
        blocks: message.blocks ?? [],
        thread: message.thread_ts,
      }));

  const answer = (handle: string, place: string, known = 0): Promise<Seen> =>
    vi.waitFor(
      () => {
        const message = seen(handle, place)[known];
        if (message === undefined) throw new Error(`No message ${known} for ${handle}`);
        return message;
      },
      { timeout: 5_000, interval: 5 },
    );

  return {
    seen,
    answer,
    direct: (handle) => {
      const opened = playground.person(handle).directMessage("whosaid");
      if (!opened.ok) throw new Error(opened.message);
      return opened.value.id;
    },
    asks: async (handle, place, text, threadTs) => {
      const known = seen(handle, place).length;
      const typed = await playground.person(handle).type(place, text, threadTs);
      if (!typed.ok) throw new Error(typed.message);
      return { answer: await answer(handle, place, known), ts: typed.value.ts };
    },
    modal: (handle) =>
      vi.waitFor(
        () => {
          const view = playground.person(handle).modal();
          if (view === null) throw new Error("No window");
          const blocks: unknown = view.blocks;
          const words = readable(Array.isArray(blocks) ? blocks : []);
          return { id: view.id, title: JSON.stringify(view.title), words };
        },
        { timeout: 5_000, interval: 5 },
      ),
  };
}
