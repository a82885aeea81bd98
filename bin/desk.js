// The desk's thread in `npm start`.
import "./this-node.js";

await import("../src/desk-thread.ts");
