import type { Streams } from "./command.ts";

/**
 * The lines of a stream as they come, without their line breaks. Only LF and CRLF end a line: JSON
 * may hold the other separators of Unicode as they are.
 */
export async function* linesOf(
  stream: Streams["stdin"] | AsyncIterable<string>,
): AsyncGenerator<string> {
  if ("setEncoding" in stream) stream.setEncoding("utf8");
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

/** Everything a stream gives, as bytes. */
export async function bytesOf(stream: Streams["stdin"]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
