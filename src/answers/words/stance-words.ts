import { stemOf } from "#search/text/word-stem.ts";

/** Where somebody may stand on a matter. */
export type Side = "for" | "against";

/** Words that tell where somebody stands, folded; before them or after stands on what. */
const words: Readonly<Record<Side, string>> = {
  for:
    "support supports supported supporting supporter supporters supportive back backs backed backing backer " +
    "backers favour favours favoured favor favors favored endorse endorses endorsed endorsing approve approves " +
    "approved approving welcome welcomes welcomed welcoming applaud applauds applauded champion champions " +
    "championed advocate advocates advocated defend defends defended defending praise praises praised hail hails hailed",
  against:
    "oppose opposes opposed opposing opponent opponents against reject rejects rejected rejecting object objects " +
    "objected objecting critic critics criticise criticises criticised criticising criticize criticizes criticized " +
    "criticizing condemn condemns condemned condemning denounce denounces denounced slam slams slammed blast blasts " +
    "blasted resist resists resisted resisting disagree disagrees disagreed disapprove disapproves disapproved",
};

/** The words of a side, one of each kin. */
export function takingOf(side: Side): readonly string[] {
  return kin[side];
}

const kin: Readonly<Record<Side, readonly string[]>> = {
  for: [...new Map(words.for.split(" ").map((word) => [stemOf(word), word])).values()],
  against: [...new Map(words.against.split(" ").map((word) => [stemOf(word), word])).values()],
};

const sideOf: ReadonlyMap<string, Side> = new Map(
  (["for", "against"] as const).flatMap((side) =>
    words[side].split(" ").map((word): [string, Side] => [word, side]),
  ),
);

/** On which side a folded word is; the other where it was not done; undefined for most words. */
export function sideToldBy(word: string, isUndone: boolean): Side | undefined {
  const side = sideOf.get(word);
  if (side === undefined || !isUndone) return side;
  return side === "for" ? "against" : "for";
}
