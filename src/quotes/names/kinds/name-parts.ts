import { isSentenceStart } from "#quotes/names/name-position.ts";
import { isInCharge, isOfficeHead } from "#quotes/names/roles/offices.ts";
import { closes, isPlural, isRole } from "#quotes/names/roles/role-words.ts";
import { suffix } from "#quotes/names/words/name-forms.ts";
import { isFamilyAndGiven } from "#quotes/names/words/pinyin.ts";
import { portfolioEnd } from "#quotes/names/words/portfolios.ts";
import { wordClass as is, sexOfNameWord } from "#quotes/reading/lexicon.ts";
import { groups } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { companyEnd } from "./companies.ts";

/** First token of the name proper: what stands before it is a title, a trade or a place. */
export function coreStart(r: Reading, from: number, to: number): number {
  if (isOfMany(r, from) || isGivenBehindRole(r, from, to)) return from;
  const first = afterTitles(r, from, to);
  if (first >= to) return coreOfTitles(r, from, to);
  if (first === to - 1) {
    if (isGivenBehindTitle(r, first - 1, from)) return first - 1;
    if (first > from && isOfAll(r, first)) return from;
    if (first > from && (isNamedAfterPeople(r, from, first) || isPlural(r, first))) return from;
  }
  return afterOutlet(r, afterEmployer(r, from, afterInnerTitle(r, from, first, to), to), to);
}

/** "Ana" of "marketing manager at Sund Trips Ana Ruiz,": behind a post and where it is. */
function afterEmployer(r: Reading, from: number, core: number, to: number): number {
  const given = to - 2;
  const post = isRole(r, from - 2) && /^(?:at|from|of|for)$/.test(lowerAt(r, from - 1));
  if (!post || core !== from || given <= from || !leadsName(r, given, to)) return core;
  if (hasClass(r, given - 1, is.title | is.courtesy) || isGiven(r, given - 1)) return core;
  if (hasClass(r, to - 1, is.body | is.place) || companyEnd.has(lowerAt(r, to - 1))) return core;
  return closes(r, to) || hasClass(r, to, is.speech) ? given : core;
}

/** "Assembly" of "the UN General Assembly": whose it is, all of them, and no general’s name. */
function isOfAll(r: Reading, at: number): boolean {
  const office = /^(?:attorney|major|solicitor|surgeon)$/.test(lowerAt(r, at - 2));
  return !office && lowerAt(r, at - 1) === "general" && ofAll.test(lowerAt(r, at));
}

const ofAll = /^(?:assembly|committee|conference|congress|council|court|hospital|synod)$/;

/** Whether a name begins with those who make up a body: "the charity Mothers Against Noise". */
export function isOfMany(r: Reading, from: number): boolean {
  return groups.has(r.tokens[from - 1]?.text ?? "") && isPlural(r, from);
}

/** The first token behind the titles, trades and nations that a run begins with. */
function afterTitles(r: Reading, from: number, to: number): number {
  let first = afterOrigin(r, from, to);
  while (first < to && isTitle(r, first, from, to)) first += 1;
  return first;
}

function isTitle(r: Reading, at: number, from: number, to: number): boolean {
  const title = hasClass(r, at, is.title | is.courtesy | is.role | is.demonym);
  const family = at === from && isFamilyAndGiven(lowerAt(r, at), lowerAt(r, at + 1));
  return (title || isRank(r, at, from, to)) && !leadsName(r, at, to) && !family;
}

/** "Ally" of "singer Ally Holm": behind a role in small letters it is no other. */
function isGivenBehindRole(r: Reading, at: number, to: number): boolean {
  if (to - at !== 2 || hasClass(r, at, is.title | is.courtesy | is.demonym)) return false;
  return hasClass(r, at, is.role) && hasClass(r, at - 1, is.role) && !isCapital(r, at - 1);
}

/** Of a run of nothing but titles: "Baker" of "Ms Baker", "King" of "Rep. King", nothing of "President". */
function coreOfTitles(r: Reading, from: number, to: number): number {
  if (to - from === 1) return isPaper(r, from) ? from : to;
  const called = hasClass(r, from, is.courtesy | is.title) && to - from === 2;
  return called ? to - 1 : from;
}

/** Behind what else tells somebody's office in a run of which `first` is the first token that is no title. */
function afterInnerTitle(r: Reading, from: number, first: number, to: number): number {
  // "Ms Noraini Haji Basri"
  if (first > from && hasClass(r, first - 1, is.courtesy)) return first;
  const last = afterLastTitle(r, first, to);
  if (last > first) return last;
  if (first > from) return isOf(r, first) ? afterOf(r, first, to) : first;
  const trade = opensWithTrade(r, from, to) || (isPosted(r, from) && to - from > 2);
  return trade ? first + 1 : first;
}

