/** Whether a line is the page's by its form, whatever its words: a rule, a breadcrumb, a caption, a contact. */
export function hasFurnitureForm(line: string): boolean {
  return isRule(line) || isBreadcrumb(line) || isCaption(line) || isContact(line);
}

/** A line drawn with punctuation, or the end mark of a wire story: "- 30 -", "ENDS". */
function isRule(line: string): boolean {
  if (/^(?:[-–—] ?30 ?[-–—]|[-–— ]{0,3}ends[-–— ]{0,3})$/i.test(line)) return true;
  return line.length >= 3 && /^[-–—*_=~•·.#\s]+$/.test(line);
}

/** Section names with separators between: "Home > News > Europe". */
function isBreadcrumb(line: string): boolean {
  if (line.length > 100 || !/[>›»|]/.test(line)) return false;
  const names = line.split(/[>›»|]/);
  return names.length >= 3 && names.every((name) => /^\s*[\p{L}\d&' -]{2,30}\s*$/u.test(name));
}

/** What stands below a picture: its line ends in who took it. Words in double marks stay the article's. */
function isCaption(line: string): boolean {
  if (!/[a-z]/i.test(line.charAt(line.length - 1)) && !/[.)]$/.test(line)) return false;
  return credit.test(line) && !/["“”]/.test(line);
}

const credit =
  /(?:^|[.!?’|–—(] ?)(?:[A-Z]{2,4} )?(?:Photo|Photograph|Picture|Pic|Image|Credit|Illustration)s?(?: credit)?(?: by |: ?|\/)[A-Z@][^.:]{1,60}[.)]?$/i;

/** A name with a telephone number or an address for mail, as press releases end. */
function isContact(line: string): boolean {
  return (
    line.length <= 120 &&
    !/[.!?]\s/.test(line) &&
    /(?:\s\+?\d[\d ()-]{7,16}\d|\s[\w.-]+@[\w-]+\.[\w.]+)$/.test(line)
  );
}
