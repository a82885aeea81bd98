// Loaded into each thread of an app: its desk stands still while the folder HINDER has a file `hold`, and
// ends with a fault where it has a file `end`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { workerData } from "node:worker_threads";

const has = (name) => existsSync(join(process.env.HINDER, name));
const never = new Int32Array(new SharedArrayBuffer(4));
if (workerData?.libraryDir !== undefined)
  setInterval(() => {
    while (has("hold")) Atomics.wait(never, 0, 0, 5);
    if (has("end")) throw new Error("the disk is gone");
  }, 5).unref();
