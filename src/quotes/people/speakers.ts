import type { Span } from "#articles/article.ts";
import { isShortening } from "#quotes/names/acronyms/called-by-initials.ts";
import type { Entity, People } from "#quotes/names/entity.ts";
import { peopleOf } from "#quotes/names/people.ts";
import { suffix } from "#quotes/names/words/name-forms.ts";
import type { Speaker, SpeakerId } from "#quotes/quotation.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isMarked, isOneOf } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { resolveMention } from "./resolve-mention.ts";
import type { ChooseAntecedent, Resolved, Speakers } from "./resolved.ts";
import { asPrinted, sourcesRegister } from "./sources.ts";

/** How many of those heard last are kept. */
const mostHeard = 24;

/**
 * Collects the people of an article and answers who a mention stands for.
 * @param apart the blocks that stand apart from the story: nobody's words there are gone on with
 */
export function speakersOf(
  r: Reading,
  choose: ChooseAntecedent,
  apart: ReadonlySet<number>,
): Speakers {
  const people = peopleOf(r);
  const entities = new Map<SpeakerId, Entity>();
  /** Most of whom and what an article names says nothing: each is described when it is asked for. */
  const speakerOf = askedOnce((entity: Entity): Speaker => {
    const speaker = entitySpeaker(r, entity);
    entities.set(speaker.id, entity);
    return speaker;
  });
  const sources = sourcesRegister();
  const heard: { at: number; speaker: Speaker }[] = [];
  const used = new Set<Speaker>();
  /** A mention means one person, whatever words are on its sides: by where it begins. */
  const resolvedAt = new Map<number, { readonly to: number; readonly resolved: Resolved | null }>();
  const speakers: Speakers = {
    people,
    sources,
    choose,
    apart,
    heard,
    sayers: new Map(),
    entityOf: (speaker) => entities.get(speaker.id),
    speakerOf,
    inFull: (speaker) => firstInFull(speaker, r),
    resolve(mention, last) {
      const { from, to } = mention;
      const before = resolvedAt.get(from);
      const resolved =
        before?.to === to ? before.resolved : resolveMention(r, speakers, mention, last);
      resolvedAt.set(from, { to, resolved });
      return resolved;
    },
    cite({ from }, { speaker }) {
      used.add(speaker);
      if (apart.has(r.blockOf[from] ?? -1)) return;
      heard.push({ at: from, speaker });
      if (heard.length > mostHeard) heard.shift();
    },
    unnamed(mention) {
      const { speaker } = asPrinted(r, speakers, mention, "explicit", 1);
      used.add(speaker);
      return speaker;
    },
    list() {
      const speaking = new Set([...used].map(({ id }) => entities.get(id)));
      const all = people.entities
        .filter((entity) => speaking.has(entity) || namesSomebody(r, people, entity))
        .map((entity) => speakerOf(entity));
      for (const speaker of sources.all()) if (used.has(speaker)) all.push(speaker);
      return all.sort((a, b) => first(a) - first(b));
    },
  };
  return speakers;
}

/** Whether a name is a person's, and more than a term's words or a capital that only the sentence's start gave. */
function namesSomebody(r: Reading, people: People, entity: Entity): boolean {
  return entity.kind === "person" && !isOnlyTerm(r, entity) && !people.onlyOpening.has(entity);
}

/** Whether a name stands nowhere but as the whole of a string in marks, as “Hamlet” does. */
function isOnlyTerm(r: Reading, { runs }: Entity): boolean {
  return runs.every(
    ({ from, to }) =>
      r.markedOf[from - 1] === r.markedOf[from] &&
      r.markedOf[to] === r.markedOf[from] &&
      r.tokens[from - 1]?.kind === "mark" &&
      isMarked(r, from) &&
      r.tokens[to]?.kind === "mark",
  );
}

/** An article can cite somebody by the thousand. */
const firstInFull = askedOnce(({ name, mentions }: Speaker, { text }: Reading): Span | null => {
  const full = mentions.find(({ end }) => text.startsWith(name, end - name.length));
  return full ? { start: full.end - name.length, end: full.end } : null;
});

function first(speaker: Speaker): number {
  return speaker.mentions[0]?.start ?? 0;
}

function entitySpeaker(r: Reading, entity: Entity): Speaker {
  const name = `${titleOfFirstName(r, entity)}${printedName(entity.words)}`;
  const mentions = entity.runs.map((run) => span(r, run.core, run.to));
  const forms = new Set<string>();
  for (const { core, from, to } of entity.runs) {
    forms.add(printed(r, core, to));
    // "Mr Peake", "Prince Olav"
    if (core > from && (hasClass(r, core - 1, is.courtesy) || isOneOf(r, core - 1, crowned)))
      forms.add(printed(r, core - 1, to));
  }
  const aliases = [...forms];
  const person = entity.kind === "person";
  return {
    id: `${person ? "p" : "i"}${entity.index + 1}` as SpeakerId,
    kind: person ? "person" : "institution",
    name: person ? name : nameOfBody(entity, name, aliases),
    aliases: aliases.includes(name) || !person ? aliases : [name, ...aliases],
    roles: entity.roles,
    mentions,
    ...(person && entity.gender && { pronoun: entity.gender === "male" ? "he" : "she" }),
  };
}

/** A body's name as it is printed first, but for its letters and for the first of two words: "Halden" of Halden Foods, against Halden Europe Ltd. */
function nameOfBody({ words }: Entity, name: string, aliases: readonly string[]): string {
  const [first = name] = aliases;
  if (isShortening(first, words) || /^\p{Lu}[\p{Lu}.]+$/u.test(first)) return name;
  const isLonger = (one: string) => one.startsWith(`${first} `) && one.split(" ").length === 2;
  return aliases.find(isLonger) ?? first;
}

/** "Prince " of Prince Olav, whom the article never has by a surname: the title is as good as one. */
function titleOfFirstName(r: Reading, { kind, words, runs }: Entity): string {
  const isAlone = words.length === 1 || (words.length === 2 && suffix.test(words[1] ?? ""));
  if (kind !== "person" || !isAlone) return "";
  const titled = runs.find(
    ({ from, core }) => core > from && isCapital(r, core - 1) && isOneOf(r, core - 1, crowned),
  );
  return titled ? `${r.tokens[titled.core - 1]?.text} ` : "";
}

/** Titles that stand before a first name alone. */
const crowned = wordSet("king queen prince princess emperor empress sultan emir pope saint sister");

/** The words of a name in a row; a full stop or a comma right behind the word before. */
function printedName(words: readonly string[]): string {
  let name = "";
  for (const word of words)
    name += name === "" || word.startsWith(".") || word.startsWith(",") ? word : ` ${word}`;
  return name;
}

function printed(r: Reading, from: number, to: number): string {
  const { start, end } = span(r, from, to);
  return r.text.slice(start, end);
}

function span(r: Reading, from: number, to: number): Span {
  return { start: r.tokens[from]?.start ?? 0, end: r.tokens[to - 1]?.end ?? 0 };
}
