import type { Entity, People } from "./entity.ts";

/** Words, or initials, that a label has at most. */
export const longestLabel = 5;

/** Whom labels of turns may name, by what they print in lower case. */
export interface NamesByLabel {
  /** The person with a full name, with its last words, or, for a label in capitals, with initials that end so; else a body. */
  find(label: string, inCapitals: boolean): Entity | undefined;
}

/** Files the people named in full, and the bodies, of an article. Of several with one label the first has it. */
export function namesByLabel({ entities }: People): NamesByLabel {
  const full = new Map<string, Entity>();
  const ends = new Map<string, Entity>();
  const initials = new Map<string, Entity>();
  const bodies = new Map<string, Entity>();
  for (const entity of entities) {
    const words = entity.words.map((word) => word.toLowerCase());
    if (entity.kind === "institution") add(bodies, words.join(" "), entity);
    if (entity.kind !== "person" || words.length < 2) continue;
    add(full, words.join(" "), entity);
    const letters = words.map((word) => word.charAt(0)).join("");
    for (let i = Math.max(0, words.length - longestLabel); i < words.length; i += 1) {
      add(ends, words.slice(i).join(" "), entity);
      add(initials, letters.slice(i), entity);
    }
  }
  return {
    find: (label, inCapitals) =>
      full.get(label) ??
      ends.get(label) ??
      (inCapitals && label.length > 1 ? initials.get(label) : undefined) ??
      bodies.get(label),
  };
}

function add(map: Map<string, Entity>, key: string, entity: Entity): void {
  if (!map.has(key)) map.set(key, entity);
}
