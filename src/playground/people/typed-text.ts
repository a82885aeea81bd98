import type { Block, User } from "#playground/world/entities.ts";
import type { World } from "#playground/world/world.ts";

/** What someone typed, as Slack stores it: the text, and the rich text block that it is made of. */
export interface TypedMessage {
  readonly text: string;
  readonly blocks: readonly Block[];
}

type Piece =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "user"; readonly user_id: string }
  | { readonly type: "channel"; readonly channel_id: string }
  | { readonly type: "broadcast"; readonly range: string }
  | { readonly type: "link"; readonly url: string };

const nameOrLink =
  /@([\p{L}\p{N}._-]{1,80})|#([\p{L}\p{N}_-]{1,80})|(https?:\/\/[^\s<>]{1,2000})/gu;

/** Turns `@name`, `#channel` and links of someone's message into Slack's forms and escapes the rest. */
export function typedMessage(
  world: World,
  author: User,
  typed: string,
  blockId: string,
): TypedMessage {
  const pieces = piecesOf(world, author, typed);
  const text = pieces.map(mrkdwnOf).join("");
  const elements = [{ type: "rich_text_section", elements: pieces }];
  return { text, blocks: [{ type: "rich_text", block_id: blockId, elements }] };
}

/** A command's text where the manifest asks for `should_escape`: names become ids with the name. */
export function escapedCommandText(world: World, author: User, typed: string): string {
  return piecesOf(world, author, typed)
    .map((piece) => {
      if (piece.type === "user")
        return `<@${piece.user_id}|${world.users.get(piece.user_id)?.name}>`;
      if (piece.type === "channel")
        return `<#${piece.channel_id}|${world.conversations.get(piece.channel_id)?.name}>`;
      return mrkdwnOf(piece);
    })
    .join("");
}

function piecesOf(world: World, author: User, typed: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of typed.matchAll(nameOrLink)) {
    const piece = pieceOf(world, author, match);
    if (piece === null) continue;
    if (match.index > end) pieces.push({ type: "text", text: typed.slice(end, match.index) });
    pieces.push(piece.piece);
    end = match.index + piece.length;
  }
  if (end < typed.length || pieces.length === 0)
    pieces.push({ type: "text", text: typed.slice(end) });
  return pieces;
}

function pieceOf(
  world: World,
  author: User,
  match: RegExpMatchArray,
): { readonly piece: Piece; readonly length: number } | null {
  const [, name, channel, url] = match;
  if (url !== undefined) return { piece: { type: "link", url }, length: url.length };
  if (channel !== undefined) {
    const found = [...world.conversations.values()].find(
      (c) => c.name === channel && c.teamIds.includes(author.teamId),
    );
    return found === undefined
      ? null
      : { piece: { type: "channel", channel_id: found.id }, length: channel.length + 1 };
  }
  if (name === undefined) return null;
  return mention(world, author, name) ?? mention(world, author, name.replace(/[._-]+$/, ""));
}

function mention(
  world: World,
  author: User,
  name: string,
): { readonly piece: Piece; readonly length: number } | null {
  if (name === "here" || name === "channel" || name === "everyone") {
    return { piece: { type: "broadcast", range: name }, length: name.length + 1 };
  }
  const wanted = name.toLowerCase();
  const user = [...world.users.values()].find(
    (u) => u.name.toLowerCase() === wanted && u.teamId === author.teamId,
  );
  return user === undefined
    ? null
    : { piece: { type: "user", user_id: user.id }, length: name.length + 1 };
}

function mrkdwnOf(piece: Piece): string {
  switch (piece.type) {
    case "text":
      return escapeText(piece.text);
    case "user":
      return `<@${piece.user_id}>`;
    case "channel":
      return `<#${piece.channel_id}|>`;
    case "broadcast":
      return `<!${piece.range}>`;
    case "link":
      return `<${piece.url.replaceAll("&", "&amp;")}>`;
  }
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
