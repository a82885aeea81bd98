import type { Span } from "#articles/article.ts";
import type { Entity } from "#quotes/names/entity.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";

/** A paragraph of an interview or a transcript: "Q: …", "SMITH: …", "Ana Silva: …". */
export interface Turn {
  /** Index into the blocks. */
  readonly block: number;
  /** For an answer without a label, who is asked where the article first names them. */
  readonly label: Mention;
  readonly words: Span;
  /** Null for a label that names nobody: "Q", "THE CHAIR". */
  readonly entity: Entity | null;
}
