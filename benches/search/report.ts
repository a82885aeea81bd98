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
  const sets = all.flatMap(setRowsOf).sort((a, b) => a.set.localeCompare(b.set));
  const tables = [
    table(indexColumns, all),
    table(setColumns, sets),
    table(peerColumns, all.flatMap(peerRowsOf)),
    table(offTopicColumns, all.flatMap(offTopicRowsOf)),
  ];
  return tables.filter((text) => text !== "").join("\n");
}

/** A column's title, and what it shows of a row. */
type Column<Row> = readonly [title: string, cell: (row: Row) => string];

const indexColumns: readonly Column<CorpusFigures>[] = [
  ["paragraphs", ({ paragraphs }) => String(paragraphs)],
  ["text MB", ({ index }) => index.textMB.toFixed(1)],
  ["build ms", ({ index }) => index.buildMs.toFixed(0)],
  ["first ms", ({ index }) => index.firstBuildMs.toFixed(0)],
  ["memory MB", ({ index }) => index.memoryMB.toFixed(2)],
  ["slips ms", ({ index }) => index.firstSlipMs.toFixed(0)],
  ["slips MB", ({ index }) => index.slipsMB.toFixed(2)],
  ["file MB", ({ index }) => index.fileMB.toFixed(2)],
  ["load ms", ({ index }) => index.loadMs.toFixed(1)],
  ["first ms", ({ index }) => index.firstLoadMs.toFixed(1)],
];

interface SetRow extends SetFigures {
  readonly set: string;
  readonly paragraphs: number;
}

const setColumns: readonly Column<SetRow>[] = [
  ["set", ({ set }) => set],
  ["paragraphs", ({ paragraphs }) => String(paragraphs)],
  ["R@1", ({ recall1 }) => recall1.toFixed(3)],
  ["R@5", ({ recall5 }) => recall5.toFixed(3)],
  ["MRR@10", ({ mrr10 }) => mrr10.toFixed(3)],
  ["p50 µs", ({ p50 }) => p50.toFixed(0)],
  ["p95 µs", ({ p95 }) => p95.toFixed(0)],
  ["p99 µs", ({ p99 }) => p99.toFixed(0)],
];

function setRowsOf({ paragraphs, sets }: CorpusFigures): SetRow[] {
  return sets.flatMap(({ set, figures, withSynonyms }) => [
    { set, paragraphs, ...figures },
    { set: `${set} +synonyms`, paragraphs, ...withSynonyms },
  ]);
}

interface PeerRow extends PeerFigures {
  readonly set: string;
  readonly paragraphs: number;
}

const peerColumns: readonly Column<PeerRow>[] = [
  ["set", ({ set }) => set],
  ["paragraphs", ({ paragraphs }) => String(paragraphs)],
  ["peer", ({ engine }) => engine],
  ["queries", ({ queries }) => String(queries)],
  ["R@1 (R@5)", ({ recall1, recall5 }) => `${recall1.toFixed(2)} (${recall5.toFixed(2)})`],
  ["ours", ({ ours1, ours5 }) => `${ours1.toFixed(2)} (${ours5.toFixed(2)})`],
  ["p50 µs", ({ p50 }) => p50.toFixed(0)],
  ["of ours", ({ timesSlower }) => `${timesSlower.toFixed(1)}×`],
];

function peerRowsOf({ paragraphs, sets }: CorpusFigures): PeerRow[] {
  return sets.flatMap(({ set, peers }) => peers.map((peer) => ({ set, paragraphs, ...peer })));
}

interface OffTopicRow extends OffTopicFigures {
  readonly paragraphs: number;
}

const offTopicColumns: readonly Column<OffTopicRow>[] = [
  ["paragraphs", ({ paragraphs }) => String(paragraphs)],
  ["by", ({ sign }) => sign],
  ["though gone", ({ wronglyAnswered }) => wronglyAnswered.toFixed(2)],
  ["from", ({ threshold }) => threshold.toFixed(2)],
  ["answered", ({ answered }) => answered.toFixed(3)],
];

function offTopicRowsOf({ paragraphs, offTopic }: CorpusFigures): OffTopicRow[] {
  return offTopic.map((figures) => ({ paragraphs, ...figures }));
}

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  const lines = [
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ];
  const widths = columns.map((_, k) => Math.max(...lines.map((cells) => cells[k]?.length ?? 0)));
  return lines
    .map((cells) => `${cells.map((cell, k) => cell.padStart(widths[k] ?? 0)).join("  ")}\n`)
    .join("");
}
