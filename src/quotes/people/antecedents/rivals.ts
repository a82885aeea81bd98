import { opensSentence } from "#quotes/names/name-position.ts";
import { runsBefore } from "#quotes/names/name-run.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import type { Speaker } from "#quotes/quotation.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import type { Anaphor, Named } from "./antecedent.ts";
import { type Features, farthest, feature, most } from "./feature-names.ts";

/** At which token a source is named whose words were found last, and how many others' were since. */
export interface Heard {
  readonly at: number;
  readonly since: number;
  /** Of all whose words were found, 0..1. */
  share: number;
}

/** Every source whose words were found. */
export function lastHeard({ heard }: Speakers): ReadonlyMap<Speaker, Heard> {
  const last = new Map<Speaker, Heard>();
  for (const { at, speaker } of heard.toReversed()) {
    const known = last.get(speaker) ?? { at, since: last.size, share: 0 };
    known.share += 1 / heard.length;
    last.set(speaker, known);
  }
  return last;
}

/** How long ago somebody's words were found, and how many of all are theirs. */
export function tellHeard(
  told: Features,
  r: Reading,
  { mention }: Anaphor,
  heard: Heard | undefined,
): void {
  if (!heard) return;
  const away = (r.sentenceOf[mention.from] ?? 0) - (r.sentenceOf[heard.at] ?? 0);
  told[feature.heardAway] = Math.min(away, farthest - 1);
  told[feature.heardSince] = Math.min(heard.since, most);
  told[feature.heardShare] = Math.round(heard.share * most);
}

/** Somebody named, as a rival of others. */
export interface Rival {
  readonly one: Named;
  /** How often the article has named them before the anaphor. */
  readonly times: number;
  /** Where a sentence that is about them names them last, or -1. */
  readonly opens: number;
}

/** What counts of somebody where another is weighed for an anaphor. */
export function rivalOf(r: Reading, { mention }: Anaphor, one: Named): Rival {
  const times = runsBefore(one.entity.runs, mention.from);
  return { one, times, opens: one.runs.find((run) => opensSentence(r, run))?.from ?? -1 };
}

/**
 * Who else is named, how often, and who of them after a place.
 * @param self whose rivals they are; null for a description
 */
export function tellRivals(
  told: Features,
  all: readonly Rival[],
  self: Rival | null,
  place: TokenRange,
): void {
  const own = self?.times ?? 1;
  let oftener = 0;
  let nearer = 0;
  let subjects = 0;
  for (const rival of all) {
    if (rival === self) continue;
    const [nearest] = rival.one.runs;
    if (rival.times > own) oftener += 1;
    if (nearest.from > place.from) nearer += 1;
    if (rival.opens > place.to) subjects += 1;
  }
  told[feature.times] = Math.min(own, 2 * most);
  told[feature.timesRank] = Math.min(oftener, most);
  told[feature.rivals] = Math.min(self ? all.length - 1 : all.length, most);
  told[feature.rivalsNearer] = Math.min(nearer, most);
  told[feature.subjectsSince] = Math.min(subjects, most);
}

/** How many of the pronouns before an anaphor stand behind a place. */
export function tellPronouns(
  told: Features,
  pronouns: readonly number[],
  { to }: TokenRange,
): void {
  told[feature.pronounsSince] = Math.min(pronouns.filter((one) => one > to).length, most);
}
