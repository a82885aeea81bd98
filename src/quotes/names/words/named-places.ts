import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";

const firstName = is.maleName | is.femaleName;

/** "Edmond Street", "Lake Orr", "New Tarrow": a spot on a map. */
export function isSpot(r: Reading, core: number, to: number): boolean {
  const first = lowerAt(r, core);
  const last = lowerAt(r, to - 1);
  if (roads.test(last)) return true;
  const named = hasClass(r, core, firstName);
  if (named) return false;
  const somebody = to - core > 2 && hasClass(r, core + 1, firstName);
  return spots.test(last) || waters.test(first) || (halves.test(first) && !somebody);
}

const roads = /^(?:street|avenue|boulevard|highway|freeway|road|turnpike)$/;
const spots =
  /^(?:bay|beach|bridge|canal|coast|creek|county|desert|harbou?r|heights|hill|hills|island|islands|lake|mountain|mountains|ocean|parkway|peninsula|river|sea|square|strait|valley)$/;
const waters = /^(?:lake|mount|fort|port|cape)$/;

/** What names of places begin with: "New York", "West Lund", "San Diego". */
const halves =
  /^(?:new|north|south|east|west|northern|southern|eastern|western|central|upper|lower|inner|outer|midtown|downtown|upstate|greater|saint|st\.?|san|santa|los|las|des|puerto|costa)$/;

/** "Franco-German" */
export function isPlacePair(r: Reading, at: number): boolean {
  const parts = r.tokens[at]?.lower.split("-") ?? [];
  return (
    parts.length > 1 && parts.some((part) => (classesOf(part) & (is.place | is.demonym)) !== 0)
  );
}

/** "African Americans", "Key Democratic", "Saudi Arabia": who or what is of a place, a faith or a party. */
export function isPeople(r: Reading, core: number, to: number): boolean {
  if (to - core < 2) return false;
  const first = r.classes[core] ?? 0;
  const last = r.classes[to - 1] ?? 0;
  const word = lowerAt(r, to - 1);
  if (last & is.demonym && /ic$/.test(word)) return true;
  if (first & firstName) return false;
  if (last & is.demonym)
    return /s$/.test(word) || (first & (is.demonym | is.adjective | is.place)) !== 0;
  return (first & is.demonym) !== 0 || ((last & is.role) !== 0 && factions.test(word));
}

const factions = /^(?:democrats?|republicans?|conservatives?|liberals?|socialists?)$/;
