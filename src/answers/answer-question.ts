import type { Answer, Conversation, Result } from "./answer.ts";
import {
  type AskedText,
  type Asking,
  answerFrom,
  answerOne,
  askingOf,
  hasWords,
} from "./answer-one.ts";
import { answerTo } from "./answer-to.ts";
import { isAnswered, isWhollyAnswered } from "./answered.ts";
import { conversationAfter } from "./conversation.ts";
import { withArticleDate } from "./dated.ts";
import { looselyAnswered } from "./finding/nearest/loosely.ts";
import { asksOfLate } from "./of-any-date.ts";
import { answerOfResponse } from "./of-response.ts";
import { answerOfShown, ofShown } from "./of-shown.ts";
import { isName, resolveName } from "./people/names.ts";
import { peopleOf } from "./people/people.ts";
import { meantBy } from "./people/pronouns.ts";
import type { Completed } from "./questions/following/completed.ts";
import { completed } from "./questions/following/follow-up.ts";
import type { Instead } from "./questions/following/responding.ts";
import { longDraft } from "./questions/frames/pasted.ts";
import { claimToCheck, withoutLead } from "./questions/several/asking-sentence.ts";
import { perhapsSeveral, type Several, severalOf } from "./questions/several/several-questions.ts";
import { withOtherAmounts } from "./questions/typed/amounts.ts";
import { paredDown } from "./questions/typed/pared.ts";
import { asksWhy } from "./questions/usual-form/circumstance-asked.ts";
import { inUsualForm } from "./questions/usual-form/in-usual-form.ts";
import { evidenceOf } from "./results/evidence.ts";
import { withSameMerged } from "./results/merge-same.ts";
import { isApart } from "./results/results.ts";
import { lastShown } from "./results/shown-place.ts";
import { scopeOf } from "./sources/scope.ts";
import type { Sources } from "./sources/sources.ts";
import { withUnclear } from "./unclear.ts";
import { withUnheard } from "./unheard.ts";

/**
 * Answers a question from the sources and nothing else. Any text is a question; whatever it says is
 * looked for, never obeyed.
 *
 * @example answer("what did Ann Lee say about tariffs?", { articles, index })
 */
export function answer(question: string, sources: Sources, conversation?: Conversation): Answer {
  const draft = longDraft(question);
  if (draft !== null)
    return answerTo({ ask: "draft", draft }, scopeOf(sources, {}, question, question));
  const knowsName = (typed: string) => isName(typed, peopleOf(sources.articles));
  const claim = claimToCheck(question, knowsName);
  const given = answerAll({
    question: claim ?? question,
    sources,
    knowsName,
    conversation,
    atMost: furtherAtMost,
  });
  return claim === null ? given : { ...given, question };
}

/** Questions of one text that are answered besides the first. */
const furtherAtMost = 2;

/** Answers the questions of a text, each as if it were asked after the one before. */
function answerAll(text: AskedText): Answer {
  const asking = askingOf(text);
  const { question, sources, knowsName, conversation } = text;
  const complete = completed(question, conversation, knowsName, {
    meantBy: (pronoun) => (conversation ? meantBy(sources.articles, conversation, pronoun) : null),
    nameInStory: (typed) => nameInStory(asking, typed),
  });
  const { show } = complete;
  const several = severalOf(inUsualForm(complete.question, knowsName), knowsName);
  if (typeof several !== "string") return finished(asking, askBoth({ ...asking, show }, several));
  const given = askShown(asking, complete, several) ?? askOne({ ...asking, show }, several);
  const { orElse, ofAnybody } = complete;
  const anybodys = ofAnybody && !isAnswered(given) ? askOne(asking, ofAnybody) : null;
  if (anybodys && isAnswered(anybodys) && !anybodys.missing) return anybodys;
  return finished(asking, orElse ? askInstead(asking, given, orElse) : given);
}

/** Of several whom a name fits, the only one whom the article of the last answer has. */
function nameInStory({ conversation, sources }: AskedText, typed: string): string | undefined {
  const match = typed === "" ? null : resolveName(typed, peopleOf(sources.articles));
  const last = conversation && match?.found && lastShown(conversation, sources);
  if (!last || !match?.found || match.people.length < 2) return undefined;
  const [only, ...others] = match.people.filter(({ appearances }) =>
    appearances.some(({ quoted }) => quoted.article === last.article),
  );
  return others.length === 0 ? only?.name : undefined;
}

/** What was shown last has to answer a question that may be of that; null where it is nothing. */
function askShown(asking: Asking, complete: Completed, understood: string): Answer | null {
  if (complete.ofEvidence) return askEvidence(asking, understood);
  if (complete.inArticle) return askInArticle(asking, understood);
  if (complete.inStory) return askInStory(asking, understood);
  const isOpen = !complete.isKnown && complete.show === "all";
  return isOpen ? askOfShown(asking, understood) : null;
}

function askInstead(asking: Asking, given: Answer, instead: Instead): Answer {
  return answerOfResponse(given, instead, {
    isOfLastStory: (answered) => isOfLastStory(asking, answered),
    inStory: (question) => askInStory(asking, question),
    anywhere: (question) => askOne(asking, question),
  });
}

function isOfLastStory({ conversation, sources }: Asking, { results: [first] }: Answer): boolean {
  return (
    conversation !== undefined && lastShown(conversation, sources)?.article.id === first?.article.id
  );
}

