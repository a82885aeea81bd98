import type { Verdict } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { isBy, isIn, isSpoken, sayerOf } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import type { Found } from "#answers/sources/searches.ts";
import { isWithin, overlap, within } from "#answers/spans.ts";
import { baseOf, isAdmission, isContrary, isDenial } from "#answers/telling/cue-verbs.ts";
import type { AskedWords } from "#answers/wording/asked-words.ts";
import type { Compared } from "#answers/wording/compare-all.ts";
import type { Span } from "#articles/article.ts";
import { isOnlyOf, mayBeOf } from "./described.ts";
import { isCarried } from "./near-claim.ts";
import { tellsOf } from "./second-hand.ts";

/** A verdict and the quotation that decides it. */
export interface Judged {
  readonly verdict: Verdict;
  readonly best: Compared;
}

/** What is claimed, and of whom: of nobody where nobody is named. */
interface Judging {
  readonly asked: AskedWords;
  readonly people: readonly Person[] | null;
  readonly verb: string;
}

/** The verdict on a claim by what was compared with it; null where nothing decides. */
export function judge(
  scope: Scope,
  compared: readonly Compared[],
  { asked, people, verb }: Judging,
): Judged | null {
  const isTheirs = ({ found }: Compared) =>
    people === null || isBy(scope, found, people) || isOnlyOf(scope, found, people);
  const isSaid = ({ found }: Compared) =>
    isSpoken(found) && found.quotation.modality === "asserted";
  const isReport = ({ found, wording }: Compared) =>
    !isSpoken(found) &&
    !namesItsSpeaker(found) &&
    !holdsAnothers(found, wording.spans) &&
    !isContrary(found, verb, wording.spans[0]?.start);
  const isWhole = ({ wording }: Compared) => wording.likeness === 1;
  const own = compared.find((each) => isTheirs(each) && isSaid(each));
  const report = compared.find((each) => isTheirs(each) && isReport(each));
  const other = isOfWords(asked, verb)
    ? compared.find((each) => !isTheirs(each) && isSaid(each))
    : undefined;
  if (own && isWhole(own))
    return { verdict: own.wording.verbatim ? "verbatim" : "altered", best: own };
  if (report && isWhole(report)) return { verdict: "reported", best: report };
  if (other && isWhole(other)) return byAnother(scope, other, people);
  if (own?.wording.isClose && (people !== null || isMostly(own)))
    return { verdict: "altered", best: own };
  const told = report?.wording.isClose
    ? report
    : compared.find((each) => isTheirs(each) && isReport(each) && isCarried(each));
  if (told) return { verdict: "reported", best: told };
  if (other?.wording.isClose && isMostly(other)) return byAnother(scope, other, people);
  return null;
}

/** Whether words have more than half of the asked ones: who is not asked about is not found by one word of two. */
function isMostly({ wording }: Compared): boolean {
  return wording.likeness >= 0.55;
}

/** Whether a report names its own speaker, which is another's, as likely as not: nobody says "it is for Lee to go" of themselves. */
function namesItsSpeaker({ quotation }: Found): boolean {
  const { attribution } = quotation;
  if (attribution.kind !== "named") return false;
  const { mention, speaker } = attribution;
  return within(speaker.mentions, quotation).some((each) => each.start !== mention.start);
}

/** Whether some of a report's words are told of somebody else in it: "Lee blamed the press for Park’s claim that …". */
function holdsAnothers({ quoted, quotation }: Found, words: readonly Span[]): boolean {
  const { attribution } = quotation;
  return quoted.quotations.some(
    (inner) =>
      inner !== quotation &&
      inner.attribution.kind !== "unknown" &&
      attribution.kind !== "unknown" &&
      inner.attribution.speaker !== attribution.speaker &&
      isWithin(inner, quotation) &&
      words.some((each) => overlap(each, inner)),
  );
}

/**
 * Somebody else's words: second-hand where they say that the asked person spoke so. Nothing can be told
 * where nobody is known to have said them, "they" being nobody, and the asked person is in the article,
 * or may be whom it describes.
 */
function byAnother(scope: Scope, best: Compared, people: readonly Person[] | null): Judged | null {
  const isPresent = people !== null && isIn(scope, best.found.quoted, people);
  const sayer = sayerOf(scope, best.found);
  if (isPresent && (sayer === undefined || isPronoun.test(sayer.name))) return null;
  if (mayBeOf(scope, best.found, people ?? [])) return null;
  const isTold = tellsOf(people ?? [], best.found, best.wording.spans);
  return { verdict: isTold ? "second-hand" : "other-speaker", best };
}

const isPronoun = /^(?:s?he|it|they|we)$/i;

/** Whether words are claimed: what somebody is asked to have rejected or promised in a word or two is a matter. */
function isOfWords({ marked, segments }: AskedWords, verb: string): boolean {
  const isOfMatter = isDenial(verb) || isAdmission(verb) || ofMatter.has(baseOf(verb));
  return marked || !isOfMatter || segments.flat().length > mostOfMatter;
}

/** Verbs of what somebody does by speaking of a matter: whoever else has its words says nothing of it. */
const ofMatter: ReadonlySet<string> = new Set(
  "promise vow pledge threaten urge demand request recommend ask".split(" "),
);
/** Words beyond which a matter is told as it may have been said. */
const mostOfMatter = 4;
