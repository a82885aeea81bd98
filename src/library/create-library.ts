import { setImmediate as nextTurn } from "node:timers/promises";
import type { Answer, Conversation } from "#answers/answer.ts";
import { answer, conversationAfter } from "#answers/answer-question.ts";
import { checkDraft } from "#answers/checking/check-draft.ts";
import { preparing } from "#answers/prepare.ts";
import { passagesOf } from "#answers/results/sources.ts";
import type { Article, ArticleId } from "#articles/article.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import type { Library, LibraryWarning } from "./library.ts";
import { openSynonyms } from "./synonyms.ts";

/** Milliseconds for which preparing holds up other work at most, where its steps are short. */
const longestTurn = 10;

/** An empty library that keeps the warnings it is given. */
export function createLibrary(warnings: readonly LibraryWarning[] = []): Library {
  const byId = new Map<ArticleId, QuotedArticle>();
  const index = createPassageIndex();
  const synonyms = openSynonyms();
  // What `answers` derives is kept per array, so a change makes a new one and nothing else does.
  let snapshot: readonly QuotedArticle[] | undefined;
  const articles = () => {
    snapshot ??= [...byId.values()];
    return snapshot;
  };

  function remove(id: ArticleId): void {
    if (!byId.delete(id)) return;
    index.remove(id);
    snapshot = undefined;
  }

  return {
    warnings,
    get articles() {
      return articles();
    },
    article: (id) => byId.get(id),
    add(article: Article): QuotedArticle {
      remove(article.id);
      const quoted = findQuotations(article);
      byId.set(article.id, quoted);
      index.add(passagesOf(quoted));
      snapshot = undefined;
      return quoted;
    },
    remove,
    async prepare() {
      let since = performance.now();
      for (const _ of preparing({ articles: articles(), index })) {
        if (performance.now() - since < longestTurn) continue;
        await nextTurn();
        since = performance.now();
      }
    },
    ask(question: string, conversation?: Conversation): Answer {
      return answer(question, { articles: articles(), index, synonyms }, conversation);
    },
    follow: conversationAfter,
    check: (draft) => checkDraft(draft, { articles: articles(), index }),
  };
}
