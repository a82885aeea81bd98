import type { Result } from "#answers/answer.ts";

/** Whose words a result is, as far as that is known: “perhaps Ann Lee”; null where nobody is known. */
export function whoWords<Speaker extends string | null>({
  speaker,
  isUnsure,
}: Credited<Speaker>): string | Speaker {
  return speaker !== null && isUnsure ? `perhaps ${speaker}` : speaker;
}

/** What stands with the words where who said them is a guess; empty anywhere else. */
export function unsureWords({ isUnsure }: Pick<Result, "isUnsure">): string {
  return isUnsure ? "speaker not sure" : "";
}

interface Credited<Speaker> extends Pick<Result, "isUnsure"> {
  readonly speaker: Speaker;
}
