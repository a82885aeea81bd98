/** Each state of the United States without spaces, and what it is in short: by the post, and in newspapers. */
const printed =
  "alabama al ala,alaska ak,arizona az ariz,arkansas ar ark,california ca calif,colorado co colo,connecticut ct conn," +
  "delaware de del,florida fl fla,georgia ga,hawaii hi,idaho id ida,illinois il ill,indiana in ind,iowa ia,kansas ks kan," +
  "kentucky ky,louisiana la,maine me,maryland md,massachusetts ma mass,michigan mi mich,minnesota mn minn," +
  "mississippi ms miss,missouri mo,montana mt mont,nebraska ne neb,nevada nv nev,newhampshire nh,newjersey nj," +
  "newmexico nm,newyork ny,northcarolina nc,northdakota nd,ohio oh,oklahoma ok okla,oregon or ore,pennsylvania pa penn," +
  "rhodeisland ri,southcarolina sc,southdakota sd,tennessee tn tenn,texas tx tex,utah ut,vermont vt,virginia va," +
  "washington wa wash,westvirginia wv wva,wisconsin wi wis,wyoming wy wyo";

const stateOfShort = new Map(
  printed.split(",").flatMap((state) => {
    const [name = "", ...shorts] = state.split(" ");
    return shorts.map((short) => [short, name] as const);
  }),
);

/** "kentucky" of "Ky.", "newyork" of "N.Y." and "New York". */
export function stateNamed(words: string): string {
  const lower = words.toLowerCase().replaceAll(/[. ]/g, "");
  return stateOfShort.get(lower) ?? lower;
}
