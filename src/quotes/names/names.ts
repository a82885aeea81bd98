import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import { isCapital, type Reading } from "#quotes/reading/reading.ts";
import { kindOf } from "./name-kinds.ts";
import { coreStart, genderOf, isSentenceStart } from "./name-parts.ts";
import type { NameRun } from "./name-run.ts";

const functionWord =
  is.determiner |
  is.quantifier |
  is.preposition |
  is.subjectPronoun |
  is.objectPronoun |
  is.possessivePronoun |
  is.otherPronoun |
  is.auxiliary |
  is.modal |
  is.coordinator |
  is.subordinator |
  is.relative |
  is.negation |
  is.adverb;
const particles = new Set(
  "de da di del della der den van von bin bint ibn al el la le du dos ten ter y ben".split(" "),
);
const leadingParticles = new Set("van von de der den del di al bin ten ter".split(" "));
const joiners = new Set(["of", "for", "&", "and", "the"]);

/** Every name of the article's tokens, titles and headings left out, in order. */
export function nameRuns(r: Reading): NameRun[] {
  const runs: NameRun[] = [];
  for (const { block, from, to } of r.blocks) {
    if (block.kind !== "body") continue;
    let i = from;
    while (i < to) {
      const end = startsName(r, i) ? runEnd(r, i, to) : i;
      if (end > i) addRun(r, runs, i, end);
      i = Math.max(end, i + 1);
    }
  }
  return withSurnames(r, runs);
}

/** Adds names that look like a title, a verb or a plain noun: "King said", where a Pete King is named. */
function withSurnames(r: Reading, runs: readonly NameRun[]): NameRun[] {
  const surnames = new Set<string>();
  const covered = new Uint8Array(r.tokens.length);
  for (const { from, core, to, kind } of runs) {
    covered.fill(1, from, to);
    const surname = to - core > 1 && kind !== "institution" && kind !== "place";
    if (surname || (to - from === 1 && !isSentenceStart(r, from)))
      surnames.add(r.tokens[to - 1]?.lower ?? "");
  }
  const all = runs.map((run) => withoutTrade(r, run, surnames));
  for (let at = 0; at < covered.length; at += 1) {
    const token = r.tokens[at];
    if (covered[at] || !isCapital(r, at)) continue;
    if (token?.kind !== "word" || !surnames.has(token.lower)) continue;
    const c = (r.classes[at] ?? 0) & functionWord;
    const described = (r.classes[at - 1] ?? 0) & (is.determiner | is.possessivePronoun);
    if (c || described || r.blocks[r.blockOf[at] ?? 0]?.block.kind !== "body") continue;
    const run = { from: at, to: at + 1, core: at, block: r.blockOf[at] ?? 0 };
    all.push({ ...run, kind: "unclear", gender: null });
  }
  return all.length > runs.length ? all.sort((a, b) => a.from - b.from) : all;
}

/** "Realtor Gulam" at the start of a sentence, where a Sean Gulam is named. */
function withoutTrade(r: Reading, run: NameRun, surnames: ReadonlySet<string>): NameRun {
  const { from, core, to, kind } = run;
  if (kind !== "unclear" || core !== from || to - core !== 2 || !isSentenceStart(r, from))
    return run;
  const trade = /[a-z]{2}(?:er|or|ist|ian|eer)$/.test(r.tokens[from]?.text ?? "");
  const last = r.tokens[to - 1]?.lower ?? "";
  if (!trade || (r.classes[from] ?? 0) & (is.maleName | is.femaleName) || !surnames.has(last))
    return run;
  return { ...run, core: to - 1, kind: "person" };
}

function startsName(r: Reading, at: number): boolean {
  if (!isCapital(r, at)) return isParticleName(r, at);
  const token = r.tokens[at];
  if (token?.kind !== "word" || token.text.startsWith("@")) return false;
  if (token.text.length === 1 && !nameFollows(r, at)) return false;
  const c = r.classes[at] ?? 0;
  const inside = !isSentenceStart(r, at);
  const adverbOnly = (c & functionWord) === is.adverb && nameFollows(r, at);
  const isName = (inside && (c & is.modal || adverbOnly)) || isPrepositionName(r, at);
  if (c & functionWord && !isName) return false;
  if (c & is.time && (isSentenceStart(r, at) || !nameFollows(r, at))) return false;
  if (!isSentenceStart(r, at)) return true;
  if (isGerund(token.lower) && !(c & (is.maleName | is.femaleName | is.place))) return false;
  if (c & (is.maleName | is.femaleName | is.place | is.demonym | is.title | is.courtesy))
    return true;
  const cue = c & is.speech && c & (is.pastVerb | is.adjective);
  if (cue && nameFollows(r, at)) return false;
  const trade = (r.classes[at + 1] ?? 0) & is.role && !isCapital(r, at + 1);
  if (trade && isCapital(r, at + 2)) return false;
  if (nameFollows(r, at)) return true;
  return (
    !/(?:tion|sion|ment|ness|ity|ism|ance|ence|ship)$/.test(token.lower) &&
    !(c & (is.pastVerb | is.presentVerb | is.baseVerb | is.adjective | is.role | is.body)) &&
    !(manyPeople.test(token.lower) && r.verb(at + 1)) &&
    (!/(?:ing|ly|ed)$/.test(token.lower) || (c === 0 && r.verb(at + 1)?.lemma === "say"))
  );
}

