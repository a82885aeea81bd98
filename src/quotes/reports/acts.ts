import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isMarked, lowerAt } from "#quotes/reading/word-at.ts";
import type { Content } from "./contents.ts";

/** How far after a verb the noun may stand whose words it turns down, in tokens. */
const turnedDown = 4;

/** Whether a cue is no speech, whatever its content: somebody answers, shows, follows or turns down something. */
export function isAct(r: Reading, cue: ReportCue, others: readonly ReportCue[]): boolean {
  return (
    answersOnly(r, cue) ||
    onlyShows(r, cue) ||
    isMeasure(cue, r) ||
    turnsDown(cue, others) ||
    staysUnnamed(r, cue)
  );
}

/** "who asked not to be named": how a source is told of, none of its words. */
function staysUnnamed(r: Reading, { lemma, end }: ReportCue): boolean {
  if (!/^(?:ask|request|insist|demand)$/.test(lemma)) return false;
  return /^ (?:not to be|to remain|to stay|for|on) (?:anonym|identified|named|quoted|unnamed)/.test(
    r.text.slice(end, end + 30),
  );
}

/** Whether what a cue would report is the thing that its verb is done to: "recalled nine players". */
export function isDone(r: Reading, cue: ReportCue, content: Content): boolean {
  if (content.where !== "after" || cue.side === "noun" || cue.side === "according") return false;
  if (isMeasured(r, content) || isParticiple(r, cue, content)) return true;
  const { lemma } = cue;
  if (goesOn.has(lemma) && isThing(r, cue)) return true;
  if (goesOn.has(lemma))
    return isLed(r, content, "to") ? !isSpoken(r, content.from + 1) : !isClause(r, content);
  if (lemma === "tell") return isListener(r, content) || isTold(r, cue);
  if (lemma === "go")
    return (
      isLed(r, content, "on") && lowerAt(r, content.from + 1) === "to" && !r.verb(content.from + 2)
    );
  if (lemma === "quote") return isQuotedAs(r, content);
  if (lemma === "write") return isWritten(r, content);
  if (lemma === "plead") return lowerAt(r, content.from) === "guilty";
  if (lemma === "call" && isRung(r, content)) return true;
  if (heardBy.has(lemma))
    return (isLed(r, content, "before") || !isClause(r, content)) && !saysThat(r, content);
  if (lemma === "reject") return !isClause(r, content) && !isOfWords(r, content);
  if (lemma === "recall") return takesBack(r, content);
  if (lemma === "propose") return isLed(r, content, "to") && !isInfinitive(r, content.from);
  if (lemma === "threaten") return threatensWith(r, content);
  if (lemma === "point" && lowerAt(r, cue.at + 1) === "out") return false;
  return done.has(lemma) && !isClause(r, content);
}

/** Verbs that also tell of somebody's turn or its end: "testified before the committee", "concluded its hearing". */
const heardBy = new Set(["testify", "conclude"]);

/** "testified, for example, that the …", "concluded with a lesson", "testified about the vote" */
function saysThat(r: Reading, { from, to }: Content): boolean {
  if (/^(?:about|on|with|how)$/.test(lowerAt(r, from))) return true;
  for (let i = from; i < Math.min(to, from + longestObject); i += 1)
    if (lowerAt(r, i) === "that") return true;
  return false;
}

/** "say" of "continued to say", against "continued to decline" */
function isSpoken(r: Reading, at: number): boolean {
  const verb = r.verb(at);
  return verb !== undefined && (verb.classes & verbClass.refuse) === 0;
}

/** "fires continued": what can't speak. */
function isThing(r: Reading, { source }: ReportCue): boolean {
  if (!source || source.form === "pronoun" || source.form === "relative") return false;
  const { head, from } = source;
  const opens = r.sentences[r.sentenceOf[from] ?? 0]?.from === head;
  if (source.form === "name" && !(opens && r.classes[head])) return false;
  const speaks = is.role | is.body | is.title | is.demonym | is.maleNoun | is.femaleNoun;
  return !hasClass(r, source.head, speaks | is.quantifier);
}

/** "declined by 1.8%", "agreed to 12 weeks" */
function isMeasured(r: Reading, { from }: Content): boolean {
  return hasClass(r, from, is.preposition) && r.tokens[from + 1]?.kind === "number";
}

/** "people accused in connection with the fire": what somebody is accused of needs its accused. */
function isParticiple(
  r: Reading,
  { at, classes, lemma, passive, side }: ReportCue,
  { from }: Content,
): boolean {
  if (!passive && lowerAt(r, from) === "by")
    return from === at + 1 && r.verb(from + 1)?.form !== "gerund";
  const judges = verbClass.label | verbClass.judge;
  return (
    !passive &&
    lemma !== "call" &&
    side === "before" &&
    from === at + 1 &&
    (classes & judges) !== 0 &&
    !(classes & (verbClass.say | verbClass.ask)) &&
    hasClass(r, from, is.preposition)
  );
}

/** "threatened the club with a fine" */
function threatensWith(r: Reading, { from, to }: Content): boolean {
  const object = phraseStartingAt(r, from, to);
  if (!object) return false;
  for (let i = from + 1; i <= object.to; i += 1) if (lowerAt(r, i) === "with") return true;
  return false;
}

