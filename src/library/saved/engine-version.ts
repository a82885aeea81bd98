import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";

/** The rooms that decide what an article comes to and how it is kept. */
const rooms = ["articles", "quotes", "search", "answers", "library"];

/**
 * Tells the rules and models that articles are read with from any others: the CRC-32 of their files,
 * of `package.json`, which has the versions of the packages, and of Node's own. Nobody has to raise it.
 */
export function engineVersion(): number {
  const project = fileURLToPath(new URL("../../../", import.meta.url));
  const files = rooms.flatMap((room) => filesOf(join(project, "src", room)));
  let version = crc32(process.version);
  for (const file of [join(project, "package.json"), ...files])
    version = crc32(readFileSync(file), version);
  return version;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
