import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { anyWay } from "#answers/questions/typed/ways.ts";
import { ofSaying } from "./circumstance-asked.ts";
import { endingsFrom } from "./from-end.ts";
import { parts } from "./parts.ts";

/** Ways of asking behind some words whose they are. */
const whose = anyWay(
  [
    // "who said it first", "who was it that coined that phrase", "who denied this"
    "who['s] [is|was|has|had|else|first|actually|originally|quoted|on record|as]* [it (that|who)] [actually|first|originally] [{verb}|<made: made>] [{it}] [first|originally|exactly]",
    // "who", "who was that", "who is it from"
    "who['s] [is|was] [{it}|he|she] [from|by]",
    "(who's|who (is|was)) [the] (speaker|source|quoted|cited|author|person)",
    "([said] by who[m]|said by) [(was|is) {it} [said]]",
    "whose [word[s]|quote[s]|line[s]|phrase|remark] [(is|are|was|were) {it}]",
    // "speaker", "need the name", "name of speaker", "attribution"
    "[(need|want|find|get|give|tell|show|who is|what is) [me|us]] [the] (speaker|source|attribution|name) [of [the] speaker]",
    // "attribute", "who should I attribute this to", "who to credit"
    "[who|whom] [should|do|can|to] [i|we|you] (attribute|credit) [{it}] [to]",
  ],
  parts,
);

/** The same without a stop before it. */
const whoseAtOnce = anyWay(
  [
    "who (said|says) [{it}]",
    "{is} [it] said by [who[m]]",
    "{is} whose [word[s]|quote[s]|line[s]|phrase|remark]",
  ],
  parts,
);

/** Ways of asking behind a matter what is said about it. */
const onIt = anyWay(
  [
    "who['s] [is|was|has|else]* (talk[s|ed|ing]|spoke|speak[s|ing]|comment[s|ed|ing]) (about|on|of) {it}",
    "who [has] (mention[s|ed]|discuss[es|ed]|brought) {it} [up]",
    "(what was|what is|what has been|what's been|what is being) said [(about|on) {it}]",
    "what (did|do|does|have) (people|they|everyone|anyone|the articles) (say|said) [(about|on) {it}]",
  ],
  parts,
);

const further = `(?:(?:,|,? (?:and|&)) (?<further>${ofSaying}(?:(?:,|,? and|,? &) ${unnamed(ofSaying)})*))?`;
/** What is shown of every answer. */
const shownAnyway =
  "(?:(?:[,;:–—-]| -| and)? ?(?:(?:the|with|in) )*(?:(?:exact|full|complete|whole|verbatim|own) )?(?:quotes?|words|wording|source|link))?";
const setOff = new RegExp(`^(?:and )?${whose}${further}${shownAnyway}$`, "i");
const atOnce = new RegExp(`^${whoseAtOnce}$`, "i");
const topical = new RegExp(`^(?:and )?${onIt}(?<by>,? (?:and )?by whom?)?${further}$`, "i");

function unnamed(pattern: string): string {
  return pattern.replaceAll(/\?<\w+>/g, "?:");
}

const begins = new Set(
  "who whos whom whose by said speaker source attribution attribute name need find get give tell show is was are were what should credit the and".split(
    " ",
  ),
);

/**
 * A question whose matter stands before what it asks, the other way round: "the pier is safe: who said it, and when?" is
 * "who said the pier is safe and when"; null for any other. Whoever stands before it is asked about, not their name.
 */
export function speakerBehind(text: string, knowsName: KnowsName): string | null {
  if (asking.test(text)) return null;
  for (const { before, isSetOff, rest } of endingsFrom(text, begins)) {
    const asked =
      (isSetOff ? setOff : atOnce).exec(rest)?.groups ??
      (isSetOff ? null : atOnce.test(rest) ? {} : null);
    const topic = asked === null && isSetOff ? topical.exec(rest)?.groups : undefined;
    const groups = asked ?? topic;
    if (!groups) continue;
    const words = matterOf(before);
    if (!/[\p{L}\p{N}]/u.test(words) || isNothing.test(words) || isWording.test(words)) return null;
    if (knowsName(words)) return isSetOff && whoIs.test(rest) ? `who is ${words}` : null;
    if (/^by /i.test(rest) && isDone.test(words)) return null;
    const more = groups.further === undefined ? "" : ` and ${groups.further.replace(/^and /i, "")}`;
    if (topic) return `who talked about ${words}${more}`;
    const used = groups.verb?.toLowerCase() ?? "said";
    return `who ${used === "saying" ? "said" : used} ${words}${more}`;
  }
  return null;
}

/** What was said, without what calls it so: "re:", "the words", "that … remark", "the … thing". */
function matterOf(before: string): string {
  const words = before.replace(leading, "");
  return called.exec(words)?.groups?.words ?? words;
}

const leading =
  /^(?:(?:re|about|regarding|concerning|as for|on)[: ]\s*|(?:the |this |that |these )?(?:quote|phrase|words?|line|term|expression)[:,]? )/i;
const called =
  /^(?:(?:the|that|this) (?<words>.{2,120}?) (?:quote|quotation|remark|comment|line|phrase|thing|bit|statement))$/i;
/** "The full wording of the remark" asks for it. */
const isWording = /^(?:the )?(?:full|whole|exact|complete|actual) /i;
/** Behind a name. */
const whoIs = /^who(?:['’]?s| is| was)?(?: (?:s?he|that|this|it))?$/i;
const isNothing = /^(?:it|this|that|these|those|so|and|but|or|ok|hi|hey)$/i;
/** "The bridge was rebuilt, by whom?" asks who did it. */
const isDone = /(?:[a-z]{2,}ed|wn|ilt|en|ught)$/i;

const asking =
  /^(?:who|whom|whose|what|when|where|which|why|how|did|does|do|has|have|had|is|are|was|were|any|can|could|will|would|should)\b/i;
