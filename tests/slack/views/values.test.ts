import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chosenAction,
  ofAnswer,
  ratedAnswer,
  ratings,
  resultActions,
  widerContext,
} from "#slack/views/blocks/values.ts";

const text = fc.string({ unit: "binary", maxLength: 80 });
const number = fc.nat(999_999);

describe("what a button holds", () => {
  it("is read at a press as it was written", () => {
    fc.assert(
      fc.property(text, number, fc.constantFrom(...resultActions), (receipt, radius, action) => {
        const wider = { receipt, radius };
        expect(widerContext.read(widerContext.write(wider))).toEqual(wider);
        const chosen = { action, receipt };
        expect(chosenAction.read(chosenAction.write(chosen))).toEqual(chosen);
      }),
    );
    fc.assert(
      fc.property(text, number, fc.constantFrom(...ratings), (id, number, rating) => {
        expect(ofAnswer.read(ofAnswer.write({ id, number }))).toEqual({ id, number });
        expect(ratedAnswer.read(ratedAnswer.write({ rating, id }))).toEqual({ rating, id });
      }),
    );
  });

  it("is nothing where no button of ours holds it", () => {
    for (const { read } of [chosenAction, ratedAnswer, widerContext, ofAnswer])
      for (const value of [undefined, "", ":", ".", "other:Ab3.x", "Ab3.-1", "Ab3:1e9", "Ab3:"])
        expect(read(value)).toBeNull();
  });
});
