import { expect, it } from "vitest";
import { movableClock } from "#playground/clock.ts";
import { createDeadlines } from "#playground/delivery/deadlines.ts";

it("ends each deadline at its own time, and none that was called off", () => {
  const clock = movableClock(0);
  const deadlines = createDeadlines(clock, 3_000);
  const over: string[] = [];
  deadlines.start(() => over.push(`first ${clock.now()}`));
  clock.advance(1_000);
  const callOff = deadlines.start(() => over.push("called off"));
  clock.advance(1_000);
  deadlines.start(() => over.push(`third ${clock.now()}`));
  callOff();
  clock.advance(10_000);
  deadlines.start(() => over.push(`fourth ${clock.now()}`));
  clock.advance(3_000);
  expect(over).toEqual(["first 3000", "third 5000", "fourth 15000"]);
});
