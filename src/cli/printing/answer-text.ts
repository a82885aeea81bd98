import type { Answer, Result } from "#answers/answer.ts";
import { shown } from "#cli/shown.ts";
import { anyDateNote } from "#phrases/any-date.ts";
import { aroundWords } from "#phrases/around.ts";
import { articleDateNote } from "#phrases/article-date.ts";
import { isAsTyped } from "#phrases/as-typed.ts";
import { closestNote } from "#phrases/closest.ts";
import { linkHeading, nothingOnThis } from "#phrases/compared.ts";
import { counted, inArticles, standsIn } from "#phrases/counts.ts";
import { declinedWords } from "#phrases/declined.ts";
import { eachAnswer } from "#phrases/each-answer.ts";
import { evidenceWords } from "#phrases/evidence.ts";
import { inOrderWords } from "#phrases/in-order.ts";
import { correctionWords, synonymWords } from "#phrases/instead.ts";
import { namesakesHeading, namesakesWords } from "#phrases/namesakes.ts";
import { neverQuoted, neverQuotedWords } from "#phrases/never-quoted.ts";
import { onSubjectNote } from "#phrases/on-subject.ts";
import { receiptWords } from "#phrases/receipts.ts";
import { roleAfterName } from "#phrases/roles.ts";
import { isShownIn } from "#phrases/shown-in.ts";
import { sideBySideWords } from "#phrases/side-by-side.ts";
import { isUnanswered, nearestHeading, notFoundWords, tooBroadWords } from "#phrases/unanswered.ts";
import { unclearWords } from "#phrases/unclear.ts";
import { unheardWords } from "#phrases/unheard.ts";
import { verdictWords } from "#phrases/verdicts.ts";
import { whoWords } from "#phrases/who.ts";
import { whyOpenNote } from "#phrases/why-open.ts";
import { diffLines } from "./diff-text.ts";
import { draftSections } from "./draft-text.ts";
import { laidOut, type Paper } from "./paper.ts";
import { type ArticleLookup, citationLines, resultLines } from "./result-text.ts";

