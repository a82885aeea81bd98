import { entityAt, runAt } from "#quotes/names/entity.ts";
import { isOwner } from "#quotes/names/name-position.ts";
import { closes } from "#quotes/names/roles/role-words.ts";
import { namedThere } from "#quotes/people/evidence.ts";
import type { Resolved, Speakers } from "#quotes/people/resolved.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";

/** How far behind "who" the name may stand, in tokens. */
const reach = 14;

/** "a woman who asked to be called Ana", "a driver, who gave his name only as Mel,": the name that somebody described gives. */
export function givenName(r: Reading, all: Speakers, mention: Mention): Resolved | null {
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
