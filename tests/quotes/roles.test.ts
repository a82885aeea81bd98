import { expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";

it("takes what somebody did after their age for no role", () => {
  const text =
    "Baker wins\n\nNia Pugh, 52, beat 300 rivals. “It is my mam’s recipe,” said Pugh, a baker.";
  const { speakers } = findQuotations(articleFromText(text));
  const roles = speakers.flatMap((one) =>
    one.roles.map(({ start, end }) => text.slice(start, end)),
  );
  expect(roles).toEqual(["a baker"]);
});
