import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBlocks } from "#playground/blocks/validate.ts";
import { checkView } from "#playground/blocks/view-schema.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
const section = (text: string) => ({ type: "section", text: mrkdwn(text) });
const button = (action_id: string, more = {}) => ({
  type: "button",
  action_id,
  text: plain("Go"),
  ...more,
});
const actions = (...elements: unknown[]) => ({ type: "actions", elements });
const option = (text: string) => ({ text: plain(text), value: text });
const x = (length: number) => "x".repeat(length);

const accepted: readonly (readonly [string, unknown])[] = [
  ["a section of 3,000 characters", section(x(3_000))],
  ["a section of ten fields", { type: "section", fields: Array(10).fill(mrkdwn(x(2_000))) }],
  ["a header of 150 characters", { type: "header", text: plain(x(150)) }],
  ["25 buttons", actions(...Array.from({ length: 25 }, (_, i) => button(`b${i}`)))],
  ["a button's value of 2,000 characters", actions(button("a", { value: x(2_000) }))],
  ["a context of ten elements", { type: "context", elements: Array(10).fill(mrkdwn("x")) }],
  [
    "an overflow menu of five",
    actions({ type: "overflow", action_id: "o", options: ["1", "2", "3", "4", "5"].map(option) }),
  ],
  ["markdown of 12,000 characters", { type: "markdown", text: x(12_000) }],
  [
    "feedback buttons",
    {
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          action_id: "f",
          positive_button: { text: plain("Yes"), value: "y" },
          negative_button: { text: plain("No"), value: "n" },
        },
      ],
    },
  ],
  ["a card", { type: "card", title: mrkdwn(x(150)), body: mrkdwn(x(200)), actions: [button("a")] }],
  [
    "a carousel of ten",
    { type: "carousel", elements: Array(10).fill({ type: "card", title: mrkdwn("x") }) },
  ],
  [
    "a data table of 201 rows",
    {
      type: "data_table",
      caption: "Rows",
      rows: Array(201).fill([{ type: "raw_text", text: "x" }]),
    },
  ],
  [
    "rich text",
    {
      type: "rich_text",
      elements: [
        {
          type: "rich_text_section",
          elements: [{ type: "text", text: "x", style: { bold: true } }],
        },
      ],
    },
  ],
];

const refused: readonly (readonly [string, unknown, string])[] = [
  [
    "a section one too long",
    section(x(3_001)),
    "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
  ],
  [
    "an empty text",
    section(""),
    "must be more than 0 characters [json-pointer:/blocks/0/text/text]",
  ],
  [
    "a section of nothing",
    { type: "section" },
    "must provide text or fields [json-pointer:/blocks/0]",
  ],
  [
    "eleven fields",
    { type: "section", fields: Array(11).fill(mrkdwn("x")) },
    "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
  ],
  [
    "a field of 2,001",
    { type: "section", fields: [mrkdwn(x(2_001))] },
    "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
  ],
  [
    "a header of mrkdwn",
    { type: "header", text: mrkdwn("x") },
    "must be a valid enum value [json-pointer:/blocks/0/text/type]",
  ],
  [
    "a header of 151",
    { type: "header", text: plain(x(151)) },
    "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
  ],
  [
    "26 buttons",
    actions(...Array.from({ length: 26 }, (_, i) => button(`b${i}`))),
    "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
  ],
  [
    "a button's text of 76",
    actions({ ...button("a"), text: plain(x(76)) }),
    "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
  ],
  [
    "a button's value of 2,001",
    actions(button("a", { value: x(2_001) })),
    "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
  ],
  [
    "a button's url of 3,001",
    actions(button("a", { url: `https://${x(2_993)}` })),
    "must be less than 3001 characters [json-pointer:/blocks/0/elements/0/url]",
  ],
  [
    "an action_id of 256",
    actions(button(x(256))),
    "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
  ],
  [
    "a block_id of 256",
    { type: "divider", block_id: x(256) },
    "must be less than 256 characters [json-pointer:/blocks/0/block_id]",
  ],
  [
    "eleven context elements",
    { type: "context", elements: Array(11).fill(mrkdwn("x")) },
    "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
  ],
  [
    "an overflow menu of six",
    actions({
      type: "overflow",
      action_id: "o",
      options: ["1", "2", "3", "4", "5", "6"].map(option),
    }),
    "no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]",
  ],
  [
    "markdown of 12,001",
    { type: "markdown", text: x(12_001) },
    "must be less than 12001 characters [json-pointer:/blocks/0/text]",
  ],
  [
    "a card's body of 201",
    { type: "card", body: mrkdwn(x(201)) },
    "must be less than 201 characters [json-pointer:/blocks/0/body/text]",
  ],
  [
    "eleven cards",
    { type: "carousel", elements: Array(11).fill({ type: "card", title: mrkdwn("x") }) },
    "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
  ],
  [
    "202 rows",
    { type: "data_table", caption: "x", rows: Array(202).fill([{ type: "raw_text", text: "x" }]) },
    "no more than 201 items allowed [json-pointer:/blocks/0/rows]",
  ],
  [
    "21 columns",
    { type: "data_table", caption: "x", rows: [Array(21).fill({ type: "raw_text", text: "x" })] },
    "no more than 20 items allowed [json-pointer:/blocks/0/rows/0]",
  ],
  [
    "a table of 20,001 characters",
    {
      type: "data_table",
      caption: "x",
      rows: Array(3).fill([{ type: "raw_text", text: x(6_667) }]),
    },
    "table too long [json-pointer:/blocks/0]",
  ],
  [
    "an unknown block",
    { type: "banner" },
    "unsupported type: banner [json-pointer:/blocks/0/type]",
  ],
  [
    "an unknown element",
    actions({ type: "dial" }),
    "unsupported type: dial [json-pointer:/blocks/0/elements/0/type]",
  ],
  [
    "an unknown field",
    { type: "divider", colour: "red" },
    "invalid additional property: colour [json-pointer:/blocks/0]",
  ],
  ["a missing field", { type: "header" }, "missing required field: text [json-pointer:/blocks/0]"],
  [
    "a number for a text",
    { type: "section", text: 5 },
    "must provide an object [json-pointer:/blocks/0/text]",
  ],
  [
    "the same action_id twice",
    actions(button("a"), button("a")),
    "`action_id` a already exists [json-pointer:/blocks/0/elements/1/action_id]",
  ],
];

