/** Who wrote the article, as its own byline has it, or undefined where the line isn't a byline. */
export function authorOf(line: string): string | undefined {
  if (line.length > 160) return undefined;
  const names = /^(?:(?:written|reported|story|words) )?by:? (.{3,120})$/i.exec(line)?.[1];
  if (names === undefined) return undefined;
  const people = listed(names).filter(isPersonName);
  return people.length === 0 ? undefined : joined(people);
}

/**
 * Who wrote the article, as the note at its end has it ("Ann Lee is a historian at the university."), or undefined
 * where it ends otherwise: with somebody of whom it tells before, with who is no writer by trade in an article
 * without an "I" or "our" of its own, or with what somebody said.
 */
export function authorNotedIn(paragraphs: readonly string[]): string | undefined {
  const note = paragraphs.at(-1) ?? "";
  const { name, trade = "" } = endNote.exec(note)?.groups ?? {};
  if (name === undefined || note.length > longestNote || !isPersonName(name)) return undefined;
  const told = paragraphs.slice(0, -1);
  const surname = name.split(" ").at(-1) ?? name;
  if (told.some((text) => text.includes(surname))) return undefined;
  return writing.test(trade) || told.some((text) => isOwn.test(withoutQuoted(text)))
    ? name
    : undefined;
}

/** Code units of a note on the author. */
const longestNote = 400;
const endNote =
  /^(?<name>\p{Lu}[^"“”,;:()!?]{3,60}?) (?<trade>(?:is (?:an?|the)\b|(?:writes|reports|covers|teaches)\b)[^"“”?.]*)[^"“”?]*$/u;
const writing =
  /^(?:writes|reports|covers|teaches)\b|\b(?:author|writer|columnist|journalist|reporter|editor|correspondent|blogger|critic|novelist|historian|professor|lecturer|economist|scholar|fellow|contributor)\b/;
const isOwn = /(?:^|[\s(—–])(?:I|[Mm]y|[Oo]ur|[Ww]e)(?=[\s,’'])/;

function withoutQuoted(text: string): string {
  return text.replace(/["“][^"“”]*["”]?/g, "");
}

/** "A", "A and B" or "A, B and C"; what follows a comma after that is a job or an outlet. */
function listed(names: string): string[] {
  const [before = "", after] = names.split(/ (?:and|&) (.*)/);
  const one = (words: string) => (words.split(/,| [|–—-] /)[0] ?? "").trim();
  if (after === undefined) return [one(before)];
  return [...before.split(",").map((name) => name.trim()), one(after)];
}

/** When the article says it was published, as printed, or undefined where the line says no such. */
export function publishedOf(line: string): string | undefined {
  if (line.length > 100 || !/\d/.test(line)) return undefined;
  const labelled =
    /^(?:first )?(?:published|posted|updated|last updated|last modified|date)(?: on| at)?:? (.{4,80})$/i;
  const date = labelled.exec(line)?.[1] ?? line;
  return isDate(date) ? date.trim() : undefined;
}

/** Two to five capitalised words, particles between them allowed. */
function isPersonName(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 5) return false;
  const capital = /^\p{Lu}[\p{L}.'’-]*$/u;
  const particle = /^(?:de|da|del|della|der|den|di|du|la|le|van|von|bin|al|el|y|e)$/;
  return (
    capital.test(words[0] ?? "") &&
    capital.test(words.at(-1) ?? "") &&
    words.every((word) => capital.test(word) || particle.test(word))
  );
}

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
const clock = "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,4}\\)?)?)?";
const before = "(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?,? (?:on )?)?";
const dates = [
  new RegExp(
    `^${before}${weekday}(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}${clock}$`,
    "i",
  ),
  new RegExp(
    `^${before}${weekday}\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\.?,? \\d{4}${clock}$`,
    "i",
  ),
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}[\d:.]{0,10}(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  /^\d{1,2}[./]\d{1,2}[./]\d{4}$/,
];

function isDate(words: string): boolean {
  const date = words.trim();
  return date.length <= 60 && dates.some((pattern) => pattern.test(date));
}

function joined(people: readonly string[]): string {
  if (people.length < 2) return people.join("");
  return `${people.slice(0, -1).join(", ")} and ${people.at(-1)}`;
}
