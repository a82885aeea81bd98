import { expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";

it.each([
  ["“No,” said Ann Lee, 54, a baker, who has lived there for years.", "Ann Lee", ["a baker"]],
  ["A donor to Sen. Ana Ruiz stood up. “No,” Ruiz said.", "Ana Ruiz", ["Sen."]],
  [
    "A spokesman for the mill paid. “No,” said Secretary of State Ana Ruiz.",
    "Ana Ruiz",
    ["Secretary of State"],
  ],
  ["A spokesman for Mrs. Ruiz left. “No,” said Ana Ruiz.", "Ana Ruiz", []],
  ["Ruiz’s chief of staff during the Ruiz years left. “No,” said Ana Ruiz.", "Ana Ruiz", []],
  ["Supporters of Ana Ruiz cheered. “No,” Ruiz said.", "Ana Ruiz", []],
  ["The lawyer leading Mr. Ruiz away smiled. “No,” said Carl Ruiz.", "Carl Ruiz", []],
  ["Voters heard party leader Mr. Ruiz. “No,” said Carl Ruiz.", "Carl Ruiz", ["party leader"]],
])("takes only what somebody is called for a role: %s", (text, name, roles) => {
  const { speakers } = findQuotations(articleFromText(text));
  const found = speakers
    .filter((one) => one.name === name)
    .map((one) => one.roles.map(({ start, end }) => text.slice(start, end)));
  expect(found).toEqual([roles]);
});

it("takes what somebody did after their age for no role", () => {
  const text =
    "Baker wins\n\nNia Pugh, 52, beat 300 rivals. “It is my mam’s recipe,” said Pugh, a baker.";
  const { speakers } = findQuotations(articleFromText(text));
  const roles = speakers.flatMap((one) =>
    one.roles.map(({ start, end }) => text.slice(start, end)),
  );
  expect(roles).toEqual(["a baker"]);
});
