/**
 * Forms of address before names in the English-language press, in lower case; none that is often a first name or a
 * surname, as “Malik”, “Tun” and “Nana” are. By the articles of Wikipedia on styles and titles (Malay, Indian,
 * Filipino, Ghanaian, Ugandan, Zulu, Māori, Eastern Orthodox) and on the ranks of armies and police in Commonwealth countries.
 */
export const honorifics =
  "coun coun. cllr. insp. const. supt. barr. ald ald. alderperson councilperson selectwoman cathaoirleach counsel barrister apostle prophetess deaconess ven ven. fr. msgr. atty. engr. " +
  "archimandrite archpriest hieromonk catholicos maalim maulvi moulvi moulana mawlana allama ustad ustadh ustazah " +
  "padmashri shrimati sushri mahant sadhvi jathedar giani subedar havildar " +
  "tunku tengku pehin datin paduka puan encik hajah hajjah kyai ibu bapak kapitan konsehal kagawad " +
  "osagyefo otumfuo togbe igwe obong kabaka omukama inkosi kgosi ntate kaumatua kaumātua whaea";
