/** A word of a name in small letters without the signs at them: "bottger" for "Böttger". */
export function bareLetters(word: string): string {
  const lower = word.toLowerCase();
  if (isBare(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðıßæœ]/g, (one) => others.get(one) ?? one);
}

/** "boettger" for "Böttger", as papers write it that have no such letters; undefined for a word without them. */
export function spelledLetters(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (isBare(lower) || !/[äöüøå]/.test(lower)) return undefined;
  return bareLetters(lower.replace(/[äöüøå]/g, (one) => spelled.get(one) ?? one));
}

/** Whether all is in ASCII, as nearly every word is: spares it the patterns. */
function isBare(lower: string): boolean {
  for (let i = 0; i < lower.length; i += 1) if (lower.charCodeAt(i) > 127) return false;
  return true;
}

/** Whether a second letter is no small one, as an acronym’s is: spares most words a closer look. */
export function mayBeLetters(word: string): boolean {
  const [a, z] = [97, 122];
  const second = word.charCodeAt(1);
  return !(second >= a && second <= z);
}

const others = new Map("ø-o ł-l đ-d ð-d ı-i ß-ss æ-ae œ-oe".split(" ").map(pair));
const spelled = new Map("ä-ae ö-oe ü-ue ø-oe å-aa".split(" ").map(pair));

function pair(both: string): [string, string] {
  const [one = "", other = ""] = both.split("-");
  return [one, other];
}
