/** The scope that Slack gives an app with the agent view; without it the app makes none of its calls. */
export const agentScope = "assistant:write";

/** Where the context of a request says whether the app has the agent view. */
export const agentKey = "hasAgentView";

export function hasAgentView(context: Readonly<Record<string, unknown>>): boolean {
  return context[agentKey] === true;
}
