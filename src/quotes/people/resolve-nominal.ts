import type { Entity } from "#quotes/names/entity.ts";
import { type NameRun, runsBefore } from "#quotes/names/name-run.ts";
import type { Speaker } from "#quotes/quotation.ts";
import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isCapital, type Reading } from "#quotes/reading/reading.ts";
import { resolveAnaphor } from "./anaphora.ts";
import { apposedName, postedName } from "./apposed-name.ts";
import { asBefore, describedAgain, maybeAnybody } from "./described-again.ts";
import { nameSteps, step } from "./evidence.ts";
import { lastDescribed } from "./last-source.ts";
import type { Resolved, Speakers } from "./resolved.ts";
import { sharedRole } from "./shared-role.ts";
import { asPrinted, type Sources } from "./sources.ts";

/** Who a description stands for: "the former curator, Ignatius Bell", "the minister", "officials". */
export function resolveNominal(
  r: Reading,
  all: Speakers,
  sources: Sources,
  mention: Mention,
  last: Speaker | null,
): Resolved {
  const apposed = apposedName(r, all, mention) ?? postedName(r, all, mention);
  if (apposed) return apposed;
  if (isDefinitePerson(r, mention) && !staysUnnamed(r, mention)) {
    const mayBeNamed = !maybeAnybody(r, mention);
    const known = mayBeNamed ? (withAge(r, all, mention) ?? withRole(r, all, mention)) : null;
    const cited = describedAgain(r, all, sources, mention);
    // "one former adviser said …. “…,” the former adviser added", whoever else has advised
    const again = cited !== undefined && cited === all.heard.at(-1)?.speaker;
    if (known && !again) return byDescription(r, all, mention, known, 0.85);
    if (cited) return asBefore(r, sources, mention, cited);
    if (
      mayBeNamed &&
      mention.to - mention.from <= 4 &&
      !isOwned(r, mention) &&
      !needsNoName(r, all, mention)
    ) {
      const again = anybody.test(r.tokens[mention.head]?.lower ?? "")
        ? lastDescribed(r, all, mention, last)
        : null;
      if (again) return again;
      const near = resolveAnaphor(r, all, mention, true, last, standIn(r, mention));
      if (near) return near;
    }
  }
  const body = bodyEndingIn(r, all, mention);
  if (body) return byDescription(r, all, mention, body, 0.8);
  const named = isDefiniteBody(r, mention) ? resolveAnaphor(r, all, mention, false, last) : null;
  return named ?? asPrinted(r, sources, mention, "explicit", 0.9);
}

/** "the President", "the Prime Minister", "the pensioner", "the spokesman": whom the article need not name. */
function needsNoName(r: Reading, { heard }: Speakers, { from, to, head }: Mention): boolean {
  const lower = r.tokens[head]?.lower ?? "";
  // "the nurse who treated her": the clause tells who, and no name does.
  const near = r.blockOf[heard.at(-1)?.at ?? -1] === r.blockOf[from];
  // "the mother of four who sells food", of whom the paragraph has just told
  const goesOn = near && ((r.classes[head] ?? 0) & (is.maleNoun | is.femaleNoun)) !== 0;
  if (/^(?:who|whose)$/.test(r.tokens[to]?.lower ?? "") && !goesOn) return true;
  if (/^spokes/.test(lower)) return true;
  const plain = head === to - 1 && (head === from + 1 || isCapital(r, head - 1));
  return plain && ((isCapital(r, head) && ofState.test(lower)) || ofAge.test(lower));
}

const ofState =
  /^(?:president|minister|king|queen|pope|monarch|premier|chancellor|taoiseach|emperor|sultan)$/;
const ofAge = /^(?:pensioner|grandmother|grandfather|gran|widow|widower|toddler)$/;

/** Whom "the witness" can be: nobody who is in the story by office, as the lawyers and the judge are. */
function standIn(r: Reading, { head }: Mention): (entity: Entity) => boolean {
  if (!byChance.test(r.tokens[head]?.lower ?? "")) return () => true;
  return ({ roles, runs }) =>
    roles.length === 0 && runs.every((run) => run.core === run.from && !isInCourt(r, run));
}

/** "Prosecuting, Helena Ashby", "Helena Ashby, for the defence,", "cross-examined by Ashby": in the story by office. */
function isInCourt(r: Reading, { from, to }: NameRun): boolean {
  const word = (at: number) => r.tokens[at]?.lower ?? "";
  if (word(from - 1) === "by") return /examined$/.test(word(from - 2));
  if (word(from - 1) === "," && atLaw.test(word(from - 2))) return true;
  return word(to) === "," && (atLaw.test(word(to + 1)) || sides.test(word(to + 3)));
}

const atLaw = /^(?:prosecuting|defending|mitigating|sentencing)$/;
const sides = /^(?:defen[cs]e|prosecution|crown)$/;

const byChance =
  /^(?:witness|victim|defendant|complainant|claimant|suspect|accused|patient|survivor|caller|passenger|neighbou?r|resident|person|boyfriend|girlfriend|stranger|attacker|gunman|robber|thief|man|woman|boy|girl|guest|host)$/;

/** What any source without a name may be called. */
const anybody =
  /^(?:insider|source|informant|man|woman|boy|girl|pensioner|resident|neighbou?r|witness|onlooker|customer|passenger|driver|victim|person)$|-of-[a-z]+$|-year-old$/;

