import type { DatabaseSync } from "node:sqlite";

/** What is written, and what to do once it is safe. */
export interface Writing {
  write(): void;
  written(): void;
}

/** Milliseconds for which writes are gathered. */
const gatheredFor = 100;

/**
 * Writes in one transaction what comes within a moment: one for each question takes longer than
 * laying out its answer. What fails is tried again with the next question, whose asker is told.
 */
export function writtenTogether(database: DatabaseSync, { write, written }: Writing) {
  let timer: NodeJS.Timeout | undefined;
  let hasFailed = false;

  function atOnce(): void {
    clearTimeout(timer);
    timer = undefined;
    database.exec("BEGIN");
    try {
      write();
      database.exec("COMMIT");
    } catch (fault) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw fault;
    }
    written();
    hasFailed = false;
  }

  function later(): void {
    try {
      atOnce();
    } catch {
      hasFailed = true;
    }
  }

  /** As `soon`, of what is no loss: a write that failed is left to the next question. */
  function whenItCan(): void {
    if (!hasFailed) timer ??= setTimeout(later, gatheredFor).unref();
  }

  return {
    whenItCan,
    /** @throws what the last try failed with, if it fails again */
    soon(): void {
      if (hasFailed) atOnce();
      else whenItCan();
    },
    atOnce,
  };
}
