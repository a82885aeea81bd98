import type { Reading } from "./reading.ts";
import { isCapital, isOneOf, lowerAt } from "./word-at.ts";
import { isAmong, wordSet } from "./word-set.ts";

/** Letters of honours, offices, degrees and legal forms behind a name: "Ana Ruiz KC", "Holm Foods plc". */
const postNominals = wordSet(
  "KC QC SC MP MEP MSP MLA MHK TD PP MBE OBE CBE DBE KBE CB KCB CMG QPM JP DL SAN OFR MD M.D. PhD Ph.D. DPhil DO " +
    "MBBS MPH MSc MBA MSN RN BSN DNP PharmD PsyD EdD DDS DVM JD LLM CPA RD Esq plc PLC Pte Pty Ltd Ltd. ltd ltd. Inc " +
    "Inc. LLC",
);

/** Whether a word is letters that stand behind a name. */
export function isPostNominal(text: string): boolean {
  return isAmong(text, postNominals);
}

/** Whether a word is the party and the seat of the name before: "D-Ohio", "R-N.C.", "D-36th". */
export function isPartyAndSeat(text: string): boolean {
  return text.charAt(1) === "-" && partyAndSeat.test(text);
}

const partyAndSeat = /^[DRI]-[\p{Lu}\d]/u;

/** "MD" and "PhD" of "Ana Ruiz, MD, PhD, said", against "the firm’s MD" and "Ana Ruiz, MD of Holm Foods". */
export function isLettersBehind(r: Reading, at: number): boolean {
  if (!isCapital(r, at) || lowerAt(r, at - 1) !== "," || !isCapital(r, at - 2)) return false;
  if (!isPostNominal(r.tokens[at]?.text ?? "")) return false;
  return !isCapital(r, at + 1) && !isOneOf(r, at + 1, "of for at");
}
