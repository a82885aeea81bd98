import * as closed from "./tables/closed-words.ts";

const all: ReadonlySet<string> = new Set(closed.particles.split(" "));
const leading: ReadonlySet<string> = new Set(closed.leadingParticles.split(" "));

/** Whether a word is "van", "bin" and the like, which stand between the parts of a name. */
export function isParticle(word = ""): boolean {
  return all.has(word);
}

/** Whether a surname without a first name may begin with a word: "van der Kolk". */
export function isLeadingParticle(word: string): boolean {
  return leading.has(word);
}
