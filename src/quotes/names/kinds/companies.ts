import { bodyToldOfBefore } from "#quotes/cues/relative-clauses.ts";
import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { closes } from "#quotes/names/roles/role-words.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isGroup } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** What companies own and people hardly ever do. */
const holdings = wordSet(
  "shares shareholders investors customers clients subscribers passengers sales profit profits losses revenue " +
    "revenues turnover results earnings stock stores shops outlets branches factory factories plant plants fleet " +
    "headquarters network products brand brands boss bosses chairman chairwoman workforce employees workers parent " +
    "subsidiary bid takeover board",
);

/** Whether a single name without title, trade or first name is a company's, seen from what stands beside it. */
export function isCompany(r: Reading, { runs, gender }: Entity): boolean {
  return (
    gender === null &&
    runs.every(({ kind, from, core }) => kind === "unclear" && from === core) &&
    runs.some((run) => isRunOfCompany(r, run))
  );
}

function isRunOfCompany(r: Reading, run: NameRun): boolean {
  const { from, to } = run;
  const next = r.tokens[to];
  if (next?.text === ",") return lowerAt(r, to + 1) === "which" || isDescribed(r, run);
  const owned = next?.kind === "clitic" ? to + 1 : to;
  if (isAmong(r.tokens[owned]?.text ?? "", holdings)) return true;
  if (r.tokens[owned]?.text === "chief" && r.tokens[owned + 1]?.text === "executive") return true;
  // "France's Larkin"
  const country = hasClass(r, from - 2, is.place | is.demonym);
  return r.tokens[from - 1]?.kind === "clitic" && country;
}

/** "Larkin, the biggest shipper of salt," and "Larkin, the company building the port" */
function isDescribed(r: Reading, { to }: NameRun): boolean {
  const end = sentenceAt(r, to)?.to ?? to;
  const described = phraseStartingAt(r, to + 1, end);
  if (described?.form !== "nominal" || !hasClass(r, described.from, is.determiner)) return false;
  const head = r.classes[described.head] ?? 0;
  const behind = r.tokens[described.to]?.text ?? ".";
  const tells = isAmong(behind, ", . ; that which behind") || /^[a-z]{2,}ing$/.test(behind);
  return tells && (head & is.body) !== 0;
}

/**
 * "mining company Cobre Verde", "the charity Later Days", "the union, Dockhands,", "The firm that runs the fair,
 * Larkin,", against "the operator, Cheng Wu, who"
 */
export function isNamedGroup(r: Reading, from: number, to: number): boolean {
  const before = r.tokens[from - 1]?.text ?? "";
  const named = hasClass(r, from, is.maleName | is.femaleName);
  if (before === "," && closes(r, to)) {
    if (named || lowerAt(r, to + 1) === "who") return false;
    const first = sentenceAt(r, from)?.from ?? from;
    return isGroupAt(r, from - 2) || bodyToldOfBefore(r, from - 1, first) !== null;
  }
  if (isGroup(r, from - 1)) {
    if (!named || to - from < 2) return true;
    return !isAmong(before, "broadcaster publisher") && !isOfLeader(r, from - 1);
  }
  return !named && to - from === 1 && isOperator(r, from - 1);
}

/** "leader of the Green group Ana Ruiz": the name is the leader’s. */
function isOfLeader(r: Reading, group: number): boolean {
  for (let i = group - 1; i > group - longestDescription; i -= 1)
    if (lowerAt(r, i) === "of") return isOneOf(r, i - 1, "leader head member secretary convener");
  return false;
}

/** "the union", "its publisher", "the county’s largest builder" */
function isGroupAt(r: Reading, head: number): boolean {
  if (!isGroup(r, head) && !isOperator(r, head)) return false;
  const described = phraseEndingAt(r, head, Math.max(0, head - longestDescription));
  if (described?.head !== head) return false;
  return hasClass(r, described.from, is.determiner | is.possessivePronoun);
}

/** In tokens, its owner included. */
const longestDescription = 8;

/** "builder": what a company is by its trade, and a person with a first name can be, too. */
function isOperator(r: Reading, at: number): boolean {
  const { text = "", lower } = r.tokens[at] ?? {};
  if (text !== lower) return false;
  return (
    hasNameClass(r, at, nameClass.operator) || (text.endsWith("maker") && /^[a-z]+$/.test(text))
  );
}

/** "owner of Pho Verde", "chief executive of Larkin": what has an owner or a head is nobody. */
export function isLed(r: Reading, from: number): boolean {
  return lowerAt(r, from - 1) === "of" && isOneOf(r, from - 2, leads);
}

const leads = wordSet(
  "owner co-owner founder co-founder executive ceo director chairman chairwoman chair manager proprietor president " +
    "treasurer",
);
