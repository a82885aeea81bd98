import { asDirect } from "#answers/questions/frames/direct-question.ts";
import { frameOf } from "#answers/questions/frames/frames.ts";
import { readDraft, readPasted } from "#answers/questions/frames/pasted.ts";
import { kindAsked, withoutKind } from "#answers/questions/limits/kind-asked.ts";
import { readOperators } from "#answers/questions/limits/operators.ts";
import { readOutlet } from "#answers/questions/limits/outlets.ts";
import { readLimits } from "#answers/questions/limits/speaker-limits.ts";
import { readTitle, type Titles } from "#answers/questions/limits/titled.ts";
import { withoutAsides } from "#answers/questions/typed/asides.ts";
import { cleanQuestion } from "#answers/questions/typed/clean-question.ts";
import { withoutCollection } from "#answers/questions/typed/collection.ts";
import { withoutCourtesy } from "#answers/questions/typed/courtesy.ts";
import { type KnowsName, withoutOwner } from "#answers/questions/typed/name-in.ts";
import { type Filters, isClaim, type Question } from "./question.ts";
import { withFrameWordsSpelt } from "./typed/frame-words-spelt.ts";

/** A question understood, with its limits. */
export interface Understood {
  readonly question: Question;
  readonly filters: Filters;
}

/**
 * Understands a question as typed. Any text is a question: what has no known form is looked for as
 * it is.
 *
 * @example parseQuestion("what did Ann Lee say about tariffs?", () => false, titlesOf([])).question
 * // { ask: "what-said", speaker: "Ann Lee", about: "tariffs", everything: false }
 */
export function parseQuestion(raw: string, knowsName: KnowsName, titles: Titles): Understood {
  const typed = cleanQuestion(raw);
  const bare = withoutOwner(withoutAsides(withoutCollection(typed)), knowsName);
  const understood = limited(bare, knowsName, titles);
  // What somebody is claimed to have said is looked for as it is typed.
  return bare !== typed && isClaim(understood.question)
    ? limited(typed, knowsName, titles)
    : understood;
}

/** Understands what is left of a question, with the limits that it sets. */
function limited(typed: string, knowsName: KnowsName, titles: Titles): Understood {
  const { text: asked, outlet } = readOutlet(typed, titles.outlets);
  const titled = readTitle(asked, titles, knowsName);
  const operated = readOperators(
    titled.title === null && titled.subject === undefined
      ? titled.text
      : withoutCourtesy(titled.text),
  );
  const { about } = operated;
  const { text, from, except, beside } = readLimits(operated.text, knowsName);
  const filters = {
    ...(outlet === null ? {} : { in: outlet }),
    ...operated.filters,
    ...(except === null ? {} : { except }),
    ...(beside === null ? {} : { beside }),
    ...(titled.title === null ? {} : { in: titled.title }),
    ...(titled.subject === undefined ? {} : { on: titled.subject }),
  };
  if (from !== null && filters.from === undefined)
    return { question: accordingTo(from, text), filters };
  if (about !== null || filters.from !== undefined) {
    const words = [text.replace(ofThem, ""), about ?? ""].join(" ").trim();
    if (filters.from === undefined) return { question: { ask: "search", words }, filters };
    const { from, ...others } = filters;
    const topic = words === "" ? null : words;
    const question: Question = { ask: "what-said", speaker: from, about: topic, everything: false };
    return { question, filters: others };
  }
  if (!/[\p{L}\p{N}?]/u.test(text)) {
    const isLimited = Object.keys(filters).length > 0;
    return { question: isLimited ? { ask: "everything" } : { ask: "help" }, filters };
  }
  return ofKind(text, filters, knowsName);
}

/** A question with the kind of speech that it asks for as a limit, where that is all it may be. */
function ofKind(text: string, filters: Filters, knowsName: KnowsName): Understood {
  const kind = kindAsked(text);
  const question = formOf(withoutKind(text), knowsName);
  if (kind === null || question.ask === "voices") return { question, filters };
  if (isOfOneKind(question, kind)) return { question, filters: { kind, ...filters } };
  return { question: formOf(text, knowsName), filters };
}

/** Whether speech of one kind alone answers: on some matter reports are better than nothing, and shown as what they are. */
function isOfOneKind(question: Question, kind: "reported" | "quoted"): boolean {
  if (question.ask !== "what-said") return question.ask === "everything";
  return kind === "reported" || question.about === null || question.isOccasion === true;
}

/** Beside whom an operator names: "what did she say about". */
const ofThem =
  /^(?:what )?(?:did|does|do|has|have) (?:s?he|they|it) (?:ever )?(?:say|said|think)(?: (?:about|on|of))?(?: anything)?\b[\s?!.]*/i;

/** "Who started it according to Lee?" asks for what Lee said of it. */
function accordingTo(speaker: string, text: string): Question {
  const about = text
    .replace(asking, "")
    .replace(/[\s?!.,]+$/, "")
    .trim();
  return { ask: "what-said", speaker, about: about === "" ? null : about, everything: false };
}

const asking =
  /^(?:(?:how (?:many|much|long|often|far|big|old)|who|what|when|where|which|how|why)\b(?: (?:is|are|was|were|did|does|do|has|have|will|can|should|would))?|(?:is|are|was|were|did|does|do|has|have|will))\b/i;

/** Beyond this a text is a passage that somebody pasted, not a question of some form. */
const longestForm = 600;

function formOf(text: string, knowsName: KnowsName): Question {
  if (text.length > longestForm) return { ask: "search", words: text };
  const pasted = readPasted(text, knowsName);
  if (pasted) return pasted;
  const draft = readDraft(text);
  if (draft !== null) return { ask: "draft", draft };
  const spelt = withFrameWordsSpelt(text, knowsName);
  for (const way of new Set([asDirect(spelt, knowsName), spelt, text])) {
    const question = frameOf(way, knowsName);
    if (question) return question;
  }
  return { ask: "search", words: text };
}
