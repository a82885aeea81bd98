/** Where a conversation runs, as the memory knows it: a thread, or a direct message. */
export function conversationPlace(
  team: string | undefined,
  channel: string,
  thread: string | undefined,
): string {
  return [team ?? "", channel, thread ?? ""].join(" ");
}
