import type { Answer, Result } from "#answers/answer.ts";
import { closestTo } from "#answers/finding/nearest/closest.ts";
import { whatSaid } from "#answers/finding/speakers/what-said.ts";
import { onSubject } from "#answers/finding/topics/on-subject.ts";
import { isName } from "#answers/people/names.ts";
import { nameAtStart } from "#answers/questions/typed/name-in.ts";
import { distinct } from "#answers/results/results.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { states } from "./fact-signs.ts";
import { factOf, matterOf, relatedTo } from "./facts.ts";

const shownAtMost = 3;
/** Of these, what the one it is asked of says. */
const theirsAtLeast = 2;

/**
 * Why something is so, where a sentence gives a reason for it in so many words. Motives are not guessed:
 * else what comes near is shown apart, and whether it tells why is for the reader to judge.
 */
export function reasonOf(scope: Scope, about: string): Answer {
  const matter = matterOf(about);
  // Why somebody spoke is told by no sentence that has a reason of theirs for something else.
  const isOfNothing = isName(matter.replace(auxiliary, "").replace(pointing, ""), scope.people);
  const told = isOfNothing ? null : factOf(scope, "reason", about);
  if (told && told.kind !== "not-stated") return told;
  const view = isOfNothing ? null : viewOf(scope, matter);
  if (view) return view;
  const also = nearestTo(scope, matter);
  return { ...answerBase(scope), kind: "declined", reason: "motive", also };
}

/** Why somebody thinks so or wants it is for them to say: what they say on it. */
function viewOf(scope: Scope, matter: string): Answer | null {
  const asked = matter.replace(auxiliary, "");
  const named = nameAtStart(asked, (typed) => isName(typed, scope.people));
  const about = holding.exec(named?.rest ?? "")?.groups?.about;
  if (!named || about === undefined) return null;
  const given = whatSaid(scope, { speaker: named.name, about });
  return given.kind === "quotes" || given.kind === "passages" ? given : null;
}

/** "Thinks that", "is against": verbs of what somebody holds, not of what they do. */
const holding =
  /^(?:(?:really|still|also|not|so) )*(?:think|believe|feel|fear|worry about|doubt|consider|find|regard|see|expect|want|oppose|support|back|favou?r|object to|like|dislike|love|hate|(?:dis)?agree (?:with|on|about)|against|for|in favou?r of|opposed to|worried about|concerned about|(?:un)?happy (?:with|about))s?(?: that)? (?<about>.+)$/i;

/**
 * What whoever it is asked of says on a matter, or at all, first what has a word for a reason, and what has
 * the matter; else what is said in articles about it, or what comes closest.
 */
function nearestTo(scope: Scope, topic: string): readonly Result[] {
  const theirs = saidByWhom(scope, topic);
  const related = relatedTo(scope, topic);
  const said = distinct([...theirs.slice(0, theirsAtLeast), ...related, ...theirs]);
  const near = said.length > 0 ? said : onSubject(scope, topic, answerBase(scope))?.results;
  return (near ?? closestTo(scope, topic)).slice(0, shownAtMost);
}

function saidByWhom(scope: Scope, topic: string): Result[] {
  const knowsName = (typed: string) => isName(typed, scope.people);
  const asked = topic.replace(auxiliary, "");
  const named = knowsName(asked) ? { name: asked, rest: "" } : nameAtStart(asked, knowsName);
  if (!named) return [];
  const saidOn = (about: string | null) => {
    const { results, also } = whatSaid(scope, { speaker: named.name, about });
    return distinct([...results, ...also]);
  };
  const onMatter = saidOn(named.rest.replace(negation, ""));
  const said = onMatter.length > 0 ? onMatter : saidOn(null);
  const tells = ({ quote }: Result) => states(quote, "reason", topic);
  return [...said.filter(tells), ...said.filter((each) => !tells(each))];
}

const auxiliary =
  /^(?:(?:did|does|do|is|are|was|were|has|have|had|will|wo|would|could|ca|can|should)(?:n['’]?t)? )+/i;
const pointing = / (?:that|this|it|so)$/i;
const negation = /^(?:not|never) /i;
