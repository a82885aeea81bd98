import type { Entity } from "#quotes/names/entity.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";

/** Who of some people is told beside the name to be of the land or town of "the American", "the young Scot". */
export function compatriotsAmong(
  r: Reading,
  entities: Iterable<Entity>,
  { head }: Mention,
): readonly Entity[] {
  if (!hasClass(r, head, is.demonym) || !isCapital(r, head)) return [];
  const land = landOf(lowerAt(r, head));
  return [...entities].filter((one) => one.kind === "person" && landsOf(one, r).has(land));
}

/** How many places that name somebody, and tokens before and behind each, are looked at. */
const mostPlaces = 8;
const reach = 5;

/** The lands beside somebody's name: "American Cole Tanner", "Dutch coach Ana Ruiz", "Ana Ruiz, a Dubliner,". */
const landsOf = askedOnce(({ runs }: Entity, r: Reading): ReadonlySet<string> => {
  const lands = new Set<string>();
  const add = (at: number) => {
    if (hasClass(r, at, is.demonym) && isCapital(r, at)) lands.add(landOf(lowerAt(r, at)));
  };
  for (const { from, core, to } of runs.slice(0, mostPlaces)) {
    for (let i = core - 1; i >= from; i -= 1) add(i);
    for (let i = from - 1; i > from - reach && hasClass(r, i, before); i -= 1) add(i);
    if (lowerAt(r, to) !== "," || !isOneOf(r, to + 1, "a an the")) continue;
    for (let i = to + 2; i < to + reach && r.tokens[i]?.kind === "word"; i += 1) add(i);
  }
  return lands;
});

const before = is.role | is.title | is.demonym | is.adjective;

/** "scottish" of "Scot" and "Scotsman": one word for each people. */
function landOf(lower: string): string {
  return landOfForm.get(lower.replace(/-(?:born|bred|raised)$/, "")) ?? lower;
}

/** What a people is called as an adjective and as a noun, where those differ. */
const forms =
  "british brit briton,english englishman englishwoman,french frenchman frenchwoman,dutch dutchman dutchwoman," +
  "danish dane,finnish finn,spanish spaniard,turkish turk,polish pole,irish irishman irishwoman," +
  "scottish scot scotsman scotswoman,welsh welshman welshwoman,cornish cornishman,swedish swede,serbian serb," +
  "croatian croat,slovenian slovene,kosovan kosovar,argentine argentinian,icelandic icelander,arabian arab," +
  "australian aussie,american yank,jewish jew,kurdish kurd";

const landOfForm = new Map(
  forms.split(",").flatMap((people) => {
    const [land = "", ...others] = people.split(" ");
    return others.map((other) => [other, land] as const);
  }),
);
