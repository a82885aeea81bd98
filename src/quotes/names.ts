import { classesOf, wordClass as is } from "./lexicon.ts";
import { isCapital } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";

/** A run of capitalised words that names somebody or something; `from` to `to` are tokens. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** First token after titles: "Rex" of "Secretary of State Rex Tillerson". */
  readonly core: number;
  readonly kind: "person" | "institution" | "place" | "unclear";
  readonly gender: "male" | "female" | null;
  readonly block: number;
}

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
const particles =
  /^(?:de|da|di|del|della|der|den|van|von|bin|bint|ibn|al|el|la|le|du|dos|ten|ter|y|ben)$/;
const initials = /^(?:\p{Lu}\.)+$/u;
const before = is.title | is.courtesy | is.role | is.demonym;
const companyEnd =
  /^(?:inc\.?|corp\.?|co\.?|ltd\.?|llc|plc|group|holdings|banks?|times|post|journal|news|tv|radio|air|airlines|airways|shipping|power|energy|motors|robotics|foods|media|records|partners|capital|industries|systems|technologies|lines|pictures|studios|pharmaceuticals|insurance|logistics|railways|rail|water|telecom|airport|fc|united|rovers|party|institute|trust|society|federation|union|league|council|court|ministry|department|agency|commission|committee|parliament|chronicle|gazette|herald|tribune|courant|observer|mail|wire|homes|hotels|software|networks)$/;

/** Every name of the article's tokens, titles and headings left out, in order. */
export function nameRuns(r: Reading): NameRun[] {
  const runs: NameRun[] = [];
  for (const { block, from, to, firstSentence } of r.blocks) {
    if (block.kind !== "body") continue;
    let i = from;
    while (i < to) {
      const end = startsName(r, i, firstSentence) ? runEnd(r, i, to) : i;
      if (end > i) addRun(r, runs, i, end);
      i = Math.max(end, i + 1);
    }
  }
  return withSurnames(r, runs);
}

/** Adds the surnames that look like a title or a verb: "King said", where a Pete King is named. */
function withSurnames(r: Reading, runs: readonly NameRun[]): NameRun[] {
  const surnames = new Set<string>();
  const covered = new Uint8Array(r.tokens.length);
  for (const { from, core, to, kind } of runs) {
    covered.fill(1, from, to);
    if (to - core > 1 && kind !== "institution" && kind !== "place")
      surnames.add(r.tokens[to - 1]?.lower ?? "");
  }
  const all = [...runs];
  for (let at = 0; at < covered.length; at += 1) {
    const token = r.tokens[at];
    if (covered[at] || token?.kind !== "word" || !surnames.has(token.lower)) continue;
    const c = (r.classes[at] ?? 0) & functionWord;
    const described = (r.classes[at - 1] ?? 0) & (is.determiner | is.possessivePronoun);
    if (c || described || !isCapital(r, at) || r.blocks[r.blockOf[at] ?? 0]?.block.kind !== "body")
      continue;
    const run = { from: at, to: at + 1, core: at, block: r.blockOf[at] ?? 0 };
    all.push({ ...run, kind: "unclear", gender: null });
  }
  return all.length > runs.length ? all.sort((a, b) => a.from - b.from) : all;
}

function startsName(r: Reading, at: number, _first: number): boolean {
  const token = r.tokens[at];
  if (token?.kind !== "word" || token.text.startsWith("@")) return false;
  if (!isCapital(r, at)) return particles.test(token.lower) && isParticleName(r, at);
  const c = r.classes[at] ?? 0;
  if (c & functionWord && !(c & is.modal && !isSentenceStart(r, at))) return false;
  if (c & is.time && (isSentenceStart(r, at) || !nameFollows(r, at))) return false;
  if (!isSentenceStart(r, at)) return true;
  if (c & (is.maleName | is.femaleName | is.place | is.demonym | is.title | is.courtesy))
    return true;
  if (nameFollows(r, at))
    return !(c & (is.pastVerb | is.baseVerb | is.adjective)) || isCapital(r, at + 1);
  return (
    !(c & (is.pastVerb | is.presentVerb | is.baseVerb | is.adjective | is.role | is.body)) &&
    !/(?:ing|ly|ed)$/.test(token.lower)
  );
}

