import { titles as printedBefore } from "#quotes/reading/tables/closed-words.ts";
import { honorifics } from "#quotes/reading/tables/honorifics.ts";
import { foldsOf } from "./words.ts";

/** Words of office and calling that are printed with a capital, or typed before a name; folded. */
export const titles: ReadonlySet<string> = new Set(
  foldsOf(
    `${printedBefore} ${honorifics} elect prime former foreign deputy head executive inspector del`,
  ),
);

/** A title in full: "Prof." is a professor. */
export function inFull(folded: string): string {
  return shortened.get(folded) ?? folded;
}

const shortened: ReadonlyMap<string, string> = new Map([
  ["prof", "professor"],
  ["pres", "president"],
  ["dr", "doctor"],
  ["gov", "governor"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["gen", "general"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["cllr", "councillor"],
  ["councilor", "councillor"],
  ["det", "detective"],
  ["insp", "inspector"],
  ["supt", "superintendent"],
  ["cmdr", "commander"],
  ["adm", "admiral"],
  ["maj", "major"],
]);
