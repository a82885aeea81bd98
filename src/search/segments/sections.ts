/** A named part of an index as it stands in memory and in a file. */
export type Section = Uint8Array | Uint16Array | Uint32Array;

/** An index taken apart into arrays, by name. */
export type Sections = Map<string, Section>;

/** The section of that name; an index whose file passed its checksum has all of them. */
export function bytesOf(sections: Sections, name: string): Uint8Array {
  return checked(sections, name, Uint8Array);
}

export function shortsOf(sections: Sections, name: string): Uint16Array {
  return checked(sections, name, Uint16Array);
}

export function numbersOf(sections: Sections, name: string): Uint32Array {
  return checked(sections, name, Uint32Array);
}

/** The section of that name, in 16 bits or 32. */
export function narrowOf(sections: Sections, name: string): Uint16Array | Uint32Array {
  const section = sections.get(name);
  return section instanceof Uint16Array ? section : numbersOf(sections, name);
}

function checked<Kind extends Section>(
  sections: Sections,
  name: string,
  kind: abstract new (length: number) => Kind,
): Kind {
  const section = sections.get(name);
  if (section instanceof kind) return section;
  throw Object.assign(new Error(`The index has no part ${name}: build it anew.`), {
    code: "ERR_INDEX_PART",
  });
}
