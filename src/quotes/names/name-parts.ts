import { wordClass as is, sexOfNameWord } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";
import { companyEnd } from "./companies.ts";
import { suffix } from "./name-forms.ts";
import { isSentenceStart } from "./name-position.ts";
import { isOfficeHead } from "./offices.ts";
import { isPlural, isRole } from "./role-words.ts";

const before = is.title | is.courtesy | is.role | is.demonym;
/** First token of the name proper: what stands before it is a title, a trade or a place. */
export function coreStart(r: Reading, from: number, to: number): number {
  let core = afterOrigin(r, from, to);
  while (
    core < to &&
    (hasClass(r, core, before) || isRank(r, core, from, to)) &&
    !isFirstName(r, core, to)
  )
    core += 1;
  if (core >= to) {
    // "Ms Baker", "Rep. King": whoever is called so has the trade for a surname.
    const called = hasClass(r, from, is.courtesy | is.title) && to - from === 2;
    if (to - from === 1) return isPaper(r, from) ? from : to;
    return called ? to - 1 : from;
  }
  if (core === to - 1 && isGivenTitle(r, core - 1, from)) return core - 1;
  if (core > from && core === to - 1 && (isOfPeople(r, from, core) || isPlural(r, core)))
    return from;
  const last = lastTitle(r, core, to);
  if (last > core) core = last;
  else if (core > from && lowerAt(r, core) === "of") core = afterOf(r, core, to);
  if (core === from && opensWithTrade(r, from, to)) core += 1;
  if (core === from && isPosted(r, from) && to - from > 2) core += 1;
  return afterOutlet(r, core, to);
}

/** "which The Observer called": within a sentence no office has its article in capitals. */
function isPaper(r: Reading, at: number): boolean {
  const titled = r.tokens[at - 1]?.text === "The" && !isSentenceStart(r, at - 1);
  return titled && !isOfficeHead(r, at);
}

/** "Western Coastwatch", "Saudi Arabia", against "Brazilian Ronildo": no person is told to be "western". */
function isOfPeople(r: Reading, from: number, core: number): boolean {
  for (let i = from; i < core; i += 1)
    if (!hasClass(r, i, is.demonym) || hasClass(r, i, is.role | is.title)) return false;
  const thing = hasClass(r, core, is.place | is.demonym);
  return thing || /(?:ish|ese|ern|ic|ch)$/.test(lowerAt(r, core - 1));
}

/** "Earl" of "Chief Justice Earl Holm", "Emir" of "Owner Emir Hodzic": a first name behind a title or a trade. */
function isGivenTitle(r: Reading, at: number, from: number): boolean {
  if (at <= from || !hasClass(r, at - 1, is.title | is.role)) return false;
  const { lower = "" } = r.tokens[at] ?? {};
  return !ranks.test(lower) && sexOfNameWord(lower) !== null;
}

/** What "Attorney General Holm" and "Chief Judge Holm" have for the end of an office. */
const ranks = /^(?:general|major|judge|king|baron)$/;

/** "Britain" of "China’s ambassador to Britain Liu Xia" */
function isPosted(r: Reading, at: number): boolean {
  const post = hasClass(r, at - 2, is.role | is.title);
  const place = hasClass(r, at, is.place);
  return post && place && /^(?:to|for|in)$/.test(lowerAt(r, at - 1));
}

/** "Jon" of "Channel Sports Insider Jon Reed", "Osei" of "Rovers DL Osei Mensah": after an outlet, a club or an office. */
function afterOutlet(r: Reading, core: number, to: number): number {
  if (isFirstName(r, core, to)) return core;
  let labelled = isLabel(r, core);
  for (let i = core + 1; i < to - 1; i += 1) {
    const beside = (isCapitals(r, i - 1) && i - 1 > core) || isNameWord(r, i);
    const named = isFirstName(r, i, to) || (i === to - 2 && beside);
    if (labelled && named && !isLabel(r, i)) return i;
    labelled ||= isLabel(r, i);
  }
  return core;
}

/** "Bill" of "Policy Consultant Bill Reed": behind a trade no other reading is left. */
function isNameWord(r: Reading, at: number): boolean {
  return isRole(r, at - 1) && sexOfNameWord(lowerAt(r, at)) !== null;
}

/** Whether a word in a run tells what stands before somebody's name: "NHS", "News", "Commission", "Ohio". */
function isLabel(r: Reading, at: number): boolean {
  const { lower = "" } = r.tokens[at] ?? {};
  const c = r.classes[at] ?? 0;
  if (c & (is.maleName | is.femaleName)) return false;
  const label = (c & (is.body | is.place)) !== 0 && lower !== "camp";
  return label || isRole(r, at) || companyEnd.has(lower) || isCapitals(r, at);
}

