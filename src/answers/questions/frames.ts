import { articleFrames } from "./article-frames.ts";
import { checkFrames } from "./check-frames.ts";
import { compareFrames } from "./compare-frames.ts";
import { declinedFrames } from "./declined-frames.ts";
import { factFrames } from "./fact-frames.ts";
import type { Frame, KnowsName } from "./frame.ts";
import { helpFrames } from "./help-frames.ts";
import { keywordFrames } from "./keyword-frames.ts";
import type { Question } from "./question.ts";
import { rememberedFrames } from "./remembered-frames.ts";
import { voicesFrames } from "./voices-frames.ts";
import { whatSaidFrames } from "./what-said-frames.ts";
import { whoSaidFrames } from "./who-said-frames.ts";

/**
 * What a question of a known form asks; null where no form fits. A pattern is only compiled and
 * tried where the question begins as it has to: a keyword or two cost next to nothing.
 */
export function frameOf(text: string, knowsName: KnowsName): Question | null {
  const lower = text.toLowerCase();
  const opener = /^[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? ".";
  for (const tried of framesByOpener.get(opener) ?? anyOpener) {
    if (!tried.needs(lower)) continue;
    const match = tried.regex().exec(text);
    const question = match ? tried.frame.means(match.groups ?? {}, knowsName) : null;
    if (question) return question;
  }
  return null;
}

interface Tried {
  readonly frame: Frame;
  /** Null for any. */
  readonly opens: ReadonlySet<string> | null;
  readonly needs: (lower: string) => boolean;
  readonly regex: () => RegExp;
}

const frames: readonly Tried[] = [
  ...helpFrames,
  ...articleFrames,
  ...voicesFrames,
  ...rememberedFrames,
  ...compareFrames,
  ...checkFrames,
  ...whoSaidFrames,
  ...whatSaidFrames,
  ...keywordFrames,
  ...declinedFrames,
  ...factFrames,
].map(prepared);

const anyOpener = frames.filter(({ opens }) => opens === null);

const openers = new Set(frames.flatMap(({ opens }) => [...(opens ?? [])]));

const framesByOpener: ReadonlyMap<string, readonly Tried[]> = new Map(
  [...openers].map((opener) => [
    opener,
    frames.filter(({ opens }) => opens === null || opens.has(opener)),
  ]),
);

function prepared(frame: Frame): Tried {
  const opens = frame.opens === undefined ? null : new Set(frame.opens.split(" "));
  const { needs } = frame;
  let regex: RegExp | undefined;
  return {
    frame,
    opens,
    needs: (lower) => needs === undefined || needs.some((part) => lower.includes(part)),
    regex: () => {
      regex ??= new RegExp(frame.pattern, "is");
      return regex;
    },
  };
}
