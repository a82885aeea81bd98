import type { ArticleId } from "#articles/article.ts";
import type { Passage, PassageAddress, SearchOptions } from "./passage.ts";
import { type DocumentSet, documentsThat, theseDocuments } from "./segments/document-set.ts";
import type { DocumentId } from "./segments/segment.ts";

/** Which documents a search keeps to. */
export interface PassageChoice {
  /** Those of a kind or of some addresses; undefined for all. */
  of(options: SearchOptions): DocumentSet | undefined;
  ofKind(kind: Passage["kind"]): DocumentSet;
  /** Has to be told of each article whose passages change. */
  changed(article: ArticleId): void;
}

/** @param documentsIn the documents that an article has now */
export function passageChoice(
  passageOf: (id: DocumentId) => Passage | undefined,
  documentsIn: (article: ArticleId) => Iterable<DocumentId>,
): PassageChoice {
  const kinds: Readonly<Record<Passage["kind"], DocumentSet>> = {
    paragraph: documentsThat((id) => passageOf(id)?.kind === "paragraph"),
    quotation: documentsThat((id) => passageOf(id)?.kind === "quotation"),
  };
  /** Filed when somebody first asks for passages of an article. */
  const filed = new Map<ArticleId, Filed>();
  /** The last addresses: a question searches those of the same people in several ways. */
  let last: { readonly options: Addressed; readonly documents: DocumentSet } | undefined;

  function documentOf(address: PassageAddress): DocumentId | undefined {
    const article = address.article.id;
    let documents = filed.get(article);
    if (documents === undefined) {
      documents = { paragraph: new Map(), quotation: new Map() };
      for (const id of documentsIn(article)) {
        const passage = passageOf(id);
        if (passage) documents[passage.kind].set(passage.key, id);
      }
      filed.set(article, documents);
    }
    return documents[address.kind].get(address.key);
  }

  return {
    of({ kind, among }) {
      if (among === undefined) return kind && kinds[kind];
      if (last?.options.among === among && last.options.kind === kind) return last.documents;
      const ids: DocumentId[] = [];
      for (const address of among) {
        const id = kind === undefined || kind === address.kind ? documentOf(address) : undefined;
        if (id !== undefined) ids.push(id);
      }
      const documents = theseDocuments(ids);
      last = { options: { kind, among }, documents };
      return documents;
    },
    ofKind: (kind) => kinds[kind],
    changed(article) {
      filed.delete(article);
      last = undefined;
    },
  };
}

interface Addressed {
  readonly kind: Passage["kind"] | undefined;
  readonly among: SearchOptions["among"];
}

/** The documents of an article, by their keys. */
type Filed = Readonly<Record<Passage["kind"], Map<string, DocumentId>>>;
