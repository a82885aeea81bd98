/** Writes the first and second derivatives of the loss at the scores. */
export type Slope = (scores: Float64Array, gradient: Float64Array, curvature: Float64Array) => void;

/** Each row a question of its own. */
export function slopeOfRows(labels: readonly number[]): Slope {
  return (scores, gradient, curvature) => {
    scores.forEach((score, i) => {
      const p = 1 / (1 + Math.exp(-score));
      gradient[i] = p - (labels[i] ?? 0);
      curvature[i] = Math.max(p * (1 - p), 1e-6);
    });
  };
}

/** One choice among the rows of a list, any of several right ones, or none of them (softmax). */
export function slopeOfLists(labels: readonly number[], lists: readonly number[]): Slope {
  return (scores, gradient, curvature) => {
    for (let from = 0, to = 0; from < lists.length; from = to) {
      to = from;
      let all = 1;
      let right = 0;
      for (; to < lists.length && lists[to] === lists[from]; to += 1) {
        const odds = Math.exp(scores[to] ?? 0);
        all += odds;
        if (labels[to]) right += odds;
      }
      for (let i = from; i < to; i += 1) {
        const odds = Math.exp(scores[i] ?? 0);
        const p = odds / all;
        gradient[i] = p - (labels[i] ? odds / right : 0);
        curvature[i] = Math.max(p * (1 - p), 1e-6);
      }
    }
  };
}
