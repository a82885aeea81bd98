import type { Block } from "./entities.ts";

/** A modal or an App Home, in the shape Slack sends it. */
export interface View {
  readonly id: string;
  readonly team_id: string;
  readonly type: "modal" | "home";
  readonly blocks: readonly Block[];
  readonly private_metadata: string;
  readonly callback_id: string;
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  readonly hash: string;
  readonly title: unknown;
  readonly close: unknown;
  readonly submit: unknown;
  readonly clear_on_close: boolean;
  readonly notify_on_close: boolean;
  readonly submit_disabled: boolean;
  readonly root_view_id: string;
  readonly previous_view_id: string | null;
  readonly app_id: string;
  readonly external_id: string;
  readonly app_installed_team_id: string;
  readonly bot_id: string;
}

/** Slack's limit of modals on top of each other. */
export const maxViewStack = 3;

/** The modals that each person has open, bottom first, and each person's App Home. */
export interface Views {
  stack(userId: string): readonly View[];
  setStack(userId: string, views: readonly View[]): void;
  home(userId: string): View | null;
  setHome(userId: string, view: View): void;
  find(match: (view: View) => boolean): { readonly view: View; readonly userId: string } | null;
  /** Puts the new state of a view in the place of the old. */
  replace(view: View): void;
  clear(): void;
}

export function createViews(onChange: () => void): Views {
  const stacks = new Map<string, readonly View[]>();
  const homes = new Map<string, View>();
  return {
    stack: (userId) => stacks.get(userId) ?? [],
    setStack(userId, views) {
      if (views.length === 0) stacks.delete(userId);
      else stacks.set(userId, views);
      onChange();
    },
    home: (userId) => homes.get(userId) ?? null,
    setHome(userId, view) {
      homes.set(userId, view);
      onChange();
    },
    find(match) {
      for (const [userId, views] of stacks) {
        const view = views.find(match);
        if (view !== undefined) return { view, userId };
      }
      for (const [userId, view] of homes) if (match(view)) return { view, userId };
      return null;
    },
    replace(view) {
      for (const [userId, views] of stacks) {
        if (views.some((v) => v.id === view.id)) {
          stacks.set(
            userId,
            views.map((v) => (v.id === view.id ? view : v)),
          );
        }
      }
      for (const [userId, home] of homes) if (home.id === view.id) homes.set(userId, view);
      onChange();
    },
    clear() {
      stacks.clear();
      homes.clear();
    },
  };
}
