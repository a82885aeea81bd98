import type { Parts } from "#answers/questions/typed/ways.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";

/** What "in" and "on" lead to that is no time or place. */
const notOccasions =
  "response|reply|answer|return|reaction|favou?r|support|defen[cs]e|private|public|general|total|full|detail|particular";

/** What the ways of asking in all tables have in common. */
export const common: Parts = {
  // Stretches that a question's meaning is read from
  x: /(?<x>.{2,60}?)/,
  y: /(?<y>.{2,60}?)/,
  topic: /(?<topic>.+?)/,
  words: /(?<words>.+?)/,
  tail: /(?<tail>.*)/,
  verb: new RegExp(anySpeechVerb),
  // Any others
  any: /.+?/,
  rest: /.*/,
  name: /.{2,60}?/,
  word: /[\p{L}\p{N}_]+/u,
  wordEnd: /\b/,
  gap: / ?/,
  // Words of many questions
  is: "is|was|are|were",
  does: "did|does|do|has|have|had",
  about: "about|on|regarding|concerning|of|re|over|in regard to|with regard to|as to",
  onTopic: "{about} {topic}",
  really:
    "ever|first|really|actually|also|once|just|indeed|truly|even|already|publicly|literally|openly|specifically|exactly|else|all",
  thing:
    "quote[s]|quotation[s]|statement[s]|words|comment[s]|remark[s]|line[s]|saying[s]|view[s]|opinion[s]|thought[s]|position|stance|reaction[s]|response[s]|take|soundbite[s]",
  /** Whoever words are told to and nobody is named by. */
  press: "reporters|journalists|us|the press|the media",
  /** What asks whether somebody did something; "have we anything by Lee" asks for what there is. */
  did: "({does}|didn't|hasn't|doesn't){notOurs}",
  notOurs: /(?! (?:we|you)(?: have| got)? (?:any|some)thing\b)/,
  responded: "respond[ed]|react[ed]|reply|replied|answer[ed]",
  owned: /(?:'s|’s|s'|s’)/,
  /** All who speak of a matter: "both sides", "each person". */
  everybody: [
    "everyone|everybody|(each|all|both) of them",
    "(both|all|the two|the different|the opposing|different|either|each|every) [of the] (side[s]|party|parties|camp[s]|person|people|speaker[s]|source[s]|voice[s])",
  ],
  /** What tells on what occasion something was said, and not how. */
  noManner: new RegExp(`(?!(?:${notOccasions})\\b)`),
};
