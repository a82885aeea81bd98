/**
 * English words that carry grammar, not matter: they complete a phrase but don't find anything by
 * themselves. A closed class (determiners, pronouns, prepositions, conjunctions, auxiliaries and
 * question words; Quirk et al., "A Comprehensive Grammar of the English Language", 2.34–2.38),
 * written as the tokenizer folds them. "us" is left out: folded, it is also a country.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any each every either neither no such " +
    "i me my mine myself we our ours ourselves you your yours yourself yourselves " +
    "he him his himself she her hers herself it its itself they them their theirs themselves " +
    "who whom whose which what when where why how whoever whatever whichever " +
    "of in on at by for from to into onto with without within about against between among " +
    "through during before after above below over under up down out off as than via per toward " +
    "towards upon until till since because while if unless though although whether " +
    "and or but nor so yet not only " +
    "be am is are was were been being do does did doing done have has had having " +
    "can could may might must shall should will would ought " +
    "dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant cannot " +
    "couldnt shouldnt mustnt aint " +
    "there here then too very also just own same other more most both all few again further once"
  ).split(" "),
);

/** Verb forms that lead to what was said in any news article: another first letter makes another word ("raid"). */
export const speechVerbs: ReadonlySet<string> = new Set(
  "say says said saying tell tells told telling ask asks asked asking add adds added adding".split(
    " ",
  ),
);
