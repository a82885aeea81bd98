import { type Logger, LogLevel } from "@slack/bolt";

/** Says nothing: what Bolt calls an error is what these tests make happen, and assert. */
export const quiet: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};
