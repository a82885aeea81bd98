// Nouns that hold somebody's words, by what their owner does. Our own list.
/* biome-ignore-all format: a table */

/** Claims and tidings: "the claim that …". */
export const assertNouns =
  "claim claims assertion assertions statement statements announcement announcements argument arguments suggestion suggestions allegation allegations declaration declarations admission acknowledgment acknowledgement prediction predictions insistence contention conclusion testimony revelation explanation confirmation report reports remark remarks comment comments observation observations description tweet tweets joke jokes";
/** Words that bind: "his promise to …". */
export const commitNouns =
  "promise promises pledge pledges vow vows threat threats assurance assurances";
/** Words that ask: "her call for …". */
export const requestNouns =
  "call calls demand demands request requests plea pleas recommendation recommendations warning warnings proposal proposals question questions";
/** Praise and blame: "criticism of …". */
export const judgeNouns =
  "criticism criticisms praise accusation accusations complaint complaints condemnation denunciation objection objections";
/** Words not given: "his refusal to …". */
export const refuseNouns = "denial denials";
/** What is said against somebody, or by nobody in particular: "rejected claims that …". */
export const chargesNouns =
  "accusations allegations assertions calls charges claims complaints criticism criticisms demands fears reports rumors rumours speculation suggestions threats warnings";
/** One of these: "the claim that …". */
export const chargeNouns =
  "accusation allegation assertion call charge claim complaint demand fear report rumor rumour suggestion threat warning";
