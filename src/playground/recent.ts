/** A map of which only the recent entries are needed: it keeps from `capacity` to twice as many. */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  values(): Iterable<V>;
}

/**
 * Two maps, of which the older is dropped whole: taking out the oldest entry of one map again and
 * again makes finding the next oldest ever slower.
 */
export function createRecent<V>(capacity: number): Recent<V> {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return {
    get: (key) => young.get(key) ?? old.get(key),
    set(key, value) {
      if (young.size >= capacity) {
        old = young;
        young = new Map();
      }
      young.set(key, value);
    },
    *values() {
      yield* old.values();
      yield* young.values();
    },
  };
}
