import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import { articleOf, introducedAt, printedBefore } from "#quotes/people/introductions.ts";
import { afterAge, ageBehind, ageIn } from "#quotes/reading/ages.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isClitic, isNoun, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/**
 * Tells of the names of somebody whether a description is surely another’s: the Ruiz of "Ruiz said the mayor called it “…”", of "Ruiz was shot.
 * A guard ran. The guard said" and of "Ruiz sued her landlord. The landlord said".
 */
export function isDescribedApart(
  r: Reading,
  mention: Mention,
): (runs: readonly NameRun[]) => boolean {
  const word = lowerAt(r, mention.head);
  const introduced = introducedAt(r, word, mention.from);
  const printed = printedBefore(r, word, mention.from).slice(0, mostPlaces);
  const beside = printed.filter((noun) => isObject(r, noun));
  const age = ageIn(r, mention);
  const isAccused = isOneOf(r, mention.head, accused);
  const isYoung = isOneOf(r, mention.head, youths);
  return (runs) =>
    (age !== undefined && isOfOtherAge(r, runs, age)) ||
    (isAccused && isVictim(r, runs)) ||
    (isYoung && isGrown(r, runs)) ||
    isToldBy(r, mention, runs) ||
    (introduced >= 0 && runsBefore(runs, introduced) > 0) ||
    beside.some((noun) => isNamedBefore(r, noun, runs));
}

/** "Ana Ruiz, 16," and "Ana Ruiz (16)" of somebody else than who is 17. */
function isOfOtherAge(r: Reading, runs: readonly NameRun[], age: number): boolean {
  return runs.slice(0, mostPlaces).some(({ to }) => {
    const told = ageBehind(r, to);
    return told !== undefined && told !== age;
  });
}

/** "Ana Ruiz, 42," and "Nurse Ana Ruiz": no child. */
function isGrown(r: Reading, runs: readonly NameRun[]): boolean {
  return runs.slice(0, mostPlaces).some(({ from, core, to }) => {
    if ((ageBehind(r, to) ?? 0) >= grown) return true;
    return core > from && hasClass(r, core - 1, is.title | is.role | is.courtesy);
  });
}

/** In years. */
const grown = 20;
const youths = wordSet(
  "teenager teen child toddler youngster schoolboy schoolgirl boy girl pupil youth",
);

const accused = wordSet(
  "accused assailant attacker defendant gunman intruder killer murderer rapist shooter suspect",
);

/** "was stabbed", "had been found dead": of somebody to whom that was done, and who is no defendant. */
export function isVictim(r: Reading, runs: readonly NameRun[]): boolean {
  return runs.slice(0, mostPlaces).some(({ to }) => {
    const verb = afterAge(r, to);
    if (lowerAt(r, verb) === "died") return true;
    const passive = lowerAt(r, verb) === "was" || lowerAt(r, verb + 1) === "been";
    return passive && isOneOf(r, lowerAt(r, verb) === "was" ? verb + 1 : verb + 2, victimised);
  });
}

const victimised = wordSet(
  "abducted assaulted attacked beaten hurt injured killed kidnapped murdered raped robbed shot stabbed strangled wounded",
);

/** How many places of a noun are looked at, those nearest. */
const mostPlaces = 12;

/**
 * "Ruiz said the mayor", "Ruiz told reporters that the mayor", "Ruiz said no, but the mayor": whoever speaks calls nobody so who
 * is themselves, nor does whoever tells what another said.
 */
function isToldBy(r: Reading, { from }: Mention, runs: readonly NameRun[]): boolean {
  const name = runs[runsBefore(runs, from) - 1];
  const but = isOneOf(r, from - 1, "but whereas");
  if (!name || from - name.to > (but ? longestClause : longestTelling)) return false;
  if (r.sentenceOf[name.from] !== r.sentenceOf[from]) return false;
  let tells = false;
  for (let i = name.to; i < from; i += 1) {
    if (!but && r.tokens[i]?.kind !== "word" && r.tokens[i]?.kind !== "clitic") return false;
    tells ||= ((r.verb(i)?.classes ?? 0) & (verbClass.say | verbClass.tell)) !== 0;
  }
  return tells;
}

/** In tokens: "said on Monday that", "had told reporters in Lund that". */
const longestTelling = 8;
/** "said she had been late for the boat, but". */
const longestClause = 24;

/** Whether something is done to whom a noun describes, or is theirs: "sued her landlord", "was dropped by the coach", "the coach’s wife". */
function isObject(r: Reading, noun: number): boolean {
  const article = articleOf(r, noun);
  if (!hasClass(r, article, is.determiner | is.possessivePronoun)) return false;
  if (isClitic(r, noun + 1)) return true;
  const before = lowerAt(r, article - 1);
  if (isAmong(before, done)) return true;
  if (before === "of") return hasClass(r, article - 2, personClasses);
  const verb = hasClass(r, article - 1, is.pastVerb) && !hasClass(r, article - 1, is.auxiliary);
  return verb && !isAmong(before, makes);
}

const done = wordSet("about after against at before by for from on to with");
const makes = wordSet(
  "appointed became called chosen considered crowned declared elected made named remained voted",
);

/** Whether somebody is named before a token in its sentence, or right behind whom it tells to be one’s own: "the coach’s wife, Ruiz". */
function isNamedBefore(r: Reading, noun: number, runs: readonly NameRun[]): boolean {
  const name = runs[runsBefore(runs, noun) - 1];
  if (name !== undefined && name.from >= (sentenceAt(r, noun)?.from ?? noun)) return true;
  if (!isClitic(r, noun + 1)) return false;
  let owned = noun + 2;
  while (owned < noun + longestOwned && isNoun(r, owned) && !isCapital(r, owned)) owned += 1;
  const after = lowerAt(r, owned) === "," ? owned + 1 : owned;
  return runs[runsBefore(runs, noun)]?.from === after;
}

/** In tokens: "coach’s former first assistant". */
const longestOwned = 6;
