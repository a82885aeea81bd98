import type { Reading } from "#quotes/reading/reading.ts";
import type { Entity } from "./entity.ts";
import { isKin } from "./kin.ts";
import { compatible, fuller, surname } from "./name-forms.ts";
import type { NameRun } from "./name-run.ts";

/** Letters of honours, offices, degrees and legal forms behind a name: "Ana Ruiz KC", "Holm Foods plc". */
const postNominals =
  /^(?:KC|QC|MP|MEP|MSP|TD|MBE|OBE|CBE|DBE|KBE|MD|PhD|DPhil|RN|FRS|Esq|plc|PLC|(?:[Ll]td|Inc)\.?|LLC)$/;
/** How many people of one surname are told apart: bounds the time that a flood of names takes. */
const mostSharers = 32;

/** Whom each run of words names; short forms after the full names that they belong to. */
export function joinedNames(
  r: Reading,
  runs: readonly NameRun[],
): { readonly entities: readonly Entity[]; readonly entityOf: readonly Entity[] } {
  const entityOf: Entity[] = new Array(runs.length);
  const known: Known = {
    entities: [],
    bySurname: new Map(),
    byFirstName: new Map(),
    byInnerName: new Map(),
    before: new Map(),
    titles: new Map(),
    kin: new Set(),
  };
  runs.forEach((run, i) => {
    if (wordsOf(r, run).length === 1) return;
    const entity = joinFull(r, run, known);
    entityOf[i] = entity;
    const title = titleOf(r, run);
    if (title) addTo(known.titles, entity, title);
    if (isKin(r, run)) known.kin.add(entity);
  });
  for (const entity of known.entities) {
    const [first = "", ...rest] = entity.words;
    addTo(known.byFirstName, first.toLowerCase(), entity);
    if (entity.kind === "person")
      for (const word of rest.slice(0, -1)) addTo(known.byInnerName, word.toLowerCase(), entity);
  }
  runs.forEach((run, i) => {
    const other = entityOf[i] ? null : alsoKnown(r, runs, entityOf, i);
    if (other) addTo(known.bySurname, surname(wordsOf(r, run)), other);
    entityOf[i] ??= other ?? joinShort(r, run, known);
    const { times, noble } = known.before.get(entityOf[i]) ?? never;
    const titled = noble || isTitled(r, run, nobility);
    known.before.set(entityOf[i], { last: i, times: times + 1, noble: titled });
  });
  return { entities: known.entities, entityOf };
}

/** Who was found so far, by the words of their names in lower case. */
interface Known {
  readonly entities: Entity[];
  readonly bySurname: Map<string, Entity[]>;
  readonly byFirstName: Map<string, Entity[]>;
  /** By what stands between the first and the last: "Ms Ruiz" is "Ana Ruiz Soto". */
  readonly byInnerName: Map<string, Entity[]>;
  readonly before: Map<Entity, Before>;
  /** What stands before their full names, in lower case. */
  readonly titles: Map<Entity, string[]>;
  /** Who is told to be somebody's daughter, husband and the like. */
  readonly kin: Set<Entity>;
}

function wordsOf(r: Reading, run: NameRun): string[] {
  const words: string[] = [];
  for (let i = run.core; i < run.to; i += 1) {
    const token = r.tokens[i];
    if (!token) continue;
    const joined = i > run.core && r.tokens[i - 1]?.end === token.start;
    if (joined) words.push(`${words.pop() ?? ""}${token.text}`);
    else words.push(token.text);
  }
  while (words.length > 2 && postNominals.test(words.at(-1) ?? "")) words.pop();
  return words;
}

function joinFull(r: Reading, run: NameRun, known: Known): Entity {
  const words = wordsOf(r, run);
  const key = surname(words);
  const sharers = known.bySurname.get(key) ?? [];
  for (const entity of sharers.slice(0, 8))
    if (compatible(entity.words, words)) {
      if (run.kind !== "institution") entity.words = fuller(entity.words, words);
      return entity;
    }
  return addEntity(run, words, known, key);
}

function addEntity(
  run: NameRun,
  words: readonly string[],
  { entities, bySurname }: Known,
  key: string,
): Entity {
  const kind = run.kind === "unclear" ? "person" : run.kind;
  const entity: Entity = {
    index: entities.length,
    kind,
    words,
    gender: run.gender,
    runs: [],
    roles: [],
  };
  entities.push(entity);
  addTo(bySurname, key, entity);
  return entity;
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const same = map.get(key);
  if (same) same.push(value);
  else map.set(key, [value]);
}

/**
 * The one whom a single word names. A title of the other sex ("Mrs Smith" after "John Smith") makes
 * another person, and so does an office ("President Smith") beside "Jane Smith, the president's daughter".
 */
function joinShort(r: Reading, run: NameRun, known: Known): Entity {
  const [word = ""] = wordsOf(r, run);
  const key = word.toLowerCase();
  const sharers = sharersOf(run, known.bySurname.get(key) ?? []);
  const fitting = sharers.filter((one) => mayShareTitle(run, one) && mayHold(r, run, one, known));
  if (fitting.length === 0 && sharers.some((one) => one.kind === "person")) {
    const titled = [r.tokens[run.core - 1]?.text ?? "", word];
    return addEntity(run, titled, known, key);
  }
  return (
    bearer(r, run, fitting, known.before) ??
    sharers[0] ??
    byFirstOrInner(run, key, known) ??
    addEntity(run, [word], known, key)
  );
}

