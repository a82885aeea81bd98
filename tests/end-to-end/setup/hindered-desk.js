// Loaded into each thread of an app: its desk stands still while the folder HINDER has a file `hold`, tells so by a
// file `held`, and ends with a fault where there is a file `end`. Its playground ends without a word where there is a
// file `leave`.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workerData } from "node:worker_threads";

const pathOf = (name) => join(process.env.HINDER, name);
const has = (name) => existsSync(pathOf(name));
const never = new Int32Array(new SharedArrayBuffer(4));
if (workerData?.libraryDir !== undefined)
  setInterval(() => {
    if (has("hold")) writeFileSync(pathOf("held"), "");
    while (has("hold")) Atomics.wait(never, 0, 0, 5);
    if (has("end")) throw new Error("the disk is gone");
  }, 5).unref();
if (workerData?.port !== undefined && has("leave")) process.exit(3);
