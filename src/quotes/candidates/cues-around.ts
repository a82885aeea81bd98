import type { Cue } from "#quotes/cues/cue.ts";
import type { CueBook } from "#quotes/cues/cue-book.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { personClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { touchesAfter } from "./candidate-features.ts";
import { isLedByColon } from "./leads.ts";
import { isQuotedAsSaying, isRelativeSubject } from "./verb-frames.ts";

/** The cues around a string in marks. */
export interface Around {
  /** Those left of the words, in reading order. */
  readonly before: readonly Cue[];
  /** Of these the ones that may hold the words: one alone where its relative clause leaves no other. */
  readonly left: readonly Cue[];
  readonly right: readonly Cue[];
  /** Who stands behind a passive: the Greens of "was branded “…” by the Greens". */
  readonly agent: Cue | undefined;
}

/** The cues left and right of a string in marks, without papers that only pass its words on. */
export function cuesAround(r: Reading, place: Place, cues: CueBook): Around {
  const before = cuesBefore(r, place, cues);
  const relative = before.findLast((cue) => isRelativeSubject(r, { place, cue, before }));
  const left = relative ? [relative] : before;
  const right = cuesAfter(r, place, cues).filter(
    ({ side }) => side !== "according" || !(holds(r, place, left.at(-1)) || reports(left.at(-1))),
  );
  return { before, left, right, agent: agentBehind(r, place, cues) };
}

/** The cues left of the words, in their sentence or in one before that ends with a colon. */
function cuesBefore(r: Reading, place: Place, cues: CueBook): Cue[] {
  const all = cues.of(isLedByColon(r, place) ? place.firstSentence - 1 : place.firstSentence);
  const left = all.filter(
    (cue) => cue.at < place.open && leadsTo(cue, place) && place.open - cue.at < 80,
  );
  // "According to the paper, she said “…”", "she, according to the paper, called it “…”": it only passes the words on.
  const said = left.findLast(
    (cue) =>
      cue.side === "before" &&
      (tells(cue) || holds(r, place, cue) || isCalledPast(place, cue, left)),
  );
  // "The paper quoted Ana Ruiz as saying “…”"
  const quoted = left.find((cue) => isQuotedAsSaying(r, { cue }));
  return left.filter(
    ({ side, at }) =>
      (side !== "according" || !said || said.at < at) && at + 1 !== quoted?.source.from,
  );
}

/** Whether a verb's source stands before the words, or behind the clause that they end: "Calling it “…”, Ana Ruiz left." */
function leadsTo({ source, form, side }: Cue, { open, after }: Place): boolean {
  return source.from < open || (form === "gerund" && side === "main" && source.from >= after);
}

function tells({ form, classes }: Cue): boolean {
  const says = classes & (verbClass.say | verbClass.tell);
  return form === "finite" && says !== 0 && (classes & verbClass.thought) === 0;
}

function agentBehind(r: Reading, place: Place, cues: CueBook): Cue | undefined {
  if (lowerAt(r, place.after) !== "by") return undefined;
  const here = cues.of(place.firstSentence).filter(({ side }) => side === "agent");
  const own = here.find(({ source }) => source.from === place.after + 1);
  if (own || !isOneOf(r, place.open - 1, ", and")) return own;
  // "called “…” by Ana Ruiz and “…” by Tom Ekman"
  const shared = here.findLast(({ at, source }) => at < place.open && source.to >= place.open - 2);
  const to = r.sentences[place.lastSentence]?.to ?? place.after;
  const source = shared && phraseStartingAt(r, place.after + 1, to);
  return source ? { ...shared, source } : undefined;
}

/** The cues right of the words, in their sentence and, after “…?” or “…,”, in the next. */
function cuesAfter(r: Reading, place: Place, cues: CueBook): Cue[] {
  const all = cues
    .of(place.lastSentence)
    .filter((cue) => cue.at >= place.after && cue.at - place.after < 60 && !isOfWords(place, cue));
  // `“…,” he said, according to the paper`, “…,” he said, the paper reported`: it only passes the words on.
  const said = all.find((cue) => cue.side !== "according" && touchesAfter(place, cue));
  const here = said ? all.filter((cue) => !isPassedOn(r, said, cue)) : all;
  const open = /[?!,…—–-]\W*$/.test(
    r.text.slice(Math.max(place.string.end - 2, 0), place.string.end),
  );
  const next = r.sentences[place.lastSentence + 1];
  if (!open || next?.from !== place.after || r.blockOf[next.from] !== r.blockOf[place.after - 1])
    return here;
  return cues
    .of(place.lastSentence + 1)
    .filter((cue) => cue.at - place.after < 20 && lowerAt(r, cue.content) !== "that");
}

/** "She called the plan “dead”, according to the paper": the words are those of the verb before, which the paper only passes on. */
function holds(r: Reading, { open }: Place, cue: Cue | undefined): boolean {
  if (cue?.form !== "finite" || cue.passive) return false;
  const says = cue.classes & (verbClass.say | verbClass.label);
  const rather = cue.classes & (verbClass.thought | verbClass.loose);
  const { form, head } = cue.source;
  const speaks = form === "name" || form === "pronoun" || hasClass(r, head, personClasses);
  return says !== 0 && rather === 0 && speaks && open - cue.at < longestObject;
}

/** "The mayor, according to the paper, called it “…”": the paper stands between who calls it so and the verb. */
function isCalledPast(
  { open }: Place,
  { source, at, content, classes }: Cue,
  left: readonly Cue[],
) {
  const isLabel = (classes & verbClass.label) !== 0 && open - content < longestObject;
  return (
    isLabel && left.some((one) => one.side === "according" && one.at > source.to && one.at < at)
  );
}

/** "A resident said that the plan was “dead”, according to the paper" */
function reports(cue: Cue | undefined): boolean {
  return cue !== undefined && tells(cue) && cue.side === "before";
}

/** In tokens: "the rezoning of the old harbour". */
const longestObject = 8;

/** "who" of “there was nobody in the room” who agreed: it goes on from the words. */
function isOfWords({ after }: Place, { source }: Cue): boolean {
  return source.form === "relative" && source.from === after;
}

/** Whether a cue behind the one that the words touch is a paper's, which tells of it. */
function isPassedOn(r: Reading, said: Cue, { side, at, lemma, source }: Cue): boolean {
  if (at <= said.at) return false;
  if (side === "according") return true;
  return lemma === "report" && side === "before" && lowerAt(r, source.from - 1) === ",";
}
