import type { KnowsName } from "#answers/questions/typed/name-in.ts";

/**
 * A question with the one whom it names first in the place of its pronoun: "and the minister, what did
 * he promise?" asks what the minister promised. Any other as it is.
 */
export function withFirstNamed(text: string, knowsName: KnowsName): string {
  const { name = "", asked = "" } = first.exec(text)?.groups ?? {};
  if (!(knowsName(name) || /^the /i.test(name)) || !subject.test(asked)) return text;
  return asked.replace(subject, (_, before: string, pronoun: string) =>
    /^(?:his|her|their)$/i.test(pronoun) ? `${before}${name}'s` : `${before}${name}`,
  );
}

const first =
  /^(?:(?:and|but|so|ok) )?(?:(?:what|how) about )?(?<name>[^"“”«»,:;?–—]{2,50}?)(?:[,:;?–—]| -) ?(?<asked>(?:what|how|when|where|why|did|does|do|has|have|had|is|was)\b.+)$/iu;

/** The pronoun that a question asks of, behind its verb or, for what is theirs, behind "what was". */
const subject =
  /^((?:(?:what|how|when|where|why)(?:['’]s)? )?(?:(?:did|does|do|has|have|had|is|was|are|were) )?)(s?he|they|it|his|her|their)\b/i;
