import * as v from "valibot";
import { PlaygroundError } from "./playground-error.ts";

const command = v.looseObject({
  command: v.pipe(
    v.string(),
    v.regex(/^\/[^\s/]{1,31}$/, "a command is a slash and up to 31 characters"),
  ),
  description: v.pipe(v.string(), v.maxLength(2_000)),
  url: v.optional(v.string()),
  usage_hint: v.optional(v.string()),
  should_escape: v.optional(v.boolean(), false),
});

const shortcut = v.looseObject({
  name: v.pipe(v.string(), v.maxLength(24)),
  type: v.picklist(["message", "global"]),
  callback_id: v.pipe(v.string(), v.maxLength(255)),
  description: v.pipe(v.string(), v.maxLength(150)),
});

const parameter = v.looseObject({ type: v.string() });

/** Both forms are in use: `properties` beside the list of `required` names, and the bare record. */
const parameters = v.union([
  v.looseObject({
    properties: v.record(v.string(), parameter),
    required: v.optional(v.array(v.string()), []),
  }),
  v.record(v.string(), parameter),
]);

const appHome = v.looseObject({
  home_tab_enabled: v.optional(v.boolean(), false),
  messages_tab_enabled: v.optional(v.boolean(), false),
  messages_tab_read_only_enabled: v.optional(v.boolean(), false),
});

const interactivity = v.looseObject({
  is_enabled: v.boolean(),
  request_url: v.optional(v.string()),
  message_menu_options_url: v.optional(v.string()),
});

const eventSubscriptions = v.looseObject({
  request_url: v.optional(v.string()),
  bot_events: v.optional(v.pipe(v.array(v.string()), v.maxLength(100)), []),
});

/** The parts of an app manifest that change how the workspace treats the app. */
const manifestSchema = v.looseObject({
  display_information: v.looseObject({
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(35)),
    description: v.optional(v.pipe(v.string(), v.maxLength(140))),
    background_color: v.optional(v.string()),
  }),
  features: v.optional(
    v.looseObject({
      app_home: v.optional(appHome),
      bot_user: v.optional(
        v.looseObject({
          display_name: v.pipe(v.string(), v.maxLength(80)),
          always_online: v.optional(v.boolean(), false),
        }),
      ),
      slash_commands: v.optional(v.pipe(v.array(command), v.maxLength(50)), []),
      shortcuts: v.optional(v.pipe(v.array(shortcut), v.maxLength(10)), []),
      unfurl_domains: v.optional(v.array(v.string()), []),
      agent_view: v.optional(v.looseObject({})),
      assistant_view: v.optional(v.looseObject({})),
    }),
    {},
  ),
  functions: v.optional(
    v.record(
      v.string(),
      v.looseObject({
        title: v.string(),
        description: v.optional(v.string(), ""),
        input_parameters: v.optional(parameters, {}),
        output_parameters: v.optional(parameters, {}),
      }),
    ),
    {},
  ),
  oauth_config: v.optional(
    v.looseObject({
      redirect_urls: v.optional(v.array(v.string()), []),
      scopes: v.optional(
        v.looseObject({
          bot: v.optional(v.array(v.string()), []),
          user: v.optional(v.array(v.string()), []),
        }),
        {},
      ),
    }),
    {},
  ),
  settings: v.optional(
    v.looseObject({
      event_subscriptions: v.optional(eventSubscriptions),
      interactivity: v.optional(interactivity),
      socket_mode_enabled: v.optional(v.boolean(), false),
    }),
    {},
  ),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

export type Parameters = v.InferOutput<typeof parameters>;

/** Whether people may write to the app directly: its messages tab is on, and not read-only. */
export function takesDirectMessages({ features }: Manifest): boolean {
  const home = features.app_home;
  return home?.messages_tab_enabled === true && !home.messages_tab_read_only_enabled;
}

/** Checks an app manifest given as data; throws an Error that names each wrong field. */
export function readManifest(data: unknown): Manifest {
  const result = v.safeParse(manifestSchema, data);
  if (result.success) return result.output;
  const problems = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? "manifest"}: ${issue.message}`,
  );
  throw new PlaygroundError(
    "invalid_manifest",
    `The app manifest is not valid: ${problems.join("; ")}`,
  );
}
