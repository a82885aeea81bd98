import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isCapital, type Reading } from "#quotes/reading/reading.ts";

const joiners = new Set(["of", "for", "&", "and"]);

/** Whether a small word goes on with the name that begins at `first`: "of", "for", "&", "and". */
export function joins(r: Reading, at: number, to: number, first: number): boolean {
  const lower = r.tokens[at]?.lower ?? "";
  if (!joiners.has(lower)) return false;
  if (lower === "&") return at + 1 < to && isCapital(r, at + 1);
  const next = r.tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  if (next >= to || r.tokens[next]?.kind !== "word" || !isCapital(r, next)) return false;
  const c = r.classes[at - 1] ?? 0;
  if (lower === "of") return (c & (is.title | is.role | is.body)) !== 0 || isLaw(r, next, to);
  if (lower === "and") return isPortfolio(r, at, first) || isTradingAs(r, at, first);
  return lower === "for" && (c & is.body) !== 0;
}

/** "Department of Health and Care": what an office is for is often two things. */
function isPortfolio(r: Reading, and: number, first: number): boolean {
  const named = is.maleName | is.femaleName | is.place | is.title | is.body;
  const next = and + 1;
  if ((r.classes[next] ?? 0) & named || isCapital(r, next + 1)) return false;
  for (let i = and - 2; i > first; i -= 1)
    if (/^(?:of|for)$/.test(r.tokens[i]?.lower ?? "")) {
      const body = r.tokens[i - 1]?.lower ?? "";
      const both = ((r.classes[and - 1] ?? 0) & named) === 0 && learned.test(body);
      return offices.test(body) || both;
    }
  return false;
}

const offices = /^(?:department|ministry|office|minister|secretary)$/;
/** What is named after what its members do. */
const learned =
  /^(?:institute|institution|association|society|federation|union|college|council|board|academy|school|faculty|committee|commission|bureau|agency|centre|center|museum)$/;

/** "Prevention of Flooding Bill" */
function isLaw(r: Reading, from: number, to: number): boolean {
  let end = from;
  while (end < to && r.tokens[end]?.kind === "word" && isCapital(r, end)) end += 1;
  return /^(?:bill|act|directive|treaty)$/.test(r.tokens[end - 1]?.lower ?? "");
}

/** "Lund Iron and Steel Co." */
function isTradingAs(r: Reading, and: number, first: number): boolean {
  const person = is.maleName | is.femaleName | is.title | is.courtesy;
  return (
    isCapital(r, and - 1) &&
    isCapital(r, and + 2) &&
    !((r.classes[first] ?? 0) & person) &&
    /^(?:co|company|corp|corporation|inc|ltd|plc|llc|group|works|partners)\.?$/.test(
      r.tokens[and + 2]?.lower ?? "",
    )
  );
}
