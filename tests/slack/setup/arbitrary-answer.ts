import fc from "fast-check";
import type { Answer, ArticleResult, Citation, SpokenResult } from "#answers/answer.ts";
import type { Evidence } from "#quotes/quotation.ts";

const hostile = fc.constantFrom(
  "<!channel>",
  "<@U0123456>",
  "<https://evil.example|click>",
  "*bold* _it_ ~no~ `code`",
  ":skull:",
  "“nested ‘marks’”",
  "&amp; & < >",
  "\u0000\u202e\ud83d\ude00",
  "\n\n> quoted\n",
);

/** Text as articles and people bring it: empty, odd, hostile and very long. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 60, unit: "grapheme" }) },
  { weight: 3, arbitrary: fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join(" ")) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(hostile, fc.integer({ min: 100, max: 2_000 }))
      .map(([part, times]) => `${part} `.repeat(times)),
  },
);

const span = fc
  .tuple(fc.nat(2_000), fc.nat(200))
  .map(([start, length]) => ({ start, end: start + length }));

const citation: fc.Arbitrary<Citation> = fc
  .record({
    article: fc.record({ id: fc.stringMatching(/^[\w-]{12}$/), title: anyText }),
    paragraph: fc.integer({ min: 1, max: 9_999 }),
    start: fc.nat(2_000),
    quote: anyText,
  })
  .map((cited) => ({ ...cited, end: cited.start + cited.quote.length }));

const evidence: fc.Arbitrary<Evidence> = fc.record({
  steps: fc.array(
    fc
      .tuple(
        span,
        fc.constantFrom("cue", "pronoun", "nominal", "name", "role", "continuation"),
        fc.integer({ min: 1, max: 99 }),
      )
      .map(([at, by, paragraph]) => ({ ...at, by: by as "cue", paragraph })),
    { maxLength: 4 },
  ),
  rivals: fc.array(
    fc
      .tuple(span, anyText, fc.constantFrom("addressee", "object", "gender"))
      .map(([at, speaker, why]) => ({ ...at, speaker, why: why as "gender" })),
    { maxLength: 4 },
  ),
});

const receipt = fc.stringMatching(/^[\w-]{12}\.[0-9a-z]{1,5}\.[0-9a-z]{1,4}\.[0-9a-z]{1,6}$/);

const matches = fc
  .array(span, { maxLength: 5 })
  .map((spans) => spans.toSorted((a, b) => a.start - b.start));

const spoken: fc.Arbitrary<SpokenResult> = fc
  .record({
    words: fc.constant("speaker" as const),
    receipt,
    elsewhere: fc.array(citation, { maxLength: 2 }),
    id: fc.string({ maxLength: 12 }),
    kind: fc.constantFrom("direct", "partial", "term", "echo"),
    parts: fc.array(citation, { maxLength: 3 }),
    speaker: fc.option(anyText),
    role: fc.option(citation),
    teller: fc.option(anyText, { nil: undefined }),
    attribution: fc.constantFrom("named", "unnamed", "institution", "unknown"),
    how: fc.option(fc.constantFrom("explicit", "pronoun", "nominal", "continuation")),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    modality: fc.constantFrom("asserted", "negated", "hypothetical"),
    carrier: citation,
    mention: fc.option(citation),
    cue: fc.option(citation),
    evidence,
    score: fc.constant(1),
    matches,
  })
  .chain((result) => citation.map((cited) => ({ ...cited, ...result }) as SpokenResult));

const own: fc.Arbitrary<ArticleResult> = fc
  .record({
    words: fc.constant("article" as const),
    receipt,
    kind: fc.constantFrom("reported", "passage"),
    id: fc.constant(null),
    speaker: fc.option(anyText),
    author: fc.option(anyText, { nil: undefined }),
    attribution: fc.option(fc.constantFrom("named", "unnamed")),
    how: fc.option(fc.constant("indirect")),
    confidence: fc.constant(0.5),
    elsewhere: fc.array(citation, { maxLength: 3 }),
    modality: fc.constantFrom("asserted", "negated", "hypothetical"),
    evidence: fc.option(evidence),
    score: fc.constant(1),
    matches,
  })
  .chain((result) => citation.map((cited) => ({ ...cited, ...result }) as ArticleResult));

export const anyResult = fc.oneof(spoken, own);
const results = fc.oneof(
  fc.array(anyResult, { maxLength: 3 }),
  fc.array(anyResult, { minLength: 20, maxLength: 30 }),
);
const names = fc.array(anyText, { maxLength: 30 });

const diff = fc.array(
  fc.record({
    op: fc.constantFrom("same", "dropped", "added", "swapped", "moved"),
    asked: anyText,
    source: anyText,
  }),
  { maxLength: 20 },
);

const verdict = fc.constantFrom(
  "verbatim",
  "altered",
  "other-speaker",
  "reported",
  "second-hand",
  "not-found",
);

const disowning = fc.record({
  words: anyText,
  how: fc.constantFrom("denied", "left-open", "of-others"),
});

const variants: readonly fc.Arbitrary<Record<string, unknown>>[] = [
  fc.record({ kind: fc.constant("quotes"), diff, senseTurned: names }),
  fc.record({ kind: fc.constant("passages") }),
  fc.record({
    kind: fc.constant("verdict"),
    verdict,
    asked: fc.record({ words: anyText, speaker: fc.option(anyText) }),
    diff,
    senseTurned: names,
    disowning,
  }),
  fc.record({
    kind: fc.constant("speaker"),
    speaker: anyText,
    asked: fc.constantFrom("who", "everything"),
    roles: fc.array(citation, { maxLength: 8 }),
    firstMention: citation,
    quotations: fc.nat(500),
  }),
  fc.record({ kind: fc.constant("mentioned"), speaker: anyText }),
  fc.record({ kind: fc.constant("evidence") }),
  fc.record({ kind: fc.constant("fact") }),
  fc.record({
    kind: fc.constant("compare"),
    sides: fc.array(fc.record({ speaker: anyText, results }), { maxLength: 3 }),
    link: fc.option(citation),
  }),
  fc.record({
    kind: fc.constant("voices"),
    voices: fc.array(
      fc.record({ speaker: anyText, quotations: fc.nat(10_000), reported: fc.nat(10_000) }),
      { maxLength: 60 },
    ),
    silent: names,
  }),
  fc.record({ kind: fc.constant("help"), examples: names, speakers: names }),
  fc.record({ kind: fc.constant("too-broad") }),
  fc.record({ kind: fc.constant("not-stated"), asked: anyText }),
  fc.record({ kind: fc.constant("not-found"), suggestions: names, searched: anyText }),
  fc.record({
    kind: fc.constant("declined"),
    reason: fc.constantFrom("opinion", "truth", "motive", "gender"),
  }),
  fc.record({
    kind: fc.constant("draft"),
    draft: anyText,
    checks: fc.array(
      fc.record({
        start: fc.constant(0),
        end: fc.constant(0),
        quote: anyText,
        speaker: fc.option(anyText),
        verdict,
        diff,
        senseTurned: names,
        disowning,
        results,
      }),
      { maxLength: 12 },
    ),
  }),
  fc.record({
    kind: fc.constant("receipt"),
    receipt: anyText,
    state: fc.constantFrom("holds", "moved", "changed", "unknown", "malformed"),
    diff,
  }),
];

const anyOneAnswer: fc.Arbitrary<Answer> = fc
  .tuple(
    fc.record({
      question: anyText,
      understood: anyText,
      namesakes: fc.array(
        fc.record({
          speaker: anyText,
          role: fc.option(anyText),
          article: fc.constant({ id: "a", title: "" }),
        }),
        { maxLength: 6 },
      ),
      alsoSearched: fc.array(
        fc.record({ typed: anyText, searched: fc.array(anyText, { maxLength: 6 }) }),
        { maxLength: 4 },
      ),
      articles: fc.nat(100_000),
      results,
      also: fc.array(anyResult, { maxLength: 5 }),
      corrected: fc.array(fc.record({ typed: anyText, searched: anyText }), { maxLength: 12 }),
    }),
    fc.record({ articleDate: anyText }, { requiredKeys: [] }),
    fc.oneof(...variants),
  )
  .map(([shared, dated, variant]) => {
    const whole: unknown = { ...shared, ...dated, ...variant };
    return whole as Answer;
  });

/** Any answer of any kind, at its smallest, its largest and its most hostile, to one question or more. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(anyOneAnswer, fc.array(anyOneAnswer, { maxLength: 2 }))
  .map(([first, further]) => (further.length > 0 ? { ...first, further } : first));
