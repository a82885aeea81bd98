import { end, type Frame, oneOf } from "./frame.ts";

/** Ways of asking for help, a way a line. */
const help = oneOf([
  "help(?: me)?",
  "usage|commands?|examples?|\\?+|-h|--help|start",
  "hi|hello|hey",
  // "what can you do for me"
  "what (?:can|do|could) (?:you|i|this|it)(?: app| bot)? (?:do|ask|say)(?: for me| you| here)?",
  // "how do I use this"
  "how (?:do|can|should) (?:i|you|we) (?:use|ask|work)(?: (?:this|you|it|here|questions?).*)?",
  "how does (?:this|it)(?: app| bot)? work",
  // "tell me a joke"
  "(?:tell|sing|write)(?: me| us)? an? (?:joke|song|poem)",
  "who are you|what are you|what is (?:this|whosaid)(?: app| bot)?",
]);

/** Ways of asking for help and of thanking for it, and receipts. */
export const helpFrames: readonly Frame[] = [
  {
    example: "verify Zk3xW0aPqL9e.fx.57.kw3a1c.8p2a",
    needs: ["."],
    pattern: `^(?:verify |check |receipt )?(?<receipt>[\\w-]{6,64}(?:\\.[0-9a-z]{1,8}){4})(?:[:,]? ?(?<words>["“].+["”]))?${end}`,
    means: ({ receipt = "", words }) => ({ ask: "receipt", receipt, words: words ?? null }),
  },
  {
    example: "what can you do?",
    opens:
      ". help usage command commands example examples h what how who hi hello hey start tell sing write",
    pattern: `^${help}${end}`,
    means: () => ({ ask: "help" }),
  },
  {
    example: "many thanks",
    opens: "thanks thank thx ty cheers many great perfect cool nice",
    pattern: `^(?:(?:great|perfect|cool|nice)[,.! ]+)?(?:many )?(?:thanks|thank you|thx|ty|cheers)(?: (?:so|very) much| a lot| again)?${end}`,
    means: () => ({ ask: "help" }),
  },
];
