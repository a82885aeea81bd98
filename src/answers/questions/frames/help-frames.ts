import type { Parts } from "#answers/questions/typed/ways.ts";
import { withParts } from "./frame.ts";
import { common } from "./parts.ts";

const parts: Parts = {
  ...common,
  questionMarks: /\?+/,
  receipt: /[\w-]{6,64}(?:\.[0-9a-z]{1,8}){4}/,
  inMarks: /["“].+["”]/,
  parting: /[,.! ]+/,
  /** Ways of asking for help. */
  help: [
    "help [me]",
    "usage|command[s]|example[s]|{questionMarks}|-h|--help|start",
    "hi|hello|hey",
    // "what can you do for me"
    "what (can|do|could) (you|i|this|it) [app|bot] (do|ask|say) [for me|you|here]",
    // "how do I use this"
    "how (do|can|should) (i|you|we) (use|ask|work) [(this|you|it|here|question[s]){rest}]",
    "how does (this|it) [app|bot] work",
    // "tell me a joke"
    "(tell|sing|write) [me|us] a[n] (joke|song|poem)",
    "who are you|what are you|what is (this|whosaid) [app|bot]",
  ],
};

/** Ways of asking for help and of thanking for it, and receipts. */
export const helpFrames = withParts(parts, [
  {
    example: "verify Zk3xW0aPqL9e.fx.57.kw3a1c.8p2a",
    needs: ["."],
    way: "[verify|check|receipt] <receipt: {receipt}>[[:|,]{gap}<words: {inMarks}>]",
    means: ({ receipt = "", words }) => ({ ask: "receipt", receipt, words: words ?? null }),
  },
  {
    example: "what can you do?",
    opens:
      ". help usage command commands example examples h what how who hi hello hey start tell sing write",
    way: "{help}",
    means: () => ({ ask: "help" }),
  },
  {
    example: "many thanks",
    opens: "thanks thank thx ty cheers many great perfect cool nice",
    way: "[(great|perfect|cool|nice){parting}][many] (thanks|thank you|thx|ty|cheers) [(so|very) much|a lot|again]",
    means: () => ({ ask: "help" }),
  },
]);
