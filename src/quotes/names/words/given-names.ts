/** Names and what those who bear them are called, in lower case: "william bill …". Our own list. */
const called = `
  abigail abby, abraham abe, albert al bert, alexander alex sandy sasha, alexandra alex sandra,
  alfred alf fred, amanda mandy, andrew andy drew, anthony tony, barbara barb babs,
  benjamin ben benny, bernard bernie, catherine cathy cath kate katie, charles charlie chuck,
  christina chris tina, christine chris tina, christopher chris kit, cynthia cindy,
  daniel dan danny, david dave, deborah deb debbie, donald don donnie, dorothy dot, douglas doug,
  edward ed eddie ned ted, elizabeth beth betsy betty eliza liz lizzie, eugene gene, frances fran,
  francis frank, franklin frank, frederick fred freddie, geoffrey geoff, gerald gerry jerry,
  gregory greg, harold hal harry, henry hank harry, herbert bert herb, jacqueline jackie,
  james jamie jim jimmy, janet jan, jeffrey jeff, jennifer jen jenny, jeremiah jerry, jerome jerry,
  jessica jess, john jack johnny, jonathan jon, joseph joe joey, joshua josh, judith judy,
  katherine kate kathy katie, kathleen kathy, kenneth ken kenny, kimberly kim, lawrence larry,
  leonard len lenny, margaret maggie meg peggy, martin marty, matthew matt,
  michael mick mickey mike, nathan nate, nathaniel nate, nicholas nick nicky, pamela pam,
  patricia pat patty trish, patrick paddy pat, peter pete, philip phil, phillip phil, raymond ray,
  rebecca becky, richard dick rich rick ricky, robert bob bobby rob robbie, ronald ron ronnie,
  samantha sam, samuel sam, sandra sandy, stephen steve, steven steve, stuart stu, susan sue,
  teresa terry tess, terence terry, theodore ted teddy, theresa terry tess, thomas tom tommy,
  timothy tim, valerie val, victoria vicky, vincent vince, walter walt, william bill billy will,
  zachary zach
`;

const others: ReadonlyMap<string, ReadonlySet<string>> = otherForms();

function otherForms(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  const add = (one: string, other: string) =>
    forms.set(one, (forms.get(one) ?? new Set()).add(other));
  for (const row of called.split(",")) {
    const [name = "", ...short] = row.trim().split(" ");
    for (const one of short) {
      add(name, one);
      add(one, name);
    }
  }
  return forms;
}

/** What somebody of a first name may be printed as instead, in lower case: "joseph" for "joe". */
export function otherFormsOf(given: string): ReadonlySet<string> {
  return others.get(given) ?? none;
}

const none: ReadonlySet<string> = new Set();
