import type { Result } from "#answers/answer.ts";
import { counted } from "./counts.ts";

/** In how many other articles the same words stand, or that they stand in this one again; empty where they don't. */
export function elsewhereWords({ article, elsewhere }: Result): string {
  if (elsewhere.length === 0) return "";
  const others = new Set(elsewhere.map((place) => place.article.id));
  others.delete(article.id);
  return others.size === 0 ? "also further on" : `also in ${counted(others.size, "other article")}`;
}
