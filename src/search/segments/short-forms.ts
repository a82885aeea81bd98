import type { Section } from "./sections.ts";

/**
 * How numbers of 32 bits stand in a file: as they are; as numbers of 16 bits; or, where they ascend,
 * as their steps in 16 bits or 8. Shorter numbers always stand as they are.
 */
export type Form = "same" | "short" | "steps" | "short steps";

/** The shortest form of a section, and its numbers in it. */
export function shorten(section: Section): { readonly form: Form; readonly numbers: Section } {
  if (!(section instanceof Uint32Array)) return { form: "same", numbers: section };
  let most = 0;
  let before = 0;
  let largestStep = 0;
  let isAscending = true;
  for (const number of section) {
    if (number > most) most = number;
    if (number < before) isAscending = false;
    else if (number - before > largestStep) largestStep = number - before;
    before = number;
  }
  if (isAscending && largestStep <= 0xff) {
    return { form: "short steps", numbers: new Uint8Array(stepsOf(section)) };
  }
  if (most <= 0xffff) return { form: "short", numbers: new Uint16Array(section) };
  if (isAscending && largestStep <= 0xffff) {
    return { form: "steps", numbers: new Uint16Array(stepsOf(section)) };
  }
  return { form: "same", numbers: section };
}

/** Bytes that a number of a section takes in a file. */
export function storedWidth(form: Form, width: number): number {
  if (form === "same") return width;
  return form === "short steps" ? 1 : 2;
}

/** The section whose numbers stand so in a file. */
export function restored(stored: Section, form: Form): Section {
  if (form === "same") return stored;
  const section = new Uint32Array(stored.length);
  if (form === "short") section.set(stored);
  else {
    let number = 0;
    for (let k = 0; k < stored.length; k++) {
      number += stored[k] as number;
      section[k] = number;
    }
  }
  return section;
}

function stepsOf(section: Uint32Array): Uint32Array {
  return section.map((number, k) => number - (section[k - 1] ?? 0));
}
