/** Last words of names of companies, clubs and offices. */
export const companyEnd = new Set(
  (
    "inc inc. corp corp. co co. ltd ltd. llc plc group holdings bank banks times post " +
    "journal news tv radio air airlines airways shipping power energy motors robotics foods " +
    "media records partners capital industries systems technologies lines pictures studios " +
    "pharmaceuticals insurance logistics railways rail water telecom airport fc afc rfc united " +
    "rovers party institute trust society federation union forum league council court ministry " +
    "department agency commission committee parliament chronicle gazette herald tribune " +
    "courant observer mail wire homes hotels software networks primary academy college " +
    "university hospital museum"
  ).split(" "),
);

/** Whether a word behind a name tells of what law a company is: "Larkin GmbH", "Larkin SpA". */
export function isLegalForm(word: string): boolean {
  return legalForms.test(word);
}

/** By their capitals: "Sa" and "Ag" are surnames. */
const legalForms = /^(?:AB|AG|AS|ASA|Bhd|BV|GmbH|KK|LLP|NV|Oyj|Pte|Pty|SA|SARL|SE|SpA|SRL)$/;
