import type { Method } from "./method.ts";
import { assistantMethods } from "./methods/assistant.ts";
import { authMethods } from "./methods/auth.ts";
import { chatMethods } from "./methods/chat.ts";
import { conversationMethods } from "./methods/conversations.ts";
import { fileMethods } from "./methods/files.ts";
import { functionMethods } from "./methods/functions.ts";
import { historyMethods } from "./methods/history.ts";
import { oauthMethods } from "./methods/oauth.ts";
import { reactionMethods } from "./methods/reactions.ts";
import { scheduledMethods } from "./methods/scheduled.ts";
import { streamMethods } from "./methods/streams.ts";
import { unfurlMethods } from "./methods/unfurls.ts";
import { userMethods } from "./methods/users.ts";
import { viewMethods } from "./methods/views.ts";

/** Every Web API method there is, by name; any other answers `unknown_method`. */
export const methodsByName: ReadonlyMap<string, Method> = new Map(
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
