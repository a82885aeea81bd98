import { describe, expect, it } from "vitest";
import { firstFitting, frames } from "#answers/questions/frames/frames.ts";

const names: ReadonlySet<string> = new Set(["Lee", "Berg", "the unions", "the nurses"]);
const knowsName = (typed: string) => names.has(typed);

describe("the forms of questions", () => {
  it.each(frames.map((frame) => [frame.example, frame] as const))("%s", (example, frame) => {
    expect(firstFitting(example, knowsName)?.frame.example).toBe(frame.example);
  });

  it("are fitted by a question as a whole, and not by how it begins", () => {
    const fitting = firstFitting("who spoke on background music in lifts?", knowsName);
    expect(fitting?.frame.example).not.toBe("who spoke anonymously?");
  });
});
