import { assistantMethods } from "./assistant.ts";
import { authMethods } from "./auth.ts";
import { chatMethods } from "./chat.ts";
import { conversationMethods } from "./conversations.ts";
import { fileMethods } from "./files.ts";
import { functionMethods } from "./functions.ts";
import { historyMethods } from "./history.ts";
import type { Method } from "./method.ts";
import { oauthMethods } from "./oauth.ts";
import { reactionMethods } from "./reactions.ts";
import { scheduledMethods } from "./scheduled.ts";
import { streamMethods } from "./streams.ts";
import { unfurlMethods } from "./unfurls.ts";
import { userMethods } from "./users.ts";
import { viewMethods } from "./views.ts";

/** Every Web API method there is, by name; any other answers `unknown_method`. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  [
    ...assistantMethods,
    ...authMethods,
    ...chatMethods,
    ...conversationMethods,
    ...fileMethods,
    ...functionMethods,
    ...historyMethods,
    ...oauthMethods,
    ...reactionMethods,
    ...scheduledMethods,
    ...streamMethods,
    ...unfurlMethods,
    ...userMethods,
    ...viewMethods,
  ].map((method) => [method.name, method]),
);
