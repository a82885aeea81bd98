import { pick, seeded } from "../answers/random.ts";

/**
 * Different questions about some texts, each form as often as the others: keywords, a remembered
 * stretch, a check of one, what somebody said, all of a speaker, and words that stand nowhere.
 * Repeated calls give the same.
 */
export function questionsAbout(texts: readonly string[], count: number): string[] {
  const random = seeded(1);
  const questions = new Set<string>();
  const names = texts.flatMap((text) => text.match(speaker) ?? []);
  const stretch = (least: number, most: number) => {
    const words = pick(texts, random)?.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    const size = least + Math.floor(random() * (most - least + 1));
    const from = Math.floor(random() * Math.max(1, words.length - size));
    return words.slice(from, from + size);
  };
  const name = () => pick(names, random) ?? stretch(2, 2).join(" ");
  const forms: readonly (() => string)[] = [
    () => longest(stretch(1, 5)),
    () => longest(stretch(4, 6), 2),
    () => `who said ${stretch(4, 8).join(" ")}`,
    () => `did ${name()} say “${stretch(4, 8).join(" ")}”?`,
    () => `what did ${name()} say about ${longest(stretch(4, 6))}?`,
    () => `from:"${name()}" ${longest(stretch(3, 4))}`,
    () => scrambled(longest(stretch(4, 6), 2)),
  ];
  for (let turn = 0; questions.size < count && turn < 20 * count; turn += 1)
    questions.add(forms[turn % forms.length]?.() ?? "");
  return shuffled([...questions], random);
}

/** So that every round asks the same mixture. */
export function shuffled<Thing>(things: readonly Thing[], random = seeded(1)): Thing[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as Thing, mixed[last] as Thing];
  }
  return mixed;
}

/** Two capitalised words beside a verb of speech. */
const speaker =
  /\p{Lu}\p{L}+ \p{Lu}\p{L}+(?= (?:said|says|told|added))|(?<=said )\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu;

/** The longest words of some, in their order: the ones that somebody would type. */
function longest(words: readonly string[], count = 1): string {
  const kept = [...words].sort((one, other) => other.length - one.length).slice(0, count);
  return words
    .filter((word) => kept.includes(word))
    .slice(0, count)
    .join(" ");
}

/** Words with their letters in another order, which hardly stand anywhere. */
function scrambled(words: string): string {
  return words
    .split(" ")
    .map((word) => word.slice(2) + word.slice(0, 2))
    .join(" ");
}
