import type { Span } from "#articles/article.ts";
import { nameSteps, step } from "./evidence.ts";
import { wordClass as is } from "./lexicon.ts";
import type { Mention } from "./noun-phrase.ts";
import { type Entity, type People, peopleOf } from "./people.ts";
import { resolvePronoun } from "./pronouns.ts";
import type { EvidenceStep, How, Rival, Speaker, SpeakerId } from "./quotation.ts";
import type { Reading } from "./reading.ts";

/** Who a mention stands for, and how that was seen. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly how: Exclude<How, "continuation">;
  readonly steps: readonly EvidenceStep[];
  readonly rivals: readonly Rival[];
  /** 0..1: how sure the step from the mention to the speaker is. */
  readonly sure: number;
}

/** Everybody who speaks or is named in an article. */
export interface Speakers {
  readonly people: People;
  /** Null where nobody fits ("he" with no man before). */
  resolve(mention: Mention, last: Speaker | null): Resolved | null;
  entityOf(speaker: Speaker): Entity | undefined;
  speakerOf(entity: Entity): Speaker;
  /** A source with no name, shown as printed. */
  unnamed(mention: Mention): Speaker;
  /** Everybody named and every source met so far, in order of first mention. */
  list(): Speaker[];
}

/** Collects the people of an article and answers who a mention stands for. */
export function speakersOf(r: Reading): Speakers {
  const people = peopleOf(r);
  const byEntity = people.entities.map((entity) => entitySpeaker(r, entity));
  const entities = new Map(byEntity.map((speaker, i) => [speaker.id, people.entities[i]]));
  const met = new Map<string, Speaker>();
  const used = new Set<Speaker>();
  const speakers: Speakers = {
    people,
    entityOf: (speaker) => entities.get(speaker.id),
    speakerOf: (entity) => byEntity[entity.index] as Speaker,
    resolve(mention, last) {
      const resolved = resolve(r, speakers, met, mention, last);
      if (resolved) used.add(resolved.speaker);
      return resolved;
    },
    unnamed(mention) {
      const { speaker } = plain(r, met, mention, "explicit", 1);
      used.add(speaker);
      return speaker;
    },
    list() {
      const all = byEntity.filter((speaker) => speaker.kind === "person" || used.has(speaker));
      for (const speaker of met.values()) if (used.has(speaker)) all.push(speaker);
      return all.sort((a, b) => first(a) - first(b));
    },
  };
  return speakers;
}

function first(speaker: Speaker): number {
  return speaker.mentions[0]?.start ?? 0;
}

function entitySpeaker(r: Reading, entity: Entity): Speaker {
  const name = entity.words.join(" ").replaceAll(/\s+([.,])/g, "$1");
  const mentions = entity.runs.map((run) => span(r, run.core, run.to));
  const aliases = [...new Set(mentions.map((one) => r.text.slice(one.start, one.end)))];
  const person = entity.kind === "person";
  return {
    id: `${person ? "p" : "i"}${entity.index + 1}` as SpeakerId,
    kind: person ? "person" : "institution",
    name: person ? name : (aliases[0] ?? name),
    aliases: aliases.includes(name) || !person ? aliases : [name, ...aliases],
    roles: entity.roles,
    mentions,
  };
}

function span(r: Reading, from: number, to: number): Span {
  return { start: r.tokens[from]?.start ?? 0, end: r.tokens[to - 1]?.end ?? 0 };
}

function resolve(
  r: Reading,
  all: Speakers,
  met: Map<string, Speaker>,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const lower = r.tokens[mention.head]?.lower ?? "";
  if (mention.form === "relative") return relative(r, all, met, mention, last);
  if (mention.form === "pronoun") {
    if (/^(?:he|she|they|it)$/.test(lower)) return resolvePronoun(r, all, mention, last);
    return plain(r, met, mention, "explicit", 0.7);
  }
  const run = r.tokens[mention.head] ? all.people.runOf[mention.head] : -1;
  const entity = run === undefined || run < 0 ? undefined : all.people.entityOf[run];
  if (entity && mention.form === "name") {
    const speaker = all.speakerOf(entity);
    return {
      speaker,
      how: "explicit",
      steps: nameSteps(r, speaker, mention),
      rivals: possessors(r, all, mention, entity),
      sure: 1,
    };
  }
  return nominal(r, all, met, mention);
}

function possessors(r: Reading, all: Speakers, mention: Mention, self: Entity): Rival[] {
  const rivals: Rival[] = [];
  for (let i = mention.from; i < mention.to; i += 1) {
    const run = all.people.runOf[i] ?? -1;
    const entity = all.people.entityOf[run];
    if (run < 0 || !entity || entity === self || entity.kind !== "person") continue;
    const { from, to } = all.people.runs[run] ?? { from: i, to: i + 1 };
    rivals.push({ ...span(r, from, to), speaker: all.speakerOf(entity).name, why: "possessor" });
    i = to - 1;
  }
  return rivals;
}

