/** Words of office and calling that are printed with a capital, or typed before a name; folded. */
export const titles: ReadonlySet<string> = new Set(
  (
    "president elect secretary senator sen representative rep governor gov minister prime chancellor " +
    "king queen prince princess pope judge justice general gen colonel col captain capt sergeant " +
    "professor prof doctor mayor ambassador spokesman spokeswoman spokesperson chairman chairwoman " +
    "chief director officer candidate congressman congresswoman former vice deputy foreign speaker " +
    "attorney leader head manager analyst executive chair commissioner sheriff bishop archbishop " +
    "cardinal reverend pastor rabbi imam commander admiral major lieutenant detective inspector"
  ).split(" "),
);

/** A title in full: "Prof." is a professor. */
export function inFull(folded: string): string {
  return shortened.get(folded) ?? folded;
}

const shortened: ReadonlyMap<string, string> = new Map([
  ["prof", "professor"],
  ["dr", "doctor"],
  ["gov", "governor"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["gen", "general"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
]);
