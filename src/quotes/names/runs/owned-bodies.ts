import { isPlural } from "#quotes/names/roles/role-words.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isClitic, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { capitalsEnd, hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** The token behind a body whose name begins before the owner's apostrophe at a token; `clitic` where none does. */
export function ownedBodyEnd(r: Reading, clitic: number, to: number): number {
  if (!isClitic(r, clitic) || clitic + 1 >= to || !isCapital(r, clitic + 1)) return clitic;
  if (isOfOffice(r, clitic)) return clitic + 2;
  const owned = isOfMembers(r, clitic, to) || isOfSaint(r, clitic, to) || isOfKeeper(r, clitic, to);
  return owned ? capitalsEnd(r, clitic + 1, to) : clitic;
}

/** Whether an apostrophe and its "s" end a body’s name: "Holmwood’s said", in an article that has no "Holmwood" without them. */
export function endsOwnName(r: Reading, clitic: number): boolean {
  return r.tokens[clitic]?.kind === "clitic" && ownNames(r).has(r.tokens[clitic - 1]?.text ?? "");
}

/** The words that have "’s" wherever they stand, and once at least right before a verb. */
const ownNames = askedOnce((r: Reading): ReadonlySet<string> => {
  const own = new Set<string>();
  for (let i = 1; i < r.tokens.length; i += 1)
    if (r.tokens[i]?.kind === "clitic" && isCapital(r, i - 1) && isPredicate(r, i + 1))
      own.add(r.tokens[i - 1]?.text ?? "");
  if (own.size > 0)
    r.tokens.forEach(({ text }, i) => {
      if (own.has(text) && r.tokens[i + 1]?.kind !== "clitic") own.delete(text);
    });
  return own;
});

function isPredicate(r: Reading, at: number): boolean {
  if (isCapital(r, at)) return false;
  if (isOneOf(r, at, "has have had is are was were will would could must")) return true;
  const { form } = r.verb(at) ?? {};
  return (
    form === "past" && isOneOf(r, at, "said added announced confirmed denied insisted replied told")
  );
}

/** "County Sheriff’s Office" and "Women’s Institute", against "the Sheriff’s Office Deputy Ana Ruiz" */
function isOfOffice(r: Reading, clitic: number): boolean {
  if (isCapital(r, clitic + 2)) return false;
  const owner = hasClass(r, clitic - 1, personClasses) || isOneOf(r, clitic - 1, many);
  return owner && hasClass(r, clitic + 1, is.body);
}

/** "Pharmacists’ Guild", "Passengers’ Welfare Association", "Women’s Aid Lund", against "the nurses’ Ana Ruiz" */
function isOfMembers(r: Reading, clitic: number, to: number): boolean {
  const end = capitalsEnd(r, clitic + 1, to);
  const isBody =
    hasClass(r, end - 1, is.body) ||
    lowerAt(r, end - 1) === "conference" ||
    lowerAt(r, clitic + 1) === "aid";
  return isBody && mayBeMembers(r, clitic - 1);
}

/** "St Brannoc’s Hospital", "King’s College", against "the King’s Ana Ruiz" */
function isOfSaint(r: Reading, clitic: number, to: number): boolean {
  if (!isOneOf(r, clitic - 2, "st st. saint") && !isOneOf(r, clitic - 1, patrons)) return false;
  for (let i = clitic + 1; i < capitalsEnd(r, clitic + 1, to); i += 1)
    if (hasClass(r, i, is.body)) return true;
  return false;
}

/** "Molly’s Kitchen", "Bell’s Bakery": a house called after who keeps it. */
function isOfKeeper(r: Reading, clitic: number, to: number): boolean {
  const last = capitalsEnd(r, clitic + 1, to) - 1;
  return isOneOf(r, last, premises) && !hasClass(r, clitic - 1, is.place | is.time);
}

const premises = wordSet(
  "arms bakery bar bistro brewery café cafe deli diner farm garage grill gym inn kitchen pizzeria pub restaurant " +
    "salon saloon shop store stores tavern",
);

/** After whom schools, colleges and hospitals are called by their title alone. Our own list. */
const patrons = wordSet("bishop christ king queen prince princess regent");

/** "Pharmacists", "Midwives": who may make up a body, as far as the word tells. */
export function mayBeMembers(r: Reading, at: number): boolean {
  return isOneOf(r, at, many) || isPlural(r, at) || members.test(lowerAt(r, at));
}

const many = wordSet("children citizens men people women");
const members = /[a-z]{2}(?:[eo]rs|ists|[ae]nts|ees|ians|smiths|men|wives|people)$/;
