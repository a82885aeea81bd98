import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { afterCoordinator, closes, hasRole, isPlural, isRole, ownRole } from "./role-words.ts";
import { isTrade } from "./trades.ts";

const mostRoles = 12;

/** Adds what is printed beside a name: "former curator", "the club’s captain", "a nurse". */
export function addRole(r: Reading, run: NameRun, entity: Entity): void {
  if (entity.kind !== "person" || entity.roles.length > mostRoles) return;
  const sentence = sentenceAt(r, run.core);
  if (!sentence) return;
  const whole = phraseEndingAt(r, run.to - 1, sentence.from);
  const from = Math.min(whole?.from ?? run.from, run.from);
  if (from < run.core) addTitles(r, entity, { from, to: run.core });
  addDescription(r, entity, describedBefore(r, run, from, sentence.from));
  if (!isObjectOfOpening(r, from, sentence.from))
    addDescription(r, entity, describedAfter(r, run, sentence.to));
}

/** "Praising Hale, the mayor said": whom the mayor praises. */
function isObjectOfOpening(r: Reading, from: number, start: number): boolean {
  return from - 1 === start && /[a-z]{3}ing$/.test(lowerAt(r, start));
}

/** "the mayor’s spokeswoman" of "the mayor’s spokeswoman Ana Ruiz", and "spokeswoman" */
function addTitles(r: Reading, entity: Entity, words: TokenRange): void {
  const own = ownRole(r, words);
  if (own && (hasRole(r, own.from, own.to) || isTradeBefore(r, entity, own))) {
    pushRole(r, entity, own);
    const owned = afterPossessor(r, own);
    if (owned > own.from) pushRole(r, entity, { from: owned, to: own.to });
  }
}

/** "Stonemason Ana Ruiz": a trade that no list has. */
function isTradeBefore(r: Reading, { runs: [first] }: Entity, { from, to }: TokenRange): boolean {
  return first?.from === from && first.core === to && isTrade(r, from);
}

/** "spokeswoman" of "the mayor’s spokeswoman" */
function afterPossessor(r: Reading, { from, to }: TokenRange): number {
  for (let i = to - 1; i > from; i -= 1) if (r.tokens[i]?.kind === "clitic") return i + 1;
  return from;
}

/** "The mayor" of "The mayor, Ana Ruiz, …" */
function describedBefore(r: Reading, run: NameRun, from: number, floor: number): Mention | null {
  const lead = isTradeAlone(r, from - 1) ? from - 1 : from;
  if (lowerAt(r, lead - 1) !== "," || lead <= floor || !closes(r, run.to)) return null;
  const last = lead - 2;
  let described = phraseEndingAt(r, last, floor);
  while (described && describes(r, described) && !isSomebody(r, described)) {
    // "the bonus of its chief executive, Ana Ruiz"
    let next = described.from;
    while (next <= last && !hasClass(r, next, is.preposition)) next += 1;
    described = next < last ? phraseEndingAt(r, last, next + 1) : null;
  }
  return described && describes(r, described) ? own(r, described) : null;
}

/** "her husband" of "Ana Ruiz and her husband" */
function own(r: Reading, described: Mention): Mention {
  const from = afterCoordinator(r, described.from, described.to, false);
  const head = described.head < from ? described.to - 1 : described.head;
  return { ...described, from, head };
}

/** "a nurse" of "Ana Ruiz, a nurse, …", "Ana Ruiz, 34, a nurse, …" */
function describedAfter(r: Reading, { to }: NameRun, ceiling: number): Mention | null {
  if (lowerAt(r, to) !== ",") return null;
  const age = lowerAt(r, to + 1) === "aged" ? to + 2 : to + 1;
  const aged = r.tokens[age]?.kind === "number" && lowerAt(r, age + 1) === ",";
  const described = phraseStartingAt(r, aged ? age + 2 : to + 1, ceiling);
  if (!described || !describes(r, described) || isAct(r, described)) return null;
  if (r.tokens[described.from + 1]?.kind === "number") return null;
  const whole = withSecond(r, withOwner(r, described), ceiling);
  const ends = closes(r, whole.to) || isOneOf(r, whole.to, "who whose");
  return ends && isSomebody(r, described) ? whole : null;
}

/** "vicar of St Mary’s": an owner whose own is left out. */
function withOwner(r: Reading, described: Mention): Mention {
  const clitic = r.tokens[described.to];
  if (clitic?.kind !== "clitic" || !closes(r, described.to + 1)) return described;
  return { ...described, to: described.to + 1, end: clitic.end };
}

/** "co-founder and chief executive of Brask", "head of money and markets at Brask" */
function withSecond(r: Reading, described: Mention, ceiling: number): Mention {
  if (lowerAt(r, described.to) !== "and") return described;
  const second = phraseStartingAt(r, described.to + 1, ceiling);
  if (!second || !describes(r, second)) return described;
  const portfolio = described.head < described.to - 1 && closes(r, second.to);
  if (!portfolio && !isSomebody(r, second)) return described;
  return { ...described, to: second.to, end: second.end };
}

function addDescription(r: Reading, entity: Entity, described: Mention | null): void {
  if (described && isSomebody(r, described)) pushRole(r, entity, described);
}

/** "a nurse", "the Home Secretary", "Professor of Law at Lund", against another name beside the first. */
function describes(r: Reading, { form, from, to, head }: Mention): boolean {
  if (form !== "name") return form === "nominal";
  if (lowerAt(r, from) === "the" && head === to - 1 && isRole(r, head)) return true;
  if (!isOneOf(r, head + 1, "of for at")) return false;
  for (let i = from; i < to - 1; i += 1)
    if (hasClass(r, i, is.maleName | is.femaleName) && isCapital(r, i + 1)) return false;
  return true;
}

/** "met the king" of "Ana Ruiz, met the king" */
function isAct(r: Reading, { from }: Mention): boolean {
  return hasClass(r, from, is.pastVerb) ? !hasClass(r, from, is.adjective) : false;
}

/** "a nurse", "head of the clinic", "one of his aides", against "the nurses" and "a closed meeting of senators". */
function isSomebody(r: Reading, { from, to, head }: Mention): boolean {
  if (lowerAt(r, head) === "one") return hasRole(r, from, to);
  let role = head;
  // "a broker based in Lund"
  while (role > from && !isRole(r, role) && hasClass(r, role, is.pastVerb | is.adjective))
    role -= 1;
  return (isRole(r, role) || isTrade(r, role)) && !isPlural(r, role);
}

/** "deckhand" of "The first witness, deckhand Ann Lee": a word that no list has. */
function isTradeAlone(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  const plain = token?.kind === "word" && token.text === token.lower && !r.classes[at];
  return plain && lowerAt(r, at - 1) === ",";
}

function pushRole(r: Reading, entity: Entity, { from, to }: TokenRange): void {
  const start = r.tokens[from]?.start;
  const end = r.tokens[to - 1]?.end;
  if (start === undefined || end === undefined || from >= to) return;
  const words = r.text.slice(start, end);
  if (!entity.roles.some((one) => r.text.slice(one.start, one.end) === words))
    entity.roles.push({ start, end });
}
