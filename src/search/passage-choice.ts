import type { ArticleId } from "#articles/article.ts";
import type { Passage, PassageAddress } from "./passage.ts";
import { type DocumentSet, theseDocuments } from "./segments/document-set.ts";
import type { DocumentId } from "./segments/segment.ts";

/** Which documents a search keeps to. */
export interface PassageChoice {
  /** Those of some addresses. */
  of(among: readonly PassageAddress[]): DocumentSet;
  /** Has to be told of each article whose passages change. */
  changed(article: ArticleId): void;
}

/** @param documentsIn the documents that an article has now */
export function passageChoice(
  passageOf: (id: DocumentId) => Passage | undefined,
  documentsIn: (article: ArticleId) => Iterable<DocumentId>,
): PassageChoice {
  /** Filed when somebody first asks for passages of an article. */
  const filed = new Map<ArticleId, Filed>();
  /** The last addresses: a question searches those of the same people in several ways. */
  let last:
    | { readonly among: readonly PassageAddress[]; readonly documents: DocumentSet }
    | undefined;

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
    of(among) {
      if (last?.among === among) return last.documents;
      const ids: DocumentId[] = [];
      for (const address of among) {
        const id = documentOf(address);
        if (id !== undefined) ids.push(id);
      }
      const documents = theseDocuments(ids);
      last = { among, documents };
      return documents;
    },
    changed(article) {
      filed.delete(article);
      last = undefined;
    },
  };
}

/** The documents of an article, by their keys. */
type Filed = Readonly<Record<Passage["kind"], Map<string, DocumentId>>>;
