import type { Conversation } from "#answers/answer.ts";
import { isCollective } from "#answers/people/offices.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { KnowsName } from "./frame.ts";
import { askedOf } from "./last-question.ts";

/** The last question asked of whom a follow-up names: "and Lee?", "what about the union", "the labour one". */
export function ofAnother(
  text: string,
  { question: last, speaker }: Conversation,
  knowsName: KnowsName,
): string | null {
  const { named, and } = naming.exec(text)?.groups ?? {};
  const other = oneOfThem(text, last) ?? named ?? and ?? "";
  const whom = askedOf(last)?.whom;
  // "What about the union" asks what somebody says about it, and of a body what another says.
  const isNext = whom !== undefined && (and !== undefined || isBody(whom));
  const isOther = knowsName(other) || (isNext && isBody(other));
  return isOther ? withOtherSpeaker(last, speaker, other) : null;
}

const naming =
  /^(?:(?:and|or|but|so) )?(?:(?:did|does|has|what about|how about) (?<named>.+)|(?<=^(?:and|or|but) )(?<and>.+))$/i;

/** Of those whom the last question called the minister, the labour minister. */
function oneOfThem(text: string, last: string): string | null {
  const which = /^(?:(?:and|but|or|no|i mean),? )?(?:the )?(?<which>[^"“”]{2,40}) one$/i.exec(text)
    ?.groups?.which;
  const whom = askedOf(last)?.whom.split(" ").at(-1);
  return which === undefined || whom === undefined ? null : `the ${which} ${whom}`;
}

/** "The union": after what somebody said it is another who may have spoken of that. */
function isBody(typed: string): boolean {
  return /^the /i.test(typed) && isCollective(foldsOf(typed));
}

/** Whether a question is of what somebody says, and not of what they did. */
const asksForWords = new RegExp(
  `\\b(?:${anySpeechVerb}|about|on|who is|quotes?)\\b|^\\S+(?: \\S+)?$`,
  "i",
);

/** The last question asked of somebody else. */
function withOtherSpeaker(last: string, speaker: string | null, other: string): string {
  if (speaker !== null && asksForWords.test(last)) {
    const names = [speaker, ...speaker.split(" ").reverse()].filter((name) => name.length > 2);
    for (const name of names) {
      const at = last.toLowerCase().indexOf(name.toLowerCase());
      if (at >= 0) return last.slice(0, at) + other + last.slice(at + name.length);
    }
  }
  const asked = askedOf(last);
  if (asked) return asked.before + other + asked.after;
  const words = /^who (?:said|says)(?: that)? (.+)$/i.exec(last.replace(/[\s?!.]+$/, ""))?.[1];
  return words === undefined ? `what did ${other} say` : `did ${other} say ${words}`;
}