/** "the company", "the newspaper": a body that the article has named, or that has no name there. */
function isDefiniteBody(r: Reading, mention: Mention): boolean {
  const head = r.classes[mention.head] ?? 0;
  return (
    /^(?:the|this|that)$/.test(r.tokens[mention.from]?.lower ?? "") &&
    (head & is.body) !== 0 &&
    !(head & is.role) &&
    !papers.test(r.tokens[mention.head]?.lower ?? "") &&
    mention.to - mention.from <= 4 &&
    !isOwned(r, mention)
  );
}

/** What somebody wrote or found speaks for itself: the report is not who paid for it. */
const papers =
  /^(?:report|study|poll|survey|statement|letter|memo(?:randum)?|document|filing|lawsuit|complaint|indictment|e?mail|message|tweet|book|article|story|editorial|column|op-ed|ad|advertisement|video|transcript|text|note|headline|caption|sign|ruling|opinion|order|resolution|decision|analysis|review|speech|release|bulletin|dossier|leaflet)s?$/;

/** "the budget office": the one institution named before whose name ends so. */
function bodyEndingIn(r: Reading, all: Speakers, mention: Mention): Entity | null {
  if (r.tokens[mention.from]?.lower !== "the" || mention.head !== mention.to - 1) return null;
  if (!((r.classes[mention.head] ?? 0) & is.body)) return null;
  const words: string[] = [];
  for (let i = mention.from + 1; i < mention.to; i += 1) words.push(r.tokens[i]?.lower ?? "");
  const end = words.join(" ");
  const named = all.people.entities.filter(
    (entity) =>
      entity.kind === "institution" &&
      entity.words.length > words.length &&
      (entity.runs[0]?.from ?? mention.from) < mention.from &&
      entity.words.slice(-words.length).join(" ").toLowerCase() === end,
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function isDefinitePerson(r: Reading, mention: Mention): boolean {
  const first = r.tokens[mention.from]?.lower ?? "";
  if (!/^(?:the|this|that)$/.test(first) || isAnother(r, mention)) return false;
  const head = r.tokens[mention.head];
  const c = r.classes[mention.head] ?? 0;
  if (!head || /[^s]s$/.test(head.lower)) return false;
  if (/^(?:men|women|people|police|staff|crew|family|team|audience)$/.test(head.lower))
    return false;
  return (
    (c & (is.role | is.title | is.maleNoun | is.femaleNoun | is.demonym)) !== 0 ||
    /-year-old$/.test(head.lower)
  );
}

/** "the other person", "the second caller": not who was just named. */
function isAnother(r: Reading, { from }: Mention): boolean {
  return /^(?:other|second|third|fourth|latter)$/.test(r.tokens[from + 1]?.lower ?? "");
}

/** "the victim, who asked not to be named,": nobody whom the article names. */
function staysUnnamed(r: Reading, { to }: Mention): boolean {
  const relative = r.tokens[to]?.text === "," ? to + 1 : to;
  if (r.tokens[relative]?.lower !== "who") return false;
  for (let i = relative + 1; i < relative + 12; i += 1) {
    const lower = r.tokens[i]?.lower ?? "";
    if (/^(?:named|identified|anonymity|anonymous|unnamed)$/.test(lower))
      return !/^(?:as|in)$/.test(r.tokens[i + 1]?.lower ?? "");
  }
  return false;
}

function isOwned(r: Reading, mention: Mention): boolean {
  for (let i = mention.from; i < mention.to; i += 1) {
    const lower = r.tokens[i]?.lower ?? "";
    if (r.tokens[i]?.kind === "clitic" || /^(?:for|at|from|in|with)$/.test(lower)) return true;
    if (lower === "of" && (classesOf(r.tokens[i + 1]?.lower ?? "") & is.quantifier) === 0)
      return true;
  }
  return false;
}

/** "the 45-year-old" after "Gareth Rees, 45," */
function withAge(r: Reading, all: Speakers, mention: Mention): Entity | null {
  const age = /^(\d+)-year-old$/.exec(r.tokens[mention.head]?.lower ?? "")?.[1];
  if (age === undefined) return null;
  const { entities } = all.people;
  return (
    entities.find((one) =>
      one.runs.some(
        (run) =>
          run.to < mention.from &&
          r.tokens[run.to]?.text === "," &&
          r.tokens[run.to + 1]?.text === age,
      ),
    ) ?? null
  );
}

/** How many names before a description are looked at for one with its role. */
const mostNames = 500;

/** Who was named before with a role that shares most of the description's words; the last of equals. */
function withRole(r: Reading, { people }: Speakers, mention: Mention): Entity | null {
  const { runs, entityOf } = people;
  const seen = new Set<Entity>();
  let best: Entity | null = null;
  let most = 0;
  const last = runsBefore(runs, mention.from) - 1;
  for (let i = last; i >= Math.max(0, last - mostNames); i -= 1) {
    const entity = entityOf[i];
    if (entity?.kind !== "person" || seen.has(entity)) continue;
    seen.add(entity);
    const shared = sharedRole(r, mention, entity);
    if (shared <= most) continue;
    most = shared;
    best = entity;
  }
  return best;
}

function byDescription(
  r: Reading,
  all: Speakers,
  mention: Mention,
  entity: Entity,
  sure: number,
): Resolved {
  const speaker = all.speakerOf(entity);
  const word = r.tokens[mention.head]?.lower ?? "";
  const role = entity.roles.find((one) =>
    r.text
      .slice(one.start, Math.min(one.end, one.start + 200))
      .toLowerCase()
      .includes(word),
  );
  const steps = [step(r, "nominal", mention)];
  if (role) steps.push(step(r, "role", role));
  return {
    speaker,
    how: "nominal",
    steps: [...steps, ...nameSteps(r, speaker, mention).slice(1)],
    rivals: [],
    sure,
  };
}
