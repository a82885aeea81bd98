import type { Answer, Result } from "#answers/answer.ts";
import { isName } from "#answers/people/names.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { distinct, passageOf, shown } from "#answers/results/results.ts";
import { searchable } from "#answers/sources/queries.ts";
import { answerBase, isOfKind, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { sentencesIn, stemsIn } from "#answers/sources/sentences.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { within } from "#answers/spans.ts";
import { isUndone } from "#answers/telling/cue-verbs.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { type Side, sideToldBy, takingOf } from "#answers/words/stance-words.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import type { Article, Span } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";
import { stemOf } from "#search/text/word-stem.ts";

/** Paragraphs on a matter in which sides are looked for. */
const readAtMost = 20;

/** What sides are taken on, and which is asked for. */
interface Asked {
  readonly wanted: readonly string[];
  /** Whether it is somebody: then a word has to be said of them, and not only beside them. */
  readonly isSomebody: boolean;
  readonly side: Side;
}

/**
 * Who is for or against a matter, by sentences that say so of it in words for that; null where none
 * does: to speak of it is neither. Sentences with the asker's own word come first.
 */
export function onSide(scope: Scope, matter: string, side: Side, verb = ""): Answer | null {
  const asked = { wanted: stemsOf(matter), isSomebody: isName(matter, scope.people), side };
  const query = searchable(matter);
  // Of somebody there is more than of a matter, which who voted need not name.
  const queries = asked.isSomebody
    ? takingOf(side).map((verb) => `${query} ${verb}`)
    : [query, ...votes[side]];
  const hits = queries.flatMap((each) => searchParagraphs(scope, each, readAtMost).hits);
  const taken = distinct(hits.flatMap((hit) => takenIn(scope, hit, asked)));
  const told = stemOf(verb);
  const isToldSo = ({ quote }: Result) => stemsOf(quote).includes(told);
  const results = [...taken.filter(isToldSo), ...taken.filter((each) => !isToldSo(each))];
  return results.length === 0 ? null : kindOfFirst(answerBase(scope), results, []);
}

const votes: Readonly<Record<Side, readonly string[]>> = {
  for: ["voted in favour", "voted in favor"],
  against: ["voted against"],
};

/** What a paragraph has of those on a side, where it and its title have all of the matter. */
function takenIn(scope: Scope, hit: Hit, asked: Asked): Result[] {
  const { wanted } = asked;
  const { article } = hit.passage;
  const [paragraph] = hit.passage.parts;
  if (!paragraph || wanted.length === 0) return [];
  const around = stemsIn(article, paragraph);
  const titled = stemsOf(article.title);
  if (!wanted.every((stem) => around.has(stem) || titled.includes(stem))) return [];
  return sentencesIn(article, paragraph).flatMap((sentence) => {
    const isOnIt = isOf(wanted, stemsIn(article, sentence));
    const taking = wordsOf(article.text, sentence.start, sentence.end).filter(
      (word) =>
        (isOnIt || (!asked.isSomebody && isVote(article, sentence, word))) &&
        isTaken(article, sentence, word, asked),
    );
    return taking.length === 0 ? [] : resultsIn(scope, hit, sentence, taking);
  });
}

/** Whether some stems have one of a matter, or of a word made from it: "closure" of "close". */
function isOf(matter: readonly string[], stems: ReadonlySet<string>): boolean {
  return matter.some(
    (one) =>
      stems.has(one) || (one.length > 3 && stems.values().some((stem) => stem.startsWith(one))),
  );
}

/** "Voted against" and "voted in favour", whatever behind it tells on what. */
function isVote({ text }: Article, { start, end }: Span, word: Word): boolean {
  const isOpen = /^[,.;:]|^ (?:it|this)\b/.test(text.slice(word.end, end) || ".");
  return isOpen && /\bvot(?:e|es|ed|ing) (?:in )?$/.test(text.slice(start, word.start));
}

/** Whether a word of a sentence puts somebody on a side; who is only asked whether is on none. */
function isTaken({ text }: Article, sentence: Span, word: Word, asked: Asked): boolean {
  const before = text.slice(sentence.start, word.start);
  if (sideToldBy(word.fold, isUndone(before)) !== asked.side || leftOpen.test(before)) return false;
  if (word.fold === "against" && onNeither.test(before)) return false;
  const after = text.slice(word.end, sentence.end);
  return asked.isSomebody
    ? isSaidOf(asked.wanted, word.fold, { before, after })
    : !isSaidOfOthers(asked.wanted, word.fold, { before, after });
}

/**
 * Whether a word for a side is only said to or of somebody: "won over critics", "needs support from", and
 * "against" something else than the matter.
 */
function isSaidOfOthers(
  matter: readonly string[],
  told: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  const near = before.slice(-reach);
  if (takers.test(told)) return toTakers.test(near);
  if (nouns.has(told)) return wantedSupport.test(near) || /^ (?:from|among)\b/.test(after);
  // "Lee disagreed: …" is with whoever spoke before.
  if (told.startsWith("disagree")) return !/^ (?:with|about|over)\b/.test(after);
  if (told !== "against") return false;
  if (ofNobody.test(near)) return true;
  const [object = ""] = /^[^,;:.]*/.exec(after.slice(0, reach)) ?? [];
  return object !== "" && !pointing.test(object) && !isOf(matter, new Set(stemsOf(object)));
}

const toTakers = /\b(?:over|to|for|from|with|among|at) (?:\p{L}+ )?$/iu;
const nouns: ReadonlySet<string> = new Set(["support", "backing"]);
const wantedSupport =
  /\b(?:(?:requir|need|seek|sought|lack|gain|win|won|lose|losing|lost|drum|rall)\p{L}*|without|more|enough|for) (?:\p{L}+ ){0,2}$/iu;
/** "The case against it" is nobody’s. */
const ofNobody = /\b(?:arguments?|case|reasons?|evidence|charges?|crimes?|fight|war)["”’]? $/i;
const pointing = /^ (?:it|this|that|them)\b/i;

/** Whether a name is the object of "supports", "supporters of" or "supported by", or stands before "supporters". */
function isSaidOf(
  name: readonly string[],
  told: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  const places = [/^[^,;:.]*/.exec(after.slice(0, reach))];
  if (told.endsWith("ed") && passive.test(before))
    places.push(/[^,;:.]*$/.exec(before.slice(-reach)));
  if (takers.test(told)) places.push(/[^ ]* $/.exec(before.slice(-reach)));
  return places.some((place) => {
    const stems = new Set(stemsOf(place?.[0] ?? ""));
    return name.every((stem) => stems.has(stem));
  });
}

/** Code units between a word for a side and the name of whom it is said. */
const reach = 40;
const passive = /\b(?:is|are|was|were|be|been|being) (?:\p{L}+ )?$/iu;
/** "Supporters", "opponents", "critics" */
const takers = /(?:ers?|ents?|ics?)$/;

/** "Nothing against it" */
const onNeither = /\b(?:nothing|anything|little) (?:\p{L}+ )?$/iu;
const leftOpen = /\b(?:whether|asked if)\b[^.;:]*$/i;

/** What somebody says with such a word, or else the article's sentence. */
function resultsIn(scope: Scope, { passage, score }: Hit, sentence: Span, taking: readonly Word[]) {
  const quoted = articleOf(scope.sources, passage.article.id);
  const said = (quoted?.quotations ?? []).filter(
    (each) =>
      isOfKind(scope, each) &&
      each.attribution.kind !== "unknown" &&
      within(taking, each).length > 0,
  );
  const hit = { score, matches: taking };
  if (!quoted || said.length === 0) return [passageOf(passage.article, sentence, hit)];
  return said.map((quotation) => shown({ quoted, quotation, hit }));
}
