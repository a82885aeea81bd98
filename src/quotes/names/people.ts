import { withLongForms } from "#quotes/names/acronyms/long-forms.ts";
import { joinedNames } from "#quotes/names/joining/join-names.ts";
import { isCompany } from "#quotes/names/kinds/companies.ts";
import { addRole } from "#quotes/names/roles/roles.ts";
import { nameRuns } from "#quotes/names/runs/name-runs.ts";
import { functionWord } from "#quotes/names/runs/name-start.ts";
import { wordClass as is, sexOfNameWord } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import type { Entity, People } from "./entity.ts";
import { tellGenders } from "./genders.ts";
import { actsAsPerson, isOnlyOpening } from "./name-position.ts";
import type { NameRun } from "./name-run.ts";
import { isSetting } from "./settings.ts";

const mostProminent = 3;

/** Finds who is named, and joins short forms with the full name that the article prints. */
export function peopleOf(r: Reading): People {
  const runs = withLongForms(r, nameRuns(r));
  const { entities, entityOf } = joinedNames(r, runs);
  const runOf = new Int32Array(r.tokens.length).fill(-1);
  runs.forEach((run, i) => {
    runOf.fill(i, run.from, run.to);
    entityOf[i]?.runs.push(run);
  });
  for (const entity of entities) settle(r, entity);
  tellGenders(r, runs, entityOf);
  const prominent = entities
    .filter(({ kind }) => kind === "person")
    .sort((a, b) => b.runs.length - a.runs.length)
    .slice(0, mostProminent);
  const opening = new Set(entities.filter((entity) => isOnlyOpening(r, entity)));
  let plain: ReadonlySet<Entity> | undefined;
  const plainWords = () => {
    plain ??= plainWordsAmong(r, opening);
    return plain;
  };
  const isSomebody = (one: Entity) =>
    one.runs.some((run) => actsAsPerson(r, run)) && !plainWords().has(one);
  const onlyOpening = new Set([...opening].filter((one) => !isSomebody(one)));
  return { entities, prominent, opening, onlyOpening, plainWords, runOf, runs, entityOf };
}

/** "Weddings" of "Weddings cost more every year", where the article goes on about weddings. */
function plainWordsAmong(r: Reading, opening: ReadonlySet<Entity>): ReadonlySet<Entity> {
  const byWord = new Map([...opening].map((one) => [one.words[0]?.toLowerCase() ?? "", one]));
  const plain = new Set<Entity>();
  if (byWord.size === 0) return plain;
  for (const { kind, text, lower } of r.tokens) {
    const entity = kind === "word" && text === lower ? byWord.get(lower) : undefined;
    if (entity) plain.add(entity);
  }
  return plain;
}

/** Decides kind and gender from all the places that name the entity, and collects its roles. */
function settle(r: Reading, entity: Entity): void {
  let person = 0;
  let other = 0;
  const votes = { male: 0, female: 0 };
  for (const run of entity.runs) {
    if (run.kind === "person") person += 1;
    else if (run.kind !== "unclear" && !isFirstInitials(r, run, entity)) other += 1;
    if (run.gender && !isSurname(r, run, entity)) votes[run.gender] += run.core > run.from ? 3 : 1;
    addRole(r, run, entity);
  }
  if (person > other) entity.kind = "person";
  else if (other > person && entity.kind === "person")
    entity.kind = entity.runs.some((one) => one.kind === "place") ? "place" : "institution";
  const short = entity.words.length === 1;
  if (short && entity.kind === "person" && isCompany(r, entity)) entity.kind = "institution";
  if (entity.runs.every((run) => describes(r, run) || isSetting(r, run, entity)))
    entity.kind = "place";
  if (votes.male !== votes.female) entity.gender = votes.male > votes.female ? "male" : "female";
}

/** "J.C." of J.C. Holm: letters that would be a body's if they were nobody's. */
function isFirstInitials(r: Reading, { from, to }: NameRun, { words }: Entity): boolean {
  const [first = ""] = words;
  return (
    to - from === 1 && words.length > 1 && dotted.test(first) && r.tokens[from]?.text === first
  );
}

const dotted = /^(?:\p{Lu}\.){2,}$/u;

/** "Della" of Tahir Della: a surname tells no sex, though it is a first name besides. */
function isSurname(r: Reading, { from, core, to }: NameRun, { words }: Entity): boolean {
  return (
    core === from && to - from === 1 && words.length > 1 && r.tokens[from]?.text === words.at(-1)
  );
}

/** "Twitter" of "Twitter users": what tells of a thing or of people what they are, not who. */
function describes(r: Reading, { from, core, to, kind, gender }: NameRun): boolean {
  if (kind !== "unclear" || gender !== null || core > from) return false;
  if (to - core > 1 && sexOfNameWord(lowerAt(r, core))) return false;
  const next = r.tokens[to];
  if (next?.kind !== "word" || next.text !== next.lower || r.verb(to)) return false;
  const c = r.classes[to] ?? 0;
  if (c & (functionWord | is.pastVerb) || /ly$/.test(next.text)) return false;
  if (to - core > 1 && c === 0 && /[^e]ed$/.test(next.text)) return false;
  return !(c & is.presentVerb) || (c & (is.role | is.body)) !== 0;
}
