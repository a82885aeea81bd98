import type { Answer, Conversation, Result } from "./answer.ts";
import { deadEnds } from "./answered.ts";
import { askedOf } from "./questions/following/last-question.ts";
import { kindOfFirst } from "./results/quotes-or-passages.ts";

/** What a conversation has come to with an answer, for the question that follows. */
export function conversationAfter(given: Answer, before?: Conversation): Conversation {
  const { further = [], ...first } = given;
  return further.reduce<Conversation>(
    (conversation, next) => afterOne(next, conversation),
    afterOne(first, before),
  );
}

function afterOne(given: Answer, before?: Conversation): Conversation {
  const [first] = [...given.results, ...given.also];
  const at = first && !given.around ? { at: first.receipt } : {};
  if (before && !leadsOn(given)) return { ...before, ...at };
  // Of whom a question was asked, a pronoun means them, not who says what is near.
  const isNear = deadEnds.has(given.kind) && askedOf(given.understood) === null;
  const shown = isNear ? given.also : given.results;
  const speakers = new Set(shown.flatMap(({ speaker }) => speaker ?? []));
  const [only] = speakers;
  const named =
    "speaker" in given
      ? (given.speaker ?? null)
      : given.kind === "verdict"
        ? given.asked.speaker
        : given.kind === "passages"
          ? (given.author ?? null)
          : null;
  const last = before?.speaker ?? null;
  const isOfArticle = given.kind === "passages" && given.asked === "article";
  const aside = given.kind === "fact" ? (given.names ?? last) : isOfArticle ? last : null;
  return {
    question: given.understood,
    speaker: named ?? (speakers.size === 1 ? (only ?? null) : aside),
    ...spokeSoFar([...speakers], before),
    shown: [...(before?.shown ?? []), ...given.results.map(({ receipt }) => receipt)],
    ...at,
  };
}

/** With those who spoke in an answer, of whom a "he" or "she" may be one later. */
function spokeSoFar(
  speakers: readonly string[],
  before?: Conversation,
): Pick<Conversation, "spoke"> {
  const known = before?.spoke ?? [];
  const spoke = speakers.length === 0 ? known : [speakers.slice(0, mostSpeakers), ...known];
  return spoke.length === 0 ? {} : { spoke: spoke.slice(0, mostAnswers) };
}

/** Answers whose speakers a conversation remembers, and speakers of one. */
const mostAnswers = 4;
const mostSpeakers = 12;

/** Whether a conversation goes on from an answer: of what isn't found, where it was looked for with somebody or something comes near. */
function leadsOn(given: Answer): boolean {
  if (given.kind === "not-found") return given.speaker !== undefined || given.also.length > 0;
  return !deadEnds.has(given.kind) && !given.around;
}

/** An answer without what was shown before; that there is no more where that was all. */
export function withoutShown(given: Answer, shown: readonly string[]): Answer {
  const seen = new Set(shown);
  const isNew = ({ receipt }: Result) => !seen.has(receipt);
  const results = given.results.filter(isNew);
  if (results.length > 0 || given.results.length === 0) return { ...given, results };
  const speakers = new Set(given.results.map(({ speaker }) => speaker));
  const reported = given.also.filter((each) => isNew(each) && speakers.has(each.speaker));
  if (reported.length > 0) return kindOfFirst({ ...given, results, also: [] }, reported, []);
  const { question, understood, articles, corrected, namesakes } = given;
  const base = { question, understood, articles, corrected, namesakes, results: [], also: [] };
  return { ...base, kind: "not-found", searched: understood, suggestions: [], nothingMore: true };
}
