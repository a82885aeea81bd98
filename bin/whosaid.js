#!/usr/bin/env node
// JavaScript, so that the cache is on before the first TypeScript is met: stripping the types of a
// single file costs more than everything else that a short command does.
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("../src/cli.ts");
