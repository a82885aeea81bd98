import { main } from "./cli/main.ts";
import { environment, readFolders } from "./config.ts";

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  version: async () =>
    (await import("../package.json", { with: { type: "json" } })).default.version,
  folders: async () => readFolders(await environment()),
});
