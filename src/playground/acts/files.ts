import { publishInConversation } from "#playground/events/publish.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, Message, StoredFile } from "#playground/world/entities.ts";
import { type World, worldCapacity } from "#playground/world/world.ts";
import type { Author } from "./compose.ts";
import { postMessage } from "./messages.ts";

/** What Slack calls the types of files, by the ends of their names. */
const typesByExtension: Readonly<Record<string, readonly [mimetype: string, pretty: string]>> = {
  csv: ["text/csv", "CSV"],
  gif: ["image/gif", "GIF"],
  html: ["text/html", "HTML"],
  jpg: ["image/jpeg", "JPEG"],
  json: ["application/json", "JSON"],
  md: ["text/markdown", "Markdown"],
  pdf: ["application/pdf", "PDF"],
  png: ["image/png", "PNG"],
  txt: ["text/plain", "Plain Text"],
};

export interface NewFile {
  readonly teamId: string;
  readonly name: string;
  readonly owner: string;
  /** Bytes. */
  readonly size: number;
  readonly content: Uint8Array | null;
}

/** Takes a file in; when files hold too much together, the oldest leave. */
export function addFile(platform: Platform, given: NewFile): StoredFile {
  const { world, ids, clock } = platform;
  const file: StoredFile = {
    ...given,
    id: ids.id("F"),
    title: given.name,
    created: Math.floor(clock.now() / 1_000),
    mimetype: typeOf(given.name).mimetype,
    channels: new Set(),
  };
  world.files.set(file.id, file);
  let bytes = 0;
  for (const { size } of world.files.values()) bytes += size;
  for (const [id, { size }] of world.files) {
    if (bytes <= worldCapacity.fileBytes && world.files.size <= worldCapacity.files) break;
    if (id === file.id) break;
    world.files.delete(id);
    bytes -= size;
  }
  return file;
}

/** Whether a bot may know of a file: it put it there, or it is in a place where the file was shared. */
export function isWithinReach(world: World, file: StoredFile, botUserId: string): boolean {
  if (file.owner === botUserId) return true;
  return [...file.channels].some((place) => world.conversations.get(place)?.members.has(botUserId));
}

/** Shares files in one message and tells the app. */
export function shareFiles(
  platform: Platform,
  conversation: Conversation,
  author: Author,
  files: readonly StoredFile[],
  { text = "", threadTs }: { readonly text?: string; readonly threadTs?: string | undefined } = {},
): Message {
  for (const file of files) file.channels.add(conversation.id);
  const content = { text, files: files.map((file) => fileJson(platform, file)) };
  const message = postMessage(platform, conversation, author, content, {
    threadTs,
    subtype: "file_share",
    extra: { upload: false, display_as_bot: false },
  });
  for (const file of files) {
    publishInConversation(platform, conversation, {
      type: "file_shared",
      file_id: file.id,
      file: { id: file.id },
      user_id: file.owner,
      channel_id: conversation.id,
      event_ts: platform.ids.timestamp(),
    });
  }
  return message;
}

/** A file in the shape Slack sends it. */
export function fileJson(platform: Platform, file: StoredFile): Record<string, unknown> {
  const { mimetype, filetype, pretty } = typeOf(file.name);
  const places = [...file.channels].map((id) => platform.world.conversations.get(id));
  const shared = (kind: Conversation["kind"]) =>
    places.flatMap((place) => (place?.kind === kind ? [place.id] : []));
  const path = `${platform.origin}/files-pri/${file.teamId}-${file.id}/`;
  const name = encodeURIComponent(file.name);
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype,
    filetype,
    pretty_type: pretty,
    user: file.owner,
    user_team: file.teamId,
    editable: false,
    size: file.size,
    mode: "hosted",
    is_external: false,
    external_type: "",
    is_public: shared("channel").length > 0,
    public_url_shared: false,
    url_private: `${path}${name}`,
    url_private_download: `${path}download/${name}`,
    permalink: `${platform.origin}/files/${file.owner}/${file.id}/${name}`,
    channels: shared("channel"),
    groups: [...shared("group"), ...shared("mpim")],
    ims: shared("im"),
    has_rich_preview: false,
    file_access: "visible",
  };
}

function typeOf(name: string) {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const [mimetype, pretty] = typesByExtension[extension] ?? ["application/octet-stream", "Binary"];
  return { mimetype, pretty, filetype: extension === "txt" ? "text" : extension || "binary" };
}
