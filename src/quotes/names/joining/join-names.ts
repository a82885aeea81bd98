import { calledByInitials, noteInitials } from "#quotes/names/acronyms/called-by-initials.ts";
import { type ToldAcronyms, toldAcronyms } from "#quotes/names/acronyms/told-acronyms.ts";
import type { Entity } from "#quotes/names/entity.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { isTitled, nobility, titleOf, wordsOf } from "#quotes/names/name-words.ts";
import { isKin } from "#quotes/names/roles/kin.ts";
import { hasTrade } from "#quotes/names/roles/trades.ts";
import { bareLetters } from "#quotes/names/words/letters.ts";
import {
  compatible,
  fuller,
  isFamilyFirst,
  spelledSurname,
  surname,
} from "#quotes/names/words/name-forms.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { alsoKnown } from "./also-known.ts";
import { calledByFirstTwo, noteFirstTwo } from "./first-two-names.ts";
import { type LoneWords, loneWords } from "./first-words.ts";
import { calledByGeneration, isByGeneration } from "./generations.ts";
import { addEntity, addTo, type Known, never, nobodyKnown } from "./known-names.ts";
import { isNameAtBirth, isOfWhoDied } from "./obituaries.ts";
import { noteRelative, withPartnersSurname } from "./relatives.ts";
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
    const own = wordsOf(r, run);
    const words = own.length > 1 ? own : withPartnersSurname(r, run, own, runs[i + 1], known);
    if (words.length === 1 || isByGeneration(words)) return;
    const { died } = known;
    const isAtBirth = died !== undefined && isNameAtBirth(r, run, words, died);
    const entity = isAtBirth ? died : joinFull(r, run, words, known);
    if (known.fullNames.size === 0 && isOfWhoDied(r, run)) known.died = entity;
    entityOf[i] = entity;
    const title = titleOf(r, run);
    if (title) known.titles.set(entity, (known.titles.get(entity) ?? new Set()).add(title));
    if (isKin(r, run)) known.kin.add(entity);
    if (hasTrade(r, run)) known.trading.add(entity);
    addTo(known.fullNames, entity, run);
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
    const isFull = entityOf[i] !== undefined;
    const body = told.at.get(run) ?? meantByAcronym(r, run, told, known);
    if (body) entityOf[i] ??= body;
    const other = entityOf[i] ? null : alsoKnown(r, runs, entityOf, i);
    if (other) addTo(known.bySurname, surname(wordsOf(r, run)), other);
    entityOf[i] ??= other ?? calledShort(r, run, known);
    noteRelative(r, runs, entityOf, i, known);
    if (!isFull && isCalledByFirst(r, run, entityOf[i])) noteFirst(r, run, entityOf[i], known);
    else note(r, run, i, entityOf[i], known);
  });
  return { entities: known.entities, entityOf };
}

/** Whom a name means that is one word, a generation behind it or not. */
function calledShort(r: Reading, run: NameRun, known: Known): Entity {
  const words = run.to - run.core > 1 ? wordsOf(r, run) : [];
  if (!isByGeneration(words)) return joinShort(r, run, known);
  return calledByGeneration(words, known) ?? joinFull(r, run, words, known);
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
  const { times, noble, alone, byFirst } = before.get(entity) ?? never;
  const titled = noble || isTitled(r, run, nobility);
  const only = alone || hasAlone(r, run, entity, known);
  before.set(entity, { last: at, times: times + 1, noble: titled, alone: only, byFirst });
}

/** Notes that somebody is called by the first name alone, once named in full; not "Ana" of "Ana and Al Reed". */
function noteFirst(r: Reading, { to }: NameRun, entity: Entity, { before }: Known): void {
  const known = before.get(entity);
  const isJoined = isOneOf(r, to, ", and &") && isCapital(r, to + 1);
  if (known && !isJoined) before.set(entity, { ...known, byFirst: known.byFirst + 1 });
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
    calledByFirstTwo(r, run, words, known) ?? calledByInitials(r, run, words, known.initials);
  if (called) return called;
  const entity = addEntity(run, words, known, key);
  if (spelled) addTo(known.bySurname, spelled, entity);
  noteFirstTwo(r, run, words, entity, known);
  if (entity.kind === "institution") noteInitials(r, run, entity, known.initials);
  return entity;
}
