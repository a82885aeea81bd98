import type { Answer, DraftCheck } from "#answers/answer.ts";
import { answerBase, type Scope, scopeOf } from "#answers/sources/scope.ts";
import { partsOf, type Sources } from "#answers/sources/sources.ts";
import type { Span } from "#articles/article.ts";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { Quotation } from "#quotes/quotation.ts";
import { checkQuotation } from "./check-quotation.ts";

/**
 * Holds every string in marks of a draft against the library, with the speaker that the draft gives
 * it. `start` and `end` of each check point into the draft.
 */
export function checkDraft(draft: string, sources: Sources): Answer {
  const scope = scopeOf(sources, {}, "", "");
  const { quotations } = findQuotations(articleFromText(lead + draft));
  const checks = quotations
    .filter(({ kind, within }) => kind !== "reported" && within === undefined)
    .map((quotation) => checkOf(scope, draft, quotation));
  return { ...answerBase(scope), kind: "draft", draft, checks };
}

/** A title of our own: a draft may be a single line, and quotations in a title have no speaker. */
const lead = "Draft\n\n";

function checkOf(scope: Scope, draft: string, quotation: Quotation): DraftCheck {
  const { attribution } = quotation;
  const start = quotation.start - lead.length;
  const end = quotation.end - lead.length;
  const speaker = attribution.kind === "named" ? attribution.speaker.name : null;
  const words = partsOf(quotation)
    .map((part: Span) => draft.slice(part.start - lead.length, part.end - lead.length))
    .join(" … ");
  const given = checkQuotation(scope, { speaker, words, marked: true });
  const unfound = { verdict: "not-found", diff: [], senseTurned: [] } as const;
  const { verdict, diff, senseTurned, disowning } =
    given.kind === "verdict" ? given : { ...unfound, disowning: undefined };
  const found = { verdict, diff, senseTurned, ...(disowning === undefined ? {} : { disowning }) };
  const results = given.results.length > 0 ? given.results : given.also;
  return { start, end, quote: draft.slice(start, end), speaker, ...found, results };
}