/** What the story of the last answer has to answer a question; null where that is nothing. */
function askInStory(asking: Asking, understood: string): Answer | null {
  const { conversation, sources } = asking;
  const last = conversation && lastShown(conversation, sources);
  const given = last && answerFrom(asking, understood, last.article.id);
  return given && hasWords.has(given.kind) && !given.onSubject ? given : null;
}

/**
 * How the speaker of what the last answer showed first is known; that there was none again, null where nothing was shown,
 * and what may be asked where nothing was asked.
 */
function askEvidence(asking: Asking, understood: string): Answer | null {
  const { conversation, sources, read } = asking;
  if (!conversation) return answerTo({ ask: "help" }, read(asking.question).scope);
  const last = lastShown(conversation, sources);
  if (!last) return null;
  const before = askOne(asking, understood);
  return isAnswered(before) ? evidenceOf(read(understood).scope, last) : before;
}

/** Answers a question from the article of the last answer alone; null where none was shown. */
function askInArticle(asking: Asking, understood: string): Answer | null {
  const { conversation, sources } = asking;
  const last = conversation && lastShown(conversation, sources);
  return last ? answerFrom(asking, understood, last.article.id) : null;
}

/** Answers a question about what was shown last, from its story first; null for any other. */
function askOfShown(asking: Asking, understood: string): Answer | null {
  const { question, read, conversation } = asking;
  if (!conversation || asksOfLate(understood, (left) => read(left).asked)) return null;
  const { asked, scope: typed } = read(question);
  const scope = { ...typed, understood };
  const shown = ofShown(scope, asked, conversation);
  return (
    shown &&
    answerOfShown(scope, shown, conversation.speaker, {
      isNamed: understood !== question,
      inArticle: (id) => answerFrom(asking, understood, id),
      anywhere: () => askOne(asking, understood),
    })
  );
}

/** Answers a question that is one, unless it finds nothing as one and something as two, or as less. */
function askOne(asking: Asking, understood: string): Answer {
  const given = answerOne(asking, understood);
  const perhaps = isWhollyAnswered(given) ? null : perhapsSeveral(understood);
  const both = perhaps ? askBoth(asking, perhaps) : given;
  if ([both, ...(both.further ?? [])].some((each) => isAnswered(each) && !each.missing))
    return both;
  if (given.kind === "declined") return given;
  const pared = paredDown(understood);
  const less = pared === null ? given : answerOne(asking, pared);
  if (isWhollyAnswered(less)) return less;
  const asked = withoutLead(understood, asking.knowsName);
  const led = asked === null ? given : answerOne(asking, asked);
  if (isWhollyAnswered(led)) return led;
  for (const counted of isAnswered(given) ? [] : withOtherAmounts(understood)) {
    const otherwise = answerOne(asking, counted);
    if (isAnswered(otherwise)) return otherwise;
  }
  return given.also.length === 0 && (isAnswered(less) || less.also.length > 0) ? less : given;
}

/**
 * An answer with who of those it was asked about is never heard; where it has nothing, a loose one if what comes
 * near is near enough.
 */
function finished({ read, conversation }: Asking, given: Answer): Answer {
  const { asked, scope } = read(given.understood);
  const loose = looselyAnswered(asked, given, scope);
  const told = withUnclear(scope, asked, withUnheard(scope, asked, loose), conversation);
  return withSameMerged(withArticleDate(scope, asked, told));
}

function askBoth(asking: Asking, { first, other, isOneStory, isOfSaying }: Several): Answer {
  // "Who said it, and where?" points back as a whole.
  const given = isOfSaying
    ? { ...answerAll({ ...asking, question: first, atMost: 0 }), question: asking.question }
    : answerOne(asking, first);
  const isNowhere = isOfSaying && (!isAnswered(given) || given.kind === "voices");
  if (asking.atMost === 0 || isNowhere) return given;
  const isOfWhy = asksWhy(other);
  const { further = [], ...next } = answerAll({
    ...asking,
    question: other,
    conversation: conversationAfter(given, asking.conversation),
    atMost: isOfWhy ? 0 : asking.atMost - 1,
    story: isOneStory ? storyOf(given) : undefined,
  });
  // The words that answer the question tell why, if anything but a sentence that says so does.
  if (isOfWhy && isAnswered(given) && next.kind !== "fact") return { ...given, isWhyOpen: true };
  // The same words again tell no more than their date does.
  const { articleDate } = next;
  const isSame = next.results.every((result) => isIn(given, result));
  if (isOfSaying && articleDate !== undefined && isSame && further.length === 0)
    return { ...given, articleDate };
  // What is asked for next need not stand beside the first as well.
  const also = given.also.filter((result) => isApart(result, next.results));
  return { ...given, also, further: [next, ...further] };
}

function isIn({ results }: Answer, { receipt }: Result): boolean {
  return results.some((each) => each.receipt === receipt);
}

/** The title of the one article that all of an answer is from, or all that comes near where nothing is found. */
function storyOf({ results, also }: Answer): string | undefined {
  const shown = results.length > 0 ? results : also;
  const [title, ...others] = new Set(shown.map(({ article }) => article.title));
  return others.length === 0 ? title : undefined;
}
