// The least that a command which answers from the seed article has to do.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../seeds/", import.meta.url);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
  process.stdout.write(`${readFileSync(new URL(file, folder), "utf8").length}\n`);
}
