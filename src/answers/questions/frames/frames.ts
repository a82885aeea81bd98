import type { Question } from "#answers/questions/question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { wayOf } from "#answers/questions/typed/ways.ts";
import { articleFrames } from "./article-frames.ts";
import { checkFrames } from "./check-frames.ts";
import { compareFrames } from "./compare-frames.ts";
import { declinedFrames, judgingFrames } from "./declined-frames.ts";
import { factFrames } from "./fact-frames.ts";
import type { Frame } from "./frame.ts";
import { helpFrames } from "./help-frames.ts";
import { keywordFrames } from "./keyword-frames.ts";
import { markedFrames } from "./marked-frames.ts";
import { mentionFrames } from "./mention-frames.ts";
import { orderFrames } from "./order-frames.ts";
import { rememberedFrames } from "./remembered-frames.ts";
import { sideFrames } from "./side-frames.ts";
import { voicesFrames } from "./voices-frames.ts";
import { whatSaidFrames } from "./what-said-frames.ts";
import { whoSaidFrames } from "./who-said-frames.ts";

/**
 * What a question of a known form asks; null where no form fits. A pattern is only compiled and
 * tried where the question begins as it has to: a keyword or two cost next to nothing.
 */
export function frameOf(text: string, knowsName: KnowsName): Question | null {
  return firstFitting(text, knowsName)?.question ?? null;
}

/** The first frame that a question fits, and what it asks by that. */
export function firstFitting(
  text: string,
  knowsName: KnowsName,
): { readonly frame: Frame; readonly question: Question } | null {
  const lower = text.toLowerCase();
  const opener = /^[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? ".";
  for (const { frame, needs, regex } of framesByOpener.get(opener) ?? anyOpener) {
    if (needs?.test(lower) === false) continue;
    const match = regex().exec(text);
    const question = match ? frame.means(match.groups ?? {}, knowsName) : null;
    if (question) return { frame, question };
  }
  return null;
}

interface Tried {
  readonly frame: Frame;
  /** Null for any. */
  readonly opens: ReadonlySet<string> | null;
  /** What a question has some of, in lower case; null for any. */
  readonly needs: RegExp | null;
  readonly regex: () => RegExp;
}

/** All ways of asking, those first that are tried first. */
export const frames: readonly Frame[] = [
  ...helpFrames,
  ...judgingFrames,
  ...articleFrames,
  ...sideFrames,
  ...orderFrames,
  ...voicesFrames,
  ...rememberedFrames,
  ...compareFrames,
  ...checkFrames,
  ...markedFrames,
  ...mentionFrames,
  ...whoSaidFrames,
  ...whatSaidFrames,
  ...keywordFrames,
  ...declinedFrames,
  ...factFrames,
];

const all = frames.map(prepared);

const anyOpener = all.filter(({ opens }) => opens === null);

const openers = new Set(all.flatMap(({ opens }) => [...(opens ?? [])]));

const framesByOpener: ReadonlyMap<string, readonly Tried[]> = new Map(
  [...openers].map((opener) => [
    opener,
    all.filter(({ opens }) => opens === null || opens.has(opener)),
  ]),
);

function prepared(frame: Frame): Tried {
  const opens = frame.opens === undefined ? null : new Set(frame.opens.split(" "));
  const needs = frame.needs && new RegExp(frame.needs.map(RegExp.escape).join("|"));
  let regex: RegExp | undefined;
  return {
    frame,
    opens,
    needs: needs ?? null,
    regex: () => {
      regex ??= new RegExp(`^(?:${wayOf(frame.way, frame.parts)})[\\s?!.]*$`, "is");
      return regex;
    },
  };
}
