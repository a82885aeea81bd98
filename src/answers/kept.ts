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

/**
 * The same for the last thing alone, such as a question's scope or its words. Whatever a weak map has of many
 * short-lived things is copied about by each quick collection of garbage, as if it were alive.
 */
export function keptForLast<Source, Derived>(
  derive: (source: Source) => Derived,
): (source: Source) => Derived {
  let last: { readonly source: Source; readonly derived: Derived } | undefined;
  return (source) => {
    if (last?.source !== source) last = { source, derived: derive(source) };
    return last.derived;
  };
}

/** Texts and articles of which a question derives anything are fewer. */
const latelyAtMost = 100;

/**
 * Articles of which is kept what was read in them: one question comes back to some of so many. What outlives it is
 * copied about by the next quick collection of garbage, and left for a long one.
 */
export const keptArticles = 20;

/** Words that are kept of what people asked last: most of the next question's are among them. */
export const keptWords = 4_000;

/**
 * Remembers what was derived from the last things, of one question by default, which tries its words in
 * many ways.
 */
export function keptLately<Source, Derived>(
  derive: (source: Source) => Derived,
  atMost: number = latelyAtMost,
): (source: Source) => Derived {
  let known = new Map<Source, { readonly derived: Derived }>();
  return (source) => {
    let kept = known.get(source);
    if (!kept) {
      // A map that is cleared drags all that it ever had along until the next full collection.
      if (known.size === atMost) known = new Map();
      kept = { derived: derive(source) };
      known.set(source, kept);
    }
    return kept.derived;
  };
}

/** What is derived from a thing at once, or beforehand in steps. */
export interface KeptInSteps<Source extends object, Derived> {
  of(source: Source): Derived;
  /** Derives it between other work: whoever needs it meanwhile gets it at once. */
  steps(source: Source): Generator<void, void>;
}

/** The same for what takes long: `derive` yields wherever other work may come in between. */
export function keptInSteps<Source extends object, Derived>(
  derive: (source: Source) => Generator<void, Derived>,
): KeptInSteps<Source, Derived> {
  const known = new WeakMap<Source, { readonly derived: Derived }>();
  return {
    of(source) {
      let kept = known.get(source);
      if (!kept) {
        kept = { derived: finished(derive(source)) };
        known.set(source, kept);
      }
      return kept.derived;
    },
    *steps(source) {
      if (known.has(source)) return;
      const derived = yield* derive(source);
      if (!known.has(source)) known.set(source, { derived });
    },
  };
}

function finished<Derived>(steps: Generator<void, Derived>): Derived {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
