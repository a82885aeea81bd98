import type { Library } from "#library/library.ts";

/** Remembers what is derived from a library for as long as it hands out the same list of articles. */
export function keptPerArticles<Derived extends object>(
  derive: (library: Library) => Derived,
): (library: Library) => Derived {
  const known = new WeakMap<Library["articles"], Derived>();
  return (library) => {
    const { articles } = library;
    const kept = known.get(articles) ?? derive(library);
    known.set(articles, kept);
    return kept;
  };
}
