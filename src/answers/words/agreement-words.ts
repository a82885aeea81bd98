import type { Side } from "./stance-words.ts";

/** What tells that somebody takes or leaves what another said, a way a line. */
const ways: Readonly<Record<Side, readonly string[]>> = {
  for: [
    "agree[ds]?|agreeing|agreement|concur(?:s|red)?",
    "(?:is|was|were|are|['’]s|['’]re) (?:quite |absolutely |largely |partly |half )?right(?: about| that|(?=[\\s,.”\"’]*$))",
    "(?:is|was|were|are)(?: not|n['’]t) (?:entirely )?wrong",
    "s(?:ides?|ided) with|back(?:s|ed)|support(?:s|ed)?|echo(?:es|ed)|share[ds]? (?:that|this|his|her|their) (?:view|concern|fear)s?",
  ],
  against: [
    "disagree[ds]?|disagreeing|disagreement|differ(?:s|ed)",
    "(?:different|another|opposite) (?:view|line)|not everyone (?:is|was|agrees|agreed)",
    "(?:is|was|were|are|['’]s|['’]re) (?:simply |just |quite |plain )?(?:wrong|unfair|untrue|nonsense|mistaken)",
    "(?:is|was|were|are)(?: not|n['’]t) (?:so |really )?(?:right|true|fair|convinced|persuaded)|unconvinced",
    "(?:disput|contradict|challeng|reject|dismiss|deni|rebutt?|refut)(?:e[ds]?|ed|s|es)|doubt(?:s|ed)|(?:did|do|does)(?: not|n['’]t) accept|took issue|hit back|push(?:es|ed) back",
  ],
};

const patterns: Readonly<Record<Side, RegExp>> = {
  for: new RegExp(`(?<![\\p{L}])(?:${ways.for.join("|")})(?![\\p{L}])`, "iu"),
  against: new RegExp(`(?<![\\p{L}])(?:${ways.against.join("|")})(?![\\p{L}])`, "iu"),
};

/** Where a text begins to tell that somebody agrees with another, or doesn't; -1 where it tells nothing of the kind. */
export function agreementIn(text: string, side: Side): number {
  return text.search(patterns[side]);
}

/** Whether a text tells that somebody agrees with another, or that they don't. */
export function tellsStance(text: string): boolean {
  return agreementIn(text, "for") >= 0 || agreementIn(text, "against") >= 0;
}
