// JavaScript, for the same reason as bin/whosaid.js: the compile cache has to be on first.
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("../src/main.ts");
