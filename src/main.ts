import { environment } from "./config.ts";
import { SettingsError } from "./settings.ts";
import { StartError, start } from "./start.ts";

try {
  const running = await start(await environment(), process.stdout);
  const stop = () => running.stop().finally(() => process.exit());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
} catch (fault) {
  const expected = fault instanceof StartError || fault instanceof SettingsError;
  process.stderr.write(`whosaid: ${expected ? fault.message : (fault as Error).stack}\n`);
  process.exit(1);
}
