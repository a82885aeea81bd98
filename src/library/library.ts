import type { Answer, Conversation } from "#answers/answer.ts";
import type { Article, ArticleId } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** A file that was left out or not read as it is, in words for the person who put it there. */
export interface LibraryWarning {
  readonly source: string;
  readonly message: string;
}

/** The articles that can be asked. */
export interface Library {
  readonly articles: readonly QuotedArticle[];
  readonly warnings: readonly LibraryWarning[];
  article(id: ArticleId): QuotedArticle | undefined;
  /** Takes in an article beside those of the folder; one with the same text is there already. */
  add(article: Article): QuotedArticle;
  /**
   * Derives what all questions share, a little at a time beside other work.
   * @throws the reason of the signal once it is aborted
   */
  prepare(signal?: AbortSignal): Promise<void>;
  /** Some questions of each kind that people may ask, to be asked before they do. */
  rehearsal(): Iterable<string>;
  ask(question: string, conversation?: Conversation): Answer;
  /** What a conversation has come to with an answer, for the question that follows. */
  follow(answer: Answer, before?: Conversation): Conversation;
  /** Holds every string in marks of a draft against the articles; an answer of kind `draft`. */
  check(draft: string): Answer;
}
