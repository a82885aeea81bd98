import { foldsOf } from "#answers/words/words.ts";
import { nameWords } from "./appearances.ts";
import { officersOf } from "./officers.ts";
import { isOfOffice } from "./offices.ts";
import type { People, Person } from "./people.ts";
import { havingAll, printedAs } from "./printed-names.ts";
import { withRole } from "./roles.ts";

/**
 * The only one who holds an office at a body, of whom no article prints both together: "the ministry’s spokeswoman" of
 * an article on one ministry is "the spokeswoman for the Transport Ministry". It is announced and for people to judge.
 */
export function officerOf(typed: string, people: People): Person | undefined {
  for (const [office, body] of partings(foldsOf(typed.replace(/['’]s?(?= )/g, "")))) {
    const bodies = printedAs(body, people).filter(({ kind }) => kind === "institution");
    if (bodies.length === 0) continue;
    const officers = officersOf(body.join(" "), bodies, people);
    const holding = new Set([...withRole(office, people), ...havingAll(office, people)]);
    const [only, ...others] = officers.filter((officer) => holding.has(officer));
    if (only && others.length === 0) return only;
  }
  return undefined;
}

/** Words parted into an office and the body that it is at: "Brask spokesman", "spokesman for Brask". */
function partings(typed: readonly string[]): [readonly string[], readonly string[]][] {
  const words = typed[0] === "the" ? typed.slice(1) : typed;
  const first = words.findIndex((word) => !isOfOffice(word));
  const last = words.findLastIndex((word) => !isOfOffice(word)) + 1;
  const isLinked = first > 0 && links.has(words[first] ?? "");
  const [behind, before] = [words.slice(first + 1), words.slice(0, last)];
  return [
    ...(isLinked ? [[words.slice(0, first), nameWords(behind.join(" "))] as const] : []),
    ...(last < words.length ? [[words.slice(last), nameWords(before.join(" "))] as const] : []),
  ].map(([office, body]) => [office, body]);
}

const links: ReadonlySet<string> = new Set(["of", "for", "at", "from"]);
