/** What was searched for in the place of something, and whether that is described rather than misspelt. */
export interface Instead {
  readonly searched: string;
  /** As somebody typed it; null where that is not to be repeated. */
  readonly typed: string | null;
  readonly described?: boolean | undefined;
}

/** That something else was searched for than was typed: another spelling, or whom a description means. */
export function correctionWords({ searched, typed, described }: Instead): string {
  const instead = typed === null ? "" : ` instead of ${typed}`;
  return `${described ? "Meaning" : "Spelling"}: searched for ${searched}${instead}.`;
}

/** That synonyms were searched for as well. */
export function synonymWords({ searched, typed }: Instead): string {
  return `Also searched: ${searched}${typed === null ? "" : ` for ${typed}`}.`;
}