/** "Smith, who said": the name before. */
function relative(
  r: Reading,
  all: Speakers,
  met: Map<string, Speaker>,
  mention: Mention,
  last: Speaker | null,
): Resolved | null {
  const floor = r.sentences[r.sentenceOf[mention.head] ?? 0]?.from ?? 0;
  for (let i = mention.from - 1; i >= Math.max(floor, mention.from - 12); i -= 1) {
    const run = all.people.runOf[i] ?? -1;
    if (run < 0) continue;
    const named = all.people.runs[run];
    const entity = all.people.entityOf[run];
    if (!named || !entity) continue;
    const speaker = all.speakerOf(entity);
    const name: Mention = {
      form: "name",
      from: named.core,
      to: named.to,
      head: named.to - 1,
      ...span(r, named.core, named.to),
    };
    return {
      speaker,
      how: "explicit",
      rivals: possessors(r, all, name, entity),
      steps: [step(r, "pronoun", mention, mention.head), ...nameSteps(r, speaker, name)],
      sure: 0.9,
    };
  }
  void last;
  return plain(r, met, mention, "pronoun", 0.5);
}

function nominal(r: Reading, all: Speakers, met: Map<string, Speaker>, mention: Mention): Resolved {
  const head = r.classes[mention.head] ?? 0;
  const first = r.classes[mention.from] ?? 0;
  const word = r.tokens[mention.head]?.lower ?? "";
  const definite =
    (first & is.determiner) !== 0 &&
    !/^(?:a|an|another|each|every|no)$/.test(r.tokens[mention.from]?.lower ?? "");
  if (definite && head & (is.role | is.title | is.maleNoun | is.femaleNoun)) {
    const entity = withRole(r, all, word, mention);
    if (entity) {
      const speaker = all.speakerOf(entity);
      const role = entity.roles.find((one) =>
        r.text.slice(one.start, one.end).toLowerCase().includes(word),
      );
      const steps = [step(r, "nominal", mention, mention.head)];
      if (role) steps.push(step(r, "role", role, mention.head));
      return {
        speaker,
        how: "nominal",
        steps: [...steps, ...nameSteps(r, speaker, mention).slice(1)],
        rivals: [],
        sure: 0.8,
      };
    }
  }
  return plain(r, met, mention, "explicit", 0.9);
}

/** The last person named before whose printed role has the word. */
function withRole(r: Reading, all: Speakers, word: string, mention: Mention): Entity | null {
  if (/s$/.test(word) && !/ss$/.test(word)) return null;
  let best: Entity | null = null;
  let at = -1;
  for (const entity of all.people.entities) {
    if (entity.kind !== "person") continue;
    const has = entity.roles.some(
      (one) =>
        one.start < mention.start &&
        endsWithWord(r.text.slice(one.start, one.end).toLowerCase(), word),
    );
    if (!has) continue;
    const last = entity.runs.findLast((run) => run.from < mention.from);
    if (last && last.from > at) {
      best = entity;
      at = last.from;
    }
  }
  return best;
}

function endsWithWord(role: string, word: string): boolean {
  const at = role.indexOf(word);
  return (
    at >= 0 && !/[a-z]/.test(role.charAt(at - 1)) && !/[a-z]/.test(role.charAt(at + word.length))
  );
}

/** A source with no name: shown as printed. */
function plain(
  r: Reading,
  met: Map<string, Speaker>,
  mention: Mention,
  how: Resolved["how"],
  sure: number,
): Resolved {
  const name = r.text.slice(mention.start, mention.end);
  const key = name.toLowerCase();
  const head = r.classes[mention.head] ?? 0;
  const kind = head & is.body && !(head & is.role) ? "institution" : "unnamed";
  const known = met.get(key);
  const place = { start: mention.start, end: mention.end };
  const speaker: Speaker = known
    ? { ...known, mentions: [...known.mentions, place].slice(-50) }
    : {
        id: `s${met.size + 1}` as SpeakerId,
        kind,
        name,
        aliases: [name],
        roles: [],
        mentions: [place],
      };
  if (!known) met.set(key, speaker);
  const kept = met.get(key) ?? speaker;
  return {
    speaker: kept,
    how,
    steps: [
      step(
        r,
        mention.form === "pronoun" || mention.form === "relative" ? "pronoun" : "nominal",
        mention,
        mention.head,
      ),
    ],
    rivals: [],
    sure,
  };
}