/** An answer for people to read in a terminal, ending in a line break. */
export function answerText(answer: Answer, paper: Paper, articleOf: ArticleLookup): string {
  const [first, ...further] = eachAnswer(answer).map((one) => sectionsOf(one, paper, articleOf));
  const asked = (answer.further ?? []).map(({ understood }, at) =>
    laidOut(`Question ${at + 2}: ${understood}`, paper, { style: "bold" }),
  );
  const sections = [...(first ?? []), ...further.flatMap((each, at) => [asked[at] ?? [], ...each])];
  const written = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${written.join("\n\n")}\n`;
}

/** What an answer is to, above it: for who reads many answers in a row. */
export function questionHeading({ question }: Answer, paper: Paper): string {
  return `${laidOut(`Question: ${question}`, paper, { style: "bold" }).join("\n")}\n\n`;
}

function sectionsOf(answer: Answer, paper: Paper, articleOf: ArticleLookup): Sections {
  const each = (results: readonly Result[]) =>
    results
      .filter((result, index) => !isShownIn(result, results, index))
      .map((result, index, all) => resultLines(result, paper, articleOf, all[index - 1]));
  const also = each(answer.also.filter((result) => !isShownIn(result, answer.results)));
  return [
    notices(answer, paper),
    told(unheardWords(answer), paper),
    told(unclearWords(answer), paper),
    ...body(answer, paper, articleOf, each),
    ...(also.length > 0 ? [laidOut(alsoHeading(answer), paper, { style: "bold" }), ...also] : []),
  ];
}

/** A sentence of ours; no line where there is none. */
function told(sentence: string, paper: Paper): string[] {
  return sentence === "" ? [] : laidOut(sentence, paper, { style: "bold" });
}

function alsoHeading(answer: Answer): string {
  return isUnanswered(answer) ? nearestHeading : "Also mentioned";
}

type Sections = readonly (readonly string[])[];
type Shower = (results: readonly Result[]) => Sections;

/** What was understood otherwise than it was typed. */
function notices(answer: Answer, paper: Paper): string[] {
  const taken = isAsTyped(answer) ? [] : [`Understood as: ${answer.understood}`];
  const corrections = answer.corrected.map(correctionWords);
  const synonyms = (answer.alsoSearched ?? []).map(({ typed, searched }) =>
    synonymWords({ typed, searched: searched.join(", ") }),
  );
  const namesakes = namesakesWords(answer);
  const apart = namesakes === "" ? [] : [`${namesakesHeading} ${namesakes}.`];
  const subject = answer.onSubject ? [onSubjectNote] : [];
  const loosely = answer.missing ? [closestNote(answer.missing)] : [];
  const date = answer.anyDate ? [anyDateNote] : [];
  const dated = [articleDateNote(answer)].filter(Boolean);
  const why = answer.isWhyOpen ? [whyOpenNote] : [];
  return [
    ...taken,
    ...corrections,
    ...synonyms,
    ...apart,
    ...subject,
    ...loosely,
    ...date,
    ...dated,
    ...why,
  ].flatMap((line) => laidOut(line, paper, { style: "yellow" }));
}

function body(answer: Answer, paper: Paper, articleOf: ArticleLookup, each: Shower): Sections {
  const say = (text: string) => laidOut(text, paper, { style: "bold" });
  const scope = inArticles(answer.articles);
  switch (answer.kind) {
    case "quotes":
      return [
        ...ordered(answer, paper),
        diffLines(answer.diff, paper, answer.senseTurned),
        ...each(answer.results),
      ];
    case "passages":
      if (answer.place !== undefined) return [...ordered(answer, paper), ...each(answer.results)];
      if (answer.asked === "side-by-side")
        return [say(sideBySideWords(answer.results)), ...each(answer.results)];
      if (answer.around) return [say(aroundWords), ...each(answer.results)];
      return answer.asked === "articles"
        ? [say(standsIn(answer.results.length)), ...each(answer.results)]
        : each(answer.results);
    case "evidence":
      return [say(evidenceWords(answer)), ...each(answer.results)];
    case "fact":
      return each(answer.results);
    case "verdict":
      return [
        told(verdictOf(answer), paper),
        diffLines(answer.diff, paper, answer.senseTurned),
        listed("Nearest", answer.suggestions ?? [], paper),
        ...each(answer.results),
      ];
    case "speaker":
      return speakerSections(answer, paper, each);
    case "mentioned":
      return [say(neverQuotedWords(answer)), ...each(answer.results)];
    case "compare":
      return [
        ...answer.sides.flatMap(({ speaker, results }) => [
          say(results.length > 0 ? speaker : `${speaker}: ${nothingOnThis(answer.articles)}`),
          ...each(results),
        ]),
        ...(answer.link ? [[...say(linkHeading), ...citationLines(answer.link, paper)]] : []),
        ...each(unsided(answer)),
      ];
    case "voices":
      return [voiceLines(answer, paper)];
    case "draft":
      return draftSections(answer, paper, articleOf);
    case "receipt":
      return [
        say(receiptWords[answer.state]),
        diffLines(answer.diff, paper),
        ...each(answer.results),
      ];
    default:
      return [plainLines(answer, scope, paper), ...each(answer.results)];
  }
}

/** Which place was asked for, where one was. */
function ordered(answer: Answer, paper: Paper): Sections {
  const words = inOrderWords(answer);
  return words === "" ? [] : [told(`${words}:`, paper)];
}

/** The answers that are a sentence and, at most, what to ask instead. */
function plainLines(
  answer: Extract<Answer, { kind: "help" | "too-broad" | "not-stated" | "not-found" | "declined" }>,
  scope: string,
  paper: Paper,
): string[] {
  const say = (text: string) => laidOut(text, paper, { style: "bold" });
  switch (answer.kind) {
    case "help":
      return [
        ...say("Ask who said what, in your own words. For example:"),
        ...answer.examples.flatMap((example) => laidOut(example, paper, { indent: "  " })),
        ...listed(`Quoted ${scope}`, answer.speakers, paper),
      ];
    case "too-broad":
      return say(tooBroadWords);
    case "not-stated":
      return say(`Not stated ${scope}: ${answer.asked}`);
    case "not-found":
      if (answer.nothingMore) return say(`${notFoundWords(answer)}.`);
      return [
        ...(answer.unheard ? [] : say(`${notFoundWords(answer)}: ${beginning(answer.searched)}`)),
        ...(answer.also.length > 0 ? [] : listed("Nearest", answer.suggestions, paper)),
      ];
    case "declined":
      return say(declinedWords[answer.reason]);
  }
}

/** What was looked for, as much as tells it from anything else. */
function beginning(searched: string): string {
  const words = searched.slice(0, longestEcho);
  return words === searched ? searched : `${words.replace(/\s+\S*$/, "")} …`;
}

const longestEcho = 200;

function listed(what: string, names: readonly string[], paper: Paper): string[] {
  return names.length === 0 ? [] : laidOut(`${what}: ${names.join(", ")}`, paper);
}

function verdictOf(answer: Extract<Answer, { kind: "verdict" }>): string {
  return verdictWords({ ...answer, asked: answer.asked.speaker, found: answer.results[0] });
}

function speakerSections(
  answer: Extract<Answer, { kind: "speaker" }>,
  paper: Paper,
  each: Shower,
): Sections {
  const count = counted(answer.quotations, "quotation");
  const name = `${paper.paint("bold", shown(answer.speaker))} · ${count} ${inArticles(answer.articles)}`;
  if (answer.asked === "who")
    return answer.results.length > 0
      ? [[name], ...each(answer.results)]
      : [[name], ["First named:", ...citationLines(answer.firstMention, paper)]];
  const roles = answer.roles.flatMap((role) => citationLines(role, paper));
  return [
    [name],
    ...(roles.length > 0 ? [["As the article puts it:", ...roles]] : []),
    ...each(answer.results),
  ];
}

function voiceLines(answer: Extract<Answer, { kind: "voices" }>, paper: Paper): string[] {
  const widest = Math.max(0, ...answer.voices.map((voice) => whoWords(voice).length));
  const rows = answer.voices.map(
    ({ role, quotations, reported, ...voice }) =>
      `${shown(whoWords(voice)).padEnd(Math.min(widest, 60))}  ${String(quotations).padStart(3)} quoted ${String(reported).padStart(3)} reported${role === undefined ? "" : `  ${shown(roleAfterName(role))}`}`,
  );
  return [
    paper.paint("bold", `Who speaks ${inArticles(answer.articles)}`),
    ...rows,
    ...listed("Named but never quoted", neverQuoted(answer), paper),
  ];
}

function unsided(answer: Extract<Answer, { kind: "compare" }>): readonly Result[] {
  const sided = new Set(answer.sides.flatMap(({ results }) => results));
  return answer.results.filter((result) => !sided.has(result));
}