/** Those with the surname whom a run can mean: no place with somebody's surname in its name. */
function sharersOf(run: NameRun, all: readonly Entity[]): readonly Entity[] {
  const few = all.slice(0, mostSharers);
  const somebody = run.kind === "person" || few.some(({ kind }) => kind === "person");
  return few.filter(
    ({ kind }) => kind === "person" || (run.kind !== "person" && !(somebody && kind === "place")),
  );
}

function mayShareTitle(run: NameRun, { gender }: Entity): boolean {
  return !run.gender || run.core === run.from || !gender || gender === run.gender;
}

function mayHold(r: Reading, run: NameRun, one: Entity, { titles, kin }: Known): boolean {
  const office = titleOf(r, run);
  if (office === undefined || plain.test(office) || !kin.has(one)) return true;
  return titles.get(one)?.includes(office) ?? false;
}

function titleOf(r: Reading, { from, core }: NameRun): string | undefined {
  return core > from ? r.tokens[core - 1]?.lower : undefined;
}

/** Which of those with the surname is meant: "Mr Reed" is not Sir Alan Reed where there is another. */
function bearer(
  r: Reading,
  run: NameRun,
  fitting: readonly Entity[],
  before: Known["before"],
): Entity | undefined {
  const common = isTitled(r, run, plain) ? fitting.filter((one) => !before.get(one)?.noble) : [];
  const sure = (common.length > 0 ? common : fitting).filter(
    (one) => run.gender && one.gender === run.gender,
  );
  return likeliest(sure, before) ?? likeliest(common, before) ?? likeliest(fitting, before);
}

/** "Ana", "Prof Nirmala" as papers of some countries write, "Ms Ruiz" of Ana Ruiz Soto, "Holm" of the Holm Bank. */
function byFirstOrInner(
  run: NameRun,
  key: string,
  { byFirstName, byInnerName }: Known,
): Entity | undefined {
  const namesakes = byFirstName.get(key) ?? [];
  const [person, ...otherPersons] = namesakes.filter(({ kind }) => kind === "person");
  const sameSex = !run.gender || !person?.gender || run.gender === person.gender;
  if (person && otherPersons.length === 0 && sameSex) return person;
  const [inner, ...otherInner] = byInnerName.get(key) ?? [];
  if (inner && otherInner.length === 0 && run.kind !== "institution") return inner;
  const [body, ...otherBodies] = namesakes.filter(({ kind }) => kind === "institution");
  return body && otherBodies.length === 0 && run.kind === "unclear" ? body : undefined;
}

/** Whether one of the titles stands right before a name. */
function isTitled(r: Reading, { from, core }: NameRun, titles: RegExp): boolean {
  return core > from && titles.test(r.tokens[core - 1]?.lower ?? "");
}

const plain = /^(?:mr|mrs|ms|miss)\.?$/;
const nobility = /^(?:sir|dame|lord|lady|baron|baroness|earl|viscount)$/;

/** How much oftener somebody was named who a bare surname means though another was named since. */
const farOftener = 2;

/**
 * The one named last before, or whom the article has named far oftener; the first of them where
 * none was named yet.
 */
function likeliest(
  entities: readonly Entity[],
  before: ReadonlyMap<Entity, Before>,
): Entity | undefined {
  let best = entities[0];
  for (const one of entities) {
    const { last, times } = before.get(one) ?? never;
    const known = before.get(best ?? one) ?? never;
    if (
      times > farOftener * known.times ||
      (last > known.last && farOftener * times >= known.times)
    )
      best = one;
  }
  return best;
}

/** The last run that names somebody, and how many do. */
interface Before {
  readonly last: number;
  readonly times: number;
  /** Called "Sir", "Lady" and the like. */
  readonly noble: boolean;
}

const never: Before = { last: -1, times: 0, noble: false };

/** The other name of the person named before: "Ana Silva, known as Lu", "Ana Silva, née Costa". */
function alsoKnown(
  r: Reading,
  runs: readonly NameRun[],
  entityOf: readonly Entity[],
  at: number,
): Entity | null {
  const run = runs[at];
  const before = runs[at - 1];
  const entity = entityOf[at - 1];
  if (!run || !before || entity?.kind !== "person" || run.from - before.to > 12) return null;
  if (r.sentenceOf[run.from] !== r.sentenceOf[before.to]) return null;
  const last = r.tokens[run.from - 1]?.lower ?? "";
  if (/^(?:née|nee|alias|aka|nicknamed)$/.test(last)) return entity;
  if (last !== "as") return null;
  for (let i = before.to; i < run.from; i += 1) {
    if (r.tokens[i]?.lower === "known") return entity;
    if (r.verb(i) || r.tokens[i]?.text === ";") return null;
  }
  return null;
}
