import { type KnowsName, nameAtStart } from "#answers/questions/typed/name-in.ts";
import { anyWay, wayOf } from "#answers/questions/typed/ways.ts";
import { speechVerbs, anySpeechVerb as verb } from "#answers/words/speech-words.ts";
import { endingsFrom } from "./from-end.ts";
import { parts, quote, wholly } from "./parts.ts";

/** Ways of asking whether somebody said some words, otherwise than "did Lee say". */
const ways: readonly RegExp[] = [
  // "is Lee the one who said", "wasn’t it Lee who said", "was Lee quoted as saying", "is Lee on record saying"
  "(is|was|isn't|wasn't|it was|it's) [it|that|this] {x} [the (one|person|man|woman|guy|speaker|first)] ((who|that) [has|had] [{really}]* {verb}|[being] (quoted|cited) [as] saying|on [the] record [as] saying|saying) [that] {words}",
  // "was … said by Lee", "is … a real quote from Lee", "is … something Lee said"
  "{is} {words} [{really}]* (said|spoken|uttered) by {x}",
  "{is} {words} [{really}]* [a|an|the] [real|genuine|actual] {quote}[s] [said] (by|from|of) {x}",
  "{is} {words} [{really}]* (something|what) {x} [has|had] [{really}]* (said|says)",
  // "can I attribute … to Lee", "can we quote Lee as saying", "is Lee the source of the quote"
  "[(can|could|should|may) (i|we) [safely]|please|pls] (attribute|credit|ascribe) ([the|this] {quote}[:] {longer}|{noThing}{longer}) to {x}",
  "(can|could|may|should) (i|we) [safely] quote {x} [as] saying [that] {words}",
  "(is|was) {x} [the] [speaker|source|author|person|one|man|woman] (of|behind) [the] ({quote}[:] {words}|<named: {any}> {quote})",
  "(is|was) {x} the (speaker|source) of {nothingElse}{words}",
].map((way) => wholly(`[so|and|but] ${way}`, { ...parts, longer: /(?<words>\S+ .+?|["“«].+?)/ }));

/** What a claim is typed behind. */
const claiming = anyWay([
  "(i|we) [really|just|also|do|firmly|distinctly] (think|thought|believe|heard|read|saw|remember|recall|assume|understand) [that]",
  "[i'm|i am|we're|we are] (pretty|fairly|quite|almost|very|reasonably) (sure|certain) [that]",
  "[so] (apparently|supposedly|allegedly|presumably|reportedly)",
  "(someone|somebody|a (friend|colleague)|they|my editor) ([just] told me|tells me|says|said|claims|thinks) [that]",
  "am i (right|correct|wrong) [in (thinking|saying|believing|assuming)] [that]",
  "(is it|would it be) (fair|right|correct|ok|okay|accurate|true) [to say] [that]",
  "(can|could|may) (i|we|you) [safely] (say|write|print|confirm|verify|check) [that|if|whether]",
  "[please|pls|just|trying to|need to|to]* (confirm|verify|check|fact-check|fact check|factcheck) [that|if|whether][:]",
  "(true|correct|right) that|(true|correct|right):",
  "so",
]);
const claimed = new RegExp(`^(?:${claiming},? )?(?<claim>.+)$`, "is");
const check = /^(?:please )?(?:confirm|verify|check|fact[- ]?check)[:,]? (?=(?:did|has|was it)\b)/i;
/** "Really said that …" */
const spoke = new RegExp(
  `^${wayOf("[did|has|had|does] [{really}]* {verb} [that][:|,] {rest}", parts)}$`,
  "is",
);

/** What asks behind a claim whether it is so. */
const isItSo = new RegExp(
  `(?:\\s*[,;:.–—-]+ ?(?:and )?${anyWay([
    "right|correct|true|false|yes|no|y/n|yeah|surely|really|or not",
    "true or false|yes or no|right or wrong",
    "(is|was|isn't|wasn't) (that|it|this) [right|true|so|correct|accurate]",
    "(didn't|hasn't|did) (he|she|they|it) [not|say (it|that|so)]",
  ])}| ${anyWay(["or not", "(didn't|hasn't) (he|she|they|it)", "(wasn't|isn't) it"])})[\\s?!.]*$`,
  "i",
);

/** Ways of asking behind some words whether they are somebody’s. */
const behind = new RegExp(
  `^${anyWay(
    [
      "(did|has|had|didn't) {x} [{really}]* (say|said|write|wrote|use) [it|that|this|so|these words]",
      "(that|it|this)['s] [is|was] [from|by|said by] {x}",
      "(is|was|isn't|wasn't) (that|it|this|he|she) [from|by|said by] {x}",
      "{x} (or (someone|somebody|anyone|another) [else]|[has] (said|says) (that|it|this|so)) [right]",
      "{x}{owning} [own] (word[s]|quote|line|phrase|remark)",
    ],
    { ...parts, owning: /(?:['’]s|s['’]|s)/ },
  )}[\\s?!.]*$`,
  "i",
);
/** What it ends with. */
const lastWords =
  /\b(?:right|correct|true|false|yes|no|n|yeah|surely|really|wrong|not|it|this|that|so|accurate|he|she|they)[\s?!.]*$/i;

/** A question whether somebody known said some words, as "did Lee say …"; null for any other, and for one that asks so already. */
export function speakerChecked(text: string, knowsName: KnowsName): string | null {
  if (check.test(text)) return text.replace(check, "");
  const bare = lastWords.test(text.slice(-12)) ? text.replace(isItSo, "") : text;
  const claim = asClaim(text, bare, knowsName);
  if (claim !== null) return claim;
  if (asking.test(text)) return asAsked(bare, knowsName);
  if (whoSaid.test(text)) return orNamed(text, knowsName);
  return otherwise.test(text) ? null : wordsFirst(bare, knowsName);
}

const asking =
  /^(?:so |and |but )?(?:is|was|were|are|isn['’]?t|wasn['’]?t|it was|it['’]?s|can|could|may|should|attribute|credit|please|pls)\b/i;
const otherwise =
  /^(?:who|whom|whose|what|when|where|which|why|how|did|does|do|has|have|had|any|will|would)\b/i;

/** "Is Lee the one who said …", "was … said by Lee". */
function asAsked(text: string, knowsName: KnowsName): string | null {
  for (const way of ways) {
    const {
      x: named = "",
      words = "",
      named: quoted,
      verb: used = "said",
    } = way.exec(text)?.groups ?? {};
    const said = quoted ?? words;
    if (named !== "" && !isNothing(said) && knowsName(named.trim()))
      return asked(named, used, said);
  }
  return ownedBehind(text, knowsName);
}

/** "Is … Lee’s quote?" */
function ownedBehind(text: string, knowsName: KnowsName): string | null {
  if (!owned.test(text)) return null;
  for (const { before, rest } of endingsFrom(text, null)) {
    const { x: named = "" } = owned.exec(rest)?.groups ?? {};
    const words = before.replace(/^(?:is|was|are|were) (?:it |that |this )?/i, "");
    if (named !== "" && knowsName(named) && !isNothing(words) && words !== before)
      return asked(named, "say", words);
  }
  return null;
}

const owned = new RegExp(
  `^(?<x>[^"“”«»?]{2,200}?)(?:['’]s|s['’]) (?:own )?${anyWay([quote])}s?[\\s?!.]*$`,
  "i",
);

const whoSays = /^who (?:is )?(?:said|says)(?: that)? /i;
const whoSaid = /^who (?:is )?(?:said|says) (?=.*(?:\?$| (?:was|is) (?:it|that|this|s?he) ))/i;

/** "Who said …, Lee?", "who said … was it Lee" */
function orNamed(text: string, knowsName: KnowsName): string | null {
  for (const { before, isSetOff, rest } of endingsFrom(text, null)) {
    const { was, x: named = "" } = orName.exec(rest)?.groups ?? {};
    const [one = "", other] = named.split(/ or /i);
    if (isSetOff && other !== undefined && knowsName(one) && knowsName(other)) return before;
    if ((was !== undefined || isSetOff) && knowsName(named))
      return asked(named, "say", before.replace(whoSays, ""));
  }
  return null;
}

const orName = /^(?<was>(?:was|is) (?:it|that|this|s?he) (?:from )?)?(?<x>[^"“”«»?,;:]{2,40})$/i;

/** "I heard Lee said …", "confirm that Lee said …", "Lee said …, didn’t she". */
function asClaim(text: string, bare: string, knowsName: KnowsName): string | null {
  const { claim = "" } = claimed.exec(bare)?.groups ?? {};
  if (claim === text || !says.test(claim)) return null;
  const parted = nameAtStart(claim, knowsName);
  const { verb: used = "", words = "" } = spoke.exec(parted?.rest ?? "")?.groups ?? {};
  if (!parted || used === "" || isNothing(words)) return null;
  return asked(parted.name, used, words.replace(/[\s?!.]+$/, ""));
}

const says = new RegExp(`^[^"“”«»,:;?!]{2,60}? ${verb}\\b`, "i");

/** "…, did Lee say that?", "… – was it Lee?", "… (Lee’s words?)" */
function wordsFirst(text: string, knowsName: KnowsName): string | null {
  for (const { before, isSetOff, rest } of endingsFrom(text, null)) {
    if (!isSetOff) continue;
    const { x: named = "" } = behind.exec(rest)?.groups ?? {};
    const isOpen = named !== "" && !isNothing(before) && !marked.test(before);
    if (isOpen && knowsName(named) && !knowsName(before)) return asked(named, "say", before);
  }
  return null;
}

/** Words in marks are known for a quotation by themselves. */
const marked = /["“”«»]/;

function asked(named: string, used: string, words: string): string {
  return `did ${named.trim()} ${speechVerbs.get(used.toLowerCase()) ?? "say"} ${words.trim()}`;
}

/** Whether words only point at others that are not there. */
function isNothing(words: string): boolean {
  return /^(?:it|this|that|these|those|so|something|anything|what|who|he|she|they|)$/i.test(
    words.trim(),
  );
}
