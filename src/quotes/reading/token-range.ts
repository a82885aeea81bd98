/** Tokens of the article that belong together: from the first to before `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
