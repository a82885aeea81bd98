import { type KnowsName, nameAtStart } from "#answers/questions/typed/name-in.ts";

/** A question parted from the person whose words it asks for, leaves out, or asks for the company of. */
export interface Limited {
  readonly text: string;
  /** As typed: "according to Ann Lee". */
  readonly from: string | null;
  /** As typed: "besides Ann Lee". */
  readonly except: string | null;
  /** As typed: "quoted alongside Ann Lee". */
  readonly beside: string | null;
}

const limit =
  /(?:,? )?\b(?:(?<beside>(?<=\bquoted )(?:alongside|along with|together with|next to|beside|with))|(?<except>besides|apart from|aside from|other than|except(?: for)?|excluding|not counting|but not|(?<=\b(?:any|every|no)(?:one|body| one) |\bwho )but)|according to)[ :]+(?<name>[^"“”«»,;:?!]+)/i;

/** Takes "besides NAME", "quoted alongside NAME" and "according to NAME" out of a question; nothing where the name is unknown. */
export function readLimits(question: string, knowsName: KnowsName): Limited {
  const match = limit.exec(question);
  const typed = match?.groups?.name?.trim() ?? "";
  const parted =
    match && (knowsName(typed) ? { name: typed, rest: "" } : nameAtStart(typed, knowsName));
  if (!match || !parted) return { text: question, from: null, except: null, beside: null };
  const before = question.slice(0, match.index);
  const after = question.slice(match.index + match[0].length);
  const text = `${before} ${parted.rest}${after}`.replace(/\s+/g, " ").trim();
  const { except, beside } = match.groups ?? {};
  const { name } = parted;
  return {
    text,
    from: except === undefined && beside === undefined ? name : null,
    except: except === undefined ? null : name,
    beside: beside === undefined ? null : name,
  };
}