/** "which The Observer called": within a sentence no office has its article in capitals. */
function isPaper(r: Reading, at: number): boolean {
  const titled = r.tokens[at - 1]?.text === "The" && !isSentenceStart(r, at - 1);
  return titled && !isOfficeHead(r, at);
}

/** "Western Coastwatch", "Saudi Arabia", against "Brazilian Ronildo": no person is told to be "western". */
function isNamedAfterPeople(r: Reading, from: number, core: number): boolean {
  for (let i = from; i < core; i += 1)
    if (!hasClass(r, i, is.demonym) || hasClass(r, i, is.role | is.title)) return false;
  const thing = hasClass(r, core, is.place | is.demonym);
  return thing || /(?:ish|ese|ern|ic|ch)$/.test(lowerAt(r, core - 1));
}

/** "Earl" of "Chief Justice Earl Holm", "Emir" of "Owner Emir Hodzic": a first name behind a title or a trade. */
function isGivenBehindTitle(r: Reading, at: number, from: number): boolean {
  if (at <= from || !hasClass(r, at - 1, is.title | is.role)) return false;
  const { lower = "" } = r.tokens[at] ?? {};
  return !innerRanks.test(lower) && sexOfNameWord(lower) !== null;
}

/** What "Attorney General Holm" and "Chief Judge Holm" have for the end of an office. */
const innerRanks = /^(?:general|major|judge|king|baron)$/;

/** "Britain" of "China’s ambassador to Britain Liu Xia" */
function isPosted(r: Reading, at: number): boolean {
  const post = hasClass(r, at - 2, is.role | is.title);
  const place = hasClass(r, at, is.place);
  return post && place && /^(?:to|for|in)$/.test(lowerAt(r, at - 1));
}

/** "Jon" of "Channel Sports Insider Jon Reed", "Osei" of "Rovers DL Osei Mensah": after an outlet, a club or an office. */
function afterOutlet(r: Reading, core: number, to: number): number {
  if (leadsName(r, core, to)) return core;
  let labelled = isLabel(r, core);
  for (let i = core + 1; i < to - 1; i += 1) {
    const beside = (isCapitals(r, i - 1) && i - 1 > core) || isNameWord(r, i);
    const named = leadsName(r, i, to) || (i === to - 2 && beside);
    if (labelled && named && !isLabel(r, i) && !isOfIt(r, i)) return i;
    labelled ||= isLabel(r, i);
  }
  return core;
}

/** "Fraser" of "University of the Fraser Valley" */
function isOfIt(r: Reading, at: number): boolean {
  const of = lowerAt(r, at - 1) === "the" ? at - 2 : at - 1;
  return /^(?:of|for)$/.test(lowerAt(r, of));
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
    if (lowerAt(r, i).includes("-") && origin.test(lowerAt(r, i))) return i + 1;
  return from;
}

const origin =
  /-(?:area|backed|based|born|educated|era|funded|led|owned|raised|run|style|trained)$/;

/** "DC" of "DC Priya Nair", "CM" of "Deputy CM Anil Kale", "Garda" of "Garda Aoife Byrne": what stands before a full name. */
function isRank(r: Reading, at: number, from: number, to: number): boolean {
  const { text = "" } = r.tokens[at] ?? {};
  if (at + (text === "PM" || text === "CM" ? 1 : 2) >= to) return false;
  if (ranks.has(text) || isChief(r, at, to)) return !isOfBody(r, at + 1, to);
  if (!/^[A-Z]{2,4}$/.test(text)) return false;
  const deputy = at > from && hasClass(r, at - 1, is.title | is.role);
  return deputy || leadsName(r, at + 1, to);
}

/** "Nana Osei II": without a number it is anybody's name. */
function isChief(r: Reading, at: number, to: number): boolean {
  return chiefs.has(r.tokens[at]?.text ?? "") && /^[IVX]+$/.test(r.tokens[to - 1]?.text ?? "");
}

const chiefs = new Set(["Nana", "Naa", "Nii", "Togbui"]);

/** Words and letters that are names of other things as well: "Honourable Company", "SP Group". */
const ranks = new Set(
  (
    "Garda Commodore Marshal Corporal Emeritus Emerita Honourable Honorable Venerable " +
    "Metropolitan Mama PM CM SP ASP CP DIG IG JCP SI ASI PI SHO OC UNO MCE DCE DM SDM DS DI " +
    "DCS ACC SSP DCP DySP DYSP IGP DGP ADGP CSP HQI"
  ).split(" "),
);