/** "Explaining" of "Explaining Lindport’s position", against "Fleming" */
function isGerund(lower: string): boolean {
  if (!/[a-z]{3}ing$/.test(lower)) return false;
  const stem = lower.slice(0, -3);
  return ((classesOf(stem) | classesOf(`${stem}e`)) & is.baseVerb) !== 0;
}

/** "Rescuers said": people by what they do. A surname that looks so is printed with a first name somewhere. */
const manyPeople = /[a-z]{3}(?:[eo]rs|ists|ants|ees)$/;

/** "said Per Holm", "Per said": a preposition with a capital that no sentence gave it, beside a name or its verb. */
function isPrepositionName(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  if (!(c & is.preposition) || c & is.subordinator || isCapital(r, at - 1)) return false;
  if (opening.test(r.tokens[at]?.lower ?? "")) return false;
  const spoken = r.verb(at + 1)?.form === "past" || r.verb(at - 1)?.form === "past";
  return (isAfterWords(r, at) || !isSentenceStart(r, at)) && (spoken || nameFollows(r, at));
}

/** Prepositions that begin sentences and are hardly anybody's name. */
const opening =
  /^(?:to|in|on|at|for|by|from|with|of|into|about|against|during|between|among|without|behind|beyond|despite|like|near|under)$/;

/** `“…,” Per said`: no sentence begins behind the comma. */
function isAfterWords(r: Reading, at: number): boolean {
  return (
    r.tokens[at - 1]?.kind === "mark" &&
    r.markedOf[at - 1] !== r.markedOf[at] &&
    r.blockOf[at - 1] === r.blockOf[at] &&
    /^[,?!]$/.test(r.tokens[at - 2]?.text ?? "")
  );
}

/** "van der Kolk" without a first name. */
function isParticleName(r: Reading, at: number): boolean {
  const near = isCapital(r, at + 1) || isCapital(r, at + 2) || isCapital(r, at + 3);
  if (!near || !leadingParticles.has(r.tokens[at]?.lower ?? "")) return false;
  let i = at;
  while (particles.has(r.tokens[i]?.lower ?? "") && i < at + 3) i += 1;
  return isCapital(r, i) && r.tokens[i]?.kind === "word";
}

function nameFollows(r: Reading, at: number): boolean {
  return (
    r.tokens[at + 1]?.kind === "word" &&
    isCapital(r, at + 1) &&
    !((r.classes[at + 1] ?? 0) & functionWord)
  );
}

function runEnd(r: Reading, first: number, to: number): number {
  let end = first + 1;
  while (end < to) {
    const token = r.tokens[end];
    if (!token) break;
    if (r.markedOf[end] !== r.markedOf[first]) {
      const after = nicknameEnd(r, end, to);
      if (after === end) break;
      end = after;
      continue;
    }
    const c = r.classes[end] ?? 0;
    const capital = token.kind === "word" && isCapital(r, end);
    if (
      capital &&
      !(c & is.time) &&
      !(c & (is.determiner | is.subjectPronoun | is.preposition) && token.text.length < 5)
    )
      end += 1;
    else if (joiners.has(token.lower) && joins(r, end, to, first))
      end += token.lower === "of" && r.tokens[end + 1]?.lower === "the" ? 3 : 2;
    else if (isCapital(r, end - 1) && particlesEnd(r, end, to) > end)
      end = particlesEnd(r, end, to);
    else if (token.text === "(" && nicknameEnd(r, end, to) > end) end = nicknameEnd(r, end, to);
    else break;
  }
  return end;
}

/** After "van der" and the capitalised word behind it; `at` where no particle stands there. */
function particlesEnd(r: Reading, at: number, to: number): number {
  let end = at;
  while (end < to && end < at + 3 && particles.has(r.tokens[end]?.text ?? "")) end += 1;
  return end > at && end < to && isCapital(r, end) ? end + 1 : at;
}

/** After `“Tiny”` or `(Tiny)` between a first name and a surname; `at` where there is none. */
function nicknameEnd(r: Reading, at: number, to: number): number {
  const opening = r.tokens[at];
  if (!opening || (opening.kind !== "mark" && opening.text !== "(")) return at;
  let end = at + 1;
  while (end < to && end < at + 3 && isCapital(r, end)) end += 1;
  const closing = r.tokens[end];
  const closes = opening.kind === "mark" ? closing?.kind === "mark" : closing?.text === ")";
  const surname = r.tokens[end + 1];
  if (!closes || end === at + 1 || end + 1 >= to || surname?.kind !== "word") return at;
  const spaced = surname.start > (closing?.end ?? 0);
  const named = (r.classes[at - 1] ?? 0) & (is.maleName | is.femaleName) || opening.kind === "mark";
  return spaced && named && isCapital(r, end + 1) && !((r.classes[end + 1] ?? 0) & functionWord)
    ? end + 2
    : at;
}

