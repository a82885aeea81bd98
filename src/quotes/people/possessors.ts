import { type Entity, entityAt, runAt } from "#quotes/names/entity.ts";
import type { Rival } from "#quotes/quotation.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { Speakers } from "./resolved.ts";

/** The people whom a mention names besides who is meant: "Ruiz" of "Ruiz’s spokesman Tom Ekman". */
export function possessors(r: Reading, all: Speakers, mention: Mention, self: Entity): Rival[] {
  const rivals: Rival[] = [];
  for (let i = mention.from; i < mention.to; i += 1) {
    const run = runAt(all.people, i);
    const entity = entityAt(all.people, i);
    if (!run || !entity || entity === self || entity.kind !== "person") continue;
    const start = r.tokens[run.from]?.start ?? 0;
    const end = r.tokens[run.to - 1]?.end ?? 0;
    rivals.push({ start, end, speaker: all.speakerOf(entity).name, why: "possessor" });
    i = run.to - 1;
  }
  return rivals;
}
