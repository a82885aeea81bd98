import { isInCharge } from "#quotes/names/roles/offices.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { suffix } from "#quotes/names/words/name-forms.ts";
import { isFamilyAndGiven } from "#quotes/names/words/pinyin.ts";
import { portfolioEnd } from "#quotes/names/words/portfolios.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { isOfOrFor } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { isGiven, isOfBody, leadsName } from "./name-opening.ts";
import { opensWithTrade } from "./opening-trades.ts";
import { isRank } from "./ranks.ts";

/** The first token behind the titles, trades and nations that a run begins with. */
export function afterTitles(r: Reading, from: number, to: number): number {
  let first = afterOrigin(r, from, to);
  while (first < to && isTitle(r, first, from, to)) first += 1;
  return first;
}

function isTitle(r: Reading, at: number, from: number, to: number): boolean {
  const title = hasClass(r, at, is.title | is.courtesy | is.role | is.demonym);
  const family = at === from && isFamilyAndGiven(lowerAt(r, at), lowerAt(r, at + 1));
  return (title || isRank(r, at, from, to)) && !leadsName(r, at, to) && !family;
}

/** "Ana" of "South Korean-born Ana Ruiz" */
function afterOrigin(r: Reading, from: number, to: number): number {
  for (let i = to - 2; i >= from; i -= 1)
    if (lowerAt(r, i).includes("-") && origin.test(lowerAt(r, i))) return i + 1;
  return from;
}

const origin =
  /-(?:affiliated|aligned|allied|area|backed|based|born|controlled|educated|era|funded|held|led|linked|owned|raised|run|style|trained)$/;

/** Behind what else tells somebody's office in a run of which `first` is the first token that is no title. */
export function afterInnerTitle(r: Reading, from: number, first: number, to: number): number {
  // "Ms Noraini Haji Basri"
  if (first > from && hasClass(r, first - 1, is.courtesy)) return first;
  const last = afterLastTitle(r, first, to);
  if (last > first) return last;
  if (first > from) return isOfWhat(r, first) ? afterOf(r, first, to) : first;
  const trade = opensWithTrade(r, from, to) || (isPosted(r, from) && to - from > 2);
  return trade ? first + 1 : first;
}

/** "of", "for", and the "on" of "Spokesperson on Food" */
function isOfWhat(r: Reading, at: number): boolean {
  return isOfOrFor(r, at) || lowerAt(r, at) === "on";
}

/** "Britain" of "China’s ambassador to Britain Liu Xia" */
function isPosted(r: Reading, at: number): boolean {
  const post = hasClass(r, at - 2, is.role | is.title);
  const place = hasClass(r, at, is.place);
  return post && place && isOneOf(r, at - 1, "to for in");
}

/** The first token after the last title inside a run: "Tom" of "Police Press Secretary Tom Ekman"; `first` without one. */
function afterLastTitle(r: Reading, first: number, to: number): number {
  for (let i = to - 2; i >= first; i -= 1) {
    // "Ana “the Judge” Ruiz"
    if (r.markedOf[i] !== r.markedOf[first]) continue;
    const title = hasClass(r, i, is.title | is.courtesy) || isInCharge(r, i);
    const rank = !title && isRank(r, i, i, to);
    if (!rank && !title) continue;
    if (suffix.test(r.tokens[i + 1]?.text ?? "") || isOfAll(r, i + 1)) continue;
    if (i > first && !rank && (isGiven(r, i - 1) || isPilgrim(r, i))) continue;
    const next = isOfWhat(r, i + 1) ? afterOf(r, i + 1, to) : afterOffice(r, i + 1, to);
    return next >= to || isOfBody(r, next, to) ? first : next;
  }
  return first;
}

/** "Ana" of "Executive Ana Ruiz", behind the "Chief" that such an office begins with. */
function afterOffice(r: Reading, at: number, to: number): number {
  return at + 2 < to && hasNameClass(r, at, nameClass.officeHead) ? at + 1 : at;
}

/** "Assembly" of "the UN General Assembly": whose it is, all of them, and no general’s name. */
export function isOfAll(r: Reading, at: number): boolean {
  if (lowerAt(r, at - 1) !== "general" || !isAll(r, at)) return false;
  return !isOneOf(r, at - 2, "attorney major solicitor surgeon");
}

/** "Assembly", "Electric": what stands behind "General", and is nobody’s surname. */
function isAll(r: Reading, at: number): boolean {
  return isOneOf(r, at, ofAll) || hasNameClass(r, at, nameClass.tradeEnd);
}

const ofAll = wordSet("assembly committee conference congress council court hospital synod");

/** "Haji" of "Noraini Haji Basri", against "Minister Haji Basri": part of the name. */
function isPilgrim(r: Reading, at: number): boolean {
  const titled = hasClass(r, at - 1, is.title | is.courtesy | is.role);
  return !titled && isOneOf(r, at, "haji haja hajah hajjah");
}

/** The first token after "of State", "of the Interior", "of National Intelligence"; `of` where no name follows. */
function afterOf(r: Reading, of: number, to: number): number {
  const behind = portfolioEnd(r, of + 1, to);
  if (behind === to) return of;
  const isMinisters = behind > of + 1 && isOneOf(r, of - 1, ministers);
  // "Director of Public Prosecutions Ruiz"
  const isForTwo = behind > of + 2 && !isOfBody(r, behind, to);
  if (isMinisters || isForTwo) return afterTitles(r, behind, to);
  for (let i = of + 2; i < to - 1; i += 1) if (leadsName(r, i, to)) return i;
  if (isOfBody(r, of + 1, to)) return afterBody(r, of, to);
  // "Leader of the Liberal Democrats"
  if (isPlural(r, to - 1)) return of;
  let next = lowerAt(r, of + 1) === "the" ? of + 3 : of + 2;
  while (next < to && isOneOf(r, next - 1, halves)) next += 1;
  while (next < to && isOneOf(r, next, ends)) next += 1;
  const isName = to - next <= longestName || /^\p{Lu}\.$/u.test(r.tokens[next]?.text ?? "");
  return next < to && isName ? next : of;
}

/** In words: of "Chair of St Una Rescue Fens Ida Orme" nothing tells where the name begins. */
const longestName = 3;

/** "Uche" of "of the Kelby Labour Congress Uche Bassey said"; `of` where nobody is named behind the body. */
function afterBody(r: Reading, of: number, to: number): number {
  const name = to - 2;
  const classes = (r.classes[name] ?? 0) | (r.classes[name + 1] ?? 0);
  const isName = (classes & ~(is.maleName | is.femaleName)) === 0;
  return isName && name - 1 > of && hasClass(r, name - 1, is.body) ? name : of;
}

/** What it ends with: "Lagos State", "Tarrow South". */
const ends = wordSet(
  "state county city district division municipality province region north south east west central",
);

const ministers = wordSet("minister secretary undersecretary under-secretary");

/** What a name of two words begins with: "New York", "United States", "Free World". */
const halves = wordSet(
  "new north south east west northern southern eastern western united free saint st san los las",
);
