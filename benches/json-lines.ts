import { readFileSync } from "node:fs";

/** The rows of a file of JSON Lines. */
export function readLines<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}
