// Starts the app as a part of another program, which goes on where it can't start, and says why it can't.
import "../../../bin/this-node.js";

const { start } = await import("../../../src/start.ts");
try {
  await start(process.env, process.stdout);
} catch (fault) {
  process.stderr.write(fault.message);
}
