import { authMethods } from "./auth.ts";
import { chatMethods } from "./chat.ts";
import { conversationMethods } from "./conversations.ts";
import type { Method } from "./method.ts";
import { userMethods } from "./users.ts";
import { viewMethods } from "./views.ts";

/** Every Web API method there is, by name; any other answers `unknown_method`. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  [...authMethods, ...chatMethods, ...conversationMethods, ...userMethods, ...viewMethods].map(
    (method) => [method.name, method],
  ),
);
