/** Counts end here, */
export const most = 6;
/** and distances in sentences here. */
export const farthest = 16;

/** What is told of an antecedent, and what is told of one to which it does not apply. */
const nothing = {
  /** Of the anaphor: which word, where it stands. */
  anaphor: 0,
  anaphorBeside: 0,
  paragraphOpening: 0,
  /** Who: a person, an institution, a place; named how. */
  kind: 0,
  agrees: 0,
  fullName: 0,
  isKin: 0,
  knownPerson: 0,
  roles: 0,
  sharedRole: -1,
  /** Of a description: whether its noun came into the story before, and whether a pronoun behind it fits. */
  introduced: 0,
  sexBehind: 0,
  /** Where the nearest name stands. */
  sentencesAway: 0,
  paragraphsAway: 0,
  opens: 0,
  acts: 0,
  clauseFirst: 0,
  clauseKind: 0,
  clauseBefore: 0,
  afterPreposition: 0,
  owner: 0,
  between: 0,
  namedAhead: 0,
  inWords: 0,
  describedLately: 0,
  /** How much the article is about them. */
  heardAway: farthest,
  heardSince: -1,
  heardShare: 0,
  recent: 0,
  times: 0,
  timesRank: 0,
  openedLately: 0,
  spoke: 0,
  /** Who else might be meant. */
  rivals: 0,
  rivalsNearer: 0,
  subjectsSince: 0,
  pronounsSince: 0,
  /** Where they stand before the row of sentences about "he" or "she" that the anaphor goes on. */
  chainAway: farthest,
  opensBeforeChain: 0,
  actsBeforeChain: 0,
};

type Name = keyof typeof nothing;

export const antecedentFeatureNames = Object.keys(nothing) as readonly Name[];

/** What is told of an antecedent, in the order of `antecedentFeatureNames`. */
export type Features = number[];
export const nothingTold: Readonly<Features> = antecedentFeatureNames.map((name) => nothing[name]);

/** Where each feature stands in that order. */
export const feature = Object.fromEntries(
  antecedentFeatureNames.map((name, i) => [name, i]),
) as Readonly<Record<Name, number>>;
