import { isHandle } from "#quotes/names/words/handles.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isParticle } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { capitalsEnd, hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { isHeadlineVerb } from "./headlines.ts";
import { joins } from "./name-joiners.ts";
import { functionWord } from "./name-start.ts";
import { endsOwnName, ownedBodyEnd } from "./owned-bodies.ts";

/** The token after the name that begins at a token. */
export function nameEnd(r: Reading, first: number, to: number): number {
  if (isHandle(r, first)) return first + 3;
  let end = Math.max(first + 1, particlesEnd(r, first, to));
  while (end < to) {
    const next = partEnd(r, first, end, to);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** After the part of a name that stands at a token ("Ruiz", "of State", "van der Kolk", "(Olek) Drozd"); `at` where none does. */
function partEnd(r: Reading, first: number, at: number, to: number): number {
  if (r.markedOf[at] !== r.markedOf[first]) return nicknameEnd(r, at, to);
  if (isPlainPart(r, at)) return isHeadlineVerb(r, at) || isOfGoods(r, at) ? at : at + 1;
  if (isNumbered(r, at) || endsOwnName(r, at)) return at + 1;
  const owned = ownedBodyEnd(r, at, to);
  if (owned > at) return owned;
  if (joins(r, at, to, first)) return isOfThe(r, at) ? at + 3 : at + 2;
  const end = isCapital(r, at - 1) ? particlesEnd(r, at, to) : at;
  return end === at && lowerAt(r, at) === "(" ? nicknameEnd(r, at, to) : end;
}

/** "12" of "Dockers Local 12", "9" of "Sund 9 News" */
function isNumbered(r: Reading, at: number): boolean {
  if (r.tokens[at]?.kind !== "number" || !isCapital(r, at - 1)) return false;
  return lowerAt(r, at - 1) === "local" || (isCapital(r, at + 1) && isOneOf(r, at + 1, "news tv"));
}

function isPlainPart(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (token?.kind !== "word" || !isCapital(r, at)) return false;
  const c = r.classes[at] ?? 0;
  const grammar = c & (is.determiner | is.subjectPronoun | is.preposition);
  // "Premier He Lifan", "Mayor of Tarn Per Holm"
  const mayName = token.text === "He" || token.text === "Per";
  const isName = mayName && isCapital(r, at + 1) && r.tokens[at + 1]?.kind === "word";
  return !(c & is.time) && (isName || !(grammar && token.text.length < 5));
}

/** "SUV" of "the Holm SUV range": letters for what a firm makes or does, and no part of its name. */
function isOfGoods(r: Reading, at: number): boolean {
  const next = r.tokens[at + 1];
  return isOneOf(r, at, goods) && next?.kind === "word" && next.text === next.lower;
}

const goods = wordSet("dvd dvds ev evs ipo led mmo rpg rpgs suv suvs usb vr");

function isOfThe(r: Reading, at: number): boolean {
  return isOneOf(r, at, "of and") && lowerAt(r, at + 1) === "the";
}

/** After "van der" and the capitalised word behind it; `at` where no particle stands there. */
function particlesEnd(r: Reading, at: number, to: number): number {
  let end = at;
  while (end < to && end < at + 3 && isParticle(r, end)) end += 1;
  return end > at && end < to && isCapital(r, end) ? end + 1 : at;
}

/** After `“Tiny”`, `“the Wall”` or `(Tiny)` between a first name and a surname; `at` where there is none. */
function nicknameEnd(r: Reading, at: number, to: number): number {
  const opening = r.tokens[at];
  if (!opening || (opening.kind !== "mark" && opening.text !== "(")) return at;
  const first = lowerAt(r, at + 1) === "the" ? at + 2 : at + 1;
  const end = capitalsEnd(r, first, Math.min(to, first + 2));
  const closing = r.tokens[end];
  const closes = opening.kind === "mark" ? closing?.kind === "mark" : closing?.text === ")";
  const surname = r.tokens[end + 1];
  if (!closes || end === first || end + 1 >= to || surname?.kind !== "word") return at;
  const spaced = surname.start > (closing?.end ?? 0);
  const named = hasClass(r, at - 1, is.maleName | is.femaleName) || opening.kind === "mark";
  return spaced && named && isCapital(r, end + 1) && !hasClass(r, end + 1, functionWord)
    ? end + 2
    : at;
}
