/**
 * Words for what people do, by lines of work. A word that tells of several lines stands in each; one that tells of anything
 * ("leader", "candidate", "member") in none.
 */
export const linesOfWork = {
  politics:
    "politician minister secretary undersecretary chancellor premier president governor gov gov. senator sen sen. congressman " +
    "congresswoman representative rep rep. lawmaker legislator mp mep msp td mla mayor councillor councilor cllr cllr. cr coun " +
    "councilman councilwoman councilmember alderman assemblyman assemblywoman backbencher peer lord baroness taoiseach " +
    "commissioner chairman chairwoman chair secretary-general ambassador envoy consul diplomat deputy postmaster",
  bench: "judge justice magistrate coroner recorder sheriff jurist",
  law: "lawyer attorney solicitor barrister prosecutor counsel advocate kc qc sc silk atty",
  police:
    "officer detective det. inspector insp insp. di dci dsi constable const. pc dc wpc pcso sergeant sgt sgt. superintendent " +
    "supt supt. policeman policewoman cop trooper sheriff deputy lieutenant lt lt. captain capt capt. commander commissioner " +
    "ranger marshal",
  forces:
    "soldier officer general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. " +
    "commander cmdr cmdr. admiral adm adm. brigadier corporal cpl private airman marine sailor pilot veteran",
  rescue: "firefighter paramedic lifeguard coastguard coxswain officer commander",
  medicine:
    "doctor dr dr. surgeon neurosurgeon physician gp consultant psychiatrist anaesthetist pathologist paediatrician " +
    "pediatrician cardiologist oncologist nurse midwife paramedic medic dentist therapist physiotherapist psychologist matron " +
    "carer professor prof prof.",
  scholarship:
    "scientist researcher professor prof prof. dr dr. doctor academic scholar biologist chemist physicist geneticist " +
    "neuroscientist epidemiologist virologist astronomer geologist ecologist botanist mathematician statistician psychologist " +
    "sociologist economist historian lecturer postdoc engineer meteorologist climatologist astrophysicist biochemist " +
    "author director",
  schools:
    "teacher headteacher headmaster headmistress principal head tutor lecturer schoolteacher educator governor professor prof " +
    "prof.",
  churches:
    "priest vicar reverend rev rev. revd fr fr. father bishop archbishop cardinal pope pontiff canon dean curate rector chaplain " +
    "pastor minister rabbi imam sheikh cleric clergyman archdeacon prelate monk nun sister",
  press:
    "journalist reporter editor columnist correspondent presenter broadcaster host anchor interviewer blogger newsreader critic " +
    "commentator pundit author writer",
  letters:
    "author writer novelist poet playwright dramatist biographer screenwriter historian essayist journalist columnist " +
    "illustrator broadcaster academic professor",
  music:
    "singer musician rapper songwriter singer-songwriter vocalist guitarist bassist drummer pianist violinist cellist composer " +
    "conductor dj soprano tenor baritone frontman frontwoman star artist performer producer bandleader actor actress entertainer",
  stage:
    "actor actress star comedian comic performer presenter host entertainer producer director filmmaker film-maker screenwriter " +
    "dancer choreographer model singer broadcaster writer influencer",
  arts: "artist painter sculptor photographer designer illustrator architect ceramicist potter curator printmaker",
  sport:
    "player footballer cricketer athlete striker forward winger midfielder defender goalkeeper keeper goalie captain skipper " +
    "batsman batter bowler all-rounder wicketkeeper opener spinner paceman seamer quarterback linebacker cornerback centre-back " +
    "left-back right-back full-back fly-half scrum-half prop hooker flanker pitcher runner sprinter swimmer cyclist rider jockey " +
    "driver racer boxer fighter heavyweight golfer gymnast rower skater champion star rookie pundit international goalscorer " +
    "playmaker hurdler jumper",
  coaching: "manager coach boss trainer gaffer chairman owner pundit director president",
  refereeing: "referee ref umpire linesman official",
  business:
    "executive ceo cfo coo cto boss founder co-founder cofounder owner co-owner chairman chairwoman chair president director " +
    "manager entrepreneur businessman businesswoman industrialist banker investor trader billionaire tycoon mogul millionaire " +
    "developer landlord landlady publican restaurateur hotelier shopkeeper retailer publisher producer",
  causes:
    "campaigner activist organiser organizer founder director spokesman spokeswoman chairman chairwoman",
  advice: "analyst economist strategist pollster adviser advisor consultant",
  farming:
    "farmer fisherman skipper trawlerman gamekeeper forester beekeeper crofter gardener shepherd grower landowner",
  transport: "driver pilot cabbie trucker captain conductor cyclist motorist",
  trades:
    "plumber builder carpenter electrician joiner baker chef cook butcher tailor weaver barber hairdresser mechanic waiter " +
    "waitress barista cleaner",
  /** By chance in a story, whatever their work is. */
  bystanders:
    "neighbour neighbor resident witness passer-by onlooker bystander eyewitness shopper customer passenger commuter motorist " +
    "tourist holidaymaker visitor diner patient parishioner villager pensioner pupil",
} as const;

