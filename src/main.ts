import { environment } from "./config.ts";
import { SettingsError } from "./settings.ts";
import { StartError, start } from "./start.ts";

try {
  const running = await start(await environment(), process.stdout);
  const stop = (code?: number) => running.stop().finally(() => process.exit(code));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  const { message } = await running.failed;
  process.stderr.write(`whosaid: ${message}\n`);
  await stop(1);
} catch (fault) {
  const expected = fault instanceof StartError || fault instanceof SettingsError;
  process.stderr.write(`whosaid: ${expected ? fault.message : (fault as Error).stack}\n`);
  process.exit(1);
}
