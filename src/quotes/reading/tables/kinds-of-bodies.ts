// Words for bodies by their kinds, separated by spaces. A word that may stand for bodies of several kinds is in each.
/* biome-ignore-all format: a table */

/** What bodies of each kind are called: "the lender said". */
export const bodiesByKind = {
  shops: "supermarket supermarkets retailer grocer store shop discounter bookmaker bookshop bakery pharmacy dealership",
  banks: "bank lender creditor broker",
  insurers: "insurer underwriter",
  airlines: "airline carrier",
  carriers: "carrier railway ferry shipper courier haulier",
  operators: "airport port mine station",
  makers:
    "manufacturer maker carmaker automaker drugmaker chipmaker steelmaker shipbuilder miner exporter importer",
  builders: "builder housebuilder developer contractor",
  landlords: "landlord",
  utilities: "utility",
  press: "newspaper paper magazine publisher tabloid broadsheet journal imprint outlet",
  air: "broadcaster channel network station publisher outlet studio label",
  tech: "start-up startup platform app developer",
  inns: "restaurant hotel pub cafe café bar nightclub venue resort brewer brewery distiller distillery",
  clubs: "club team side franchise outfit",
  troops: "regiment battalion brigade squadron choir ballet circus troupe",
  charities: "charity nonprofit non-profit foundation trust hospice ngo institute centre center",
  causes: "campaign coalition alliance movement lobby collective foundation",
  unions: "union federation association guild",
  associations: "association federation confederation society guild institute council alliance lobby league commission",
  regulators: "regulator watchdog agency inspectorate commission authority ombudsman office bureau administration",
  states: "government administration ministry department office agency cabinet council authority bureau commission",
  parliaments: "parliament senate congress house assembly committee council panel",
  forces: "force police constabulary department bureau army military navy",
  courts: "court tribunal inquiry inquest",
  schools: "school academy college nursery",
  universities: "university college institute school",
  hospitals: "hospital trust clinic infirmary surgery practice",
  churches: "church diocese archdiocese synod cathedral",
  parties: "party campaign",
  museums: "museum gallery zoo library theatre festival orchestra trust centre center",
  researchers: "think-tank institute centre center laboratory observatory foundation",
} as const;

/** What bodies of all kinds that trade are called. */
export const ofTrade =
  "company firm business corporation conglomerate multinational group brand chain giant subsidiary supplier provider " +
  "distributor wholesaler operator startup start-up franchise consortium manufacturer";
/** What the others are, but those of the state. */
export const ofOthers =
  "group organisation organization body network institution";
/** And those of the state. */
export const ofState =
  "institution agency";

/** What tells the kind in a name; words of `bodiesByKind` and `ofTrade` do, too. */
export const namesByKind = {
  trade:
    "inc inc. corp corp. co co. ltd ltd. llc plc gmbh holdings partners capital industries systems technologies services " +
    "telecom telecoms mobile group",
  shops: "stores supermarkets foods motors",
  makers: "foods motors pharmaceuticals robotics electric energy power",
  tech: "software robotics",
  inns: "hotels",
  banks: "banks bancorp",
  insurers: "insurance",
  utilities: "energy power electric gas water",
  operators: "energy power hotels",
  airlines: "airlines airways air aviation jet",
  carriers: "logistics rail railways shipping lines trains buses ferries",
  builders: "homes developments construction energy power",
  press: "times post journal news chronicle gazette herald tribune courant observer mail wire press",
  air: "tv radio news media records pictures studios broadcasting",
  clubs: "fc afc rfc cc united rovers wanderers albion athletic rangers hotspur",
  schools: "primary",
  hospitals: "hospitals health",
  forces: "sheriff guard",
  states: "treasury kremlin pentagon borough embassy",
  parliaments: "committee",
  parties: "democrats republicans",
  unions: "workers brotherhood teamsters",
  charities: "fund",
  causes: "against action watch justice",
} as const;

/** What tells the kind before a word for any firm, as the words above do: "the train operator", "the food giant". */
export const tradesByKind = {
  shops: "clothing fashion food furniture grocery",
  makers: "car drug drugs steel tyre",
  tech: "tech technology",
  inns: "catering drinks food",
  banks: "banking",
  carriers: "bus coach freight haulage rail shipping train",
  airlines: "aviation",
  operators: "energy gas mining oil",
  utilities: "electricity energy gas oil power",
  builders: "building construction housebuilding property",
  landlords: "property",
} as const;

/** Bodies that a person can be as well, */
export const personsToo =
  "brewer broadcaster creditor distiller distributor exporter grocer importer lender maker miner operator provider regulator " +
  "shipper supplier underwriter wholesaler";
/** and what a person is rather than a body. */
export const personsFirst = "builder contractor developer landlord publisher";
