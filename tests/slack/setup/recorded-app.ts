import { App } from "@slack/bolt";
import { registerAll } from "#slack/app.ts";
import type { Desk } from "#slack/asking/desk.ts";

/** What the app listens to, by Bolt's registration method. */
export interface Heard {
  readonly command: readonly string[];
  readonly event: readonly string[];
  readonly shortcut: readonly string[];
  readonly action: readonly string[];
  readonly view: readonly string[];
  readonly options: readonly string[];
  readonly function: readonly string[];
}

/** Registers every listener on a real Bolt app and tells what each was registered for. */
export function heardBy(desk: Desk): Heard {
  const heard = {
    command: [] as string[],
    event: [] as string[],
    shortcut: [] as string[],
    action: [] as string[],
    view: [] as string[],
    options: [] as string[],
    function: [] as string[],
  };
  const app = new App({
    receiver: { init() {}, start: async () => undefined, stop: async () => undefined },
    authorize: async () => ({}),
    convoStore: false,
  });
  const recorder = new Proxy(app, {
    get(target, property, receiver) {
      const own: unknown = Reflect.get(target, property, receiver);
      if (typeof own !== "function") return own;
      return (...args: unknown[]) => {
        if (Object.hasOwn(heard, property)) heard[property as keyof Heard].push(nameOf(args[0]));
        return own.apply(target, args);
      };
    },
  });
  registerAll(recorder, desk);
  return heard;
}

function nameOf(first: unknown): string {
  if (typeof first === "object" && first !== null && "callback_id" in first)
    return String(first.callback_id);
  return String(first);
}
