import type { Filters } from "#answers/questions/question.ts";
import type { QuotationKind } from "#quotes/quotation.ts";

/** A question parted from its operators. */
export interface Operated {
  readonly text: string;
  readonly filters: Filters;
  /** The words of `about:`; null without it. */
  readonly about: string | null;
}

const operator =
  /(?<![\p{L}\p{N}])(from|by|speaker|about|in|article|after|since|before|until|kind|type):\s?(?:"([^"]*)"|“([^”]*)”|([^\s"“”]+))/giu;

/**
 * Takes the operators out of a question: `from:name`, `about:word`, `in:title`, `after:2024-05`,
 * `before:2025`, `kind:partial`. A value of several words goes into marks: `from:"Ann Lee"`.
 */
export function readOperators(question: string): Operated {
  if (!question.includes(":")) return { text: spaced(question), filters: {}, about: null };
  const values = new Map<string, string>();
  const text = question.replace(operator, (whole, name: string, ...groups: unknown[]) => {
    const value = groups.slice(0, 3).find((group) => typeof group === "string");
    if (typeof value !== "string" || value.trim() === "") return whole;
    const key = synonyms[name.toLowerCase()] ?? name.toLowerCase();
    values.set(key, value.replace(/_/g, " ").trim());
    return " ";
  });
  const kind = values.get("kind")?.toLowerCase();
  const from = values.get("from");
  const inside = values.get("in");
  const after = values.get("after");
  const before = values.get("before");
  const filters: Filters = {
    ...(from === undefined ? {} : { from: from.replace(/^@/, "") }),
    ...(inside === undefined ? {} : { in: inside }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
    ...(isKind(kind) ? { kind } : {}),
  };
  return { text: spaced(text), filters, about: values.get("about") ?? null };
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const synonyms: Readonly<Record<string, string>> = {
  by: "from",
  speaker: "from",
  article: "in",
  since: "after",
  until: "before",
  type: "kind",
};

const kinds: ReadonlySet<string> = new Set(["direct", "partial", "reported", "term", "echo"]);

function isKind(kind: string | undefined): kind is QuotationKind {
  return kind !== undefined && kinds.has(kind);
}
