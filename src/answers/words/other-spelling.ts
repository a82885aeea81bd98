/** Words as they are spelt in America and in Britain, of those that people and bodies are called by. */
const spellings: readonly (readonly [american: string, british: string])[] = [
  ["neighbor", "neighbour"],
  ["labor", "labour"],
  ["harbor", "harbour"],
  ["color", "colour"],
  ["armor", "armour"],
  ["center", "centre"],
  ["theater", "theatre"],
  ["defense", "defence"],
  ["program", "programme"],
  ["councilor", "councillor"],
  ["counselor", "counsellor"],
  ["jeweler", "jeweller"],
  ["traveler", "traveller"],
  ["organization", "organisation"],
  ["organizer", "organiser"],
];

const otherwise: ReadonlyMap<string, string> = new Map(
  spellings
    .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
    .flatMap(([one, other]) => [[one, other] as const, [`${one}s`, `${other}s`] as const]),
);

/** A text with such words in their other spelling; null where it has none. */
export function inOtherSpelling(text: string): string | null {
  const respelt = text.replace(/\p{L}+/gu, (word) => otherwise.get(word.toLowerCase()) ?? word);
  return respelt === text ? null : respelt;
}
