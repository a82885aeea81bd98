import type { World } from "./world.ts";

/** Remembers the world as it is; the returned function puts it back, tokens and ids included. */
export function rememberWorld(world: World): () => void {
  const users = new Map([...world.users].map(([id, user]) => [id, { ...user }]));
  const installations = new Map([...world.installations].map(([id, i]) => [id, { ...i }]));
  const places = [...world.conversations.values()].map((c) => ({
    ...c,
    members: new Set(c.members),
  }));
  return () => {
    refill(world.users, users);
    refill(world.installations, installations);
    world.conversations.clear();
    for (const place of places) {
      world.conversations.set(place.id, {
        ...place,
        members: new Set(place.members),
        messages: [],
        ephemerals: [],
        threads: new Map(),
      });
    }
    world.files.clear();
    world.touch();
  };
}

function refill<V extends object>(map: Map<string, V>, values: ReadonlyMap<string, V>): void {
  map.clear();
  for (const [id, value] of values) map.set(id, { ...value });
}
