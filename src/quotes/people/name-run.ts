/** A run of capitalised words that names somebody or something; `from` to `to` are tokens. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** First token after titles: "Ana" of "Secretary of State Ana Ruiz". */
  readonly core: number;
  readonly kind: "person" | "institution" | "place" | "unclear";
  readonly gender: "male" | "female" | null;
  readonly block: number;
}