function isCapitals(r: Reading, at: number): boolean {
  return /^[A-Z]{2,}$/.test(r.tokens[at]?.text ?? "");
}

/** "Ana" of "South Korean-born Ana Ruiz" */
function afterOrigin(r: Reading, from: number, to: number): number {
  for (let i = to - 2; i >= from; i -= 1)
    if (/-(?:area|backed|based|born|educated|era|led|raised|style|trained)$/.test(lowerAt(r, i)))
      return i + 1;
  return from;
}

/** "DC" of "DC Priya Nair", "CM" of "Deputy CM Anil Kale", "Garda" of "Garda Aoife Byrne": what stands before a full name. */
function isRank(r: Reading, at: number, from: number, to: number): boolean {
  const { text = "" } = r.tokens[at] ?? {};
  if (at + 2 >= to) return false;
  if (text === "Garda") return !anyBody(r, at + 1, to);
  if (!/^[A-Z]{2,4}$/.test(text)) return false;
  const deputy = at > from && hasClass(r, at - 1, is.title | is.role);
  return deputy || isFirstName(r, at + 1, to);
}

/** The first token after the last title inside a run: "Tom" of "Police Press Secretary Tom Ekman". */
function lastTitle(r: Reading, core: number, to: number): number {
  for (let i = to - 2; i >= core; i -= 1) {
    const c = r.classes[i] ?? 0;
    if (!(c & (is.title | is.courtesy)) || suffix.test(r.tokens[i + 1]?.text ?? "")) continue;
    if (i > core && isGiven(r, i - 1)) continue;
    const next =
      lowerAt(r, i + 1) === "of" || lowerAt(r, i + 1) === "for" ? afterOf(r, i + 1, to) : i + 1;
    if (next >= to || anyBody(r, next, to)) return core;
    return next;
  }
  return core;
}

/** "Peter" and "T." of "Peter T. King", against "SU President": what stands behind it is no title. */
export function isGiven(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  if (c & (is.title | is.role | is.body) || isCapitals(r, at)) return false;
  return (c & (is.maleName | is.femaleName)) !== 0 || /^\p{Lu}\.$/u.test(r.tokens[at]?.text ?? "");
}

function anyBody(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (hasClass(r, i, is.body) && !(i > from && hasClass(r, from, is.maleName | is.femaleName)))
      return true;
  return companyEnd.has(lowerAt(r, to - 1));
}

/** Over "of State", "of the Interior", "of National Intelligence" to the name. */
function afterOf(r: Reading, of: number, to: number): number {
  for (let i = of + 1; i < to - 1; i += 1) if (isFirstName(r, i, to)) return i;
  const the = lowerAt(r, of + 1) === "the";
  let next = the ? of + 3 : of + 2;
  while (next < to && halves.test(lowerAt(r, next - 1))) next += 1;
  return next < to ? next : of;
}

/** What a name of two words begins with: "New York", "United States", "Free World". */
const halves =
  /^(?:new|north|south|east|west|northern|southern|eastern|western|united|free|saint|st|san|los|las)$/;

/** "Stonemason Agathe Perrin" at the start of a sentence: a capital that is no part of the name. */
export function opensWithTrade(r: Reading, from: number, to: number): boolean {
  if (to - from < 2 || !isSentenceStart(r, from) || isFirstName(r, from, to)) return false;
  const named = hasClass(r, from + 1, is.maleName | is.femaleName);
  const c = r.classes[from] ?? 0;
  if (to - from === 2) return named && (c & (is.role | is.adverb | is.pastVerb)) !== 0;
  const word = r.tokens[from]?.text ?? "";
  return trades.test(word) || positions.test(word) || (named && (c !== 0 || modifiers.test(word)));
}

const trades = /[a-z](?:er|or|ist|(?<!Hu)man|mason|eer|ian|smith|wright|herd)$/;
/** "Fly-half", "Centre-back", "Co-author": of first names with a hyphen both halves have a capital. */
const positions = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const modifiers = /[a-z](?:ed|ing|ly|ness|mate|parent|star)$/;

function isFirstName(r: Reading, at: number, to: number): boolean {
  const c = r.classes[at] ?? 0;
  return (
    (c & (is.maleName | is.femaleName)) !== 0 &&
    !(c & (is.title | is.courtesy)) &&
    at + 1 < to &&
    !hasClass(r, at + 1, is.title)
  );
}
