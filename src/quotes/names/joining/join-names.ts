import { calledByInitials, noteInitials } from "#quotes/names/acronyms/called-by-initials.ts";
import { type ToldAcronyms, toldAcronyms } from "#quotes/names/acronyms/told-acronyms.ts";
import type { Entity } from "#quotes/names/entity.ts";
import { acts, speaks } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { isTitled, nobility, titleOf, wordsOf } from "#quotes/names/name-words.ts";
import { isKin } from "#quotes/names/roles/kin.ts";
import { hasTrade } from "#quotes/names/roles/trades.ts";
import { bareLetters } from "#quotes/names/words/letters.ts";
import {
  compatible,
  fuller,
  isFamilyFirst,
  isFirstName,
  spelledSurname,
  suffix,
  surname,
} from "#quotes/names/words/name-forms.ts";
import { isSpot } from "#quotes/names/words/named-places.ts";
import { wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isMarked, lowerAt } from "#quotes/reading/word-at.ts";
import { type LoneWords, loneWords } from "./first-words.ts";
import { addEntity, addTo, type Known, never, nobodyKnown } from "./known-names.ts";
import { joinShort } from "./short-names.ts";

/** Whom each run of words names; short forms after the full names that they belong to. */
export function joinedNames(
  r: Reading,
  runs: readonly NameRun[],
): { readonly entities: readonly Entity[]; readonly entityOf: readonly Entity[] } {
  const entityOf: Entity[] = new Array(runs.length);
  let lone: LoneWords | undefined;
  const known = nobodyKnown(() => {
    lone ??= loneWords(r, runs);
    return lone;
  });
  runs.forEach((run, i) => {
    const words = wordsOf(r, run);
    if (words.length === 1) return;
    const entity = joinFull(r, run, words, known);
    entityOf[i] = entity;
    const title = titleOf(r, run);
    if (title) known.titles.set(entity, (known.titles.get(entity) ?? new Set()).add(title));
    if (isKin(r, run)) known.kin.add(entity);
    if (hasTrade(r, run)) known.trading.add(entity);
  });
  for (const entity of known.entities) {
    const [first = "", ...rest] = entity.words;
    addTo(known.byFirstName, bareLetters(first), entity);
    const inner = isFamilyFirst(entity.words) ? rest : rest.slice(0, -1);
    if (entity.kind === "person")
      for (const word of inner) addTo(known.byInnerName, unmarked(word), entity);
    const of = entity.kind === "institution" ? entity.words.findIndex(isOf) : -1;
    if (of > 0) addTo(known.byHead, (entity.words[of - 1] ?? "").toLowerCase(), entity);
  }
  const told = toldAcronyms(r, runs, entityOf);
  runs.forEach((run, i) => {
    const body = told.at.get(run) ?? meantByAcronym(r, run, told, known);
    if (body) entityOf[i] ??= body;
    const other = entityOf[i] ? null : alsoKnown(r, runs, entityOf, i);
    if (other) addTo(known.bySurname, surname(wordsOf(r, run)), other);
    entityOf[i] ??= other ?? joinShort(r, run, known);
    if (!isCalledByFirst(r, run, entityOf[i])) note(r, run, i, entityOf[i], known);
  });
  return { entities: known.entities, entityOf };
}

/** What a word is told to be short for elsewhere; undefined where it may be somebody's name. */
function meantByAcronym(
  r: Reading,
  run: NameRun,
  { byWord }: ToldAcronyms,
  { bySurname }: Known,
): Entity | undefined {
  const word = run.to - run.from === 1 ? lowerAt(r, run.from) : "";
  const body = byWord.get(word);
  if (!body || run.kind === "person" || run.gender) return undefined;
  return bySurname.get(word)?.some(({ kind }) => kind === "person") ? undefined : body;
}

/** Notes that the run at a place in their order names somebody. */
function note(r: Reading, run: NameRun, at: number, entity: Entity, known: Known): void {
  const { before } = known;
  const { times, noble, alone } = before.get(entity) ?? never;
  const titled = noble || isTitled(r, run, nobility);
  const only = alone || hasAlone(r, run, entity, known);
  before.set(entity, { last: at, times: times + 1, noble: titled, alone: only });
}

/** Whether a run is the surname of somebody of whom a namesake is named only later on. */
function hasAlone(r: Reading, run: NameRun, entity: Entity, { before, bySurname }: Known): boolean {
  if (run.to - run.core > 1 || entity.words.length === 1) return false;
  const bearers = bySurname.get(bareLetters(lowerAt(r, run.core))) ?? [];
  return bearers.length > 1 && bearers.every((one) => one === entity || !before.has(one));
}

/** Whether the article calls somebody by the first name alone: no sign that the bare surname means them. */
function isCalledByFirst(r: Reading, run: NameRun, { kind, words }: Entity): boolean {
  if (kind !== "person" || words.length < 2 || run.to - run.core !== 1) return false;
  return lowerAt(r, run.core) === words[0]?.toLowerCase() && !isMarked(r, run.core);
}

