import type { Span } from "#articles/article.ts";
import { wordClass as is } from "./lexicon.ts";
import { type NameRun, nameRuns } from "./names.ts";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";

/** Somebody or something named in an article. */
export interface Entity {
  readonly index: number;
  kind: "person" | "institution" | "place";
  /** The words of the fullest name. */
  words: readonly string[];
  gender: "male" | "female" | null;
  readonly runs: NameRun[];
  readonly roles: Span[];
}

/** Everybody named in an article, and which tokens name whom. */
export interface People {
  readonly entities: readonly Entity[];
  /** Index of the run that covers each token, or -1. */
  readonly runOf: Int32Array;
  readonly runs: readonly NameRun[];
  /** The entity of each run. */
  readonly entityOf: readonly Entity[];
}

const suffix = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

/** Finds who is named, and joins short forms with the full name that the article prints. */
export function peopleOf(r: Reading): People {
  const runs = nameRuns(r);
  const entities: Entity[] = [];
  const entityOf: Entity[] = new Array(runs.length);
  const bySurname = new Map<string, Entity[]>();
  runs.forEach((run, i) => {
    if (wordsOf(r, run).length > 1) entityOf[i] = joinFull(r, run, entities, bySurname);
  });
  runs.forEach((run, i) => {
    entityOf[i] ??= joinShort(r, run, entities, bySurname);
  });
  const runOf = new Int32Array(r.tokens.length).fill(-1);
  runs.forEach((run, i) => {
    runOf.fill(i, run.from, run.to);
    entityOf[i]?.runs.push(run);
  });
  for (const entity of entities) settle(r, entity);
  return { entities, runOf, runs, entityOf };
}

function wordsOf(r: Reading, run: NameRun): string[] {
  const words: string[] = [];
  for (let i = run.core; i < run.to; i += 1) words.push(r.tokens[i]?.text ?? "");
  return words;
}

function surname(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return (suffix.test(last) && words.length > 1 ? (words.at(-2) ?? last) : last).toLowerCase();
}

function joinFull(
  r: Reading,
  run: NameRun,
  entities: Entity[],
  bySurname: Map<string, Entity[]>,
): Entity {
  const words = wordsOf(r, run);
  const key = surname(words);
  const sharers = bySurname.get(key) ?? [];
  for (const entity of sharers.slice(0, 8))
    if (compatible(entity.words, words)) {
      if (words.length > entity.words.length && run.kind !== "institution") entity.words = words;
      return entity;
    }
  return addEntity(run, words, entities, bySurname, key);
}

function addEntity(
  run: NameRun,
  words: readonly string[],
  entities: Entity[],
  bySurname: Map<string, Entity[]>,
  key: string,
): Entity {
  const kind = run.kind === "unclear" ? "person" : run.kind;
  const entity: Entity = { index: entities.length, kind, words, gender: null, runs: [], roles: [] };
  entities.push(entity);
  const sharers = bySurname.get(key);
  if (sharers) sharers.push(entity);
  else bySurname.set(key, [entity]);
  return entity;
}

/** "J. Smith" and "John Smith" are one; "Mary Smith" is another. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const x = (a[0] ?? "").toLowerCase().replaceAll(".", "");
  const y = (b[0] ?? "").toLowerCase().replaceAll(".", "");
  if (a.length === 1 || b.length === 1) return x === y;
  return x === y || x.startsWith(y) || y.startsWith(x);
}

function joinShort(
  r: Reading,
  run: NameRun,
  entities: Entity[],
  bySurname: Map<string, Entity[]>,
): Entity {
  const [word = ""] = wordsOf(r, run);
  const key = word.toLowerCase();
  const sharers = (bySurname.get(key) ?? []).filter(
    (one) => one.kind === "person" || run.kind !== "person",
  );
  const fitting = sharers.filter(
    (one) =>
      !run.gender ||
      run.core === run.from ||
      !genderHint(r, one) ||
      genderHint(r, one) === run.gender,
  );
  const known = fitting[0] ?? sharers[0];
  if (known) return known;
  return addEntity(run, [word], entities, bySurname, key);
}

function genderHint(r: Reading, entity: Entity): Entity["gender"] {
  const c = r.classes.length > 0 ? entity.runs[0]?.gender : null;
  return entity.gender ?? c ?? null;
}

/** Decides kind and gender from all the places that name the entity, and collects its roles. */
function settle(r: Reading, entity: Entity): void {
  let person = 0;
  let other = 0;
  const votes = { male: 0, female: 0 };
  for (const run of entity.runs) {
    if (run.kind === "person") person += 1;
    else if (run.kind !== "unclear") other += 1;
    if (run.gender) votes[run.gender] += run.core > run.from ? 3 : 1;
    addRole(r, run, entity);
  }
  if (person > other) entity.kind = "person";
  else if (other > person && entity.kind === "person")
    entity.kind = entity.runs.some((one) => one.kind === "place") ? "place" : "institution";
  if (votes.male !== votes.female) entity.gender = votes.male > votes.female ? "male" : "female";
}

const roleWord = is.title | is.role;

function addRole(r: Reading, run: NameRun, entity: Entity): void {
  if (entity.kind !== "person" || entity.roles.length > 12) return;
  const sentence = r.sentences[r.sentenceOf[run.core] ?? 0];
  if (!sentence) return;
  const whole = phraseEndingAt(r, run.to - 1, sentence.from);
  if (whole && whole.from < run.core) pushRole(r, entity, whole.from, run.core);
  if (r.tokens[run.to]?.text === ",") {
    const after = phraseStartingAt(r, run.to + 1, sentence.to);
    if (after && after.form !== "pronoun" && after.form !== "relative" && closes(r, after.to))
      pushRole(r, entity, after.from, after.to);
  }
}

function closes(r: Reading, at: number): boolean {
  return /^[,.;—–)]$/.test(r.tokens[at]?.text ?? ".");
}

function pushRole(r: Reading, entity: Entity, from: number, to: number): void {
  let first = from;
  let named = false;
  for (let i = from; i < to; i += 1) if ((r.classes[i] ?? 0) & is.coordinator) return;
  for (let i = from; i < to; i += 1)
    if ((r.classes[i] ?? 0) & roleWord && !((r.classes[i] ?? 0) & is.courtesy)) named = true;
  while (first < to && (r.classes[first] ?? 0) & is.determiner) first += 1;
  const start = r.tokens[first]?.start;
  const end = r.tokens[to - 1]?.end;
  if (!named || start === undefined || end === undefined || first >= to) return;
  const words = r.text.slice(start, end);
  if (!entity.roles.some((one) => r.text.slice(one.start, one.end) === words))
    entity.roles.push({ start, end });
}
