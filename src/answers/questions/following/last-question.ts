import { frameOf } from "#answers/questions/frames/frames.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";

/** What the last question was about: what was spoken of, or who took sides on it; null where it is of no matter. */
export function topicOf(question: string, knowsName: KnowsName): string | null {
  const text = question.replace(/[\s?!.]+$/, "");
  const asked = frameOf(text, knowsName);
  const isOnTopic = asked?.ask === "what-said" || asked?.ask === "compare";
  const topic = isOnTopic
    ? asked.about
    : asked?.ask === "who-said" && asked.isTopic
      ? asked.words
      : asked?.ask === "quoted-on"
        ? asked.topic
        : null;
  return topic !== null && /^(?:it|this|that|them)$/i.test(topic) ? null : topic;
}

/** The words that a question asks for, as far as its form tells them. */
export function saidWords(question: string): string {
  const text = question.replace(/[\s?!.]+$/, "");
  return ofWords.exec(text)?.groups?.words ?? text;
}

/** Whether a question's form tells that it asks for some words. */
export function asksWords(question: string): boolean {
  return ofWords.test(question);
}

/** What a question asks whether it is so: "Lee took gifts" of "did Lee take gifts"; null for any other. */
export function claimedIn(question: string): string | null {
  const text = question.replace(/[\s?!.]+$/, "");
  return asksWords(text) ? saidWords(text) : (whether.exec(text)?.groups?.claim ?? null);
}

const whether =
  /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should) (?<claim>.+)$/i;

const ofWords =
  /^(?:who (?:said|says)|(?:did|does|has) .{1,60}? (?:say|said))(?: that)? (?<words>.+)$/i;

/** A question parted around whom it asks of; null where its form doesn't tell. */
export function askedOf(question: string): { before: string; whom: string; after: string } | null {
  const { before, whom, after } = ofSomebody.exec(question)?.groups ?? {};
  if (before === undefined || whom === undefined || after === undefined) return null;
  return { before, whom, after };
}

const ofSomebody = new RegExp(
  `^(?<before>(?:what |how )?(?:did|does|has) )(?<whom>[^"“”]{1,60}?)(?<after> (?:ever )?${anySpeechVerb}\\b.*)$`,
  "is",
);
