import { setImmediate as nextTurn } from "node:timers/promises";

/** Milliseconds for which work holds up other work at most, where its steps are short. */
const longestTurn = 10;

/**
 * Goes through work in steps, a few at a time beside other work.
 * @throws the reason of the signal once it is aborted
 */
export async function inTurns<Result>(
  steps: Generator<void, Result>,
  signal?: AbortSignal,
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < longestTurn) continue;
    await nextTurn();
    signal?.throwIfAborted();
    since = performance.now();
  }
}
