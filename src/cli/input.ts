import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { type FileText, largestFile, reason, textOf } from "#library/article-files.ts";
import type { Streams } from "./command.ts";
import { tell } from "./output.ts";

/** What a file or, for "-", standard input holds, as it comes. Who would have to type it is told so. */
export function streamOf(source: string, streams: Streams): Readable {
  if (source !== "-") return createReadStream(source);
  const { stdin } = streams;
  if (stdin.isTTY) tell(streams, "reading what you type, until Ctrl-D");
  return stdin;
}

/** The text of a file or, for "-", of standard input; the message begins with its name. */
export async function textFrom(source: string, streams: Streams): Promise<FileText> {
  const name = source === "-" ? "standard input" : source;
  const chunks: Buffer[] = [];
  try {
    let size = 0;
    for await (const chunk of streamOf(source, streams)) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
      // Some have no end, such as a device.
      if (size > largestFile) break;
    }
  } catch (fault) {
    return { ok: false, message: `${name} can't be read: ${reason(fault)}` };
  }
  const read = textOf(Buffer.concat(chunks));
  return read.ok ? read : { ok: false, message: `${name} ${read.message}` };
}

/**
 * The lines of a stream as they come, without their line breaks. Only LF and CRLF end a line: JSON
 * may hold the other separators of Unicode as they are.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding("utf8");
  let pieces: string[] = [];
  let first = true;
  for await (const chunk of stream) {
    let text = String(chunk);
    if (first && text !== "") {
      if (text.startsWith("\uFEFF")) text = text.slice(1);
      first = false;
    }
    let from = 0;
    for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) {
      pieces.push(text.slice(from, to));
      yield withoutReturn(pieces.join(""));
      pieces = [];
      from = to + 1;
    }
    if (from < text.length) pieces.push(text.slice(from));
  }
  const last = pieces.join("");
  if (last !== "") yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
