import { genderOf } from "#quotes/names/genders.ts";
import { companyEnd } from "#quotes/names/kinds/companies.ts";
import { kindOf } from "#quotes/names/kinds/name-kinds.ts";
import { coreStart } from "#quotes/names/kinds/name-parts.ts";
import { acts, isSentenceStart } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { isOffice } from "#quotes/names/roles/offices.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { wordClass as is, sexOfNameWord } from "#quotes/reading/lexicon.ts";
import { isClitic } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { creditEnd } from "./credits.ts";
import { isDay } from "./days.ts";
import { headlineEnd, intervieweeAt, isHeadlineVerb, isPlain, isSentence } from "./headlines.ts";
import { nameEnd } from "./name-end.ts";
import { functionWord, isAfterWords, startsName } from "./name-start.ts";

/**
 * Every name of the article's tokens in order; titles, headings and the credits of pictures are left out, but for the
 * full names of a title that is a sentence, and whom one says an interview is with; from a title with capitals for
 * names alone, and a heading that is a name, there are the full names of whom the story has by the surname.
 */
export function nameRuns(r: Reading): readonly NameRun[] {
  const runs: NameRun[] = [];
  const fromHeads: NameRun[] = [];
  for (const { block, from, to } of r.blocks) {
    const told = block.kind === "title" && isSentence(r, from, to);
    if (block.kind === "title" && !told) {
      addInterviewee(r, runs, from, to);
      if (runs.length === 0 && isPlain(r, from, to)) addNames(r, fromHeads, from, to, true);
    }
    if (block.kind === "heading" && isName(r, from, to)) addNames(r, fromHeads, from, to, true);
    if (block.kind === "body" || told) addNames(r, runs, from, to, told);
  }
  const named = [...fullNamesOfSurnames(r, fromHeads, runs), ...runs];
  named.sort((a, b) => a.from - b.from);
  return withSurnames(r, named);
}

/** Whether a heading is a name and no more: "Ana Ruiz", "Mayor Ana Ruiz", against "Brave Ruiz" and "Team Ruiz". */
function isName(r: Reading, from: number, to: number): boolean {
  const opens = r.classes[from] === 0 || hasClass(r, from, opensName);
  return to - from > 1 && opens && startsName(r, from) && nameEnd(r, from, to) === to;
}

const opensName = is.maleName | is.femaleName | is.title | is.courtesy;

/** Adds the names of a stretch of tokens. */
function addNames(r: Reading, runs: NameRun[], from: number, to: number, full: boolean): void {
  let i = from;
  while (i < to) {
    const end = startsName(r, i) ? nameEnd(r, i, to) : i;
    if (end > i && !(full && end === i + 1)) addRun(r, runs, i, end);
    const next = end > i && isHeadlineVerb(r, end) ? headlineEnd(r, end, to) : end;
    i = next > i ? next : Math.max(creditEnd(r, i, to), i + 1);
  }
}

/** Those of a title's names that are people's whom the story never has by more than the surname. */
function fullNamesOfSurnames(
  r: Reading,
  named: readonly NameRun[],
  story: readonly NameRun[],
): readonly NameRun[] {
  if (named.length === 0) return named;
  const isLong = ({ core, to }: NameRun) => to - core > 1;
  const lastOf = ({ to }: NameRun) => lowerAt(r, to - 1);
  const alone = new Set(story.filter((run) => !isLong(run)).map(lastOf));
  const full = new Set(story.filter(isLong).map(lastOf));
  return named.filter((run) => {
    const last = lastOf(run);
    const somebody = run.kind === "person" || run.kind === "unclear";
    return somebody && isLong(run) && alone.has(last) && !full.has(last);
  });
}

/** Ana Ruiz of "An interview with Ana Ruiz" and of "Ana Ruiz: an interview with the keeper of bees". */
function addInterviewee(r: Reading, runs: NameRun[], from: number, to: number): void {
  const at = intervieweeAt(r, from, to);
  if (at === to) return;
  const end = startsName(r, at) ? nameEnd(r, at, to) : at;
  const opening = startsName(r, from) ? nameEnd(r, from, to) : from;
  if (end > at + 1) addRun(r, runs, at, end);
  else if (opening > from + 1 && r.tokens[opening]?.text === ":") addRun(r, runs, from, opening);
}

function addRun(r: Reading, runs: NameRun[], from: number, to: number): void {
  let core = isOwned(r, from, to) ? from : coreStart(r, from, to);
  if (core >= to || isOffice(r, from, core, to) || isDay(r, from, to)) return;
  const isOfPlace = /^(?:of|for)$/.test(lowerAt(r, core));
  const kind = isOfPlace ? kindOfPlace(r, core) : kindOf(r, from, core, to);
  if (isOfPlace) core = from;
  if (kind === "institution" && isDepartment(r, core, to) && lowerAt(r, from - 1) === "the")
    core = from;
  if (kind === "institution") while (core > from && isOfMembers(r, core - 1)) core -= 1;
  runs.push({
    from,
    to,
    core,
    kind,
    gender: genderOf(r, from, core),
    block: r.blockOf[from] ?? 0,
  });
}

/** "Department" of "the Justice Department": "Justice" is nobody's title. */
function isDepartment(r: Reading, core: number, to: number): boolean {
  return to - core === 1 && hasClass(r, core, is.body);
}

