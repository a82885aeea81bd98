import { isSpoken } from "#answers/sources/quotations-of.ts";
import { reportSpan } from "#answers/sources/report-span.ts";
import type { Found } from "#answers/sources/searches.ts";
import { isWithin } from "#answers/spans.ts";
import { hasCue, isLeftOpen } from "#answers/telling/cue-verbs.ts";
import { saysHow } from "#answers/words/speech-words.ts";
import type { Wanted } from "./wanted.ts";

/** The reports among what was found that fit, those with the asker's verb first. */
export function reportsAmong(
  found: readonly Found[],
  wanted: Wanted,
  verb: string,
): readonly Found[] {
  const fitting = found.filter(
    (each) => !isSpoken(each) && wanted.fits(each.hit) && !isQuestionAlone(each),
  );
  return byVerb(withoutFrames(fitting), verb);
}

/** A question that nobody is known to have asked: its sentence tells it better, reply and all. */
function isQuestionAlone(found: Found): boolean {
  return found.quotation.attribution.kind === "unknown" && isLeftOpen(found);
}

/** Reports without those that only hold another report which has all that matched. */
function withoutFrames(reports: readonly Found[]): readonly Found[] {
  return reports.filter(
    (outer) =>
      !reports.some(
        (inner) =>
          inner !== outer &&
          inner.quoted === outer.quoted &&
          inner.quotation.start > outer.quotation.start &&
          inner.quotation.end <= outer.quotation.end &&
          outer.hit.matches.every(({ start }) => start >= inner.quotation.start),
      ),
  );
}

/** Whether a report has one source: beside quotations, one that reports another's report misleads. */
export function isOneVoice({ quoted, quotation }: Found): boolean {
  const span = reportSpan(quoted.article.text, quotation);
  return !quoted.quotations.some(
    ({ start, end, attribution }) =>
      isWithin({ start, end }, span) &&
      attribution.kind !== "unknown" &&
      quotation.attribution.kind !== "unknown" &&
      attribution.speaker !== quotation.attribution.speaker,
  );
}

function byVerb(found: readonly Found[], verb: string): readonly Found[] {
  if (!saysHow(verb)) return found;
  return [...found].sort((one, other) => Number(hasCue(other, verb)) - Number(hasCue(one, verb)));
}
