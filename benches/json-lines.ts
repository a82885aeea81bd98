import { readFileSync } from "node:fs";

/**
 * The rows of a file of JSON Lines, each of which has the fields `needed`. Says what is wrong with
 * a file that has no such rows, and ends the process with 2.
 */
export function readLines<Row extends object>(
  file: string,
  ...needed: readonly (keyof Row & string)[]
): Row[] {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, at) => (line.trim() === "" ? [] : [rowOf<Row>(line, at + 1, needed)]));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${file}: ${why}\n`);
    process.exit(2);
  }
}

function rowOf<Row extends object>(line: string, number: number, needed: readonly string[]): Row {
  const row: Row = JSON.parse(line);
  const missing = needed.find((field) => !(field in row));
  if (missing !== undefined) throw new Error(`line ${number} has no "${missing}"`);
  return row;
}
