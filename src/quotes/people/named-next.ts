import { type Entity, entityAt } from "#quotes/names/entity.ts";
import { opensSentence, speaks } from "#quotes/names/name-position.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import { isPlural, isRole } from "#quotes/names/role-words.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { genderOf } from "./antecedent.ts";
import { staysUnnamed } from "./descriptions.ts";
import type { Speakers } from "./resolved.ts";
import { sharedRole } from "./shared-role.ts";

/** How many paragraphs below the first may open with the name. */
const reach = 2;

/**
 * Whom an article's first paragraph tells of before the next one names them: "A council leader has said …" above
 * "Ana Ruiz, leader of Lund Council, said", "A woman has told …" above "Ana Ruiz, 34, was".
 */
export function namedNext(r: Reading, { people }: Speakers, mention: Mention): Entity | null {
  const block = r.blockOf[mention.head] ?? 0;
  if (r.blocks[block]?.block.kind !== "body" || r.blocks[block - 1]?.block.kind === "body")
    return null;
  if (!isSomebody(r, mention) || staysUnnamed(r, mention)) return null;
  for (let next = block + 1; next <= block + reach; next += 1) {
    const sentence = r.sentences[r.blocks[next]?.firstSentence ?? -1];
    if (!sentence || r.blocks[next]?.block.kind !== "body") return null;
    const run = people.runs[runsBefore(people.runs, sentence.from)];
    const entity = run && entityAt(people, run.from);
    if (!run || !entity || run.from >= sentence.to || !isIntroduced(r, run, entity)) continue;
    const gender = genderOf(r, mention);
    if (gender && entity.gender && gender !== entity.gender) continue;
    const aged = gender !== null && gender === entity.gender && hasAge(r, run);
    if (aged || sharedRole(r, mention, entity, sentence.to) > 0) return entity;
  }
  return null;
}

/** "A council leader", "the vicar of Lund" */
function isSomebody(r: Reading, { from, head }: Mention): boolean {
  return /^(?:an?|one|the)$/.test(lowerAt(r, from)) && isRole(r, head) && !isPlural(r, head);
}

/** Whether a name is the first and the full one of somebody whom the sentence is about, or who speaks there. */
function isIntroduced(r: Reading, run: NameRun, { kind, runs }: Entity): boolean {
  if (kind !== "person" || runs[0] !== run || run.to - run.core < 2) return false;
  return opensSentence(r, run) || speaks(r, run);
}

/** "Ana Ruiz, 34," */
function hasAge(r: Reading, { to }: NameRun): boolean {
  return r.tokens[to]?.text === "," && /^[1-9]\d$/.test(r.tokens[to + 1]?.text ?? "");
}
