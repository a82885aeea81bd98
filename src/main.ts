import { enableCompileCache } from "node:module";

// First, so that everything after it is compiled once per machine and not once per start.
enableCompileCache();
const [{ start, StartError }, { environment, SettingsError }] = await Promise.all([
  import("./start.ts"),
  import("./config.ts"),
]);

try {
  const running = await start(await environment(), process.stdout);
  const stop = () => running.stop().finally(() => process.exit());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
} catch (fault) {
  const expected = fault instanceof StartError || fault instanceof SettingsError;
  process.stderr.write(`whosaid: ${expected ? fault.message : (fault as Error).stack}\n`);
  process.exit(1);
}
