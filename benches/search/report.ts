import type { IndexFigures, SetFigures } from "./measure.ts";
import type { OffTopicFigures } from "./off-topic.ts";

export interface PeerFigures extends SetFigures {
  readonly engine: string;
  /** The peer's median over ours, on the queries that both answered. */
  readonly timesSlower: number;
  /** Our recall on the same queries. */
  readonly ours1: number;
  readonly ours5: number;
}

export interface CorpusFigures {
  readonly corpus: string;
  readonly paragraphs: number;
  readonly index: IndexFigures;
  readonly sets: readonly {
    readonly set: string;
    readonly figures: SetFigures;
    /** The same set searched with synonyms. */
    readonly withSynonyms: SetFigures;
    readonly peers: readonly PeerFigures[];
  }[];
  readonly offTopic: readonly OffTopicFigures[];
}

/** One table a subject, all corpora side by side: growth is read down a column. */
export function printed(all: readonly CorpusFigures[]): string {
  const indexRows = all.map(({ paragraphs, index }) => [
    String(paragraphs),
    index.textMB.toFixed(1),
    index.buildMs.toFixed(0),
    index.firstBuildMs.toFixed(0),
    index.memoryMB.toFixed(2),
    index.firstSlipMs.toFixed(0),
    index.slipsMB.toFixed(2),
    index.fileMB.toFixed(2),
    index.loadMs.toFixed(1),
    index.firstLoadMs.toFixed(1),
  ]);
  const setRows = all.flatMap(({ paragraphs, sets }) =>
    sets.flatMap(({ set, figures, withSynonyms }) => [
      rowOf(set, paragraphs, figures),
      rowOf(`${set} +synonyms`, paragraphs, withSynonyms),
    ]),
  );
  setRows.sort(([a = ""], [b = ""]) => a.localeCompare(b));
  const peerRows = all.flatMap(({ paragraphs, sets }) =>
    sets.flatMap(({ set, peers }) =>
      peers.map((peer) => [
        set,
        String(paragraphs),
        peer.engine,
        String(peer.queries),
        `${peer.recall1.toFixed(2)} (${peer.recall5.toFixed(2)})`,
        `${peer.ours1.toFixed(2)} (${peer.ours5.toFixed(2)})`,
        peer.p50.toFixed(0),
        `${peer.timesSlower.toFixed(1)}×`,
      ]),
    ),
  );
  const offTopicRows = all.flatMap(({ paragraphs, offTopic }) =>
    offTopic.map(({ sign, wronglyAnswered, threshold, answered }) => [
      String(paragraphs),
      sign,
      wronglyAnswered.toFixed(2),
      threshold.toFixed(2),
      answered.toFixed(3),
    ]),
  );
  return [
    table(
      [
        "paragraphs",
        "text MB",
        "build ms",
        "first ms",
        "memory MB",
        "slips ms",
        "slips MB",
        "file MB",
        "load ms",
        "first ms",
      ],
      indexRows,
    ),
    table(["set", "paragraphs", "R@1", "R@5", "MRR@10", "p50 µs", "p95 µs", "p99 µs"], setRows),
    table(
      ["set", "paragraphs", "peer", "queries", "R@1 (R@5)", "ours", "p50 µs", "of ours"],
      peerRows,
    ),
    table(["paragraphs", "by", "though gone", "from", "answered"], offTopicRows),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function rowOf(set: string, paragraphs: number, figures: SetFigures): string[] {
  return [
    set,
    String(paragraphs),
    figures.recall1.toFixed(3),
    figures.recall5.toFixed(3),
    figures.mrr10.toFixed(3),
    figures.p50.toFixed(0),
    figures.p95.toFixed(0),
    figures.p99.toFixed(0),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `${cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")}\n`;
  return line(head) + rows.map(line).join("");
}
