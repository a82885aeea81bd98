// Verbs that carry words, by the frame that they take. Our own list of lemmas; forms are made by
// rule, the irregular ones are below.
/* biome-ignore-all format: a table */

/** `say X`, `say that X`, `“X,” N said`: the words themselves. */
export const sayVerbs =
  "say add note write state explain argue insist declare claim admit acknowledge concede contend maintain assert allege announce reply respond answer continue conclude observe remark recall recount warn caution suggest stress emphasize emphasise underline underscore highlight confirm reveal disclose report predict promise vow pledge swear boast brag joke quip muse reflect lament complain grumble protest object counter retort rebut interject chime reason opine speculate reckon estimate guess believe think feel figure testify attest affirm reaffirm reiterate repeat profess propose volunteer confess confide hint imply indicate signal mention comment elaborate clarify specify point posit postulate theorize surmise fear hope worry assume suspect doubt deny dispute agree disagree demand request urge recommend advise advocate plead beg implore exclaim shout yell scream cry chant bark growl snap snarl mutter murmur mumble whisper sigh sob laugh giggle chuckle sneer scoff gush enthuse intone utter proclaim pronounce decree preach rail fume rage thunder bellow roar blurt stammer croak drawl venture hazard concur echo rejoin interrupt begin start finish close sum enjoin jeer hiss cheer press tweet retweet post text email blog scribble jot pen headline caption sing rap recite read quote cite offer share relate narrate describe marvel crow gloat taunt tease deadpan rue bemoan decry grin smile beam shrug wail moan groan whine snort sniff gasp purr splutter reminisce recollect storm vent demur soothe counsel pant smirk rule fret gripe vouch";
/** `tell N X`, `tell N that X`: the first object hears it. */
export const tellVerbs = "tell assure inform remind advise warn notify persuade convince promise brief reassure caution ask urge instruct email text message";
/** `call N X`, `describe N as X`: words for somebody or something. */
export const labelVerbs = "call label brand dub describe term deem denounce dismiss characterize characterise portray deride hail praise condemn slam blast criticize criticise mock ridicule decry compare refer liken tout attack accuse blame credit cite depict paint lambaste lambast assail disparage lampoon berate chide rebuke scold lash laud commend applaud welcome thank cheer toast bill declare consider christen title entitle nickname trash rip skewer pan savage knock fault chastise castigate admonish dispute reject rebuff defend";
/** Questions: `N asked`, `N wondered`. */
export const askVerbs = "ask wonder inquire enquire question query";
/** Paper speaks: `the poll shows`, `a document obtained by N says`. */
export const showVerbs = "show find read state say conclude reveal suggest indicate report note describe demonstrate detail document warn argue";
/** Speech told as an act, with a noun or an infinitive for its content. */
export const actVerbs = "reject deny refute discuss address raise outline voice express issue explain defend endorse propose announce offer promise threaten vow pledge call urge demand order request refuse decline agree apologize apologise answer respond criticize criticise oppose challenge cite tout mention acknowledge recount talk speak testify lecture complain concede repeat quote invoke float pitch plug unveil detail confirm dispute contradict question estimate forecast project warn predict";
/** Thought told by others; reported, not said. */
export const thoughtVerbs = "believe think feel know want hope expect fear worry see understand consider regard view decide plan intend seek prefer like love hate seem appear realize realise assume suspect doubt wish care remember forget learn hear overhear discover support oppose back";

/** Words that bind the speaker: promises and threats. */
export const commitVerbs = "promise vow pledge swear threaten agree offer volunteer plan intend propose";
/** Words that ask for an act. */
export const requestVerbs = "urge demand request call order ask beg implore plead recommend advise advocate instruct propose insist seek";
/** Praise and blame. */
export const judgeVerbs = "criticize criticise praise condemn denounce slam blast attack accuse blame credit mock ridicule deride hail applaud commend laud rebuke assail lambaste decry dismiss reject welcome thank defend endorse support oppose back question dispute challenge tout warn complain";
/** Claims and tidings. */
export const assertVerbs = "claim argue insist contend maintain assert allege declare state announce report reveal disclose confirm acknowledge admit concede note point explain add believe conclude predict suggest testify estimate stress emphasize emphasise reiterate affirm";
/** Of what another says: "rejected claims that …". */
export const turningDownVerbs = "deny dismiss reject dispute rebut refute";
/** Words not given. */
export const refuseVerbs = "refuse decline deny reject refute";

/** Verbs of an act or a thing that words can be too: "begin", "offer", "welcome". */
export const looseVerbs = "offer attack begin start finish close state maintain raise compare reflect read post share find show reason repeat welcome cheer challenge defend endorse support oppose back go put estimate advise email text message press sing issue interrupt laugh sigh cry order question answer reject refuse agree document detail report venture hazard title entitle christen consider bill cut hit push fire shoot jump weigh carry lash float pitch plug paint knock fault project forecast plan intend seek want know think feel see hear understand learn";
/** What is spoken about is their object: "mention the vote", "praise the crew". */
export const topicVerbs = "mention address discuss cite describe comment recall recount detail criticize criticise praise accuse blame mock attack blast slam condemn denounce tout dismiss raise outline defend speak talk joke complain boast brag quote refer characterize characterise portray hail applaud ridicule question";

/** Verbs of speech only with the word after them: "put it", "shot back", "went on". */
export const phrasalVerbs: Readonly<Record<string, readonly string[]>> = {
  put: ["it"], go: ["on", "further"], shoot: ["back"], fire: ["back"], hit: ["back", "out"], push: ["back"],
  clap: ["back"], chime: ["in"], weigh: ["in"], jump: ["in"], cut: ["in"], butt: ["in"], pipe: ["up"], speak: ["up"],
  lash: ["out"], accept: ["that"], charge: ["that"], carry: ["on"], make: ["clear", "plain"],
};

/** base: past, participle (where it differs from the past), and so on. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ["said"], tell: ["told"], write: ["wrote", "written"], think: ["thought"], feel: ["felt"],
  swear: ["swore", "sworn"], read: ["read"], sing: ["sang", "sung"], begin: ["began", "begun"],
  know: ["knew", "known"], see: ["saw", "seen"], understand: ["understood"], find: ["found"],
  show: ["showed", "shown"], speak: ["spoke", "spoken"], seek: ["sought"],
  forget: ["forgot", "forgotten"], hear: ["heard"], overhear: ["overheard"], forecast: ["forecast"],
  learn: ["learned", "learnt"], put: ["put"], go: ["went", "gone"],
  shoot: ["shot"], hit: ["hit"], cut: ["cut"], make: ["made"],
  choose: ["chose", "chosen"],
  forgive: ["forgave", "forgiven"], break: ["broke", "broken"], burst: ["burst"], lead: ["led"], let: ["let"],
  meet: ["met"],
};

/** Verbs of several syllables whose last letter is doubled, because the last is stressed. */
export const stressedLast = "abhor admit begin concur deadpan demur forget prefer rebut refer";
/** Those whose last letter Britain doubles and America does not: "labelled", "labeled". */
export const doubledInBritain = "label signal counsel";
