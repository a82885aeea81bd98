import type { Paragraph } from "./corpus.ts";

/** Another search engine, made ready for a corpus. */
export interface Engine {
  readonly name: string;
  /** Ids of paragraphs, best first. */
  search(query: string, limit: number): number[];
}

/** The peers by name, each set as serves it best on these queries. */
export const peerEngines: Readonly<
  Record<string, (corpus: readonly Paragraph[]) => Promise<Engine>>
> = {
  fuse: async (corpus) => {
    const { default: Fuse } = await import("fuse.js");
    const fuse = new Fuse(corpus, {
      keys: ["text"],
      useTokenSearch: true,
      ignoreLocation: true,
      threshold: 0.3,
    });
    const search = (query: string, limit: number) =>
      fuse.search(query, { limit }).map(({ item }) => item.id);
    return { name: "fuse.js", search };
  },

  minisearch: async (corpus) => {
    const { default: miniSearch } = await import("minisearch");
    const index = new miniSearch({
      fields: ["text"],
      searchOptions: { fuzzy: 0.2, prefix: (term) => term.length >= 4 },
    });
    index.addAll(corpus);
    const search = (query: string, limit: number) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => Number(id));
    return { name: "minisearch", search };
  },

  flexsearch: async (corpus) => {
    const { default: flexsearch } = await import("flexsearch");
    const index = new flexsearch.Index({ tokenize: "tolerant" });
    for (const { id, text } of corpus) index.add(id, text);
    const search = (query: string, limit: number) =>
      index.search(query, { limit, suggest: true }).map(Number);
    return { name: "flexsearch", search };
  },
};
