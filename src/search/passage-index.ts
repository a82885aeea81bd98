import type { ArticleId } from "#articles/article.ts";
import { ArticleDocuments } from "./article-documents.ts";
import type { Hit, Passage, PassageIndex } from "./passage.ts";
import { passageChoice } from "./passage-choice.ts";
import { numbersOf, type Sections } from "./segments/sections.ts";
import type { DocumentId } from "./segments/segment.ts";
import { TextIndex } from "./text-index.ts";
import type { TextHit, TextResult } from "./text-search.ts";

const defaultLimit = 10;

const kindNumbers: Readonly<Record<Passage["kind"], number>> = { paragraph: 0, quotation: 1 };

/**
 * An index of passages, empty where none are given.
 *
 * @example
 * const index = createPassageIndex(passagesOfArticle);
 * index.search("mutal respct").hits[0]?.matches; // the two words, where the article has them
 */
export function createPassageIndex(passages: Iterable<Passage> = []): PassageIndex {
  const index = indexOver(new TextIndex(), [], new ArticleDocuments());
  index.add(passages);
  return index;
}

/**
 * The index that was saved, with the passages that it is of, in the order in which they were added.
 * Undefined where there are more or fewer of them.
 */
export function restorePassageIndex(
  saved: Sections,
  passages: Iterable<Passage>,
): PassageIndex | undefined {
  const texts = new TextIndex(saved);
  const all = [...passages];
  const runs = numbersOf(saved, "runs");
  const documentsOf = new ArticleDocuments();
  let count = 0;
  for (let k = 0; k < runs.length; k += 2) {
    const article = all[count]?.article.id;
    if (article === undefined) return undefined;
    const first = runs[k] as DocumentId;
    const last = runs[k + 1] as DocumentId;
    documentsOf.noteRun(article, first, last);
    count += last + 1 - first;
  }
  return count === all.length ? indexOver(texts, all, documentsOf) : undefined;
}

function indexOver(
  texts: TextIndex,
  passages: Passage[],
  documentsOf: ArticleDocuments,
): PassageIndex {
  const choice = passageChoice(
    (document) => passages[document],
    (article) => documentsOf.in(article),
  );
  const compare = (a: DocumentId, b: DocumentId) => inDocumentOrder(passages[a], passages[b]);

  return {
    add(added) {
      let changed: ArticleId | undefined;
      for (const passage of added) {
        const { article, parts } = passage;
        const document = texts.add({
          kind: kindNumbers[passage.kind],
          text: article.text,
          body: parts,
          fields: listed(passage.fields),
        });
        passages[document] = passage;
        documentsOf.note(article.id, document);
        if (article.id !== changed) choice.changed(article.id);
        changed = article.id;
      }
    },

    knows: (words) => texts.knows(words),

    count: (words, kind, most) => texts.count(words, kindNumbers[kind], most),

    search(query, options = {}) {
      const { kind, among, where, limit = defaultLimit, leastCoverage = 0 } = options;
      const result = texts.search(query, {
        limit,
        leastCoverage,
        kind: kind && kindNumbers[kind],
        among: among && choice.of(among),
        accepts: where && ((document) => accepts(passages[document], where)),
        synonyms: options.synonyms,
        isWord: options.isWord,
        compare,
      });
      const { corrections, alsoSearched, missing, stopWordsOnly } = result;
      const hits: Hit[] = [];
      for (const hit of result.hits) {
        const passage = passages[hit.id];
        if (passage !== undefined) hits.push(new PassageHit(passage, hit, result));
      }
      return { hits, corrections, alsoSearched, missing, stopWordsOnly };
    },

    sections() {
      const sections: Sections = new Map();
      texts.save(sections);
      sections.set("runs", documentsOf.runs());
      return sections;
    },
  };
}

/** Reading a passage again for its matches costs more than finding it: done for hits looked at. */
class PassageHit implements Hit {
  readonly passage: Passage;
  readonly score: number;
  readonly coverage: number;
  readonly level: Hit["level"];
  readonly #result: TextResult;
  #matches: Hit["matches"] | undefined;

  constructor(passage: Passage, { score, coverage, level }: TextHit, result: TextResult) {
    this.passage = passage;
    this.score = score / result.whole;
    this.coverage = coverage;
    this.level = level;
    this.#result = result;
  }

  get matches(): Hit["matches"] {
    this.#matches ??= this.#result.matchesIn(this.passage.article.text, this.passage.parts);
    return this.#matches;
  }
}

function accepts(passage: Passage | undefined, where: (passage: Passage) => boolean): boolean {
  return passage !== undefined && where(passage);
}

function listed({ title, heading, speaker, role }: Passage["fields"]): (string | undefined)[] {
  return [title, heading, speaker, role];
}

/** By article, then by place, a paragraph before its quotations: the same on every machine. */
function inDocumentOrder(a: Passage | undefined, b: Passage | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  const starts = (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0);
  if (a.kind === b.kind) return starts;
  return starts || (a.kind === "paragraph" ? -1 : 1);
}
