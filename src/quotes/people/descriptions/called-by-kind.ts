import type { Entity, People } from "#quotes/names/entity.ts";
import type { Speakers } from "#quotes/people/resolved.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/**
 * "The newspaper", where the article puts that word before one name ("newspaper Sund Post") and tells of none without a
 * name before ("a newspaper"): null for any other.
 */
export function calledByKind(r: Reading, { people }: Speakers, mention: Mention): Entity | null {
  const { from, to, head } = mention;
  if (to - from !== 2 || lowerAt(r, from) !== "the") return null;
  const noun = lowerAt(r, head);
  const filed = isAmong(noun, kinds) ? kindsOf(r, people).get(noun) : undefined;
  if (!filed?.entity) return null;
  return filed.named < from && (filed.unnamed < 0 || filed.unnamed > from) ? filed.entity : null;
}

/** What few bodies of an article are: of companies, groups and clubs there are others that are not called so. */
const kinds =
  "broadcaster charity insurer magazine newspaper nonprofit supermarket think-tank union watchdog";

/** The one body that a word stands before, null for several; the first tokens of the word with a name and without, or -1. */
interface Filed {
  entity: Entity | null;
  named: number;
  unnamed: number;
}

const known = new WeakMap<People, ReadonlyMap<string, Filed>>();

/** What each word for a body stands before, found once for an article. */
function kindsOf(r: Reading, people: People): ReadonlyMap<string, Filed> {
  const before = known.get(people);
  if (before) return before;
  const byKind = new Map<string, Filed>();
  for (let at = 0; at < r.tokens.length; at += 1) {
    const noun = r.tokens[at]?.text ?? "";
    if (!isAmong(noun, kinds)) continue;
    const filed = byKind.get(noun);
    const run = people.runOf[at + 1] ?? -1;
    const entity = run >= 0 && people.runs[run]?.from === at + 1 ? people.entityOf[run] : undefined;
    const isBody = entity !== undefined && entity.kind === "institution";
    const isUnnamed = !isBody && isOneOf(r, at - 1, "a an another one other");
    if (!isBody && !isUnnamed) continue;
    if (!filed) {
      byKind.set(noun, {
        entity: entity ?? null,
        named: isBody ? at : -1,
        unnamed: isBody ? -1 : at,
      });
      continue;
    }
    if (isUnnamed && filed.unnamed < 0) filed.unnamed = at;
    if (!isBody) continue;
    filed.entity = filed.named < 0 || filed.entity === entity ? entity : null;
    if (filed.named < 0) filed.named = at;
  }
  known.set(people, byKind);
  return byKind;
}
