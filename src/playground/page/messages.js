// The messages of a place. Only those that changed are drawn again, so that focus stays where it is.
import { renderBlocks } from "./blocks.js";
import { clickable, element } from "./dom.js";
import { renderMrkdwn } from "./mrkdwn.js";

const list = document.getElementById("messages");
const drawn = new Map();

/**
 * Draws the messages, a place's newest first in sight, and of the thread that one replies in what is new;
 * `gestures` has `contextFor(message)`, `reply(message)` and `shortcut(...)`.
 */
export function drawMessages(state, threadTs, gestures) {
  const shows = JSON.stringify([state.place, state.me.id]);
  const wasAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
  const goesToEnd = wasAtEnd || list.dataset.shows !== shows;
  list.dataset.shows = shows;
  let newReply = null;
  const nodes = threadOrder(state.messages).map((message) => {
    const key = JSON.stringify([message, state.me.id, state.place]);
    const old = drawn.get(message.ts);
    if (old?.key === key) return old.node;
    const node = drawMessage(message, state, gestures);
    drawn.set(message.ts, { key, node });
    if (old === undefined && message.thread_ts === threadTs) newReply = node;
    return node;
  });
  const keep = new Set(state.messages.map((message) => message.ts));
  for (const ts of drawn.keys()) if (!keep.has(ts)) drawn.delete(ts);
  for (const child of [...list.children]) if (!nodes.includes(child)) child.remove();
  for (const [index, node] of nodes.entries()) {
    if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
  }
  if (goesToEnd) list.scrollTop = list.scrollHeight;
  else newReply?.scrollIntoView({ block: "nearest" });
}

/** Replies stand under the message they belong to. */
function threadOrder(messages) {
  const top = messages.filter((m) => !m.thread_ts || m.thread_ts === m.ts);
  const shown = new Set(top.map((m) => m.ts));
  const ordered = top.flatMap((m) => [
    m,
    ...messages.filter((r) => r.thread_ts === m.ts && r.ts !== m.ts),
  ]);
  const orphans = messages.filter(
    (m) => m.thread_ts && m.thread_ts !== m.ts && !shown.has(m.thread_ts),
  );
  return [...ordered, ...orphans];
}

function drawMessage(message, state, gestures) {
  const isApp = message.bot_id !== undefined;
  const author = message.username ?? state.names[message.user] ?? "Slackbot";
  const time = new Date(Number(message.ts) * 1000);
  const node = element("article");
  node.dataset.ts = message.ts;
  const isReply = message.thread_ts !== undefined && message.thread_ts !== message.ts;
  if (isReply) node.classList.add("reply");
  const parts = [
    author,
    isApp ? "app" : "",
    isReply ? "in a thread" : "",
    message.is_ephemeral ? "only visible to you" : "",
  ];
  node.setAttribute("aria-label", `Message from ${parts.filter(Boolean).join(", ")}`);
  const head = element("header");
  const clock = element(
    "time",
    time.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }),
  );
  clock.dateTime = time.toISOString();
  head.append(element("strong", author), isApp ? badge("APP") : "", " ", clock);
  if (message.is_ephemeral) head.append(badge("Only visible to you"));
  if (message.edited) head.append(badge("edited"));
  node.append(head, body(message, state, gestures), foot(message, state, gestures, isReply));
  return node;
}

function body(message, state, gestures) {
  const node = element("div");
  node.className = "body";
  if (message.blocks?.length)
    node.append(renderBlocks(message.blocks, gestures.contextFor(message)));
  else node.append(renderMrkdwn(message.text, state.names));
  for (const file of message.files ?? [])
    node.append(element("p", `📎 ${file.title ?? file.name}`));
  return node;
}

function foot(message, state, gestures, isReply) {
  const node = element("footer");
  for (const reaction of message.reactions ?? [])
    node.append(badge(`:${reaction.name}: ${reaction.count}`));
  if (!isReply && !message.is_ephemeral)
    node.append(small("Reply in thread", () => gestures.reply(message)));
  if (!message.is_ephemeral) {
    for (const shortcut of state.app.shortcuts.filter((s) => s.type === "message")) {
      node.append(small(shortcut.name, () => gestures.shortcut(shortcut, message)));
    }
  }
  return node;
}

function small(text, run) {
  const node = clickable(text, run);
  node.className = "small";
  return node;
}

function badge(text) {
  const node = element("span", text);
  node.className = "badge";
  return node;
}
