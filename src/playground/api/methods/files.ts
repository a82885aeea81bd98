import * as v from "valibot";
import { addFile, fileJson, isWithinReach, shareFiles } from "#playground/acts/files.ts";
import { fromForm, list, text, whole } from "#playground/api/arguments.ts";
import {
  type BotCall,
  botMethod,
  isRefusal,
  type Method,
  type Refusal,
  refuse,
} from "#playground/api/method.ts";
import { postableConversation } from "#playground/api/places.ts";
import { setBounded } from "#playground/bounded-maps.ts";
import type { StoredFile } from "#playground/world/entities.ts";
import { worldCapacity } from "#playground/world/world.ts";

const uploadsKept = 200;
const filesSchema = v.pipe(
  v.array(v.object({ id: v.string(), title: v.optional(v.string()) })),
  v.minLength(1),
);

/** `files.*`: the two-step upload, and what is known of a file. */
export const fileMethods: readonly Method[] = [
  botMethod({
    name: "files.getUploadURLExternal",
    scopes: ["files:write"],
    perMinute: 100,
    missing: "the type is told by the name alone; no previews",
    args: v.object({
      filename: v.pipe(v.string(), v.minLength(1)),
      length: v.pipe(whole, v.minValue(1)),
      alt_text: v.optional(v.string()),
      snippet_type: v.optional(v.string()),
    }),
    run({ platform, installation }, args) {
      if (args.length > worldCapacity.fileBytes) return refuse("file_upload_size_restricted");
      const file = addFile(platform, {
        teamId: installation.teamId,
        name: args.filename,
        owner: installation.botUserId,
        size: args.length,
        content: null,
      });
      const path = `/upload/v1/${platform.ids.secret(48)}`;
      setBounded(platform.pending.uploads, path, file.id, uploadsKept);
      return { ok: true, upload_url: platform.origin + path, file_id: file.id };
    },
  }),
  botMethod({
    name: "files.completeUploadExternal",
    scopes: ["files:write"],
    perMinute: 100,
    args: v.object({
      files: v.unknown(),
      channel_id: v.optional(v.string()),
      channels: v.optional(list),
      initial_comment: v.optional(v.string()),
      thread_ts: v.optional(text),
    }),
    run(call, args) {
      const parsed = v.safeParse(filesSchema, fromForm(args.files));
      if (!parsed.success) return refuse("invalid_arguments");
      const files: StoredFile[] = [];
      for (const { id, title } of parsed.output) {
        const file = ownFile(call, id);
        if (isRefusal(file)) return file;
        if (file.content === null) return refuse("file_not_found");
        if (title !== undefined) file.title = title;
        files.push(file);
      }
      const places = args.channels ?? (args.channel_id === undefined ? [] : [args.channel_id]);
      for (const place of places) {
        const conversation = postableConversation(call, place);
        if (isRefusal(conversation)) return conversation;
        const author = { kind: "app", installation: call.installation } as const;
        shareFiles(call.platform, conversation, author, files, {
          text: args.initial_comment ?? "",
          threadTs: args.thread_ts,
        });
      }
      return { ok: true, files: files.map((file) => fileJson(call.platform, file)) };
    },
  }),
  botMethod({
    name: "files.info",
    scopes: ["files:read"],
    perMinute: 100,
    missing: "the type is told by the name alone; no previews",
    args: v.object({ file: v.string() }),
    run(call, args) {
      const file = ownFile(call, args.file);
      if (isRefusal(file)) return file;
      return { ok: true, file: fileJson(call.platform, file), comments: [] };
    },
  }),
  botMethod({
    name: "files.delete",
    scopes: ["files:write"],
    perMinute: 50,
    args: v.object({ file: v.string() }),
    run(call, args) {
      const file = ownFile(call, args.file);
      if (isRefusal(file)) return file;
      if (file.owner !== call.installation.botUserId) return refuse("cant_delete_file");
      call.platform.world.files.delete(file.id);
      return { ok: true };
    },
  }),
];

/** A file that the app may know of. */
function ownFile(call: BotCall, id: string): StoredFile | Refusal {
  const file = call.platform.world.files.get(id);
  if (file === undefined) return refuse("file_not_found");
  const isOurs = isWithinReach(call.platform.world, file, call.installation.botUserId);
  return isOurs ? file : refuse("file_not_found");
}
