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

/** Sets an entry of a small map; when it is full, the oldest leaves and is given back. */
export function setBounded<V>(
  map: Map<string, V>,
  key: string,
  value: V,
  capacity: number,
): V | null {
  map.set(key, value);
  const oldest = map.keys().next().value;
  if (map.size <= capacity || oldest === undefined) return null;
  const dropped = map.get(oldest) ?? null;
  map.delete(oldest);
  return dropped;
}
