import { withBlockIds } from "#playground/blocks/validate.ts";
import type { ViewInput } from "#playground/blocks/view-schema.ts";
import type { Platform } from "#playground/platform.ts";
import type { Installation } from "#playground/world/entities.ts";
import type { View } from "#playground/world/views.ts";

/** Makes a view of what the app sent. `below` is the modal under it; `old` the one it replaces. */
export function makeView(
  platform: Platform,
  installation: Installation,
  input: ViewInput,
  { old = null, below = null }: { readonly old?: View | null; readonly below?: View | null } = {},
): View {
  const id = old?.id ?? platform.ids.id("V");
  return {
    id,
    team_id: installation.teamId,
    type: input.type,
    blocks: withBlockIds(input.blocks, platform.ids),
    private_metadata: input.private_metadata,
    callback_id: input.callback_id,
    state: old?.state ?? { values: {} },
    hash: `${Math.floor(platform.clock.now() / 1_000)}.${platform.ids.secret(8)}`,
    title: input.title ?? { type: "plain_text", text: "View Title", emoji: true },
    close: input.close ?? null,
    submit: input.submit ?? null,
    clear_on_close: input.clear_on_close,
    notify_on_close: input.notify_on_close,
    submit_disabled: input.submit_disabled,
    root_view_id: old?.root_view_id ?? below?.root_view_id ?? id,
    previous_view_id: old?.previous_view_id ?? below?.id ?? null,
    app_id: platform.app.id,
    external_id: input.external_id ?? old?.external_id ?? "",
    app_installed_team_id: installation.teamId,
    bot_id: installation.botId,
  };
}

export function pushView(platform: Platform, userId: string, view: View): void {
  platform.views.setStack(userId, [...platform.views.stack(userId), view]);
}
