import type { Answer, Conversation } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { checkDraft } from "#answers/checking/check-draft.ts";
import { conversationAfter } from "#answers/conversation.ts";
import { preparing } from "#answers/prepare.ts";
import { rehearsal } from "#answers/rehearse.ts";
import { passagesOf } from "#answers/sources/passages.ts";
import type { Article } from "#articles/article.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import type { PassageIndex } from "#search/passage.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import { inTurns } from "./in-turns.ts";
import type { Library, LibraryWarning } from "./library.ts";
import { openSynonyms } from "./synonyms.ts";

/** What a library begins with. */
interface Contents {
  readonly warnings: readonly LibraryWarning[];
  readonly articles: readonly QuotedArticle[];
  /** Holds the passages of these articles. */
  readonly index: PassageIndex;
}

/** A library of articles whose quotations have been found; an empty one where nothing is given. */
export function createLibrary(
  { warnings, articles: first, index }: Contents = {
    warnings: [],
    articles: [],
    index: createPassageIndex(),
  },
): Library {
  const byId = new Map(first.map((quoted) => [quoted.article.id, quoted]));
  const synonyms = openSynonyms();
  // What `answers` derives is kept per array, so a change makes a new one and nothing else does.
  let snapshot: readonly QuotedArticle[] | undefined;
  const articles = () => {
    snapshot ??= [...byId.values()];
    return snapshot;
  };

  return {
    warnings,
    get articles() {
      return articles();
    },
    article: (id) => byId.get(id),
    add(article: Article): QuotedArticle {
      const known = byId.get(article.id);
      if (known) return known;
      const quoted = findQuotations(article);
      byId.set(article.id, quoted);
      index.add(passagesOf(quoted));
      snapshot = undefined;
      return quoted;
    },
    prepare: (signal) => inTurns(preparing({ articles: articles(), index, synonyms }), signal),
    rehearsal: () => rehearsal(articles()),
    ask(question: string, conversation?: Conversation): Answer {
      return answer(question, { articles: articles(), index, synonyms }, conversation);
    },
    follow: conversationAfter,
    check: (draft) => checkDraft(draft, { articles: articles(), index }),
  };
}
