// Writes src/quotes/reading/tables/word-lists.ts from the lexicon of the MIT-licensed package compromise.
// Run: node training/word-lists.ts
import { writeFileSync } from "node:fs";
import nlp from "compromise";

interface Lexicon {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

const { lexicon } = (nlp.model() as unknown as Lexicon).one;

function tagged(...tags: readonly string[]): string[] {
  return Object.entries(lexicon)
    .filter(
      ([word, tag]) => /^[a-z'-]{2,}$/.test(word) && tags.some((t) => [tag].flat().includes(t)),
    )
    .map(([word]) => word)
    .sort();
}

const male = tagged("MaleName");
const female = tagged("FemaleName");
const lists = {
  maleNames: male.filter((name) => !female.includes(name)),
  femaleNames: female.filter((name) => !male.includes(name)),
  eitherNames: [...new Set([...tagged("FirstName"), ...male.filter((n) => female.includes(n))])],
  demonyms: tagged("Demonym"),
  places: [...new Set([...tagged("Country"), ...tagged("City"), ...tagged("Region")])],
  personNouns: tagged("Actor"),
  pastVerbs: tagged("PastTense"),
  presentVerbs: tagged("PresentTense"),
  baseVerbs: tagged("Infinitive"),
  adjectives: tagged("Adjective"),
};

const rows = Object.entries(lists).map(
  ([name, words]) => `export const ${name} =\n  ${JSON.stringify(words.join(" "))};\n`,
);
writeFileSync(
  new URL("../src/quotes/reading/tables/word-lists.ts", import.meta.url),
  `// Words by class, separated by spaces. Written by training/word-lists.ts from the lexicon of
// compromise ${nlp.version} (https://github.com/spencermountain/compromise), MIT License,
// Copyright (c) 2019 spencer kelly.
/* biome-ignore-all format: a table */

${rows.join("\n")}`,
);
