import { type Logger, LogLevel } from "@slack/bolt";

/** What a log line may carry: nothing that a person typed, no article text, no token. */
export interface LogFields {
  readonly reference?: string;
  readonly code?: string;
  readonly error?: string;
  readonly stack?: string | undefined;
  readonly event?: string | undefined;
  readonly team?: string | undefined;
  readonly seconds?: number;
}

/** Where the app writes what happens to it; a pino logger is one. */
export interface Log {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/**
 * Bolt's logger on ours. Its debug and info lines are dropped because they hold message text and
 * addresses with secrets; of the rest only strings and the names and messages of errors are kept.
 */
export function boltLogger(log: Log): Logger {
  return {
    ...quietLogger,
    warn: (...said: unknown[]) => log.warn({}, words(said)),
    error: (...said: unknown[]) => log.error({}, words(said)),
    getLevel: () => LogLevel.WARN,
  };
}

/** For a client whose every failure its caller reports. */
export const quietLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};

/** The fields of a fault, its own message included: ours and the SDK's never repeat message text. */
export function faultFields(fault: unknown): Pick<LogFields, "code" | "error" | "stack"> {
  if (!(fault instanceof Error)) return { error: typeof fault };
  const code = "code" in fault ? String(fault.code) : fault.name;
  return { code, error: fault.message, stack: fault.stack };
}

function words(said: readonly unknown[]): string {
  return said
    .map((part) => (part instanceof Error ? `${part.name}: ${part.message}` : part))
    .filter((part) => typeof part === "string")
    .join(" ");
}
