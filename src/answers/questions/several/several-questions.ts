import { cleanQuestion } from "#answers/questions/typed/clean-question.ts";
import { type KnowsName, nameAtStart } from "#answers/questions/typed/name-in.ts";
import { circumstanceBehind } from "#answers/questions/usual-form/circumstance-asked.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { anySpeechVerb as verb } from "#answers/words/speech-words.ts";
import { foldsOf } from "#answers/words/words.ts";

/** A text parted into what it asks first and what it asks behind that. */
export interface Several {
  readonly first: string;
  readonly other: string;
  /** Set where an "and" joins them: both are of one story, if the first is of one. */
  readonly isOneStory?: true;
  /** Set where the other asks when, where or to whom what the first asks for was said. */
  readonly isOfSaying?: true;
}

/** Words in marks may be any. */
const plain = '[^"“”«»?]';
const inMarks = '["“«][^"“”«»]+["”»]';

/** How questions begin that have words which were said, perhaps an "and what" among them. */
const remembered = `(?:who (?:said|says)|(?:did|does|has) ${plain}{2,60}? (?:${verb}))\\b`;
const isRemembered = new RegExp(`^${remembered}`, "i");

/** Two questions in a row; who somebody is and what they said is told apart by `andSaid`. */
const inARow =
  /^(?!who (?:is|was|are)\b)(?<first>(?:who|what|when|where|which|why|how|did|does|do|has|have|is|was|are)\b[^"“”«»?]{6,}\?)\s+(?<other>(?:(?:and|also|or|plus),? )?(?:who|what|when|where|which|why|how|did|does|do|has|have|is|was|are|compare|list|show)\b.+)$/is;

/** A question, and what somebody adds of it themselves: "who said that? I need it for a story". */
const withRemark =
  /^(?<asked>(?:who|what|when|where|which|how|did|does|do|has|have|is|was|are|in|any)\b[^"“”«»?]{6,}\?)\s+(?:i|i['’]m|we|people|it|they|there|just|need|asking|my|because|for)\b[^"“”«»?]*$/is;

const another = "(?:what|who|when|where|why|how)(?:['’]s| is| was| did| does| do| has)\\b";

/** Ways of asking another question behind one, a way a line. */
const joined = [
  // "what did Lee say about fees and how did Berg …", "who found it and what did they …"
  `(?<first>(?:what|when|where|how|who (?!said|says|is|was))\\b${plain}{12,}?),? and (?<other>${another}.+)`,
  // "how many are left and did Lee …"
  `(?<first>how (?:many|much|long)\\b${plain}{6,}?),? and (?<other>(?:did|does|has)\\b.+)`,
  // "jailed for how long & what did …"
  `(?<first>${plain}{12,}?) & (?<other>${another}.+)`,
  // "how many came according to Lee and according to Berg"
  `(?<before>${plain}{6,}? according to )(?<name>${plain}{2,}?),? and (?:according )?to (?<next>.+)`,
  // "what did Lee say about fees and about jobs", "what did Lee say and what about Berg"
  `(?<first>what (?:did|does|has) ${plain}{6,}?),? and (?<other>(?:(?:what|how) )?about .+)`,
].map((way) => new RegExp(`^${way}$`, "is"));

/** What may as well be one question, a way a line. */
const perhapsJoined = [
  // "what did Lee say about fees and what fee would she accept"
  `(?<first>${plain}{8,}?),? and (?<other>(?:what|which|when|where|how|whose)(?: [\\w’'-]+){0,3}?(?:['’]s| (?:is|was|are|were|did|does|do|has|have|had|would|will|should|could|can))\\b.+|who\\b.+|(?:why|when|where)|why\\b.+)`,
  // "what did Lee say about fees and will she resign": of words that were said it might go on
  `(?!${remembered})(?<first>${plain}{8,}?),? and (?<other>(?:did|does|has|will|would|is|was|are|were|can|could)\\b.+)`,
  // "did Lee say “…” and “…”": each by itself where nobody says both in one go
  `(?<before>(?:who (?:said|says)|(?:did|does|has) ${plain}{2,60}? (?:${verb}))[:,]? )(?<name>${inMarks}),? (?:and|or) (?:that )?(?<next>${inMarks}.*)`,
  // "what did Lee say about fees and jobs"
  `(?<first>what (?:did|does|has) ${plain}{2,60}? (?:${verb}) about ${plain}{2,}?),? and (?<matter>.+)`,
].map((way) => new RegExp(`^${way}$`, "is"));

/** Who spoke of it, and what they said: that is one question. */
const andWhat =
  /^(?<asked>who (?!is|was|are)[^"“”«»?]{6,}?)[,?]?(?: and)? what (?:did|do|have|has) (?:they|he|she) (?:say|said)(?: (?:about|on|of) (?:it|this|that))?[\s?!.]*$/is;

/** The two questions that a text surely is; or the one, less what is only remarked on it. */
export function severalOf(text: string, knowsName: KnowsName): Several | string {
  if (!mayBeSeveral.test(text)) return text;
  const clean = cleanQuestion(text);
  const ofSaying = circumstanceBehind(clean);
  if (ofSaying) return { ...ofSaying, isOneStory: true, isOfSaying: true };
  const asked = (andWhat.exec(clean) ?? withRemark.exec(clean))?.groups?.asked;
  if (asked !== undefined) return asked;
  const each = eachMarked.exec(clean)?.groups;
  if (each) return { first: each.first ?? "", other: each.other ?? "", isOneStory: true };
  const said = whoAndSaid(clean);
  if (said) return said;
  const either = ofEither(clean, knowsName);
  if (either || isRemembered.test(clean)) return either ?? text;
  return ofOther(clean, knowsName) ?? partedBy(joined, clean) ?? partedByMark(clean) ?? text;
}

/**
 * "Who is Lee and what did she say about fees": the second names Lee too, for the first may know nobody.
 * Of "who is she" there is nothing but the second to ask.
 */
function whoAndSaid(clean: string): Several | string | null {
  const { first, name = "", asked, said } = andSaid.exec(clean)?.groups ?? {};
  if (first === undefined) return null;
  const other = `what ${asked} ${name} ${said}`;
  return pronoun.test(name) ? other : { first, other };
}

const andSaid =
  /^(?<first>who (?:is|was|are) (?<name>[^"“”«»?]{2,60}?))(?:[,;?.]+| and)+ what (?<asked>did|does|has|do) (?:he|she|they|it|that person) (?<said>(?:say|said|think)\b.*)$/is;
const pronoun = /^(?:he|she|it|they)$/i;

/** "Who said “…” and who said “…”?": marks tell where the words end. */
const eachMarked =
  /^(?<first>who (?:said|says) ["“«][^"“”«»]+["”»])[,;]? and (?<other>who (?:said|says) ["“«][^"“”«»]+["”»].*)$/is;

/** Two questions in a row, or the other where the first asks for nothing. */
function partedByMark(clean: string): Several | string | null {
  const { first, other } = inARow.exec(clean)?.groups ?? {};
  if (first === undefined || other === undefined) return null;
  return foldsOf(first).some(isContentWord) ? { first, other } : other;
}

const mayBeSeveral = /\?.|\b(?:and|or)\b|&|, |\bwh(?:om|at)\b/is;

/** "Did Lee or Park say so", "who said so, Lee or Park?": the same question of each. */
function ofEither(clean: string, knowsName: KnowsName): Several | null {
  const { before = "", one = "", rest = "" } = eitherOf.exec(clean)?.groups ?? {};
  const parted = knowsName(one) ? nameAtStart(rest, knowsName) : null;
  if (!parted) return null;
  return {
    first: `${before}${one} ${parted.rest}`,
    other: `${before}${parted.name} ${parted.rest}`,
  };
}

const eitherOf =
  /^(?<before>(?:what )?(?:did|does|do|has|have|had) |(?:was|is) it )(?<one>[^"“”«»?]{2,60}?),? or (?<rest>[^"“”«»?]{2,60} .+)$/is;

/** "What did Lee say about fees and Berg about jobs", "what did Lee say about fees, and Berg?" */
function ofOther(clean: string, knowsName: KnowsName): Several | null {
  for (const way of [andOf, andWho]) {
    const { first, name = "", matter } = way.exec(clean)?.groups ?? {};
    if (first === undefined || !knowsName(name)) continue;
    const other = matter === undefined ? `and ${name}` : `what did ${name} say about ${matter}`;
    return { first, other };
  }
  return null;
}

const andOf =
  /^(?<first>what (?:did|does|has) [^"“”«»?]{2,60}? about [^"“”«»?]{2,60}?),? and (?<name>[^"“”«»?]{2,60}?) (?:said |say )?(?:about|on) (?<matter>.+)$/is;

const andWho =
  /^(?<first>what (?:did|does|has) [^"“”«»?]{6,}?)(?:,|\?) and (?<name>[^"“”«»?,]{2,60}?)[\s?!.]*$/is;

/** The two questions that a text may be, where it finds nothing as one. */
export function perhapsSeveral(text: string): Several | null {
  if (!mayBeSeveral.test(text)) return null;
  const clean = cleanQuestion(text);
  const parted = partedByMark(clean) ?? partedBy(perhapsJoined, clean);
  return typeof parted === "string" ? null : parted;
}

function partedBy(ways: readonly RegExp[], clean: string): Several | null {
  for (const way of ways) {
    const { first, other, matter, before = "", name, next = "" } = way.exec(clean)?.groups ?? {};
    if (name !== undefined) return { first: before + name, other: before + next, isOneStory: true };
    if (first !== undefined) return { first, other: other ?? `about ${matter}`, isOneStory: true };
  }
  return null;
}
