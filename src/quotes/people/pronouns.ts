import type { Rival, Speaker } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { Entity } from "./entity.ts";
import { nameSteps } from "./evidence.ts";
import { nameMention } from "./name-run.ts";
import { mostNamed, namesBefore, type ProminentName, weight } from "./prominence.ts";
import type { Resolved, Speakers } from "./resolved.ts";
import { subjectDescribedBefore } from "./subjects-before.ts";

/** Who "he", "she", "it" or "they" is: the most prominent fitting name before it. */
export function resolvePronoun(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
  mayBe: (entity: Entity) => boolean = () => true,
): Resolved | null {
  const gender = genderOf(r, mention);
  const personal = mention.form !== "pronoun" || gender !== null;
  const rivals: Rival[] = [];
  let best: ProminentName | null = null;
  let overtaken = false;
  const candidates = namesBefore(r, all, mention);
  for (const candidate of candidates) {
    const { entity, run } = candidate;
    const person = entity.kind === "person";
    if (personal !== person || !mayBe(entity)) continue;
    if (gender && entity.gender && entity.gender !== gender) {
      rivals.push(rival(r, all, candidate, "gender"));
      continue;
    }
    const speaker = all.speakerOf(entity);
    const goesOn = mention.form === "pronoun" && speaker.id === last?.id;
    const isHere = mention.form === "nominal" && run.block === r.blockOf[mention.head];
    const score =
      candidate.score +
      (goesOn ? (overtaken ? weight.overtaken : weight.goesOn) : 0) +
      (isHere ? 1 : 0) +
      (gender && entity.gender === gender ? weight.gender : 0);
    if (speaker.id !== last?.id && candidate.opens) overtaken = true;
    if (!best || score > best.score) {
      if (best && best.entity !== entity) rivals.push(rival(r, all, best, "object"));
      best = { ...candidate, score };
    } else if (best.entity !== entity) rivals.push(rival(r, all, candidate, "farther"));
  }
  const described = describedSubject(r, all, mention, last, best);
  if (described) return described;
  if (mention.form === "pronoun" && gender)
    best ??= mostNamed(all, mention.from, (one) => one.gender === gender);
  if (!best) return null;
  const { entity, run } = best;
  const speaker = all.speakerOf(entity);
  const name = nameMention(r, run);
  const paragraph = r.blocks[r.blockOf[mention.head] ?? 0]?.block.number ?? 1;
  return {
    speaker,
    how: "pronoun",
    sure: gender ? 0.97 : 0.7,
    steps: [
      {
        by: mention.form === "pronoun" ? "pronoun" : "nominal",
        start: mention.start,
        end: mention.end,
        paragraph,
      },
      ...nameSteps(r, speaker, name),
    ],
    rivals: unique(rivals, speaker.name),
  };
}

/** "She" after "A neighbour ran out.": the description, where no name stands out more. */
function describedSubject(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
  best: ProminentName | null,
): Resolved | null {
  const subject = mention.form === "pronoun" ? subjectDescribedBefore(r, mention, last) : null;
  if (!subject) return null;
  const gender = genderOf(r, mention);
  const own = genderOf(r, subject.mention);
  if (gender && own && gender !== own) return null;
  const resolved = all.resolve(subject.mention, last);
  if (!resolved) return null;
  const score =
    weight.opens +
    weight.acts -
    subject.away * weight.sentence +
    (resolved.speaker.id === last?.id ? weight.goesOn : 0) +
    (gender && own ? weight.gender : 0);
  if (best && best.score > score) return null;
  const paragraph = r.blocks[r.blockOf[mention.head] ?? 0]?.block.number ?? 1;
  return {
    ...resolved,
    how: "pronoun",
    steps: [
      { by: "pronoun", start: mention.start, end: mention.end, paragraph },
      ...resolved.steps,
    ],
    sure: 0.8,
  };
}

function genderOf(r: Reading, { head, form }: Mention): "male" | "female" | null {
  const word = r.tokens[head]?.lower ?? "";
  const c = r.classes[head] ?? 0;
  if (form === "nominal") return c & is.maleNoun ? "male" : c & is.femaleNoun ? "female" : null;
  if (word === "he" || word === "his" || word === "him") return "male";
  return word === "she" || word === "her" ? "female" : null;
}

function unique(rivals: readonly Rival[], name: string): Rival[] {
  const seen = new Set([name]);
  return rivals.filter((one) => !seen.has(one.speaker) && seen.add(one.speaker)).slice(0, 4);
}

function rival(
  r: Reading,
  all: Speakers,
  { run, entity }: ProminentName,
  why: Rival["why"],
): Rival {
  return {
    start: r.tokens[run.core]?.start ?? 0,
    end: r.tokens[run.to - 1]?.end ?? 0,
    speaker: all.speakerOf(entity).name,
    why,
  };
}
