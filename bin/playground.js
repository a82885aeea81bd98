// The playground's thread, in JavaScript for the same reason as bin/whosaid.js.
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("../src/playground-thread.ts");
