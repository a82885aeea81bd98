import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { Entity } from "./entity.ts";
import type { NameRun } from "./name-run.ts";

const roleWord = is.title | is.role;

/** Adds what is printed beside a name: "former curator", "the club’s captain", "a nurse". */
export function addRole(r: Reading, run: NameRun, entity: Entity): void {
  if (entity.kind !== "person" || entity.roles.length > 12) return;
  const sentence = r.sentences[r.sentenceOf[run.core] ?? 0];
  if (!sentence) return;
  const whole = phraseEndingAt(r, run.to - 1, sentence.from);
  const from = Math.min(whole?.from ?? run.from, run.from);
  if (from < run.core) {
    const own = ownFrom(r, from, run.core);
    pushRole(r, entity, undetermined(r, own, run.core), withoutCourtesy(r, own, run.core));
    const owned = afterPossessor(r, from, run.core);
    if (owned > own) pushRole(r, entity, owned, run.core);
  }
  const lead = isTradeAlone(r, from - 1) ? from - 1 : from;
  if (r.tokens[lead - 1]?.text === "," && lead > sentence.from) {
    const described = phraseEndingAt(r, lead - 2, sentence.from);
    if (described?.form === "nominal" && closes(r, run.to))
      pushRole(r, entity, described.from, described.to);
  }
  if (r.tokens[run.to]?.text === ",") {
    const skip =
      r.tokens[run.to + 1]?.kind === "number" && r.tokens[run.to + 2]?.text === "," ? 3 : 1;
    const after = phraseStartingAt(r, run.to + skip, sentence.to);
    const object = after && r.tokens[after.from + 1]?.kind === "number";
    if (after && !object && after.form === "nominal" && closes(r, after.to))
      pushRole(r, entity, after.from, after.to);
  }
}

/**
 * Where the words begin that are the bearer's own: "Sen." in "a donor to Sen. Ana Ruiz", none in "a
 * spokesman for Mrs. Ruiz" or "voters behind Mrs. Ruiz", all of "Secretary of State Ana Ruiz".
 */
function ownFrom(r: Reading, from: number, to: number): number {
  const last = to - 1;
  if (isCourtesy(r, last) && from < last && !hasRole(r, last - 1, last)) return to;
  for (let i = last; i >= from; i -= 1) {
    if (!((r.classes[i] ?? 0) & is.preposition)) continue;
    if (areAll(r, i + 1, to, is.courtesy | is.determiner)) return to;
    if (hasRole(r, i + 1, to)) return i + 1;
  }
  return from;
}

/** "party leader" of "party leader Mr." */
function withoutCourtesy(r: Reading, from: number, to: number): number {
  return from < to - 1 && isCourtesy(r, to - 1) ? to - 1 : to;
}

function isCourtesy(r: Reading, at: number): boolean {
  return areAll(r, at, at + 1, is.courtesy);
}

function areAll(r: Reading, from: number, to: number, classes: number): boolean {
  for (let i = from; i < to; i += 1) if (!((r.classes[i] ?? 0) & classes)) return false;
  return true;
}

function hasRole(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const classes = r.classes[i] ?? 0;
    if (classes & roleWord && !(classes & is.courtesy)) return true;
  }
  return false;
}

function undetermined(r: Reading, from: number, to: number): number {
  return from + 1 < to && (r.classes[from] ?? 0) & is.determiner ? from + 1 : from;
}

/** "spokeswoman" of "the mayor’s spokeswoman" */
function afterPossessor(r: Reading, from: number, to: number): number {
  for (let i = to - 1; i > from; i -= 1) if (r.tokens[i]?.kind === "clitic") return i + 1;
  return from;
}

function isTrade(r: Reading, at: number): boolean {
  return (
    (r.classes[at] ?? 0) === 0 &&
    /(?:er|or|ist|man|woman|mason|eer|ian|smith)$/.test(r.tokens[at]?.lower ?? "")
  );
}

/** "deckhand" of "The first witness, deckhand Ann Lee": a word that no list has. */
function isTradeAlone(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  const plain = token?.kind === "word" && token.text === token.lower && !r.classes[at];
  return plain && r.tokens[at - 1]?.text === ",";
}

function closes(r: Reading, at: number): boolean {
  return /^[,.;—–)]$/.test(r.tokens[at]?.text ?? ".");
}

function pushRole(r: Reading, entity: Entity, from: number, to: number): void {
  for (let i = from; i < to; i += 1) if ((r.classes[i] ?? 0) & is.coordinator) return;
  let named = hasRole(r, from, to);
  if (to === entity.runs[0]?.core && from === entity.runs[0].from && isTrade(r, from)) named = true;
  const start = r.tokens[from]?.start;
  const end = r.tokens[to - 1]?.end;
  if (!named || start === undefined || end === undefined || from >= to) return;
  const words = r.text.slice(start, end);
  if (!entity.roles.some((one) => r.text.slice(one.start, one.end) === words))
    entity.roles.push({ start, end });
}
