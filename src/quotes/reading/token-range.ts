/** Tokens of the article that belong together: from the first to before `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Whether two ranges share a token. */
export function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}
