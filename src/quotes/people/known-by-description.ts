import type { Entity } from "#quotes/names/entity.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { nameSteps, step } from "./evidence.ts";
import type { Resolved, Speakers } from "./resolved.ts";
import { sharedRole } from "./shared-role.ts";

/** "the 45-year-old" after "Gareth Rees, 45," */
export function withAge(r: Reading, all: Speakers, mention: Mention): Entity | null {
  const age = /^(\d+)-year-old$/.exec(r.tokens[mention.head]?.lower ?? "")?.[1];
  if (age === undefined) return null;
  const { entities } = all.people;
  return (
    entities.find((one) =>
      one.runs.some(
        (run) =>
          run.to < mention.from &&
          r.tokens[run.to]?.text === "," &&
          r.tokens[run.to + 1]?.text === age,
      ),
    ) ?? null
  );
}

/** How many names before a description are looked at for one with its role. */
const mostNames = 500;

/** Who was named before with a role that shares most of the description's words; the last of equals. */
export function withRole(r: Reading, { people }: Speakers, mention: Mention): Entity | null {
  const { runs, entityOf } = people;
  const seen = new Set<Entity>();
  let best: Entity | null = null;
  let most = 0;
  const last = runsBefore(runs, mention.from) - 1;
  for (let i = last; i >= Math.max(0, last - mostNames); i -= 1) {
    const entity = entityOf[i];
    if (entity?.kind !== "person" || seen.has(entity)) continue;
    seen.add(entity);
    const shared = sharedRole(r, mention, entity);
    if (shared <= most) continue;
    most = shared;
    best = entity;
  }
  return best;
}

/** The one whom a description stands for, with the role that tells so. */
export function byDescription(
  r: Reading,
  all: Speakers,
  mention: Mention,
  entity: Entity,
  sure: number,
): Resolved {
  const speaker = all.speakerOf(entity);
  const word = r.tokens[mention.head]?.lower ?? "";
  const role = entity.roles.find((one) =>
    r.text
      .slice(one.start, Math.min(one.end, one.start + 200))
      .toLowerCase()
      .includes(word),
  );
  const steps = [step(r, "nominal", mention)];
  if (role) steps.push(step(r, "role", role));
  return {
    speaker,
    how: "nominal",
    steps: [...steps, ...nameSteps(r, speaker, mention).slice(1)],
    rivals: [],
    sure,
  };
}
/** "the budget office": the one institution named before whose name ends so. */
export function bodyEndingIn(r: Reading, all: Speakers, mention: Mention): Entity | null {
  if (r.tokens[mention.from]?.lower !== "the" || mention.head !== mention.to - 1) return null;
  if (!((r.classes[mention.head] ?? 0) & is.body)) return null;
  const words: string[] = [];
  for (let i = mention.from + 1; i < mention.to; i += 1) words.push(r.tokens[i]?.lower ?? "");
  const end = words.join(" ");
  const named = all.people.entities.filter(
    (entity) =>
      entity.kind === "institution" &&
      entity.words.length > words.length &&
      (entity.runs[0]?.from ?? mention.from) < mention.from &&
      entity.words.slice(-words.length).join(" ").toLowerCase() === end,
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