function joins(r: Reading, at: number, to: number, first: number): boolean {
  const lower = r.tokens[at]?.lower;
  if (lower === "&") return at + 1 < to && isCapital(r, at + 1);
  const next = r.tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  if (next >= to || r.tokens[next]?.kind !== "word" || !isCapital(r, next)) return false;
  const c = r.classes[at - 1] ?? 0;
  if (lower === "of") return (c & (is.title | is.role | is.body)) !== 0 || isLaw(r, next, to);
  if (lower === "and") return isPortfolio(r, at, first) || isTradingAs(r, at, first);
  return lower === "for" && (c & is.body) !== 0;
}

/** "Department of Health and Care": what an office is for is often two things. */
function isPortfolio(r: Reading, and: number, first: number): boolean {
  const named = is.maleName | is.femaleName | is.place | is.title | is.body;
  const next = and + 1;
  if ((r.classes[next] ?? 0) & named || isCapital(r, next + 1)) return false;
  for (let i = and - 2; i > first; i -= 1)
    if (/^(?:of|for)$/.test(r.tokens[i]?.lower ?? "")) {
      const body = r.tokens[i - 1]?.lower ?? "";
      const both = ((r.classes[and - 1] ?? 0) & named) === 0 && learned.test(body);
      return offices.test(body) || both;
    }
  return false;
}

const offices = /^(?:department|ministry|office|minister|secretary)$/;
/** What is named after what its members do. */
const learned =
  /^(?:institute|institution|association|society|federation|union|college|council|board|academy|school|faculty|committee|commission|bureau|agency|centre|center|museum)$/;

/** "Prevention of Flooding Bill" */
function isLaw(r: Reading, from: number, to: number): boolean {
  let end = from;
  while (end < to && r.tokens[end]?.kind === "word" && isCapital(r, end)) end += 1;
  return /^(?:bill|act|directive|treaty)$/.test(r.tokens[end - 1]?.lower ?? "");
}

/** "Lund Iron and Steel Co." */
function isTradingAs(r: Reading, and: number, first: number): boolean {
  const person = is.maleName | is.femaleName | is.title | is.courtesy;
  return (
    isCapital(r, and - 1) &&
    isCapital(r, and + 2) &&
    !((r.classes[first] ?? 0) & person) &&
    /^(?:co|company|corp|corporation|inc|ltd|plc|llc|group|works|partners)\.?$/.test(
      r.tokens[and + 2]?.lower ?? "",
    )
  );
}

/** "Scottish" of "Scottish Education Department" is its name's. */
function isDemonym(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  return (c & is.demonym) !== 0 && !(c & (is.title | is.role));
}

function addRun(r: Reading, runs: NameRun[], from: number, to: number): void {
  let core = coreStart(r, from, to);
  if (core >= to || isOffice(r, from, to)) return;
  const ofPlace = r.tokens[core]?.lower === "of";
  if (ofPlace) core = from;
  const kind = ofPlace ? "person" : kindOf(r, from, core, to);
  if (kind === "institution") while (core > from && isDemonym(r, core - 1)) core -= 1;
  runs.push({
    from,
    to,
    core,
    kind,
    gender: genderOf(r, from, core),
    block: r.blockOf[from] ?? 0,
  });
}

/**
 * "the Public Relations Officer", "The Bishop of Lindport, the Rev Ana Ruiz,": an office, and who
 * holds it is named elsewhere, if at all.
 */
function isOffice(r: Reading, from: number, to: number): boolean {
  if (isHeldBefore(r, from, to)) return true;
  if (r.tokens[from - 1]?.lower !== "the") return false;
  if (to - from > 1 && (r.classes[to - 1] ?? 0) & is.title) return true;
  if (to - from === 2 && r.tokens[to - 1]?.lower === "lady") return true;
  if (!((r.classes[from] ?? 0) & is.title) || r.tokens[to]?.text !== ",") return false;
  if (r.tokens[from + 1]?.lower !== "of") return false;
  const next = r.tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
  return isCapital(r, next) && ((r.classes[next] ?? 0) & (is.title | is.courtesy)) !== 0;
}

/** "Bishop of Tarrow" of "the Rev Miriam Oye, Bishop of Tarrow," */
function isHeldBefore(r: Reading, from: number, to: number): boolean {
  if (!((r.classes[from] ?? 0) & is.title) || r.tokens[from + 1]?.lower !== "of") return false;
  const ends = to >= r.tokens.length || r.tokens[to]?.kind === "punctuation";
  return ends && r.tokens[from - 1]?.text === "," && isCapital(r, from - 2);
}
