const initial = "(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?";
const rime =
  "(?:i?ang|i?ong|uang|eng|ing|uan|ian|[aeiu]n|i?ao|uai|[ae]i|i?ou|u[aeio]|i[aeu]|[aeiou])";
const syllables = new RegExp(`^(?:${initial}${rime}){2}$`);

/** Whether two words are a Chinese family’s name that is a plain word besides and a given name: "Fan Weiguang", "Long Meiling". */
export function isFamilyAndGiven(family: string, given: string): boolean {
  return (family === "fan" || family === "long") && given.length >= 5 && syllables.test(given);
}
