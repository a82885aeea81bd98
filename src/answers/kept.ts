/**
 * Remembers what is derived from a thing for as long as that thing is there: sources are never
 * changed in place, so that it stays true.
 */
export function keptFor<Source extends object, Derived>(
  derive: (source: Source) => Derived,
): (source: Source) => Derived {
  const known = new WeakMap<Source, { readonly derived: Derived }>();
  return (source) => {
    let kept = known.get(source);
    if (!kept) {
      kept = { derived: derive(source) };
      known.set(source, kept);
    }
    return kept.derived;
  };
}
