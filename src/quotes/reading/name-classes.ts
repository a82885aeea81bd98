import * as table from "./tables/name-words.ts";
import { type WordList, type WordTable, wordTable } from "./word-table.ts";

/** What a word tells of a name that it stands in or beside, one bit each, as the lists of `tables/name-words.ts` tell. */
export const nameClass = {
  particle: 1 << 0,
  leadingParticle: 1 << 1,
  firm: 1 << 2,
  /** What a body is called right before its name, firms included. */
  group: 1 << 3,
  operator: 1 << 4,
  bodyEnd: 1 << 5,
  agency: 1 << 6,
  department: 1 << 7,
  society: 1 << 8,
  jointOffice: 1 << 9,
  trader: 1 << 10,
  partner: 1 << 11,
  thing: 1 << 12,
  land: 1 << 13,
  road: 1 << 14,
  spot: 1 << 15,
  water: 1 << 16,
  half: 1 << 17,
  holiday: 1 << 18,
  officeHead: 1 << 19,
  seat: 1 << 20,
  level: 1 << 21,
  portfolio: 1 << 22,
  plainTrade: 1 << 23,
  account: 1 << 24,
  /** What ends the name of a body and of nobody. */
  tradeEnd: 1 << 25,
} as const;

const lists: readonly WordList[] = [
  { words: table.particles, bits: nameClass.particle },
  { words: table.leadingParticles, bits: nameClass.leadingParticle },
  { words: table.firms, bits: nameClass.firm | nameClass.group },
  { words: table.groups, bits: nameClass.group },
  { words: table.operators, bits: nameClass.operator },
  { words: table.bodyEnds, bits: nameClass.bodyEnd },
  { words: table.tradeEnds, bits: nameClass.bodyEnd | nameClass.tradeEnd },
  { words: table.agencies, bits: nameClass.agency },
  { words: table.departments, bits: nameClass.department },
  { words: table.societies, bits: nameClass.society },
  { words: table.jointOffices, bits: nameClass.jointOffice },
  { words: table.traders, bits: nameClass.trader },
  { words: table.partners, bits: nameClass.partner },
  { words: table.things, bits: nameClass.thing },
  { words: table.lands, bits: nameClass.land },
  { words: table.roads, bits: nameClass.road },
  { words: table.spots, bits: nameClass.spot },
  { words: table.waters, bits: nameClass.water },
  { words: table.halves, bits: nameClass.half },
  { words: table.holidays, bits: nameClass.holiday },
  { words: table.officeHeads, bits: nameClass.officeHead },
  { words: table.seats, bits: nameClass.seat },
  { words: table.levels, bits: nameClass.level },
  { words: table.portfolios, bits: nameClass.portfolio },
  { words: table.plainTrades, bits: nameClass.plainTrade },
  { words: table.accounts, bits: nameClass.account },
];

let classes: WordTable | undefined;

/** What a word in lower case tells of names, as bits of `nameClass`. */
export function nameClassesOf(lower: string): number {
  classes ??= wordTable(lists);
  return classes(lower);
}

/** Every word that tells something of names. */
export function everyNameWord(): string {
  return lists.map(({ words }) => words).join(" ");
}
