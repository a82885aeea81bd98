import { candidateFeatureNames } from "#quotes/candidates/candidate-features.ts";
import type { Judges } from "#quotes/judges/judges.ts";
import { antecedentFeatureNames } from "#quotes/people/antecedents/feature-names.ts";
import { edgeFeatureNames } from "#quotes/reports/edge-features.ts";
import { reportFeatureNames } from "#quotes/reports/report-feature-names.ts";
import type { Answers } from "./answers.ts";
import { emptyTable, type Source, type Table } from "./table.ts";

/** What the judges are asked while quotations are found, with the annotation's answers. */
export interface Teacher {
  readonly noted: Readonly<Record<"speaker" | "report" | "edge" | "antecedent", Table>>;
  /** Judges that know the annotation of an article, and note what they are asked. */
  judges(article: number, known: Answers, source: Source): Judges;
}

const sureOfAnswer = 0.96;

export function createTeacher(): Teacher {
  const noted = {
    speaker: emptyTable(candidateFeatureNames),
    report: emptyTable(reportFeatureNames),
    edge: emptyTable(edgeFeatureNames),
    antecedent: emptyTable(antecedentFeatureNames),
  };
  let choices = 0;

  function judges(article: number, known: Answers, source: Source): Judges {
    return {
      speaker(candidates, place) {
        const list = choices++;
        const answers = candidates.map((candidate) => known.speaker(candidate, place));
        for (const [i, { features }] of candidates.entries()) {
          const isRight = answers[i] ?? null;
          if (isRight !== null)
            noted.speaker.rows.push({ features: features.flat(), isRight, article, list, source });
        }
        const first = answers.indexOf(true);
        return candidates.map((_, i) => (i === first ? sureOfAnswer : 0));
      },
      antecedent(antecedents, mention) {
        const list = choices++;
        const right = known.antecedent(antecedents, mention);
        if (right !== null)
          for (const [i, { features }] of antecedents.entries())
            noted.antecedent.rows.push({ features, isRight: i === right, article, list, source });
        return antecedents.map((_, i) => (i === (right ?? 0) ? sureOfAnswer : 0));
      },
      quoted: (_, place) => (known.quoted(place) ? 1 : 0),
      report(report) {
        const isRight = known.report(report);
        if (isRight !== null)
          noted.report.rows.push({ features: report.features, isRight, article, source });
        return isRight === true ? 1 : 0;
      },
      edge(edges) {
        const list = choices++;
        return edges.map((edge) => {
          const isRight = known.edge(edge);
          if (isRight !== null)
            noted.edge.rows.push({
              features: edge.features.flat(),
              isRight,
              article,
              list,
              source,
            });
          return isRight === true ? 1 : 0;
        });
      },
    };
  }

  return { noted, judges };
}
