import type { Span } from "#articles/article.ts";
import { type Entity, entityAt, runAt } from "#quotes/names/entity.ts";
import { isPlural } from "#quotes/names/role-words.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import type { Speakers } from "./resolved.ts";

/** Several who speak with one voice, where they are named. */
export interface JointMention extends Span {
  readonly name: string;
  readonly entities: readonly Entity[];
}

/** "Ana Ruiz and Tom Ekman", "Ana Ruiz, Tom Ekman and Li Na", "Hamburg and Oslo": the stretch of all the names. */
export function jointMention(r: Reading, all: Speakers, mention: Mention): JointMention | null {
  const and = joiner(r, all, mention);
  if (and < 0) return null;
  if (and > mention.head) return null;
  let from = startOfName(all, and - 1, mention.from);
  while (r.tokens[from - 1]?.text === "," && entityAt(all.people, from - 2)?.kind === "person")
    from = startOfName(all, from - 2, 0);
  const start = r.tokens[from]?.start ?? mention.start;
  const end = r.tokens[mention.head]?.end ?? mention.end;
  const name = r.text.slice(start, end).replaceAll(/\s+/g, " ");
  return { start, end, name, entities: entitiesIn(all, from, mention.head) };
}

function entitiesIn(all: Speakers, from: number, last: number): readonly Entity[] {
  const entities = new Set<Entity>();
  for (let i = from; i <= last; i += 1) {
    const entity = entityAt(all.people, i);
    if (entity) entities.add(entity);
  }
  return [...entities];
}

/** The names of "its founders, Ana Ruiz and Tom Ekman," or whatever phrase stands behind several. */
export function namesBehind(r: Reading, { form, to, head }: Mention): Mention | null {
  if (form !== "nominal" || r.tokens[to]?.text !== "," || !isPlural(r, head)) return null;
  return phraseStartingAt(r, to + 1, sentenceAt(r, to)?.to ?? to);
}

function joiner(r: Reading, all: Speakers, mention: Mention): number {
  for (let i = mention.from + 1; i < mention.to - 1; i += 1) {
    if (lowerAt(r, i) !== "and") continue;
    const before = entityAt(all.people, i - 1);
    const after = entityAt(all.people, i + 1);
    if (before?.kind === "person" && after?.kind === "person" && before !== after) return i;
    if (areBodies(all, i, before, after)) return i;
    if (before === after && before?.kind === "person" && r.tokens[i - 1]?.kind === "word") return i;
  }
  return -1;
}

/** "the United Nations and Amnesty": two names of bodies, not the two halves of one. */
function areBodies(
  all: Speakers,
  and: number,
  a: Entity | undefined,
  b: Entity | undefined,
): boolean {
  if (!a || !b || a === b || a.kind === "person" || b.kind === "person") return false;
  return runAt(all.people, and - 1)?.to === and && runAt(all.people, and + 1)?.from === and + 1;
}

function startOfName(all: Speakers, token: number, least: number): number {
  const run = runAt(all.people, token);
  return Math.max(run?.core ?? token, least);
}
