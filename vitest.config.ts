import { defineConfig } from "vitest/config";

export default defineConfig({
  // Many tests wait for processes, sockets and a browser: a worker on each core, the first included.
  test: { include: ["tests/**/*.test.ts"], testTimeout: 20_000, maxWorkers: "100%" },
});
