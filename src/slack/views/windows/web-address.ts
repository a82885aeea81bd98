import type { Article } from "#articles/article.ts";
import { limits } from "#slack/limits.ts";

/** Where an article stands on the web; null for anything that a browser would not just open. */
export function webAddressOf({ url }: Article): string | null {
  if (url === undefined || url.length > limits.textObject) return null;
  return /^https?:\/\/\S+$/i.test(url) ? url : null;
}
