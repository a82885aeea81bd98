/** Whether a word stands in a report for a speaker's own: who tells what others said of themselves says "they" for "we". */
export function isRetold(told: string, said: string): boolean {
  return saidFor.get(told)?.includes(said) === true;
}

/** Whether a verb stands in a report for a speaker's own: "he was late" for "he is late". */
export function isSetBack(told: string, said: string): boolean {
  return presentOf.get(told)?.includes(said) === true;
}

/** Whether a word can stand in a report for another. */
export function canBeRetold(told: string): boolean {
  return saidFor.has(told) || presentOf.has(told);
}

const presentOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["was", ["is", "am"]],
  ["were", ["are"]],
  ["had", ["has", "have"]],
  ["would", ["will"]],
  ["could", ["can"]],
  ["might", ["may"]],
]);

const pronouns: readonly (readonly [string, readonly string[]])[] = [
  ["he", ["i"]],
  ["she", ["i"]],
  ["they", ["we", "i"]],
];

const saidFor: ReadonlyMap<string, readonly string[]> = new Map([
  ...pronouns,
  ["him", ["me"]],
  ["her", ["me", "my"]],
  ["them", ["us"]],
  ["his", ["my"]],
  ["their", ["our", "my"]],
  ...pronouns.flatMap(([told, said]) => contracted(told, said)),
  ...["some", "any", "every", "no"].flatMap((some): [string, string[]][] => [
    [`${some}one`, [`${some}body`]],
    [`${some}body`, [`${some}one`]],
  ]),
]);

/** The same before a verb cut short, folded: "theyre" for "were" and "im". */
function contracted(told: string, said: readonly string[]): [string, string[]][] {
  const be = told === "they" ? "re" : "s";
  const shortened = (ending: string): [string, string[]] => [
    told + ending,
    said.map((word) => word + ending),
  ];
  const own = said.map((word) => (word === "i" ? "im" : `${word}re`));
  return [[told + be, own], ...["ve", "ll", "d"].map(shortened)];
}
