import type { Article, Span } from "#articles/article.ts";
import type { Cue } from "./cues.ts";
import { echoesOf } from "./echoes.ts";
import { step } from "./evidence.ts";
import { cueBook, type Link, linkOf, looksLikeTerm, type Place } from "./marked-cues.ts";
import type {
  Attribution,
  Evidence,
  Quotation,
  QuotationId,
  QuotationKind,
  QuotedArticle,
  Speaker,
} from "./quotation.ts";
import { type Reading, readingOf } from "./reading.ts";
import { reportsOf } from "./reported.ts";
import { type Speakers, speakersOf } from "./speakers.ts";
import { turnQuotation, turnsOf } from "./turns.ts";

const noEvidence: Evidence = { steps: [], rivals: [] };

/** Finds every quotation of an article with its speaker. Any article gives a result. */
export function findQuotations(article: Article): QuotedArticle {
  const r = readingOf(article);
  const speakers = speakersOf(r);
  const cues = cueBook(r);
  const found: Quotation[] = [];
  const used = new Set<Cue>();
  const places = placesOf(r);
  const turns = turnsOf(r, speakers);
  const memory: Memory = { last: null };
  let next = 0;
  for (let sentence = 0; sentence < r.sentences.length; sentence += 1) {
    const at = r.blockOf[r.sentences[sentence]?.from ?? 0] ?? 0;
    const block = r.blocks[at];
    if (block?.block.kind !== "body") continue;
    const turn = turns.get(at);
    if (turn && sentence === block.firstSentence) found.push(turnQuotation(r, turn, speakers));
    const drafts: { quotation: Quotation; from: number }[] = [];
    for (let place = places[next]; place && place.firstSentence <= sentence; place = places[next]) {
      next += 1;
      const quotation = quotationAt(r, place, speakers, cues, used, memory, found);
      if (quotation) drafts.push({ quotation, from: quotation.start });
    }
    const reports = turn ? [] : reportsOf(r, sentence, cues(sentence), (cue) => used.has(cue));
    for (const report of reports) {
      const attribution = attributionBy(r, speakers, report.cue, 0.8, memory.last);
      drafts.push({
        quotation: make(
          r,
          "reported",
          [report.content],
          sentence,
          sentence,
          attribution,
          report.cue.modality,
        ),
        from: report.content.start,
      });
      remember(memory, attribution, r.blockOf[report.cue.at] ?? 0);
    }
    for (const { quotation } of drafts.sort((a, b) => a.from - b.from)) found.push(quotation);
  }
  const all = [...found, ...echoesOf(r, placesOf(r, "heading"), found)].sort(
    (a, b) => a.start - b.start,
  );
  return { article, quotations: all, speakers: speakers.list() };
}

/** The last attribution, for words that go on without a cue. */
interface Memory {
  last: {
    readonly attribution: Attribution;
    readonly speaker: Speaker;
    readonly block: number;
  } | null;
}

function remember(memory: Memory, attribution: Attribution, block: number): void {
  if (attribution.kind !== "unknown")
    memory.last = { attribution, speaker: attribution.speaker, block };
}

function placesOf(r: Reading, kind: "body" | "heading" = "body"): Place[] {
  const places: Place[] = [];
  let token = 0;
  r.marked.forEach((string, index) => {
    while (token < r.tokens.length && (r.tokens[token]?.start ?? 0) < string.open) token += 1;
    const block = r.blocks[string.block]?.block.kind;
    if (kind === "body" ? block !== "body" : block !== "heading" && block !== "title") return;
    let after = token;
    let words = 0;
    while (after < r.tokens.length && (r.tokens[after]?.start ?? 0) < string.close) {
      if (r.tokens[after]?.kind === "word" || r.tokens[after]?.kind === "number") words += 1;
      after += 1;
    }
    places.push({
      string,
      index,
      open: token,
      after,
      words,
      firstSentence: r.sentenceOf[token] ?? 0,
      lastSentence: r.sentenceOf[after - 1] ?? 0,
    });
  });
  return places;
}

