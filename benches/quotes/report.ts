import type { PeerFigures } from "./peer.ts";
import type { Scores, Tally } from "./scores.ts";

/** How many names are known, and which share was given right or not at all. */
interface Shares {
  readonly n: number;
  readonly right: number;
  readonly unknown: number;
}

interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

/** Everything that the bench measures; shares are 0..1. */
export interface Figures {
  readonly quotations: Readonly<Record<string, Measure>>;
  readonly mentions: {
    readonly n: number;
    readonly overlap: number;
    readonly head: number;
    readonly unknown: number;
  };
  readonly direct: { readonly n: number; readonly unknown: number; readonly wrong: number };
  readonly termsLeftAlone: { readonly n: number; readonly share: number };
  readonly names: Shares | null;
  readonly antecedents: Shares | null;
  readonly calibration: readonly {
    readonly from: number;
    readonly n: number;
    readonly right: number;
    readonly said: number;
  }[];
  readonly megabytesPerSecond: number;
  readonly compromise: PeerFigures | null;
}

export function figuresOf(
  scores: Scores,
  megabytesPerSecond: number,
  compromise: PeerFigures | null,
): Figures {
  const { mentions, direct, terms, names, antecedents } = scores;
  return {
    quotations: Object.fromEntries(
      Object.entries(scores.tallies).map(([key, tally]) => [key, measure(tally)]),
    ),
    mentions: {
      n: mentions.gold,
      overlap: mentions.overlap / mentions.gold,
      head: mentions.head / mentions.gold,
      unknown: mentions.unknown / mentions.gold,
    },
    direct: {
      n: direct.gold,
      unknown: direct.unknown / direct.gold,
      wrong: (direct.gold - direct.unknown - direct.right) / direct.gold,
    },
    termsLeftAlone: { n: terms.gold, share: terms.left / terms.gold },
    names: sharesOf(names),
    antecedents: sharesOf(antecedents),
    calibration: calibration(scores),
    megabytesPerSecond,
    compromise,
  };
}

function measure({ found, right, gold, recalled }: Tally): Measure {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : recalled / gold;
  return {
    precision,
    recall,
    f: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function sharesOf({ gold, right, unknown }: Scores["names"]): Shares | null {
  return gold === 0 ? null : { n: gold, right: right / gold, unknown: unknown / gold };
}

const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];

function calibration({ judged }: Scores): Figures["calibration"] {
  return bins.map((from, i) => {
    const to = bins[i + 1] ?? 1.01;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    return {
      from,
      n: inside.length,
      right: inside.filter(({ right }) => right).length / inside.length,
      said: inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length,
    };
  });
}

/** The figures as a table for people. */
export function printed(figures: Figures): string {
  const lines = ["quotation                      P      R      F"];
  for (const [key, { precision, recall, f }] of Object.entries(figures.quotations))
    lines.push(`${key.padEnd(26)} ${percent(precision)} ${percent(recall)} ${percent(f)}`);
  const { mentions, direct, termsLeftAlone, names, antecedents, compromise } = figures;
  lines.push(
    "",
    `mention, any overlap       ${percent(mentions.overlap)}  of ${mentions.n} matched direct and mixed`,
    `mention, exact head        ${percent(mentions.head)}`,
    `unknown                    ${percent(mentions.unknown)}`,
    `direct: unknown, wrong     ${percent(direct.unknown)} ${percent(direct.wrong)}  of ${direct.n}`,
    `terms left alone           ${percent(termsLeftAlone.share)}  of ${termsLeftAlone.n} strings of one or two words`,
  );
  if (antecedents)
    lines.push(
      `pronouns, descriptions     ${percent(antecedents.right)}  of ${antecedents.n}, left as printed ${percent(antecedents.unknown)}`,
    );
  if (names)
    lines.push(
      `full name                  ${percent(names.right)}  of ${names.n}, unknown ${percent(names.unknown)}`,
    );
  lines.push("", "calibration: from     n  said  right");
  for (const { from, n, said, right } of figures.calibration)
    if (n > 0)
      lines.push(
        `             ${from.toFixed(2)} ${String(n).padStart(6)} ${percent(said)} ${percent(right)}`,
      );
  lines.push("", `speed  ${figures.megabytesPerSecond.toFixed(2)} MB/s warm, from text`);
  if (compromise)
    lines.push(
      `compromise: direct@0.8 P ${percent(compromise.precision)} R ${percent(compromise.recall)}, ${compromise.timesSlower.toFixed(1)} times as long for the same text`,
    );
  return `${lines.join("\n")}\n`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? "    –" : (share * 100).toFixed(1).padStart(6);
}