/** The first token after the last title inside a run: "Tom" of "Police Press Secretary Tom Ekman"; `first` without one. */
function afterLastTitle(r: Reading, first: number, to: number): number {
  for (let i = to - 2; i >= first; i -= 1) {
    const title = hasClass(r, i, is.title | is.courtesy) || isInCharge(r, i);
    const rank = !title && isRank(r, i, i, to);
    if (!rank && !title) continue;
    if (suffix.test(r.tokens[i + 1]?.text ?? "") || isOfAll(r, i + 1)) continue;
    if (i > first && !rank && (isGiven(r, i - 1) || isPilgrim(r, i))) continue;
    const next = isOf(r, i + 1) ? afterOf(r, i + 1, to) : i + 1;
    return next >= to || isOfBody(r, next, to) ? first : next;
  }
  return first;
}

/** "Haji" of "Noraini Haji Basri", against "Minister Haji Basri": part of the name. */
function isPilgrim(r: Reading, at: number): boolean {
  const titled = hasClass(r, at - 1, is.title | is.courtesy | is.role);
  return !titled && /^haj(?:i|a|ah|jah)$/.test(lowerAt(r, at));
}

/** "Peter" and "T." of "Peter T. King", against "SU President": what stands behind it is no title. */
export function isGiven(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  if (c & (is.title | is.role | is.body) || isCapitals(r, at)) return false;
  return (c & (is.maleName | is.femaleName)) !== 0 || /^\p{Lu}\.$/u.test(r.tokens[at]?.text ?? "");
}

/** "Foods Ltd", "Barlow Council", against "Ana Council": what is called so is a body, whatever it begins with. */
function isOfBody(r: Reading, from: number, to: number): boolean {
  if (hasClass(r, from, is.body) || companyEnd.has(lowerAt(r, to - 1))) return true;
  if (hasClass(r, from, is.maleName | is.femaleName)) return false;
  for (let i = from + 1; i < to; i += 1) if (hasClass(r, i, is.body)) return true;
  return false;
}

/** The first token after "of State", "of the Interior", "of National Intelligence"; `of` where no name follows. */
function afterOf(r: Reading, of: number, to: number): number {
  const behind = portfolioEnd(r, of + 1, to);
  if (behind === to) return of;
  if (behind > of + 1 && ministers.test(lowerAt(r, of - 1))) return afterTitles(r, behind, to);
  for (let i = of + 2; i < to - 1; i += 1) if (leadsName(r, i, to)) return i;
  let next = lowerAt(r, of + 1) === "the" ? of + 3 : of + 2;
  while (next < to && halves.test(lowerAt(r, next - 1))) next += 1;
  while (next < to && ends.test(lowerAt(r, next))) next += 1;
  return next < to ? next : of;
}

/** What it ends with: "Lagos State", "Tarrow South". */
const ends =
  /^(?:state|county|city|district|division|municipality|province|region|north|south|east|west|central)$/;

const ministers = /^(?:minister|secretary|under-?secretary)$/;

function isOf(r: Reading, at: number): boolean {
  return /^(?:of|for)$/.test(lowerAt(r, at));
}

/** What a name of two words begins with: "New York", "United States", "Free World". */
const halves =
  /^(?:new|north|south|east|west|northern|southern|eastern|western|united|free|saint|st|san|los|las)$/;

/** "Stonemason Agathe Perrin" at the start of a sentence: a capital that is no part of the name. */
export function opensWithTrade(r: Reading, from: number, to: number): boolean {
  if (to - from < 2 || !isSentenceStart(r, from) || leadsName(r, from, to)) return false;
  const named = hasClass(r, from + 1, is.maleName | is.femaleName);
  const c = r.classes[from] ?? 0;
  if (to - from === 2) return named && (c & (is.role | is.adverb | is.pastVerb)) !== 0;
  const word = r.tokens[from]?.text ?? "";
  const trade = trades.test(word) && !isOfBody(r, from + 1, to);
  return trade || positions.test(word) || (named && (c !== 0 || modifiers.test(word)));
}

const trades = /[a-z](?:er|or|ist|(?<!Hu)man|mason|eer|ian|smith|wright|herd)$/;
/** "Fly-half", "Bride-to-be", "Co-author": of first names with a hyphen both halves have a capital. */
const positions = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)+$/u;
const modifiers = /[a-z](?:ed|ing|ly|ness|mate|parent|star)$/;

/** Whether a token is a first name with more of the name behind it. */
function leadsName(r: Reading, at: number, to: number): boolean {
  return (
    hasClass(r, at, is.maleName | is.femaleName) &&
    !hasClass(r, at, is.title | is.courtesy) &&
    at + 1 < to &&
    !hasClass(r, at + 1, is.title)
  );
}