/** "County Sheriff’s Office": no word of it is anybody's title. */
function isOwned(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isClitic(r, i)) return true;
  return false;
}

/** "Duke of Wexcombe", "Friends of the Mill": whoever is called by what they are, and of what. */
function kindOfPlace(r: Reading, of: number): NameRun["kind"] {
  return isPlural(r, of - 1) ? "institution" : "person";
}

/** "Scottish" of "Scottish Education Department", "Nurses" of "Nurses Union": what belongs to a body's name. */
function isOfMembers(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  const plural = (c & is.role) !== 0 && !(c & is.title) && isPlural(r, at);
  const placed = /-(?:based|born)$/.test(lowerAt(r, at));
  return plural || ((c & is.demonym) !== 0 && !(c & (is.title | is.role)) && !placed);
}

/** Adds names that look like a title, a verb or a plain noun: "King said", where a Pete King is named. */
function withSurnames(r: Reading, runs: readonly NameRun[]): NameRun[] {
  const surnames = new Set<string>();
  const ofFullNames = new Set<string>();
  const covered = new Uint8Array(r.tokens.length);
  for (const { from, core, to, kind } of runs) {
    covered.fill(1, from, to);
    const full = to - core > 1 && !opensLikeTrade(r, { from, core, to, kind });
    const surname = full && kind !== "institution" && kind !== "place";
    const last = lowerAt(r, to - 1);
    if (surname) ofFullNames.add(last);
    if (surname || (to - from === 1 && !isSentenceStart(r, from))) surnames.add(last);
  }
  const all = runs.flatMap((run) =>
    withoutOutlet(r, withoutTrade(r, withoutVerb(r, run), ofFullNames), ofFullNames),
  );
  for (let at = 0; at < covered.length; at += 1) {
    const token = r.tokens[at];
    if (covered[at] || !isCapital(r, at)) continue;
    if (token?.kind !== "word" || !surnames.has(token.lower)) continue;
    const c = hasClass(r, at, functionWord);
    const described = hasClass(r, at - 1, is.determiner | is.possessivePronoun);
    if (c || described || r.blocks[r.blockOf[at] ?? 0]?.block.kind !== "body") continue;
    const run = { from: at, to: at + 1, core: at, block: r.blockOf[at] ?? 0 };
    all.push({ ...run, kind: "unclear", gender: null });
  }
  return all.length > runs.length ? all.sort((a, b) => a.from - b.from) : all;
}

/** "Holm" of "See Holm for what he is" and of "Given Holm’s record": a verb that begins a sentence, and no first name. */
function withoutVerb(r: Reading, run: NameRun): NameRun {
  const { from, core, to, kind } = run;
  const length = to - from;
  if (kind !== "unclear" || core !== from || length < 2 || length > 3) return run;
  if (!isSentenceStart(r, from) || !opensClause(r, run)) return run;
  const rest = from + 1;
  return { ...run, from: rest, core: rest, kind: kindOf(r, rest, rest, to) };
}

function opensClause(r: Reading, run: NameRun): boolean {
  const lower = lowerAt(r, run.from);
  if (/^(?:given|granted)$/.test(lower)) return true;
  const verb = is.baseVerb | is.pastVerb | is.presentVerb | is.speech;
  if (!hasClass(r, run.from, verb) || sexOfNameWord(lower) !== null) return false;
  return !acts(r, run);
}

/** "Realtor Gulam" at the start of a sentence, where a Sean Gulam is named; "Fenniver Gulam" where only "Gulam" is. */
function withoutTrade(r: Reading, run: NameRun, surnames: ReadonlySet<string>): NameRun {
  const last = lowerAt(r, run.to - 1);
  if (!opensLikeTrade(r, run) || !surnames.has(last)) return run;
  return { ...run, core: run.to - 1, kind: "person" };
}

/** "Speaking to the Lund Mail Gulam said", where a Sean Gulam is named: the paper and the speaker, with no comma between. */
function withoutOutlet(r: Reading, run: NameRun, surnames: ReadonlySet<string>): NameRun[] {
  const { from, core, to, kind } = run;
  const last = to - 1;
  const spokenTo = lowerAt(r, from - 1) === "the" && /^(?:to|with)$/.test(lowerAt(r, from - 2));
  if (kind !== "institution" || to - core < 2 || !spokenTo) return [run];
  if (!companyEnd.has(lowerAt(r, last - 1)) || companyEnd.has(lowerAt(r, last))) return [run];
  if (!surnames.has(lowerAt(r, last)) || !hasClass(r, to, is.pastVerb | is.presentVerb))
    return [run];
  return [
    { ...run, to: last },
    { ...run, from: last, core: last, kind: "unclear", gender: null },
  ];
}

/** Whether two words at the start of a sentence may be a trade, or how somebody is, and a surname: "Embattled Gulam". */
function opensLikeTrade(
  r: Reading,
  { from, core, to, kind }: Pick<NameRun, "from" | "core" | "to" | "kind">,
): boolean {
  if (kind !== "unclear" || core !== from || to - core !== 2) return false;
  if (!isSentenceStart(r, from) || isAfterWords(r, from)) return false;
  const trade = /[a-z]{2}(?:er|or|ist|ian|eer|[^e]ed)$/.test(r.tokens[from]?.text ?? "");
  return trade && !hasClass(r, from, is.maleName | is.femaleName);
}
