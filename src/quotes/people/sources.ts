import type { Span } from "#articles/article.ts";
import type { Speaker, SpeakerId } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { step } from "./evidence.ts";
import type { Resolved, Sources, Speakers } from "./resolved.ts";
import { nounOfWork } from "./shared-role.ts";

/** An empty register of sources. */
export function sourcesRegister(): Sources {
  const known = new Map<string, Speaker & { mentions: Span[] }>();
  const byHead = new Map<string, Speaker>();
  return {
    at(name, kind, where, { head, members = [] } = {}) {
      const key = keyOf(name);
      const speaker = known.get(key) ?? {
        id: `s${known.size + 1}` as SpeakerId,
        kind,
        name,
        aliases: [name],
        roles: [],
        mentions: [],
        ...(members.length > 1 ? { members: members.map(({ id }) => id) } : {}),
      };
      known.set(key, speaker);
      if (speaker.mentions.length < 200) speaker.mentions.push(where);
      if (head !== undefined) byHead.set(head, speaker);
      return speaker;
    },
    headedBy: (word) => byHead.get(word),
    printedAs: (name) => known.get(keyOf(name)),
    all: () => [...known.values()],
  };
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, "");
}

/** A source with no name, shown as printed. */
export function asPrinted(
  r: Reading,
  { sources }: Pick<Speakers, "sources">,
  mention: Mention,
  how: Resolved["how"],
  sure: number,
): Resolved {
  const c = r.classes[mention.head] ?? 0;
  const head = lowerAt(r, mention.head);
  const many = isAmong(head, "staff crew");
  const kind = c & is.body && !(c & is.role) && !many ? "institution" : "unnamed";
  const by = mention.form === "pronoun" || mention.form === "relative" ? "pronoun" : "nominal";
  const { start, end } = mention;
  const more = { head: nounOfWork(r, mention) };
  const speaker = sources.at(r.text.slice(start, end), kind, { start, end }, more);
  return { speaker, how, steps: [step(r, by, mention)], rivals: [], sure };
}
