import type { Span } from "#articles/article.ts";
import type { Attribution, Quotation, QuotedArticle } from "#quotes/quotation.ts";
import type { Expectation, ExpectedPerson, Phenomenon } from "./read-phenomena.ts";

const overlapOfReported = 0.8;

/** What the case wants, a line each; equal to `linesFound` when the engine is right. */
export function linesExpected({ quotations, persons }: Phenomenon): string[] {
  return [
    ...quotations.map(({ number, kind, fields }) => [`${number} ${kind}`, ...fields].join(" | ")),
    ...persons.map(({ name, aliases, roles }) => personLine(name, aliases, roles)),
  ];
}

/** What the engine found, told in the words of the case: only what differs reads differently. */
export function linesFound(wanted: Phenomenon, found: QuotedArticle): string[] {
  const pairs = wanted.quotations.map(
    (one) => [one, found.quotations.find((quotation) => isAt(quotation, one))] as const,
  );
  const numbers = new Map(
    pairs.flatMap(([one, quotation]) => (quotation ? [[quotation.id, one.number]] : [])),
  );
  const beside = found.quotations.filter(
    ({ id, kind }) => !numbers.has(id) && (kind !== "reported" || wanted.nothing),
  );
  const heard = new Set(found.quotations.map(({ attribution }) => nameOf(attribution)));
  return [
    ...pairs.map(([one, quotation]) => quotationLine(found, one, quotation, numbers)),
    ...wanted.persons.map((person) => foundPersonLine(found, person)),
    ...beside.map((one) => `beside these: ${one.kind} “${words(found, one)}”`),
    ...wanted.nobody
      .filter((name) => found.speakers.some(({ aliases }) => aliases.includes(name)))
      .map((name) => `${name} must be nobody`),
    ...wanted.silent.filter((name) => heard.has(name)).map((name) => `${name} must be silent`),
  ];
}

function isAt(quotation: Quotation, { kind, parts }: Expectation): boolean {
  if (kind === "reported") {
    const [first, last] = [parts[0], parts.at(-1)];
    return (
      first !== undefined &&
      last !== undefined &&
      overlap(quotation, { start: first.start, end: last.end }) >= overlapOfReported
    );
  }
  return (
    quotation.parts.length === parts.length &&
    parts.every((part, i) => {
      const other = quotation.parts[i];
      return part.start === other?.start && part.end === other.end;
    })
  );
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function quotationLine(
  found: QuotedArticle,
  { number, parts, fields }: Expectation,
  quotation: Quotation | undefined,
  numbers: ReadonlyMap<string, string>,
): string {
  if (!quotation)
    return `${number} not found: “${parts.map((part) => words(found, part)).join("” / “")}”`;
  const seen = fields.map((field) => foundField(found, quotation, field, numbers));
  return [`${number} ${quotation.kind}`, ...seen, ...unlisted(quotation, fields)].join(" | ");
}

/** The field as it is, if it holds; otherwise what holds in its place. */
function foundField(
  found: QuotedArticle,
  quotation: Quotation,
  field: string,
  numbers: ReadonlyMap<string, string>,
): string {
  const { attribution, modality, within, echoOf } = quotation;
  const how = "how" in attribution ? attribution.how : "no how";
  const [word, rest = ""] = field.split(/ (.*)/s);
  if (/^(explicit|pronoun|nominal|continuation)$/.test(field)) return how;
  if (/^(negated|hypothetical)$/.test(field)) return modality;
  if (word === "from")
    return `from ${attribution.mention ? words(found, attribution.mention) : "nothing"}`;
  if (word === "in" && /^\d+$/.test(rest)) return `in ${within ? numbers.get(within) : "nothing"}`;
  if (word === "of" && /^\d+$/.test(rest)) return `of ${echoOf ? numbers.get(echoOf) : "nothing"}`;
  const name = nameOf(attribution);
  return plain(name) === plain(field) ? field : name;
}

/** What holds of the quotation and would have to be listed: a modality, an outer quotation. */
function unlisted({ modality, within }: Quotation, fields: readonly string[]): string[] {
  const listsModality = fields.some((field) => /^(negated|hypothetical)$/.test(field));
  const listsOuter = fields.some((field) => /^in \d/.test(field));
  return [
    ...(modality === "asserted" || listsModality ? [] : [modality]),
    ...(within === undefined || listsOuter ? [] : ["in another quotation"]),
  ];
}

function nameOf(attribution: Attribution): string {
  if (attribution.kind === "unknown") return "unknown";
  const { name } = attribution.speaker;
  return attribution.kind === "named" ? name : `${attribution.kind}: ${name}`;
}

function plain(name: string): string {
  if (!/^(institution|unnamed): /.test(name)) return name;
  return name.toLowerCase().replace(/: (the|an?) /, ": ");
}

function foundPersonLine(found: QuotedArticle, { name, aliases, roles }: ExpectedPerson): string {
  const same = found.speakers.filter((speaker) => speaker.name === name);
  const [person] = same;
  if (!person || same.length > 1) {
    const names = found.speakers.map((speaker) => speaker.name).join(", ");
    return `${name}: ${same.length} among ${names}`;
  }
  const printed = person.roles.map((role) => words(found, role));
  return personLine(
    name,
    aliases.filter((alias) => person.aliases.includes(alias)),
    roles.filter((role) => printed.includes(role)),
  );
}

function personLine(name: string, aliases: readonly string[], roles: readonly string[]): string {
  return [name, ...aliases.map((as) => `as ${as}`), ...roles.map((role) => `role ${role}`)].join(
    " | ",
  );
}

function words({ article }: QuotedArticle, { start, end }: Span): string {
  return article.text.slice(start, end);
}