describe("blocks of a message", () => {
  it.each(accepted)("may have %s", (_name, block) => {
    expect(checkBlocks("message", [block], "/blocks")).toMatchObject({ ok: true });
  });

  it.each(refused)("may not have %s", (_name, block, message) => {
    expect(checkBlocks("message", [block], "/blocks")).toEqual({
      ok: false,
      messages: [`[ERROR] ${message}`],
    });
  });

  it("number fifty at most, with no block_id twice", () => {
    const dividers = Array.from({ length: 51 }, () => ({ type: "divider" }));
    expect(checkBlocks("message", dividers, "/blocks")).toMatchObject({
      ok: false,
      messages: ["[ERROR] no more than 50 items allowed [json-pointer:/blocks]"],
    });
    const twice = [
      { type: "divider", block_id: "a" },
      { type: "divider", block_id: "a" },
    ];
    expect(checkBlocks("message", twice, "/blocks").ok).toBe(false);
  });

  it("are refused and never crash, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.object({ key: fc.constantFrom("type", "text", "elements", "fields", "x") })),
        (blocks) => {
          const check = checkBlocks("message", blocks, "/blocks");
          expect(check.ok).toBe(blocks.length === 0);
        },
      ),
    );
  });
});

describe("a view", () => {
  const modal = { type: "modal", title: plain("Title"), blocks: [{ type: "divider" }] };
  const input = {
    type: "input",
    label: plain("Name"),
    element: { type: "plain_text_input", action_id: "a" },
  };
  const refusals: readonly (readonly [string, unknown, string])[] = [
    [
      "a title of 25",
      { ...modal, title: plain(x(25)) },
      "must be less than 25 characters [json-pointer:/view/title/text]",
    ],
    [
      "private_metadata of 3,001",
      { ...modal, private_metadata: x(3_001) },
      "must be less than 3001 characters [json-pointer:/view/private_metadata]",
    ],
    [
      "no title in a modal",
      { type: "modal", blocks: [] },
      "missing required field: title [json-pointer:/view]",
    ],
    [
      "101 blocks",
      { ...modal, blocks: Array(101).fill({ type: "divider" }) },
      "no more than 100 items allowed [json-pointer:/view/blocks]",
    ],
    [
      "an input and no submit",
      { ...modal, blocks: [input] },
      "`submit` is required when an `input` block is in the `blocks` array [json-pointer:/view]",
    ],
    [
      "markdown, which is for messages",
      { ...modal, blocks: [{ type: "markdown", text: "x" }] },
      "unsupported type: markdown [json-pointer:/view/blocks/0/type]",
    ],
  ];

  it("may have a hundred blocks, and inputs with a submit", () => {
    expect(checkView({ ...modal, blocks: Array(100).fill({ type: "divider" }) }).ok).toBe(true);
    expect(checkView({ ...modal, submit: plain("Save"), blocks: [input] }).ok).toBe(true);
  });

  it.each(refusals)("may not have %s", (_name, view, message) => {
    expect(checkView(view)).toEqual({ ok: false, messages: [`[ERROR] ${message}`] });
  });
});
