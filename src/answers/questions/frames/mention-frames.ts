import { end, type Frame, oneOf, slot, thing } from "./frame.ts";

const asked =
  "(?:article|articles|text|story|stories|piece|report|library|page|it|any(?:one|body)|some(?:one|body)|they|people)";
const bringsUp =
  "(?:mention(?:ed|s)?|name[ds]?|cover(?:ed)?|discuss(?:ed)?|talk(?:ed)? about|sp(?:eak|oken) (?:of|about)|say (?:anything|something) (?:about|on)|refer(?:red)? to|bring up|brought up)";

/** Ways of asking whether something is there at all, up to what it is. */
const mentions = oneOf([
  // "does any article mention"
  `(?:does|did|do|has|have) (?:(?:the|this|that|any|an?|your|these) )?${asked}(?: (?:ever|also|actually))? ${bringsUp}`,
  // "is there anything on"
  `(?:is|are|was|were) there (?:any(?:thing)?|some(?:thing)?|a|an)?(?: ?(?:${thing}|mention|word|information|info|news|reference))?(?: (?:about|on|of|from|regarding|to))?`,
]);

/** What asks whether something is there at all, behind it. */
const isThere = oneOf([
  "mentioned|named|discussed|covered|brought up",
  "in (?:here|it|(?:the|this) (?:article|text|story|piece))",
]);

/** Ways of asking whether something is there at all. */
export const mentionFrames: readonly Frame[] = [
  {
    example: "is there anything on the ferry?",
    opens: "does do did is are was were has have",
    pattern: `^${mentions} ${slot.topic}(?: (?:in|here|anywhere)(?: (?:the|this) (?:article|text|story))?)?${end}`,
    means: ({ topic = "" }) => ({ ask: "search", words: topic }),
  },
  {
    example: "is the ferry mentioned here?",
    opens: "is are was were",
    pattern: `^(?:is|are|was|were) (?<topic>.{2,60}?) (?:(?:ever|even|also) )?${isThere}(?: (?:here|anywhere|at all|by name|in .+?))?${end}`,
    means: ({ topic = "" }) => ({ ask: "search", words: topic }),
  },
];