function quotationAt(
  r: Reading,
  place: Place,
  speakers: Speakers,
  cues: (sentence: number) => readonly Cue[],
  used: Set<Cue>,
  memory: Memory,
  found: readonly Quotation[],
): Quotation | null {
  void found;
  if (place.words === 0) return null;
  const { string } = place;
  const link = linkOf(r, place, cues);
  const block = r.blockOf[place.open] ?? 0;
  const whole = isWhole(r, place);
  const make_ = (
    kind: QuotationKind,
    attribution: Attribution,
    modality: Quotation["modality"] = "asserted",
  ) => make(r, kind, string.parts, place.firstSentence, place.lastSentence, attribution, modality);
  if (string.parent >= 0 || isTerm(r, place, link, whole))
    return make_("term", { kind: "unknown", reason: "not-speech", evidence: noEvidence });
  if (link.cue) {
    used.add(link.cue);
    const attribution = attributionBy(r, speakers, link.cue, link.sure, memory.last);
    remember(memory, attribution, block);
    return make_(
      whole && link.frame !== "label" ? "direct" : "partial",
      attribution,
      link.cue.modality,
    );
  }
  const attribution = continued(r, place, memory, cues, speakers);
  remember(memory, attribution, block);
  return make_(whole ? "direct" : "partial", attribution);
}

function isWhole(r: Reading, place: Place): boolean {
  const inside = r.text.slice(place.string.start, place.string.end).trim();
  const first = inside.charAt(0);
  return place.words >= 3 && first === first.toUpperCase() && /[.,!?…—–-][)\]’”'"]*$/.test(inside);
}

function isTerm(r: Reading, place: Place, link: Link, whole: boolean): boolean {
  if (whole) return false;
  if (link.frame === "after" || link.frame === "before") return false;
  if (looksLikeTerm(r, place))
    return !(link.cue && link.frame === "label") && !(link.cue && place.words > 1);
  return !link.cue && place.words <= 4;
}

function attributionBy(
  r: Reading,
  speakers: Speakers,
  cue: Cue,
  sure: number,
  last: Memory["last"],
): Attribution {
  if (!cue.source) return { kind: "unknown", reason: "no-candidate", evidence: noEvidence };
  const resolved = speakers.resolve(cue.source, last?.speaker ?? null);
  const cueSpan: Span = { start: cue.start, end: cue.end };
  const cueStep = step(r, "cue", cueSpan, cue.at);
  if (!resolved)
    return { kind: "unknown", reason: "no-candidate", evidence: { steps: [cueStep], rivals: [] } };
  const { speaker } = resolved;
  const addressee =
    cue.addressee && cue.addressee.form === "name"
      ? [
          {
            start: cue.addressee.start,
            end: cue.addressee.end,
            speaker: r.text.slice(cue.addressee.start, cue.addressee.end),
            why: "addressee" as const,
          },
        ]
      : [];
  return {
    kind: speaker.kind === "person" ? "named" : speaker.kind,
    speaker,
    mention: { start: cue.source.start, end: cue.source.end },
    cue: cueSpan,
    how: resolved.how,
    confidence: sure * resolved.sure,
    evidence: { steps: [cueStep, ...resolved.steps], rivals: [...addressee, ...resolved.rivals] },
  };
}

/** Words with no cue of their own: the speaker of what stands before goes on. */
function continued(
  r: Reading,
  place: Place,
  memory: Memory,
  cues: (sentence: number) => readonly Cue[],
  speakers: Speakers,
): Attribution {
  const { last } = memory;
  void cues;
  void speakers;
  const block = r.blockOf[place.open] ?? 0;
  if (!last || block - last.block > 2)
    return { kind: "unknown", reason: "no-cue", evidence: noEvidence };
  const { attribution, speaker } = last;
  if (attribution.kind === "unknown") return attribution;
  const here = step(
    r,
    "continuation",
    { start: place.string.open, end: place.string.close },
    place.open,
  );
  return {
    kind: attribution.kind,
    speaker,
    mention: attribution.mention,
    cue: null,
    how: "continuation",
    confidence: block === last.block ? 0.93 : 0.85,
    evidence: { steps: [here, ...attribution.evidence.steps], rivals: [] },
  };
}

function make(
  r: Reading,
  kind: QuotationKind,
  parts: readonly Span[],
  firstSentence: number,
  lastSentence: number,
  attribution: Attribution,
  modality: Quotation["modality"],
): Quotation {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  const first = r.sentences[firstSentence];
  const last = r.sentences[lastSentence];
  return {
    id: `${kind}-${start}-${end}` as QuotationId,
    kind,
    start,
    end,
    parts,
    paragraph: r.blocks[r.blockOf[first?.from ?? 0] ?? 0]?.block.number ?? 1,
    carrier: {
      start: Math.min(start, first?.start ?? start),
      end: Math.max(end, last?.end ?? end),
    },
    modality,
    attribution,
  };
}
