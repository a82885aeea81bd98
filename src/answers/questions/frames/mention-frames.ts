import type { Parts } from "#answers/questions/typed/ways.ts";
import { withParts } from "./frame.ts";
import { common } from "./parts.ts";

const parts: Parts = {
  ...common,
  asked:
    "article|articles|text|story|stories|piece|report|library|page|it|any(one|body)|some(one|body)|they|people",
  bringsUp:
    "mention[ed|s]|name[d|s]|cover[ed]|discuss[ed]|talk[ed] about|sp(eak|oken) (of|about)|say (anything|something) (about|on)|refer[red] to|bring up|brought up",
  /** Ways of asking whether something is there at all, up to what it is. */
  mentions: [
    // "does any article mention"
    "(does|did|do|has|have) [(the|this|that|any|a[n]|your|these)] {asked} [ever|also|actually] {bringsUp}",
    // "is there anything on"
    "(is|are|was|were) there [any[thing]|some[thing]|a|an] [{thing}|mention|word|information|info|news|reference] [about|on|of|from|regarding|to]",
  ],
  /** What asks whether something is there at all, behind it. */
  isThere: [
    "mentioned|named|discussed|covered|brought up",
    "in (here|it|(the|this) (article|text|story|piece))",
  ],
};

/** Ways of asking whether something is there at all. */
export const mentionFrames = withParts(parts, [
  {
    example: "is there anything on the ferry?",
    opens: "does do did is are was were has have",
    way: "{mentions} {topic} [(in|here|anywhere) [(the|this) (article|text|story)]]",
    means: ({ topic = "" }) => ({ ask: "search", words: topic }),
  },
  {
    example: "is the ferry mentioned here?",
    opens: "is are was were",
    way: "(is|are|was|were) <topic: {name}> [ever|even|also] {isThere} [here|anywhere|at all|by name|in {any}]",
    means: ({ topic = "" }) => ({ ask: "search", words: topic }),
  },
]);