/** "called the house number nine times" */
function isRung(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + longestObject); i += 1) {
    if (isMarked(r, i) || r.tokens[i]?.kind === "punctuation") return false;
    if (rung.has(lowerAt(r, i))) return true;
  }
  return false;
}

/** In tokens. */
const longestObject = 7;
const rung = new Set("number numbers phone 911 999 112 police ambulance".split(" "));

/** "told the truth about the threat" */
function isTold(r: Reading, { at }: ReportCue): boolean {
  const noun = hasClass(r, at + 1, is.determiner | is.possessivePronoun) ? at + 2 : at + 1;
  return /^(?:truth|story|stories|lies?|tales?|jokes?)$/.test(lowerAt(r, noun));
}

/** "told the morning show on Saturday": nothing but who heard it. */
function isListener(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + 30); i += 1)
    if (tenseCode(r, i) > 0 || lowerAt(r, i) === "to" || isMarked(r, i)) return false;
  return isCapital(r, from);
}

/** "rejected claims by the crew", against "rejected the proposal": whether the object is somebody's words. */
function isOfWords(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + turnedDown); i += 1)
    if (isMarked(r, i) || words.test(lowerAt(r, i))) return true;
  return false;
}

const words =
  /^(?:claims?|reports?|allegations?|accusations?|suggestions?|criticisms?|charges?|rumou?rs?|calls?|notion|idea|complaints?|assertions?|speculation)$/;

/** "quoted Ana Ruiz as saying …": the words, if any, are hers. */
function isQuotedAs(r: Reading, { from, to }: Content): boolean {
  for (let i = from; i < Math.min(to, from + longestQuoted); i += 1)
    if (lowerAt(r, i) === "as" && r.verb(i + 1)?.form === "gerund") return true;
  return false;
}

/** In tokens, a description included. */
const longestQuoted = 16;

/** "have written emulators for old machines", against "wrote that …" and "wrote in a blog: …" */
function isWritten(r: Reading, { from, to }: Content): boolean {
  const object = phraseStartingAt(r, from, to);
  if (object?.form !== "nominal" || tenseCode(r, object.to) > 0) return false;
  return !isMarked(r, from);
}

/** "recalled nine players", "recalled striker Ana Ruiz" */
function takesBack(r: Reading, { from, to }: Content): boolean {
  const object = phraseStartingAt(r, from, to);
  if (!object || tenseCode(r, object.to) > 0) return false;
  const plural = r.tokens[from]?.kind === "number" || hasClass(r, from, is.quantifier);
  return plural || object.form === "name";
}

function isLed(r: Reading, { from }: Content, word: string): boolean {
  return lowerAt(r, from) === word;
}

function isInfinitive(r: Reading, to: number): boolean {
  const c = r.classes[to + 1] ?? 0;
  return (c & (is.baseVerb | is.auxiliary)) !== 0 || r.verb(to + 1)?.form === "base";
}

/** Verbs that go on or stop: words only where a clause or marks follow. */
const goesOn = new Set("continue begin start finish close".split(" "));

/** Verbs whose object is a thing more often than words. Our own list. */
const done = new Set(
  "add attack back cast challenge concede depict cite defend demonstrate echo endorse express figure float highlight hit maintain mark name offer order pitch point post press read record reflect rule share show sign signal storm support talk underline underscore voice".split(
    " ",
  ),
);

/** "that …", "whether …", or a subject with its verb. */
function isClause(r: Reading, { from, to }: Content): boolean {
  const c = r.classes[from] ?? 0;
  if (c & (is.subordinator | is.relative | is.subjectPronoun)) return true;
  if (/^(?:to|there)$/.test(lowerAt(r, from))) return true;
  const subject = phraseStartingAt(r, from, to);
  if (!subject) return false;
  let verb = subject.to;
  while (verb < to && hasClass(r, verb, is.adverb)) verb += 1;
  return tenseCode(r, verb) > 0;
}

const shows = new Set("show find demonstrate reveal indicate suggest".split(" "));

/** "The X-ray showed": a thing that shows something says nothing. */
function onlyShows(r: Reading, { lemma, source }: ReportCue): boolean {
  if (!source || !shows.has(lemma)) return false;
  const thing = source.form === "nominal" || hasClass(r, source.from, is.determiner);
  return thing ? !hasClass(r, source.head, is.role | is.body | is.title) : false;
}

/** "according to plan": a thing that is followed says nothing. */
function isMeasure({ side, source }: ReportCue, r: Reading): boolean {
  return (
    side === "according" &&
    source?.form === "nominal" &&
    /^(?:plan|plans|schedule|calendar|custom|taste|tastes|need|needs|ability|size|age|type|order|rule|rules|clock|recipe|tradition|rank)$/.test(
      lowerAt(r, source.head),
    )
  );
}

/** "dismissed the claim by N that …": the words are N's. */
function turnsDown(cue: ReportCue, others: readonly ReportCue[]): boolean {
  const named = others.some(
    ({ at, side, source }) =>
      side === "noun" && source !== null && at > cue.at && at - cue.at <= turnedDown,
  );
  return named && /^(?:dismiss|reject|deny|dispute|rebuff|refute|contradict)$/.test(cue.lemma);
}

/** "responded to remarks from N": no words of the responder. */
function answersOnly(r: Reading, cue: ReportCue): boolean {
  return (
    lowerAt(r, cue.at + 1) === "to" && /^(?:respond|reply|react|answer|agree)$/.test(cue.lemma)
  );
}
