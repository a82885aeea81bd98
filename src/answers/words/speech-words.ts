/** Verbs of speaking that questions use: the base form, then the others where they aren't regular. */
const verbs: readonly string[] = [
  "say said says saying",
  "state",
  "claim",
  "declare",
  "announce",
  "assert",
  "insist",
  "argue",
  "admit admitted admitting",
  "acknowledge",
  "concede",
  "confirm",
  "deny denied denies denying",
  "reject",
  "refuse",
  "dismiss",
  "add",
  "reply replied replies replying",
  "respond",
  "answer",
  "explain",
  "warn",
  "promise",
  "vow",
  "pledge",
  "threaten",
  "predict",
  "suggest",
  "recommend",
  "urge",
  "demand",
  "ask",
  "request",
  "call",
  "describe",
  "report",
  "reveal",
  "disclose",
  "tell told tells telling",
  "tweet",
  "post",
  "write wrote written writes writing",
  "complain",
  "criticize criticise criticized criticised criticizes criticises criticizing criticising",
  "condemn",
  "denounce",
  "praise",
  "thank",
  "welcome",
  "defend",
  "apologize apologise apologized apologised apologizes apologises apologizing apologising",
  "accuse",
  "blame",
  "allege",
  "quote",
  "note",
  "observe",
  "remark",
  "believe",
  "reckon",
  "think thought thinks thinking",
  "express",
  "stress",
  "emphasize emphasise emphasized emphasised emphasizes emphasises",
  "joke",
  "shout",
  "whisper",
  "swear swore sworn swears",
  "use",
  "utter",
  "coin",
  "hope hoped hopes hoping",
  "speak spoke spoken speaks speaking",
  "talk",
  "comment",
  "mention",
  "discuss",
  "address",
  "refer referred refers referring",
];

/** Each form of a speech verb, with its base. */
export const speechVerbs: ReadonlyMap<string, string> = new Map(
  verbs.flatMap((line) => {
    const [base = "", ...forms] = line.split(" ");
    const all = forms.length > 0 ? [base, ...forms] : [base, ...regularForms(base)];
    return all.map((form): [string, string] => [form, base]);
  }),
);

/** Whether a verb says more than that somebody spoke. */
export function saysHow(verb: string): boolean {
  const base = speechVerbs.get(verb.toLowerCase());
  return base !== undefined && !plain.has(base);
}

const plain = new Set(["say", "state", "use", "utter", "mention", "speak", "talk", "quote"]);

/** Whether a verb says that somebody answered who was asked: "comment", "replied". */
export function isOfAnswer(verb: string): boolean {
  return answering.has(speechVerbs.get(verb.toLowerCase()) ?? verb);
}

const answering = new Set(["comment", "respond", "reply", "answer", "react", "reacted"]);

/** A pattern for any form of a speech verb, longest first. */
export const anySpeechVerb: string = `(?:${[...speechVerbs.keys()]
  .sort((one, other) => other.length - one.length)
  .join("|")})`;

function regularForms(base: string): string[] {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const third = /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [third, `${stem}ed`, `${stem}ing`];
}
