import { type KnowsName, nameAtStart } from "#answers/questions/typed/name-in.ts";
import { anyWay, type Parts, wayOf } from "#answers/questions/typed/ways.ts";
import { speechVerbs, anySpeechVerb as verb } from "#answers/words/speech-words.ts";
import { parts as common } from "./parts.ts";

const parts: Parts = {
  ...common,
  anybody: "{anyone}|you|we|i",
  know: [
    "know|remember|recall|see|tell|say|learn|confirm|establish|check|identify|verify|locate|find [out]",
    "(figure|work|find|sort) out|look up|track down|be sure|hear",
  ],
  /** "I’m", "we have been" */
  iAm: "(i|we)['m|'re|'ve|'d] [am|are|have|been|would|was|were]|was",
};

/** Ways of hoping that another knows what is asked. */
const hoping = [
  // "any idea", "do you have any clue", "have you any idea"
  "[(does|do|did) {anybody} have|have {anybody}|[has {anybody}] got] any (idea|clue|inkling|thoughts) [at all] [of|as to|on]",
  // "does anyone remember", "anybody know", "is it known"
  "[does|do|did|can|could|would|will|has] {anybody} [possibly|please|kindly|happen to|just|also|be able to]* {know} [me|us]",
  "is it (known|clear)|is there (any|a) way (to|of) (know[ing]|find[ing] out|tell[ing])",
  // "would you mind telling me"
  "[(would|do) you] mind (telling|showing|checking|confirming) [me|us]",
];

/** Ways of telling that one doesn't know, wants to or asks another to find out, which may as well be said by somebody. */
const telling = [
  "(does|do) (it|(the|this|these|any|any of the) (article[s]|story|stories|text[s]|piece[s])) (say|tell|mention)",
  // "I was wondering if you could tell me"
  "[{iAm}] [just|also|only] wonder[ing] if (you|{anyone}) (could|can|might|would) {know} [me|us]",
  // "I’m just trying to find out", "hoping to know", "wanna know", "would love to know"
  "[{iAm}] [just|really|still|also|only]* ([trying|hoping|looking|wanting|needing|want|need|like|love|keen|curious|would (like|love)] to|wanna|gotta) [be able to] {know} [me|us]",
  // "I can’t remember", "not sure", "I forget", "wondering", "looking for"
  "[{iAm}] [just|really|still|also|totally|completely]* ((can't|cannot|can not|don't|do not|didn't|couldn't) [quite|really] {know}|forget|forgot[ten]|no (idea|clue)|not (a|an) (idea|clue)|not (sure|certain|clear)|unsure|wonder[ing]|curious|looking for|after) [of|as to|about]",
  // "let me know", "help me find", "just tell me", "remind me", "please check", "dig up"
  "[please|pls|just|go|and|(can|could) you|kindly]* [(let|lemme|help|make|have) [me|us]] (tell|show|give|remind|find|get|name|identify|check|confirm|verify|locate|list|search|state|figure out|work out|know|see|look up|pull up|dig (up|out)|find out|track down|(search|look|hunt)[ing] for|need) [me|us] [for]",
];

const before = "[,:]? (?=(?:who|whose|whom|by whom|what|if|whether)\\b)";
const told = new RegExp(`^${anyWay([...hoping, ...telling], parts)}${before}`, "iu");
const hoped = new RegExp(
  `^${anyWay(hoping, parts)},? (?=(?:who|what|when|where|which|why|how)\\b)`,
  "iu",
);
const who = new RegExp(
  `^(?:${wayOf("who[ever]['s] [is|was] [it (was|is)] [that|who|it|the one|first|actually|exactly|quoted|as]*")} ${verb}\\b|whose (?:words?|quotes?|lines?)\\b|by whom\\b)`,
  "i",
);
const whether = /^(?:if|whether) /i;

/**
 * A question without what tells first that it is one: "any idea who said …", "I can’t remember what Lee said". Whatever
 * may as well be what somebody said stays: only who said something, what somebody known said and whether they did is
 * taken for the question.
 */
export function withoutToldFirst(text: string, knowsName: KnowsName): string {
  const before = told.exec(text)?.[0];
  if (before === undefined) return text.replace(hoped, "");
  const asked = text.slice(before.length);
  if (who.test(asked)) return asked.replace(itWas, "who ");
  if (whether.test(asked)) {
    const claim = asked.replace(whether, "").replace(/[\s?!.]+$/, "");
    const { name, rest } = nameAtStart(claim, knowsName) ?? { name: "", rest: "" };
    const [spoke = "", base] = [rest.split(" ")[0], speechVerbs.get(rest.split(" ")[0] ?? "")];
    return name !== "" && base !== undefined
      ? `did ${name} ${base}${rest.slice(spoke.length)}`
      : text;
  }
  const whom = /^who (?<name>.+) (?:is|was)$/i.exec(asked)?.groups?.name ?? "";
  if (knowsName(whom)) return asked;
  const named = nameAtStart(asked.replace(/^what /i, ""), knowsName);
  return named && speaks.test(named.rest) ? asked : text.replace(hoped, "");
}

/** "Who it was that said": who said. */
const itWas = /^who(?:ever)? (?:it (?:was|is) (?:that|who) )?/i;

const speaks = new RegExp(`^(?:has |had |have )?${verb}\\b`, "i");