/** Work that a story has somebody do before it calls them so: nobody who is just named is "the judge". */
export const functions =
  "judge magistrate coroner recorder doctor surgeon gp nurse paramedic midwife dentist vet medic consultant referee ref umpire " +
  "linesman officer detective constable sergeant inspector teacher headteacher headmaster headmistress tutor lawyer solicitor " +
  "barrister prosecutor attorney counsel advocate agent landlord landlady customer waiter waitress bouncer receptionist " +
  "interviewer reporter editor priest vicar plumber builder driver pilot firefighter undertaker neighbour neighbor caller " +
  "shopkeeper manager coach trainer gaffer boss captain skipper director owner";

/** One word for another: shorter, older, or that of another country. */
export const sameWork: readonly string[] = [
  "governor gov gov.",
  "senator sen sen.",
  "representative congressman congresswoman rep rep.",
  "councillor councilor councilman councilwoman councilmember cllr cllr. cr coun coun.",
  "mp backbencher",
  "premier pm",
  "peer lord lady baroness viscount earl",
  "judge justice magistrate recorder sheriff",
  "teacher headteacher schoolteacher tutor",
  "nurse matron midwife",
  "driver motorist trucker cabbie",
  "attorney lawyer solicitor barrister advocate counsel kc qc sc atty",
  "prosecutor attorney",
  "detective det. di dc ds dci dsi",
  "inspector insp insp. di dci",
  "constable const. pc dc wpc",
  "sergeant sgt sgt. ds",
  "superintendent supt supt.",
  "officer pc wpc pcso constable sergeant sgt sgt. inspector insp insp. superintendent supt supt. policeman policewoman trooper " +
    "chief commander commissioner lieutenant lt lt. captain capt capt. detective det. di dc ds dci",
  "general gen gen.",
  "colonel col col.",
  "captain capt capt. skipper",
  "lieutenant lt lt.",
  "major maj maj.",
  "admiral adm adm.",
  "doctor dr dr. surgeon physician gp consultant psychiatrist anaesthetist paediatrician pediatrician cardiologist oncologist",
  "professor prof prof.",
  "vicar reverend rev rev. revd",
  "priest reverend rev rev. father fr fr.",
  "pontiff pope",
  "journalist reporter correspondent",
  "author writer novelist",
  "comedian comic",
  "keeper goalkeeper goalie",
  "striker forward",
  "manager coach boss trainer gaffer",
  "referee ref",
  "campaigner activist",
  "skipper fisherman trawlerman",
  "filmmaker film-maker director",
];

/** A word for many kinds of work, and for whom it stands. */
export const widerWork: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lawmaker:
      "senator sen sen. representative rep rep. congressman congresswoman mp mep assemblyman assemblywoman legislator",
    legislator:
      "senator sen sen. representative rep rep. congressman congresswoman mp mep assemblyman assemblywoman lawmaker",
    politician:
      "senator sen sen. representative rep rep. congressman congresswoman mp mep minister secretary chancellor governor gov. mayor " +
      "councillor cllr cllr. cr",
    minister: "secretary chancellor premier",
    scientist:
      "researcher professor prof prof. dr dr. biologist chemist physicist geneticist neuroscientist epidemiologist virologist " +
      "astronomer geologist ecologist botanist climatologist",
    researcher: "scientist professor prof prof. dr dr. academic",
    academic: "professor prof prof. lecturer historian sociologist economist scholar",
    cleric: "priest vicar bishop archbishop cardinal imam sheikh rabbi pastor",
    prelate: "bishop archbishop cardinal",
    musician:
      "singer guitarist bassist drummer pianist violinist cellist rapper songwriter frontman dj",
    singer: "vocalist rapper songwriter singer-songwriter frontman frontwoman soprano tenor star",
    artist: "painter sculptor singer rapper",
    actor: "star",
    star: "singer actor actress rapper",
    player:
      "striker forward winger midfielder defender goalkeeper captain skipper left-back right-back full-back centre-back fly-half " +
      "scrum-half prop hooker flanker batsman bowler quarterback pitcher",
    footballer:
      "striker forward winger midfielder defender goalkeeper left-back right-back full-back centre-back",
    defender: "left-back right-back full-back centre-back",
    cricketer: "batsman batter bowler all-rounder opener spinner seamer wicketkeeper",
    athlete: "sprinter runner hurdler jumper swimmer gymnast rower",
  }),
);

/** What two words are called for short. */
export const shortWork: ReadonlyMap<string, string> = new Map([
  ["chief executive", "ceo"],
  ["prime minister", "pm"],
  ["chief minister", "cm"],
  ["managing director", "md"],
]);

/** What an office is for, words for one thing in a row; what kind of chief one is, too. */
export const fields: readonly string[] = [
  "agriculture agricultural farm farming farms",
  "business commerce trade",
  "climate environment environmental",
  "communications media press",
  "culture cultural arts",
  "defence defense military",
  "digital it technical technology",
  "economic economy",
  "education schools",
  "energy oil petroleum",
  "executive",
  "finance financial",
  "fire",
  "foreign external",
  "health medical",
  "home interior internal",
  "housing",
  "intelligence security",
  "justice legal",
  "labor labour employment",
  "marketing",
  "operating operations operational",
  "police policing",
  "sales",
  "sport sports sporting",
  "tourism",
  "transport transportation",
];
