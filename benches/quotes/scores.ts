/** Counts behind precision, recall and F. */
export interface Tally {
  found: number;
  right: number;
  gold: number;
  recalled: number;
}

/** One found attribution against its annotation. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** What was found or missed, for the listing of errors. */
export interface ErrorLine {
  readonly what: string;
  readonly article: string;
  readonly start: number;
  readonly context: string;
}

/** What the bench adds up, article by article. */
export interface Scores {
  readonly tallies: Record<string, Tally>;
  mentions: { gold: number; unknown: number; overlap: number; head: number };
  direct: { gold: number; unknown: number; right: number };
  terms: { gold: number; left: number };
  names: { gold: number; right: number; unknown: number };
  /** Pronouns and descriptions that were given somebody: whom they are taken to mean. */
  antecedents: { gold: number; right: number; unknown: number };
  readonly judged: Judged[];
  readonly errors: ErrorLine[];
}

export function emptyScores(): Scores {
  return {
    tallies: {},
    mentions: { gold: 0, unknown: 0, overlap: 0, head: 0 },
    direct: { gold: 0, unknown: 0, right: 0 },
    terms: { gold: 0, left: 0 },
    names: { gold: 0, right: 0, unknown: 0 },
    antecedents: { gold: 0, right: 0, unknown: 0 },
    judged: [],
    errors: [],
  };
}
