import type { LibraryWarning } from "#library/library.ts";
import type { Desk } from "#slack/asking/desk.ts";

/** What the desk's thread is given. */
export interface DeskTask {
  readonly libraryDir: string;
  /** Where what was read of the library is kept for the next start. */
  readonly dataDir: string;
  /** Where what people asked is kept; null keeps it in the process. */
  readonly memoryDir: string | null;
}

/** What came of opening the desk; the message is one line that says what to do. */
export type DeskReport = { readonly warnings: readonly LibraryWarning[] } & (
  | { readonly ok: true; readonly articles: number }
  | { readonly ok: false; readonly message: string }
);

/** What the app asks of the desk's thread. */
export interface DeskCalls extends Desk {
  report(): Promise<DeskReport>;
  /**
   * Derives what all questions share, and saves what was read. Gives a warning where that can't be saved.
   */
  settle(): Promise<LibraryWarning | undefined>;
  /** Leaves off settling, and writes what has to be remembered. */
  close(): Promise<void>;
}

/** A call or an answer to one, as it crosses; what was thrown is in `e`. */
interface Crossing {
  readonly e?: unknown;
}

/**
 * How calls cross from thread to thread. As they are, but for faults: of these cloning would leave the
 * name and the code behind.
 */
export const crossing = {
  serialize: (message: Crossing): Crossing =>
    message.e === undefined ? message : { ...message, e: fieldsOf(message.e) },
  deserialize: (message: Crossing): Crossing =>
    message.e === undefined ? message : { ...message, e: Object.assign(new Error(), message.e) },
};

function fieldsOf(fault: unknown) {
  if (!(fault instanceof Error)) return { message: String(fault) };
  const { name, message, stack } = fault;
  return { name, message, stack, ...("code" in fault && { code: String(fault.code) }) };
}
