#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// First, so that everything after it is compiled once per machine and not once per command.
enableCompileCache();
const [{ main }, { environment, readFolders }] = await Promise.all([
  import("./cli/main.ts"),
  import("./config.ts"),
]);
process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  version: async () =>
    (await import("../package.json", { with: { type: "json" } })).default.version,
  libraryFolder: async () => readFolders(await environment()).libraryDir,
});
