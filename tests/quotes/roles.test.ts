import { expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";

function rolesOf(text: string, name: string): string[][] {
  const { speakers } = findQuotations(articleFromText(text));
  return speakers
    .filter((one) => one.name === name)
    .map((one) => one.roles.map(({ start, end }) => text.slice(start, end)));
}

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
  ["Deputy CM Amol Kale, however, waited. “No,” Kale said.", "Amol Kale", ["Deputy CM"]],
  ["Physio Will Haas waited. “No,” Haas said.", "Will Haas", ["Physio"]],
  ["Clerks of one of the former Ruiz mills came. Ana Ruiz stayed away.", "Ana Ruiz", []],
  ["The more liberal Ruiz hoped so. “No,” said Ana Ruiz.", "Ana Ruiz", []],
  ["An editor in his late Ruiz years wrote. “No,” said Ana Ruiz.", "Ana Ruiz", []],
])("takes only what somebody is called for a role: %s", (text, name, roles) => {
  expect(rolesOf(text, name)).toEqual([roles]);
});

it.each([
  ["The paper says rival Ana Ruiz lied. “No,” said Ruiz.", ["rival"]],
  ["He left, telling radio host Ana Ruiz so. “No,” said Ruiz.", ["radio host"]],
  [
    "They asked state policy planning director Ana Ruiz. “No,” said Ruiz.",
    ["state policy planning director"],
  ],
  ["He began praising former mayor Ana Ruiz. “No,” said Ruiz.", ["former mayor"]],
  ["They came to ask former mayor Ana Ruiz. “No,” said Ruiz.", ["former mayor"]],
  ["A committee backing Senator Ana Ruiz met. “No,” said Ruiz.", ["Senator"]],
  ["Five town strategists joined Ana Ruiz. “No,” said Ruiz.", []],
  ["“No,” said marketing director Ana Ruiz.", ["marketing director"]],
  ["He dreams of beating rival Ana Ruiz. “No,” said Ruiz.", ["rival"]],
  ["He is now dating chef Ana Ruiz. “No,” said Ruiz.", ["chef"]],
  ["His running mate, Ana Ruiz, rose. “No,” said Ruiz.", ["His running mate"]],
  ["The door for voters, Ana Ruiz said, was shut. “No,” said Ruiz.", []],
  [
    "The leading local candidate, Ana Ruiz, rose. “No,” said Ruiz.",
    ["The leading local candidate"],
  ],
])("takes no verb before a name into a role: %s", (text, roles) => {
  expect(rolesOf(text, "Ana Ruiz")).toEqual([roles]);
});

it.each([
  ["Candidates Ana Ruiz and Tom Ekman met. “No,” said Ruiz."],
  ["Sens. Ana Ruiz and Tom Ekman met. “No,” said Ruiz."],
  ["Two local clerks, Ana Ruiz and Tom Ekman, met. “No,” said Ruiz."],
  ["Ana Ruiz, the children of migrants, met. “No,” said Ruiz."],
])("gives nobody the role of several: %s", (text) => {
  expect(rolesOf(text, "Ana Ruiz")).toEqual([[]]);
});

it.each([
  ["“No,” said poet and baker Ana Ruiz.", ["poet and baker"]],
  [
    "“No,” said Ana Ruiz, co-founder and chief executive of Brask.",
    ["co-founder and chief executive of Brask"],
  ],
  [
    "“No,” said Ana Ruiz, founder and CEO of the bakery Brask.",
    ["founder and CEO of the bakery Brask"],
  ],
  [
    "“No,” said Ana Ruiz, research director of gaming at the firm Brask.",
    ["research director of gaming at the firm Brask"],
  ],
  ["“No,” said Ana Ruiz, director of TV/radio at Brask.", ["director of TV/radio at Brask"]],
  ["Tom Ekman and his wife, Ana Ruiz, met. “No,” said Ruiz.", ["his wife"]],
  ["Tom Ekman and Senator Ana Ruiz met. “No,” said Ruiz.", ["Senator"]],
])("keeps two roles of one together and those of two apart: %s", (text, roles) => {
  expect(rolesOf(text, "Ana Ruiz")).toEqual([roles]);
});

it.each([
  ["The bonus of its chief executive, Ana Ruiz, fell. “No,” said Ruiz.", ["its chief executive"]],
  ["Ana Ruiz, a broker based in Lund, left. “No,” said Ruiz.", ["a broker based in Lund"]],
  ["Ana Ruiz, 58, vicar of St Mary’s, left. “No,” said Ruiz.", ["vicar of St Mary’s"]],
  ["Ana Ruiz, head of the clinic, left. “No,” said Ruiz.", ["head of the clinic"]],
  [
    "“No,” said Ana Ruiz, head of money and markets at Brask.",
    ["head of money and markets at Brask"],
  ],
  ["Great-grandmother Ana Ruiz left. “No,” said Ruiz.", ["Great-grandmother"]],
  ["Ana Ruiz, Professor of Law at Lund, left. “No,” said Ruiz.", ["Professor of Law at Lund"]],
  ["Ana Ruiz, a nurse who lives in Hull, left. “No,” said Ruiz.", ["a nurse"]],
  ["“No,” said Bank of Lund governor Ana Ruiz.", ["Bank of Lund governor"]],
  ["The Bank of Lund governor, Ana Ruiz, left. “No,” she said.", ["The Bank of Lund governor"]],
  ["“No,” said medical director Prof Dame Ana Ruiz.", ["medical director"]],
  ["Ana Ruiz, one of his aides, left. “No,” said Ruiz.", ["one of his aides"]],
  ["Ana Ruiz, aged 71, a retired nurse, left. “No,” said Ruiz.", ["a retired nurse"]],
  ["A closed meeting of senators, Ana Ruiz said, was held.", []],
])("takes for a description what has somebody for its head: %s", (text, roles) => {
  expect(rolesOf(text, "Ana Ruiz")).toEqual([roles]);
});

it("takes what somebody did after their age for no role", () => {
  const text =
    "Baker wins\n\nNia Pugh, 52, beat 300 rivals. “It is my mam’s recipe,” said Pugh, a baker.";
  expect(rolesOf(text, "Nia Pugh")).toEqual([["a baker"]]);
});
