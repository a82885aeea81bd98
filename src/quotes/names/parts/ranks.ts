import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isOfBody, leadsName } from "./name-opening.ts";

/** "SP" of "SP Chauhan", "DC" of "DC Priya Nair", "CM" of "Deputy CM Anil Kale", "Garda" of "Garda Aoife Byrne": what stands before a full name. */
export function isRank(r: Reading, at: number, from: number, to: number): boolean {
  const { text = "" } = r.tokens[at] ?? {};
  const isShort = isAmong(text, ofSurnames);
  if (at + (isShort ? 1 : 2) >= to) return false;
  if (isShort || isAmong(text, ranks) || isChief(r, at, to)) return !isOfBody(r, at + 1, to);
  // "Captain RW van Holm"
  if (!/^[A-Z]{2,4}$/.test(text) || !isCapital(r, at + 1)) return false;
  const deputy = at > from && hasClass(r, at - 1, is.title | is.role);
  return deputy || leadsName(r, at + 1, to);
}

/** "Nana Osei II": without a number it is anybody's name. */
function isChief(r: Reading, at: number, to: number): boolean {
  return isAmong(r.tokens[at]?.text ?? "", chiefs) && /^[IVX]+$/.test(r.tokens[to - 1]?.text ?? "");
}

const chiefs = wordSet("Nana Naa Nii Togbui");

/** Letters that stand before a surname alone, and are hardly a firm’s before one word: "SP Chauhan", against "DS Holm". */
const ofSurnames = wordSet("PM CM SP ASP DI DIG DCS DySP DYSP IGP DGP ADGP CSP HQI SSP SHO");

/** Words and letters that are names of other things as well: "Honourable Company", "SP Group". */
const ranks = wordSet(
  "Garda Commodore Marshal Corporal Emeritus Emerita Honourable Honorable Venerable Metropolitan Mama CP IG JCP SI " +
    "ASI PI OC UNO MCE DCE DM SDM DS ACC DCP",
);
