/**
 * A question that is answered once for each thing that it is asked of: an article, a name, a role.
 * @param answer what else it is told is the same whenever it is asked of the same thing
 */
export function askedOnce<Thing extends object, More extends readonly unknown[], Answer>(
  answer: (thing: Thing, ...more: More) => Answer,
): (thing: Thing, ...more: More) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing, ...more) => {
    let told = known.get(thing);
    if (!told) {
      told = { answer: answer(thing, ...more) };
      known.set(thing, told);
    }
    return told.answer;
  };
}
