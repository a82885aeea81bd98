import type { Span } from "#articles/article.ts";
import type { Speaker, SpeakerId } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { step } from "./evidence.ts";
import type { Resolved } from "./resolved.ts";

/** The sources that are no single named person: unnamed, collective, joint. One each as printed. */
export interface Sources {
  /** The source printed as `name`, met again or for the first time. */
  at(name: string, kind: Speaker["kind"], where: Span): Speaker;
  /** The last source whose printed description ends with a word. */
  endingWith(word: string): Speaker | undefined;
  all(): readonly Speaker[];
}

/** An empty register of sources. */
export function sourcesRegister(): Sources {
  const known = new Map<string, Speaker & { mentions: Span[] }>();
  const byLastWord = new Map<string, Speaker>();
  return {
    at(name, kind, where) {
      const key = name.toLowerCase().replace(/^(?:the|an?) /, "");
      const met = known.get(key);
      if (met) {
        if (met.mentions.length < 200) met.mentions.push(where);
        return met;
      }
      const speaker = {
        id: `s${known.size + 1}` as SpeakerId,
        kind,
        name,
        aliases: [name],
        roles: [],
        mentions: [where],
      };
      known.set(key, speaker);
      byLastWord.set(key.slice(key.lastIndexOf(" ") + 1), speaker);
      return speaker;
    },
    endingWith: (word) => byLastWord.get(word),
    all: () => [...known.values()],
  };
}

/** A source with no name, shown as printed. */
export function asPrinted(
  r: Reading,
  sources: Sources,
  mention: Mention,
  how: Resolved["how"],
  sure: number,
): Resolved {
  const head = r.classes[mention.head] ?? 0;
  const many = /^(?:staff|crew)$/.test(r.tokens[mention.head]?.lower ?? "");
  const kind = head & is.body && !(head & is.role) && !many ? "institution" : "unnamed";
  const by = mention.form === "pronoun" || mention.form === "relative" ? "pronoun" : "nominal";
  const speaker = sources.at(r.text.slice(mention.start, mention.end), kind, {
    start: mention.start,
    end: mention.end,
  });
  return { speaker, how, steps: [step(r, by, mention)], rivals: [], sure };
}