/** "maggie" of `Margaret “Maggie” Reed` */
function unmarked(word: string): string {
  return bareLetters(word.replace(/^["'“‘«]+|["'”’»]+$/gu, ""));
}

function isOf(word: string): boolean {
  return word === "of" || word === "for";
}

function joinFull(r: Reading, run: NameRun, words: readonly string[], known: Known): Entity {
  const key = surname(words);
  const spelled = spelledSurname(words);
  const sharers = known.bySurname.get(key) ?? known.bySurname.get(spelled ?? key) ?? [];
  for (const entity of sharers.slice(0, 8))
    if (compatible(entity.words, words)) {
      if (run.kind !== "institution") entity.words = fuller(entity.words, words);
      return entity;
    }
  const called =
    calledByFirstTwo(r, run, words, known) ??
    calledByInitials(r, run, words, known.initials) ??
    bornAs(r, run, words, known);
  if (called) return called;
  const entity = addEntity(run, words, known, key);
  if (spelled) addTo(known.bySurname, spelled, entity);
  if (opensWithShortName(r, run, words)) addTo(known.byFirstTwo, firstTwo(words), entity);
  if (entity.kind === "institution") noteInitials(r, run, entity, known.initials);
  return entity;
}

/**
 * Ana Holm of "Ana Mary Reed was born in Lund" at the head of a paragraph: whose death at what age the article opens
 * with, told of under a name from before a marriage that is nobody else's.
 */
function bornAs(
  r: Reading,
  run: NameRun,
  words: readonly string[],
  { entities: [one], bySurname }: Known,
): Entity | undefined {
  const opens = run.from === r.blocks[r.blockOf[run.from] ?? 0]?.from;
  if (!opens || words.length < 3 || lowerAt(r, run.to) !== "was") return;
  if (lowerAt(r, run.to + 1) !== "born" || one?.words[0] !== words[0]) return;
  if (!one || born.has(one)) return;
  born.add(one);
  const key = surname(words);
  const last = lowerAt(r, run.to - 1);
  const shared = r.tokens.some(({ lower }, i) => lower === last && i !== run.to - 1);
  if (shared || one.kind !== "person" || one.gender === "male" || !opensWithDeath(r)) return;
  addTo(bySurname, key, one);
  return one;
}

/** Of whom a birth is told: one each. */
const born = new WeakSet<Entity>();

/** Whether the first paragraph tells of a death and an age: "Ana Holm, who has died aged 93, kept bees." */
function opensWithDeath(r: Reading): boolean {
  const { from = 0, to = 0 } = r.blocks.find(({ block }) => block.kind === "body") ?? {};
  const lead = r.tokens.slice(from, to);
  return (
    lead.some(({ lower }) => lower === "died") && lead.some(({ lower }) => /^aged?$/.test(lower))
  );
}

/** Ana Ruiz Soto of "Ana Ruiz" */
function calledByFirstTwo(
  r: Reading,
  run: NameRun,
  words: readonly string[],
  { byFirstTwo }: Known,
): Entity | undefined {
  if (byFirstTwo.size === 0 || words.length !== 2 || !isBare(r, run)) return undefined;
  const [called, another] = byFirstTwo.get(firstTwo(words)) ?? [];
  return another ? undefined : called;
}

/** Whether a run is a name and no more: not "King Juan Carlos", "tennis coach Ana Ruiz" and "Ana Ruiz, a farmer". */
function isBare(r: Reading, { from, core, to, kind }: NameRun): boolean {
  const described = core > from || hasClass(r, from - 1, is.role | is.title);
  const somebody = kind === "person" || kind === "unclear";
  return somebody && !described && r.tokens[to]?.text !== ",";
}

/**
 * Whether somebody who acts may be called by the first two of three or four names: "Ana Ruiz Soto", against "David
 * Lloyd George", "Ana Ruiz Bridge" and "Ana Ruiz Republicans".
 */
function opensWithShortName(r: Reading, run: NameRun, words: readonly string[]): boolean {
  const { core, from, to, kind } = run;
  const [, second = "", ...rest] = words;
  const somebody = kind === "person" || kind === "unclear";
  if (!somebody || rest.length < 1 || rest.length > 2 || rest.some((word) => suffix.test(word)))
    return false;
  if (isFirstName(second) || isFirstNameWord(second.toLowerCase())) return false;
  if (
    hasClass(r, to - 1, common) ||
    hasNameClass(r, to - 1, nameClass.thing) ||
    isSpot(r, core + 1, to)
  )
    return false;
  const does = acts(r, run) || /^[a-z]+(?:[^s]s|ed)$/.test(r.tokens[to]?.text ?? "");
  return core > from || speaks(r, run) || (does && !hasClass(r, to, is.auxiliary | is.modal));
}

const common = is.pastVerb | is.presentVerb | is.baseVerb | is.adjective | is.role | is.body;

function firstTwo([one = "", other = ""]: readonly string[]): string {
  return `${one} ${other}`.toLowerCase();
}

/** Whom a run names once more: "Ana Silva, known as Lu", "Ana Silva, née Costa". */
function alsoKnown(
  r: Reading,
  runs: readonly NameRun[],
  entityOf: readonly Entity[],
  at: number,
): Entity | null {
  const run = runs[at];
  const before = runs[at - 1];
  const entity = entityOf[at - 1];
  if (!run || !before || !entity) return null;
  if (entity.kind !== "person" || run.from - before.to > 12) return null;
  if (r.sentenceOf[run.from] !== r.sentenceOf[before.to]) return null;
  const last = lowerAt(r, run.from - 1);
  if (/^(?:née|nee|alias|aka|nicknamed)$/.test(last)) return entity;
  if (last !== "as") return null;
  for (let i = before.to; i < run.from; i += 1) {
    if (lowerAt(r, i) === "known") return entity;
    if (r.verb(i) || r.tokens[i]?.text === ";") return null;
  }
  return null;
}
