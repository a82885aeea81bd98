// The playground's thread in `npm start`.
import "./this-node.js";

await import("../src/playground-thread.ts");
