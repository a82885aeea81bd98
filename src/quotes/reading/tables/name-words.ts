// What words tell of a name that they stand in or beside, separated by spaces. Our own lists but for the ministries'.
/* biome-ignore-all format: a table */

/** Printed small between the parts of a name. */
export const particles =
  "de da di del della der den van von und zu zum zur bin binti binte bte bint ibn ould al el la las le los du do dos " +
  "das ten ter y e wa arap af ben ap ab ferch les des pour sans contre für para por";
/** Those that a surname without a first name may begin with. */
export const leadingParticles =
  "van von de der den del di al bin ten ter ap";
/** What the name of an account begins with: "u/LunarMoth". */
export const accounts =
  "u";

// Nouns for bodies. They differ by where they stand and by what is told with them.

/** What “the company” may be told to be: bodies that trade. */
export const firms =
  "airline automaker bank brand brewery carmaker carrier chain chipmaker company conglomerate firm insurer lender " +
  "manufacturer retailer start-up startup studio supermarket supplier utility";
/** What else a body is called right before its name: "the charity Later Days". */
export const groups =
  "agency app association body broadcaster charity club federation group guild magazine network newspaper nonprofit organisation " +
  "organization party platform publisher regulator site station think-tank tank union watchdog website";
/** What a firm is by its trade, and a person can be, too. */
export const operators =
  "brewer builder consultancy developer distiller distributor exporter giant grocer housebuilder importer maker " +
  "miner operator provider subsidiary wholesaler";
/** Last words of names of clubs, papers and offices; some of them end nobody else’s, some are surnames besides. */
export const bodyEnds =
  "co co. group bank banks times post journal news tv radio air shipping power energy records capital lines rail " +
  "water united rovers party trust union forum league council court parliament chronicle gazette herald tribune " +
  "courant observer mail wire primary college";
/** Last words of names of firms and bodies that nobody has for a surname. Our own list. */
export const tradeEnds =
  "academies academy accountants advisers advisors aerospace afc agency aid airlines airport airways analytics " +
  "architects atomics aviation bakery batteries beverages bikes biotech boats brewing buses care carpets catering " +
  "chemicals cinemas cleaning clinic clinics clothing comics commission committee construction consultancy " +
  "consulting corp corp. cosmetics couriers cruises crypto cyber cycles dairy defence defense dental department " +
  "developers developments digital distillers distillery drinks drones dynamics education electric electrical electronics " +
  "engineering entertainment environmental equity estates events farms fashion fc federation festivals films " +
  "finance financial fitness foods fragrances freight furniture games gas gym gyms haulage health healthcare " +
  "holdings holidays homecare homes hospital hotels housing inc inc. industries institute insurance interiors " +
  "investments jewellers laboratories labs learning lettings llc llp loans logistics ltd ltd. " +
  "management markets media mining ministry mobile motors museum music networks nuclear nurseries oil " +
  "outfitters packaging parcels partners payments petroleum pharma pharmaceuticals pictures pizza plastics plc " +
  "plumbing ports printing properties publishing pubs railways recruitment recycling removals renewables rentals " +
  "resources restaurants rfc robotics roofing satellites savings securities semiconductors services shops society " +
  "software solar solicitors solutions sports storage stores studios supermarkets systems taverns taxis " +
  "technologies technology telecom television textiles therapeutics tours toys training trains transport travel " +
  "tyres university ventures vineyards waste yachts";
/** Last words of offices of state: the agency is one, a firm is none, and readers know them by their initials. */
export const agencies =
  "administration agency authority bureau commission department inspectorate office service services";
/** What is of one thing or of several, by its first word: "Ministry of Trade and Industry". */
export const departments =
  "department ministry office";
/** What is of one thing or of several, where neither is somebody: "Institute of Tea and Milk". */
export const societies =
  "academy agency association board bureau center centers centre centres chamber college commission committee council " +
  "faculty federation institute institution museum school society union";
/** Last words behind two things that a body is for: "the Health and Safety Executive"; a college is of two places. */
export const jointOffices =
  "administration agency association authority board commission committee council department executive federation " +
  "institute ministry office organisation organization service society trust union";
/** Last words behind two things or names that a firm trades in or as: "Lund Iron and Steel Co." */
export const traders =
  "co co. company corp corp. corporation group inc inc. llc llp ltd ltd. partners plc works";
/** Who trades with whom the firm is named after: "Barlow and Sons". */
export const partners =
  "associates co co. company daughters partners sons";

