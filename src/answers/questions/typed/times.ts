import { anySpeechVerb } from "#answers/words/speech-words.ts";
import { withMarksCovered, withoutBesideMarks } from "./clean-question.ts";
import { anyWay, type Parts } from "./ways.ts";

const parts: Parts = {
  span: "(week|month|year|weekend|season|summer|winter|spring|autumn|quarter|morning|afternoon|evening)",
  spans: "(hour|day|week|month|year)[s]",
  some: /(?:\d{1,3}|a|one|two|three|four|five|six|seven|ten|few|couple of|several)/,
  day: "(mon|tues|wednes|thurs|fri|satur|sun)day [morning|afternoon|evening|night]",
  month: "january|february|march|april|may|june|july|august|september|october|november|december",
  date: /\d{1,2}(?:st|nd|rd|th)?/,
  year: /(?:1[89]|20)\d\d/,
  iso: /\d{4}-\d\d(?:-\d\d)?/,
};

/** Times that only the day tells on which they are asked of. */
const ofLate = anyWay(
  [
    "today|tonight|recently|lately|just now|these days|nowadays|the other day|earlier [today|this {span}]",
    "yesterday [morning|afternoon|evening|night]",
    "[earlier|later] (this|last|this past|the past|the last) {span}|last night|last {day}|this past {day}",
    "[(in|over|during|within|for)] (the|these) (last|past) [{some}] {spans}",
    "in recent {spans}|so far [(this|today) [{span}]]",
    "[a] {some} {spans} ago",
  ],
  parts,
);

/** Days and years by their names. */
const named = anyWay(
  [
    "on [last|this] {day}",
    "[on|in|since|before|after|until|by|during] ({date} [of] {month}|{month} {date})[,] [{year}]|(in|since|before|after|until|by|during) [early|late] {month} [{year}]",
    "(in|since|before|after|until|by|during) {year}|[on|in|since|before|after|until|by] {iso}",
  ],
  parts,
);

/** What makes a time a matter: "about this week", "until today"; and what does so behind it: "this week's vote". */
const notOf =
  "(?<!\\b(?:about|on|of|regarding|concerning|like|than|that|the|until|till|since|before|after|between|and|or|is|was|are|were|be))";
const notOwned = "(?!['’]|-| (?:vote|meeting|news|paper|edition|issue)\\b)";

/** Where a time may be taken from a question, and where from one of words that may have been said. */
interface Times {
  readonly everywhere: RegExp;
  readonly besideClaims: RegExp;
}

/** Before a question, behind its verb, and, unless it gives words that were said, at its end. */
function timeIn(time: string): Times {
  const before = `^${time}[,:] `;
  const asking = `^(?:who (?:has |have |had )?|(?:what )?(?:did|has|have|had) [^"“”?]{2,60}? )`;
  const goingOn = "(?: (?:about|on|of|regarding|concerning|that|to)\\b|[\\s?!.]*$)";
  const behindVerb = `(?<=${asking}${anySpeechVerb}) ${time}(?=${goingOn})`;
  const middle = `(?<=${asking})${time} (?=${anySpeechVerb}\\b)`;
  const anywhere = `${notOf} (?:from )?${time}${notOwned}(?=${goingOn})`;
  const beside = `${before}|${behindVerb}|${middle}`;
  return {
    everywhere: new RegExp(`${beside}|${anywhere}`, "i"),
    besideClaims: new RegExp(beside, "i"),
  };
}

const relative = timeIn(ofLate);
const dated = timeIn(named);

/** A question without a time. */
export interface Timeless {
  readonly text: string;
  /** Whether the time stood where no words begin or end that may have been said. */
  readonly isBesideClaims: boolean;
}

/** A question without "this week" and the like of when something was to have been said; empty where it has no such time. */
export function withoutTimeOfLate(question: string): readonly Timeless[] {
  return mayHaveTime.test(question) ? without(question, relative) : [];
}

/** The same without a day or a year by its name. */
export function withoutDate(question: string): readonly Timeless[] {
  return mayHaveDate.test(question) ? without(question, dated) : [];
}

/** Few questions have any. */
const mayHaveTime =
  /\b(?:to(?:day|night)|yesterday|recent|lately|nowadays|now|ago|(?:hour|day|week|month|year|weekend|season|summer|winter|spring|autumn|quarter|morning|afternoon|evening|night)s?\b|last )/i;
const mayHaveDate =
  /\d|day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

function without(question: string, time: Times): readonly Timeless[] {
  if (!time.everywhere.test(withMarksCovered(question))) return [];
  return [true, false].flatMap((isBesideClaims) => {
    const pattern = isBesideClaims ? time.besideClaims : time.everywhere;
    const text = withoutBesideMarks(question, pattern).trim();
    const isLeft = text !== question.trim() && /\p{L}/u.test(text) && !isOfWordAlone.test(text);
    return isLeft ? [{ text, isBesideClaims }] : [];
  });
}

/** "Who said yesterday?" */
const isOfWordAlone = /^who (?:said|says)[\s?!.]*$/i;
