import * as v from "valibot";
import { flag, fromForm, text } from "#playground/api/arguments.ts";
import { botMethod, isRefusal, type Method, refuse } from "#playground/api/method.ts";
import { messageIn, visibleConversation } from "#playground/api/places.ts";
import { checkBlocks } from "#playground/blocks/validate.ts";

const unfurlsSchema = v.record(v.string(), v.looseObject({ blocks: v.optional(v.unknown()) }));

/** What an app adds below a link that someone shared. */
export const unfurlMethods: readonly Method[] = [
  botMethod({
    name: "chat.unfurl",
    scopes: ["links:write"],
    perMinute: 50,
    missing: "by channel and timestamp only; no user authentication prompts, no work objects",
    args: v.object({
      channel: v.string(),
      ts: text,
      unfurls: v.unknown(),
      user_auth_required: v.optional(flag),
    }),
    run(call, args) {
      const conversation = visibleConversation(call, args.channel);
      if (isRefusal(conversation)) return refuse("cannot_find_channel");
      const message = messageIn(conversation, args.ts);
      if (isRefusal(message)) return refuse("cannot_find_message");
      const unfurls = v.safeParse(unfurlsSchema, fromForm(args.unfurls));
      if (!unfurls.success) return refuse("invalid_unfurls_format");
      const attachments: unknown[] = [];
      for (const [url, unfurl] of Object.entries(unfurls.output)) {
        if (!message.text.includes(url.replaceAll("&", "&amp;")))
          return refuse("cannot_unfurl_url");
        if (unfurl.blocks !== undefined) {
          const check = checkBlocks("message", unfurl.blocks, `/unfurls/${url}/blocks`);
          if (!check.ok) {
            return refuse("invalid_blocks", { response_metadata: { messages: check.messages } });
          }
        }
        attachments.push({ ...unfurl, from_url: url, app_unfurl_url: url, is_app_unfurl: true });
      }
      message.attachments = [...(message.attachments ?? []), ...attachments];
      call.platform.world.touch();
      return { ok: true };
    },
  }),
];