/** "van der Kolk" without a first name. */
function isParticleName(r: Reading, at: number): boolean {
  let i = at;
  while (particles.test(r.tokens[i]?.lower ?? "") && i < at + 3) i += 1;
  return (
    /^(?:van|von|de|der|den|del|di|al|bin|ten|ter)$/.test(r.tokens[at]?.lower ?? "") &&
    isCapital(r, i) &&
    r.tokens[i]?.kind === "word"
  );
}

function nameFollows(r: Reading, at: number): boolean {
  return (
    r.tokens[at + 1]?.kind === "word" &&
    isCapital(r, at + 1) &&
    !((r.classes[at + 1] ?? 0) & functionWord)
  );
}

function isSentenceStart(r: Reading, at: number): boolean {
  const from = r.sentences[r.sentenceOf[at] ?? 0]?.from ?? 0;
  return (
    at === from ||
    (at === from + 1 && r.tokens[from]?.kind !== "word") ||
    r.tokens[at - 1]?.kind === "mark" ||
    r.tokens[at - 1]?.text === ":"
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
    else if (/^(?:of|for|&|and|the)$/.test(token.lower) && joins(r, end, to, first))
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
  while (end < to && end < at + 3 && particles.test(r.tokens[end]?.text ?? "")) end += 1;
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

function joins(r: Reading, at: number, to: number, _first: number): boolean {
  const lower = r.tokens[at]?.lower;
  if (lower === "&") return at + 1 < to && isCapital(r, at + 1);
  const next = r.tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  if (next >= to || r.tokens[next]?.kind !== "word" || !isCapital(r, next)) return false;
  const c = r.classes[at - 1] ?? 0;
  if (lower === "of") return (c & (is.title | is.role | is.body)) !== 0;
  return lower === "for" && (c & is.body) !== 0;
}

function addRun(r: Reading, runs: NameRun[], from: number, to: number): void {
  const core = coreStart(r, from, to);
  if (core >= to) return;
  const kind = kindOf(r, from, core, to);
  runs.push({ from, to, core, kind, gender: genderOf(r, from, core), block: r.blockOf[from] ?? 0 });
}

function coreStart(r: Reading, from: number, to: number): number {
  let core = from;
  while (core < to && (r.classes[core] ?? 0) & before && !isFirstName(r, core, to)) core += 1;
  if (core >= to) return to - from === 1 ? to : from;
  const last = lastTitle(r, core, to);
  if (last > core) core = last;
  else if (core > from && r.tokens[core]?.lower === "of") core = afterOf(r, core, to);
  if (core === from && opensWithTrade(r, from, to)) core += 1;
  return core;
}

/** The first token after the last title inside a run: "Josh" of "House Press Secretary Josh Earnest". */
function lastTitle(r: Reading, core: number, to: number): number {
  for (let i = to - 2; i >= core; i -= 1) {
    const c = r.classes[i] ?? 0;
    if (!(c & (is.title | is.courtesy)) || suffix.test(r.tokens[i + 1]?.text ?? "")) continue;
    if (
      i > core &&
      (r.classes[i - 1] ?? 0) & (is.maleName | is.femaleName) &&
      !((r.classes[i - 1] ?? 0) & (is.title | is.role | is.body))
    )
      continue;
    const next =
      r.tokens[i + 1]?.lower === "of" || r.tokens[i + 1]?.lower === "for"
        ? afterOf(r, i + 1, to)
        : i + 1;
    if (next >= to || anyBody(r, next, to)) return core;
    if (i === core && isFirstName(r, core, to)) return core;
    return next;
  }
  return core;
}

const suffix = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

function anyBody(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (
      (r.classes[i] ?? 0) & is.body &&
      !(i > from && (r.classes[from] ?? 0) & (is.maleName | is.femaleName))
    )
      return true;
  return companyEnd.test(r.tokens[to - 1]?.lower ?? "");
}

/** Over "of State", "of the Interior", "of National Intelligence" to the name. */
function afterOf(r: Reading, of: number, to: number): number {
  for (let i = of + 1; i < to - 1; i += 1)
    if ((r.classes[i] ?? 0) & (is.maleName | is.femaleName) && isFirstName(r, i, to)) return i;
  const next = r.tokens[of + 1]?.lower === "the" ? of + 3 : of + 2;
  return next < to ? next : of;
}

/** "Stonemason Agathe Perrin" at the start of a sentence: a capital that is no part of the name. */
function opensWithTrade(r: Reading, from: number, to: number): boolean {
  if (to - from < 2 || !isSentenceStart(r, from) || isFirstName(r, from, to)) return false;
  const named = ((r.classes[from + 1] ?? 0) & (is.maleName | is.femaleName)) !== 0;
  const c = r.classes[from] ?? 0;
  if (to - from === 2) return named && (c & (is.role | is.adverb | is.pastVerb)) !== 0;
  return (
    named ||
    /[a-z](?:er|or|ist|man|woman|mason|eer|ian|smith|wright|herd)$/.test(r.tokens[from]?.text ?? "")
  );
}

function isFirstName(r: Reading, at: number, to: number): boolean {
  const c = r.classes[at] ?? 0;
  return (
    (c & (is.maleName | is.femaleName)) !== 0 &&
    !(c & (is.title | is.courtesy)) &&
    at + 1 < to &&
    !((r.classes[at + 1] ?? 0) & is.title)
  );
}

function kindOf(r: Reading, from: number, core: number, to: number): NameRun["kind"] {
  const first = r.classes[core] ?? 0;
  const last = r.tokens[to - 1];
  const length = to - core;
  if (!last) return "unclear";
  const titled =
    core > from &&
    (((r.classes[from] ?? 0) | (r.classes[core - 1] ?? 0)) & (is.title | is.courtesy | is.role) ||
      opensWithTrade(r, from, to));
  const named = (first & (is.maleName | is.femaleName)) !== 0;
  for (let i = core; i < to; i += 1) {
    const lower = r.tokens[i]?.lower ?? "";
    if (
      (((r.classes[i] ?? 0) & is.body) !== 0 && !(named && length === 2 && i === core)) ||
      (companyEnd.test(lower) && !(named && length === 2)) ||
      lower === "&" ||
      lower === "of"
    )
      return "institution";
  }
  if (titled) return "person";
  if (length === 1 && (first & (is.place | is.demonym) || isPlacePair(r, core)) && !named)
    return "place";
  const letters =
    length > 1 && initials.test(r.tokens[core]?.text ?? "")
      ? ""
      : (r.tokens[core]?.text.replaceAll(".", "") ?? "");
  const label = r.tokens[to]?.text === ":" && from === r.blocks[r.blockOf[from] ?? 0]?.from;
  if (letters.length > 1 && letters === letters.toUpperCase() && !named && !label)
    return "institution";
  if (length > 1 && first & is.place && !named) return "place";
  if (named && length > 1) return "person";
  if (r.tokens[from - 1]?.lower === "the") return "institution";
  return "unclear";
}

/** "Russia-US" */
function isPlacePair(r: Reading, at: number): boolean {
  const parts = r.tokens[at]?.lower.split("-") ?? [];
  return (
    parts.length > 1 && parts.some((part) => (classesOf(part) & (is.place | is.demonym)) !== 0)
  );
}

function genderOf(r: Reading, from: number, core: number): NameRun["gender"] {
  for (let i = from; i < core; i += 1) {
    const c = r.classes[i] ?? 0;
    if (c & is.maleNoun) return "male";
    if (c & is.femaleNoun) return "female";
  }
  const c = (r.classes[core] ?? 0) & (is.maleName | is.femaleName);
  if (c === is.maleName) return "male";
  return c === is.femaleName ? "female" : null;
}
