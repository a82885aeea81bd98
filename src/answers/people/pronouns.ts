import type { Conversation } from "#answers/answer.ts";
import { keptFor } from "#answers/kept.ts";
import { isNumeral } from "#answers/words/numerals.ts";
import { fold, foldsOf } from "#answers/words/words.ts";
import type { QuotedArticle, Speaker } from "#quotes/quotation.ts";

export type Pronoun = "he" | "she";

/** Whether a speaker may be meant by a pronoun: another is printed for them, or was told not to fit, or neither. */
export function fitsPronoun(
  articles: readonly QuotedArticle[],
  speaker: string,
  pronoun: string,
): boolean {
  const asked = subjects.get(fold(pronoun));
  const known = pronounsIn(articles).get(speaker);
  return asked === undefined || known === undefined || known.has(asked);
}

/** Whether the articles tell that it is a speaker's pronoun, and no other. */
function isPronounOf(articles: readonly QuotedArticle[], speaker: string, asked: Pronoun): boolean {
  const known = pronounsIn(articles).get(speaker);
  return known?.size === 1 && known.has(asked);
}

/**
 * Whom a pronoun means after what was answered: the one speaker of the last answer, if it fits, or the only one of its
 * several whom it may fit; else the only one whom the articles call so of those who spoke in the latest answer that has
 * any; null where nobody is, or several are.
 */
export function meantBy(
  articles: readonly QuotedArticle[],
  conversation: Conversation,
  pronoun: string,
): string | null {
  const { speaker } = conversation;
  if (speaker !== null && fitsPronoun(articles, speaker, pronoun)) return speaker;
  const asked = subjects.get(fold(pronoun));
  const [last = []] = conversation.spoke ?? [];
  const fitting =
    last.length > 1 ? last.filter((name) => fitsPronoun(articles, name, pronoun)) : [];
  if (speaker === null && fitting.length === 1) return fitting[0] ?? null;
  const [only, ...others] = asked ? calledSo(articles, conversation, asked) : [];
  return others.length === 0 ? (only ?? null) : null;
}

/** Of those who spoke in the latest answer that has any such, whom the articles call by a pronoun. */
export function calledSo(
  articles: readonly QuotedArticle[],
  { spoke = [] }: Pick<Conversation, "spoke">,
  pronoun: Pronoun,
): readonly string[] {
  for (const heard of spoke) {
    const called = heard.filter((name) => isPronounOf(articles, name, pronoun));
    if (called.length > 0) return called;
  }
  return [];
}

/**
 * Speakers by name → which of "he" and "she" stands beside their words, or is left for who was passed
 * over there because the other doesn't fit them; where neither does, what else the articles tell. Nothing fits a body
 * or several people.
 */
const pronounsIn = keptFor((articles: readonly QuotedArticle[]) => {
  const bySpeaker = new Map<string, Set<Pronoun>>();
  const add = (speaker: string, pronoun: Pronoun) =>
    bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? new Set()).add(pronoun));
  for (const { article, quotations } of articles)
    for (const { attribution } of quotations) {
      if (attribution.kind === "unknown") continue;
      const { mention, speaker, evidence } = attribution;
      const pronoun = subjects.get(fold(article.text.slice(mention.start, mention.end)));
      if (pronoun === undefined) continue;
      add(speaker.name, pronoun);
      for (const rival of evidence.rivals)
        if (rival.why === "gender") add(rival.speaker, pronoun === "he" ? "she" : "he");
    }
  return withToldBesides(articles, bySpeaker);
});

function withToldBesides(
  articles: readonly QuotedArticle[],
  printed: ReadonlyMap<string, ReadonlySet<Pronoun>>,
): ReadonlyMap<string, ReadonlySet<Pronoun>> {
  const all = new Map(printed);
  for (const { speakers } of articles)
    for (const speaker of speakers) {
      if (printed.has(speaker.name)) continue;
      const told = speaker.pronoun ? [speaker.pronoun] : isOneBody(speaker) ? [] : null;
      if (told) all.set(speaker.name, new Set([...(all.get(speaker.name) ?? []), ...told]));
    }
  return all;
}

/** Whether a source is no single person: "the council", "several drivers". */
function isOneBody({ kind, name }: Speaker): boolean {
  if (kind === "unnamed") return foldsOf(name).slice(0, 1).some(isNumeral);
  return kind === "institution";
}

const subjects: ReadonlyMap<string, Pronoun> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["she", "she"],
  ["her", "she"],
]);
