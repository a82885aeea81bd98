import type { Question } from "#answers/questions/question.ts";
import type { Parts } from "#answers/questions/typed/ways.ts";
import { ordinals, placeOf } from "#answers/words/ordinals.ts";
import { type Frame, withParts } from "./frame.ts";
import { common } from "./parts.ts";

const parts: Parts = {
  ...common,
  article: "(the|this|that|your) [whole] (article|text|story|piece|report|interview)",
  place: `[the] [very] <place: ${ordinals.join("|")}>`,
  here: "here|there|overall|(in|of|from) (it|{article})",
  quote: "[direct|full|actual]* (quote[s]|quotation[s]|soundbite|quoted words|words quoted)",
  /** What may be quoted, and is only where it is told of what. */
  words: "comment|remark|statement|voice|words",
  speaker: "speaker|person|source|voice|one",
  quoted: "[being] (quoted|cited|heard)",
  toBeHeard: "to (speak|talk|be (quoted|cited|heard)|get (quoted|cited)|say (anything|something))",
  whoIs: "who('s| is| was| gets| got| comes| came)|which (speaker|person|source) (is|was|comes)",
  tell: "what('s| is| was| are)|show [me]|give [me]|who (said|says|made|gave)",
  /** Ways of asking whose words stand in some place, or which. */
  standing: [
    // "who is quoted first", "who gets quoted last"
    "({whoIs} {quoted}|who[m] (does|did|do) ({article}|they|it) (quote|cite)) {place}",
    // "who spoke last", "which speaker comes first"
    "(who|which (speaker|person|source)) (spoke|speaks|talked|talks|said something|is speaking) {place}",
    "which (speaker|person|source|<words: quote|quotation>) (comes|stands) {place}",
    // "who was the first person quoted", "who is the last to speak", "the first speaker"
    "[{whoIs}] {place} ([{speaker}] {toBeHeard}|{speaker} ({quoted}|[who|that] (is|was|gets|got) {quoted}|who (spoke|speaks))|speaker)",
    // "what is the first quote", "who said the last quote", "whose is the final quote", "closing quote"
    "[{tell}|who('s| is| was)|whose ['s|is|was]] {place} <words: {quote}>",
    // "whose quote is last", "whose words come first"
    "whose <words: {quote}|{words}> (is|are|was|were|come[s]|stand[s]|appear[s]) {place}",
    // "who had the last word"
    "who (has|had|gets|got|is given|was given) [the] <place: last|final> (word|say)",
  ],
  standingThere: [
    "{standing} [{here}]",
    // "what is the last statement in the article"
    "{tell} {place} <words: {words}> [(in|of) {article}]",
  ],
  /** Of a matter only what has it is in the row. */
  standingOnIt: [
    "(who|which (speaker|person|source)) (spoke|speaks|talked|talks|is quoted|was quoted|said something) {place} {onTopic}",
    "who (is|was) {place} [{speaker}] {toBeHeard} {onTopic}",
    "[{tell}] {place} <words: {quote}> {onTopic}",
  ],
  opens: "open[s|ed]|begin[s]|began|start[s|ed]|lead[s] off",
  closes: "close[s|d]|end[s|ed]|finish[es|ed]|conclude[s|d]",
  /** Whose words stand at one end of an article. */
  ending: [
    // "whose quote ends the article", "which quote closes the piece"
    "(who|whose ({quote}|{words})|(which|what) ({quote}|speaker)) (<first: {opens}>|<last: {closes}>) {article}",
    "[the] <words: {quote}> (that|which) (<first: {opens}>|<last: {closes}>) {article}",
    // "with whose words does the article end", "which quote does the article close with"
    "(with|on) (whose|which|what) ({quote}|{words}) (does|did) {article} (<first: {opens}>|<last: {closes}>)",
    "(whose|which|what) ({quote}|{words}) (does|did) {article} (<first: {opens}>|<last: {closes}>) (with|on)",
  ],
};

/** Ways of asking what stands first or last of all that is quoted in an article. */
export const orderFrames: readonly Frame[] = withParts(parts, [
  {
    example: "who is quoted first?",
    opens: `who whos which what whats whose show give the very ${ordinals.join(" ")}`,
    needs: ordinals,
    way: "{standingThere}",
    means: ({ place = "", words }) =>
      inOrder(placeOf(place), words === undefined ? "speaker" : "quotation"),
  },
  {
    example: "who spoke first about the ferry?",
    opens: `who which what whats show give the very ${ordinals.join(" ")}`,
    needs: ordinals,
    way: "{standingOnIt}",
    means: ({ place = "", words, topic = "" }) => ({
      ...inOrder(placeOf(place), words === undefined ? "speaker" : "quotation"),
      about: topic,
    }),
  },
  {
    example: "whose quote ends the article?",
    opens: "who whose which what with on the quote quotation",
    needs: ["article", "text", "story", "piece", "report", "interview"],
    way: "{ending}",
    means: ({ first }) => inOrder(first === undefined ? -1 : 1, "quotation"),
  },
  {
    example: "what did the last speaker say?",
    opens: "what whats",
    needs: ordinals,
    way: "what [else|all]* (did|does|has|is|was) {place} ({speaker} [{quoted}|{toBeHeard}|who (is|was) quoted]|to speak) [{here}] [have] (say|said|saying|tell|think|to say) [{here}]",
    means: ({ place = "" }) => inOrder(placeOf(place), "all-of-speaker"),
  },
]);

function inOrder(place: number, of: InOrder["of"]): InOrder {
  return { ask: "in-order", place, of };
}

type InOrder = Extract<Question, { ask: "in-order" }>;
