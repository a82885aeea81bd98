import type { ArticleId } from "#articles/article.ts";
import type { DocumentId } from "./segments/segment.ts";

/** Documents of one article that were added in a row. */
interface Run {
  readonly first: DocumentId;
  last: DocumentId;
}

/** Which documents each article has. */
export class ArticleDocuments {
  readonly #runsOf = new Map<ArticleId, Run[]>();
  /** Passages come article by article: nearly all go on where the one before ended. */
  #article: ArticleId | undefined;
  #run: Run = { first: 0, last: 0 };

  note(article: ArticleId, document: DocumentId): void {
    if (article === this.#article && this.#run.last === document - 1) this.#run.last = document;
    else this.noteRun(article, document, document);
  }

  /** Notes documents of an article that follow one another. */
  noteRun(article: ArticleId, first: DocumentId, last: DocumentId): void {
    this.#article = article;
    this.#run = { first, last };
    const runs = this.#runsOf.get(article);
    if (runs === undefined) this.#runsOf.set(article, [this.#run]);
    else runs.push(this.#run);
  }

  *in(article: ArticleId): Iterable<DocumentId> {
    for (const { first, last } of this.#runsOf.get(article) ?? []) {
      for (let document = first; document <= last; document++) yield document;
    }
  }

  /** The first and the last document of each run, ascending. */
  runs(): Uint32Array {
    const all = [...this.#runsOf.values()].flat().sort((a, b) => a.first - b.first);
    return Uint32Array.from(all.flatMap(({ first, last }) => [first, last]));
  }
}
