import { nameSteps } from "./evidence.ts";
import { wordClass as is } from "./lexicon.ts";
import type { NameRun } from "./names.ts";
import type { Mention } from "./noun-phrase.ts";
import type { Entity } from "./people.ts";
import type { Rival, Speaker } from "./quotation.ts";
import type { Reading } from "./reading.ts";
import type { Resolved, Speakers } from "./speakers.ts";

const reach = 40;
const longestOpening = 12;
const longestByline = 12;

interface Candidate {
  readonly run: NameRun;
  readonly entity: Entity;
  readonly score: number;
  /** Whether its sentence is about whom it names. */
  readonly opens: boolean;
}

/** Who "he", "she", "it" or "they" is: the most prominent fitting name before it. */
export function resolvePronoun(
  r: Reading,
  all: Speakers,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const gender = genderOf(r, mention);
  const personal = mention.form !== "pronoun" || gender !== null;
  const rivals: Rival[] = [];
  let best: Candidate | null = null;
  let overtaken = false;
  const candidates = namesBefore(r, all, mention);
  for (const candidate of candidates) {
    const { entity, run } = candidate;
    const person = entity.kind === "person";
    if (personal !== person) continue;
    if (gender && entity.gender && entity.gender !== gender) {
      rivals.push(rival(r, all, candidate, "gender"));
      continue;
    }
    const speaker = all.speakerOf(entity);
    const goesOn = mention.form === "pronoun" && speaker.id === last?.id;
    const isHere = mention.form === "nominal" && run.block === r.blockOf[mention.head];
    const score =
      candidate.score +
      (goesOn ? (overtaken ? 0.5 : 1.5) : 0) +
      (isHere ? 1 : 0) +
      (gender && entity.gender === gender ? 1 : 0);
    if (speaker.id !== last?.id && candidate.opens) overtaken = true;
    if (!best || score > best.score) {
      if (best && best.entity !== entity) rivals.push(rival(r, all, best, "object"));
      best = { ...candidate, score };
    } else if (best.entity !== entity) rivals.push(rival(r, all, candidate, "farther"));
  }
  if (!best) return null;
  const { entity, run } = best;
  const speaker = all.speakerOf(entity);
  const name: Mention = {
    form: "name",
    from: run.core,
    to: run.to,
    head: run.to - 1,
    start: r.tokens[run.core]?.start ?? 0,
    end: r.tokens[run.to - 1]?.end ?? 0,
  };
  const paragraph = r.blocks[r.blockOf[mention.head] ?? 0]?.block.number ?? 1;
  return {
    speaker,
    how: "pronoun",
    sure: gender ? 0.9 : 0.6,
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

function genderOf(r: Reading, { head, form }: Mention): "male" | "female" | null {
  const word = r.tokens[head]?.lower ?? "";
  const c = r.classes[head] ?? 0;
  if (form === "nominal") return c & is.maleNoun ? "male" : c & is.femaleNoun ? "female" : null;
  if (word === "he" || word === "his") return "male";
  return word === "she" || word === "her" ? "female" : null;
}

function unique(rivals: readonly Rival[], name: string): Rival[] {
  const seen = new Set([name]);
  return rivals.filter((one) => !seen.has(one.speaker) && seen.add(one.speaker)).slice(0, 4);
}

function rival(r: Reading, all: Speakers, { run, entity }: Candidate, why: Rival["why"]): Rival {
  return {
    start: r.tokens[run.core]?.start ?? 0,
    end: r.tokens[run.to - 1]?.end ?? 0,
    speaker: all.speakerOf(entity).name,
    why,
  };
}

/** Names before the mention with their prominence: near, early in their sentence, not owned. */
function namesBefore(r: Reading, all: Speakers, mention: Mention): Candidate[] {
  const { runs, entityOf } = all.people;
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) < mention.from) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  const here = r.sentenceOf[mention.from] ?? 0;
  for (let i = low - 1; i >= Math.max(0, low - reach); i -= 1) {
    const run = runs[i];
    const entity = entityOf[i];
    if (!run || !entity) continue;
    if ((r.markedOf[run.from] ?? -1) >= 0 && r.markedOf[run.from] !== r.markedOf[mention.from])
      continue;
    if (isByline(r, run.block)) continue;
    const away = here - (r.sentenceOf[run.from] ?? 0);
    if (away > 12) break;
    const sentence = r.sentences[r.sentenceOf[run.from] ?? 0];
    const opens = sentence !== undefined && opensSentence(r, sentence.from, run.from);
    found.push({ run, entity, opens, score: prominence(r, run, opens) - away * 0.45 });
  }
  return found;
}

function prominence(r: Reading, run: NameRun, opens: boolean): number {
  const next = r.tokens[run.to];
  let score = 0;
  if (opens) score += 1.2;
  if (next?.kind === "clitic" || next?.text === "’") score -= 1.2;
  const c = r.classes[run.to] ?? 0;
  if (c & (is.auxiliary | is.modal | is.pastVerb | is.presentVerb) || r.verb(run.to)) score += 1;
  const before = r.classes[run.from - 1] ?? 0;
  if (before & is.preposition) score -= 0.8;
  if (r.verb(run.from - 1) && !c) score += 0.3;
  return score;
}

/**
 * Whether a name is its sentence's first, or ends its first phrase ("The bank's founder Ana"), or
 * is what that phrase describes ("The mayor, Ana").
 */
function opensSentence(r: Reading, from: number, at: number): boolean {
  if (at - from < 3) return true;
  if (at - from > longestOpening) return false;
  const ownPhrase = (r.classes[at - 1] ?? 0) & (is.role | is.title);
  if (!ownPhrase && r.tokens[at - 1]?.text !== ",") return false;
  const clause = is.auxiliary | is.modal | is.pastVerb | is.presentVerb | is.subordinator;
  for (let i = from; i < at; i += 1) {
    const c = r.classes[i] ?? 0;
    if (c & clause || r.verb(i)) return false;
    if (c & is.preposition && r.tokens[i]?.lower !== "of" && i < from + 2) return false;
  }
  return true;
}

/** "By Ana Ruiz": the writer is nobody of the story. */
function isByline(r: Reading, block: number): boolean {
  const { from, to } = r.blocks[block] ?? { from: 0, to: 0 };
  return r.tokens[from]?.text === "By" && to - from <= longestByline;
}