// Last words, and first words, of what has a name and is nobody.

/** Hardly anybody’s last name. */
export const things =
  "act agreement amendment arena award awards bible brands business communications constitution convention corps " +
  "cup development doctrine effect enforcement express festival games goods images initiative international " +
  "journalism liberties month movement olympics operations pac pacs palace parenthood partnership plaza politics " +
  "prize program programme project productions publishing rally reform relations research revolution rights " +
  "scientific security show solutions stadium stores strategies summit testament time tour tower towers train " +
  "treaty trophy usa war watch week world year";
/** A body’s for a whole land: "Statistics Canada". */
export const lands =
  "africa america asia australia britain canada england europe ireland scotland wales";
/** Last words of streets. */
export const roads =
  "street avenue boulevard highway freeway road turnpike";
/** Last words of places, against "Jo Hill". */
export const spots =
  "bay beach bridge canal coast creek county desert harbor harbour heights hill hills island islands lake mountain " +
  "moines mountains ocean parkway peninsula plaines river sea square strait valley";
/** First words of places: "Lake Orr"; and of what has a person's name besides, as "Hurricane Ida" does. */
export const waters =
  "lake mount fort port cape hurricane typhoon cyclone";
/** First words of places that are named after others: "New York", "West Lund", "San Diego". */
export const halves =
  "new north south east west northern southern eastern western central upper lower inner outer midtown downtown " +
  "upstate greater saint st st. san santa los las puerto costa";
/** What "Day" and "Eve" stand behind. */
export const holidays =
  "boxing christmas easter thanksgiving halloween";

// Offices, and what people do.

/** Last words of offices that are hardly a surname, as "King" and "Bishop" are. */
export const officeHeads =
  "ambassador attorney chancellor commissioner constable director editor engineer executive general inspector " +
  "justice leader manager mayor minister officer president prosecutor secretary speaker superintendent treasurer " +
  "undersecretary";
/** Offices whose bearers are named after the place: "Bishop of Tarrow". */
export const seats =
  "king queen prince princess duke duchess marquess marchioness earl countess viscount viscountess baron baroness " +
  "lord lady emir sultan pope archbishop bishop dean abbot abbess";
/** What stands before an office besides titles, roles and adjectives: "County Attorney". */
export const levels =
  "assistant county district federal municipal national provincial regional second state";
/**
 * "Housing" of "Minister for Housing": the other words of the portfolios in the cabinets of Australia, Bangladesh, Canada,
 * Ghana, India, Ireland, Kenya, Malaysia, New Zealand, Nigeria, Pakistan, Singapore, South Africa and the United Kingdom.
 */
export const portfolios =
  "affairs aged ageing animal arts broadcasting budget business care change childhood children citizenship climate " +
  "commerce communications communities consumer cooperatives corporate correctional corrections customs cyber " +
  "defence defense digital disabilities disaster drainage early economic economy emergency energy enterprise " +
  "entrepreneurship ethnic export external families family finance fisheries food foreign forest forestry forests " +
  "gender growth health heavy heritage higher home homes housing human husbandry indigenous industrial industries " +
  "industry intelligence interior internal international justice labor labour lands livestock local manpower " +
  "marine maritime medical mental mineral minerals mines mining monitoring multicultural national natural " +
  "neighbourhoods overseas parliamentary pensions petroleum planning policy ports power primary prisons " +
  "prosecutions provincial public railways reform refugees regional relations religious renewable research " +
  "resilience resources revenue rights roads rural safety science sciences secondary senior service services " +
  "settlements shipping skills social sport sports state statistics supply sustainable technologies technology " +
  "telecommunications telecoms territories textiles tourism trade training transport treasury tribal urban veterans " +
  "vocational water welfare wildlife women work workforce works youth";
/** What no head of state is: "baker Ana Ruiz". */
export const plainTrades =
  "baker barber bartender builder butcher caretaker carer carpenter cashier cleaner clerk cook chef driver " +
  "electrician farmer firefighter fisherman florist gardener grocer hairdresser homeowner housekeeper janitor " +
  "joiner labourer librarian machinist mechanic miner nurse onlooker paramedic passenger patient pensioner " +
  "pharmacist plumber porter postman postwoman pupil receptionist resident roofer sailor seamstress shopkeeper " +
  "shopper student tailor teacher trucker volunteer waiter waitress weaver welder witness neighbor neighbour";
