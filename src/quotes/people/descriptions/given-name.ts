import { entityAt, runAt } from "#quotes/names/entity.ts";
import { isOwner } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { closes } from "#quotes/names/roles/role-words.ts";
import { namedThere } from "#quotes/people/evidence.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import { isOneOf, lowerAt } from "#quotes/reading/word-at.ts";

/** How far behind "who" the name may stand, in tokens. */
const reach = 14;

/**
 * "a woman who asked to be called Ana", "a driver, who gave his name only as Mel,", "a clerk named Kyle": the name that
 * somebody described gives, or has.
 */
export function givenName(r: Reading, all: Speakers, mention: Mention): Resolved | null {
  const called = nameTold(r, describedEnd(r, mention));
  const own = called < 0 ? undefined : runAt(all.people, called);
  const isSomebody = entityAt(all.people, called)?.kind === "person";
  if (own?.from === called && isSomebody && endsDescription(r, own))
    return namedThere(r, all, mention, own);
  const who = lowerAt(r, mention.to) === "," ? mention.to + 1 : mention.to;
  if (lowerAt(r, who) !== "who") return null;
  let told = "";
  for (let at = who + 1; at < who + reach && r.markedOf[at] === r.markedOf[who]; at += 1) {
    const run = runAt(all.people, at);
    const entity = entityAt(all.people, at);
    if (run?.from === at && entity?.kind === "person") {
      if (!givesName.test(told) || isOwner(r, run)) return null;
      if (told.endsWith(", ") && !closes(r, run.to)) return null;
      return namedThere(r, all, mention, run);
    }
    told += `${lowerAt(r, at)} `;
  }
  return null;
}

/** The token behind a description, and behind what "One, a nurse" is told to be. */
function describedEnd(r: Reading, { from, to }: Mention): number {
  const isOne = to - from === 1 && isOneOf(r, from, "one another") && lowerAt(r, to) === ",";
  const end = (isOne && phraseStartingAt(r, to + 1, to + reach)?.to) || to;
  return isOneOf(r, end - 1, "known identified named") ? end - 1 : end;
}

/** Whether a name is all that follows "called": a verb or the sentence's end is behind it, against "called Ana Ruiz “a liar”". */
function endsDescription(r: Reading, { from, to }: NameRun): boolean {
  if (tenseCode(r, to) > 0 || isOneOf(r, to, ". ! ?")) return true;
  return lowerAt(r, to) === "," && lowerAt(r, from - 1) !== "called";
}

/** Where the name would begin behind "named", "called", "known as" and "known only as"; -1 where none of them stands. */
function nameTold(r: Reading, at: number): number {
  if (isOneOf(r, at, "named called")) return at + 1;
  if (!isOneOf(r, at, "known identified")) return -1;
  const as = isOneOf(r, at + 1, "only simply") ? at + 2 : at + 1;
  return lowerAt(r, as) === "as" ? as + 1 : -1;
}

const only = "(?:only |simply |just )?";
const their = "(?:his|her|their)";
const byName = `(?:as|by ${their} (?:first|last|given) name ,) `;

/** What leads from "who" to the name, a way a line. */
const ways = [
  `(?:identified|introduced) (?:him|her|them)sel(?:f|ves) ${only}${byName}`,
  `(?:gave|give|giving|offered) ${only}(?:${their}|a|the) (?:(?:first|last|full|given) )?name ${only}(?:as|,) `,
  `(?:asked |preferred )?${only}to be (?:called |named |known ${only}as |identified ${only}${byName})`,
  "(?:goes|went) by (?:the name (?:of )?)?",
  `(?:said (?:that )?|say only that )${their} name (?:was|is) `,
];

const givesName = new RegExp(
  `^(?:would |had |only |simply |just |wanted |wished |is |was ){0,3}(?:${ways.join("|")})$`,
);
