/**
 * @module reports/assemble
 * Turns the draft into the reading that leaves the room: ids, offsets, texts, dates and places of acts.
 */
import type {
  Act,
  DocumentDate,
  Evidence,
  Mention,
  Party,
  Reading,
  ReportedGoods,
  Span,
  Statement,
} from "../model/index.ts";
import { clauseEnd } from "./acts/chunks.ts";
import type { MergedAct, RawAct } from "./acts/telling.ts";
import type { RawStatement } from "./acts/statements.ts";
import { governingPreposition } from "./acts/preposition.ts";
import { startingAt, textOf, type Draft, type DraftMention } from "./draft.ts";
import type { NameRun } from "./mentions/capital-runs.ts";

/** Everything found in a text. */
export interface Found {
  readonly date: DocumentDate;
  readonly acts: readonly MergedAct[];
  readonly statements: readonly RawStatement[];
  readonly unread: readonly NameRun[];
}

/** Assemble the reading. */
export function assemble(draft: Draft, found: Found): Reading {
  const ids = partyIds(draft, found);
  const idOf = (key: string): string => ids.get(key) ?? key;
  const scene: Scene = {
    all: found.acts,
    starts: startsOf(found.acts),
    pointed: new Set(draft.mentions.flatMap((mention) => mention.parties)),
  };
  const acts = [...found.acts]
    .sort((a, b) => firstOf(a) - firstOf(b))
    .map((act, at) => toAct(draft, act, scene, at, idOf));
  return {
    lang: draft.pack.data.lang,
    date: found.date,
    mentions: toMentions(draft, idOf),
    parties: [...ids.keys()].map((key) => toParty(draft, key, idOf)),
    acts,
    statements: found.statements.map((item, at) => toStatement(draft, item, at, idOf)),
    unread: found.unread.map(({ first, last }) => spanOf(draft, first, last)),
  };
}

function firstOf(act: MergedAct): number {
  return Math.min(...act.tellings.map((telling) => telling.first));
}

/** Ids in the order in which parties are first met; parties nobody points at are left out. */
function partyIds(draft: Draft, found: Found): ReadonlyMap<string, string> {
  const keys = [
    ...[...draft.mentions]
      .sort((a, b) => a.first - b.first || b.last - a.last)
      .flatMap((mention) => mention.parties),
    ...found.acts.flatMap((act) => [...act.actors, ...act.recipients]),
  ];
  return new Map(
    [...new Set(keys)].filter((key) => draft.parties.has(key)).map((key, at) => [key, `p${at + 1}`]),
  );
}

function toParty(draft: Draft, key: string, idOf: (key: string) => string): Party {
  const party = draft.parties.get(key);
  if (party === undefined) throw new Error(`unknown party ${key}`);
  const { caption, schema, kind, country, wikidata, identifiers, aircraft } = party;
  const named = (other: string | null): string | null => (other === null ? null : idOf(other));
  return {
    id: idOf(key),
    caption,
    schema,
    kind,
    country,
    wikidata,
    identifiers,
    ...(aircraft === undefined
      ? {}
      : { aircraft: { ...aircraft, operator: named(aircraft.operator), owner: named(aircraft.owner) } }),
  };
}

function toMentions(draft: Draft, idOf: (key: string) => string): readonly Mention[] {
  const shown = draft.mentions.filter((mention) => mention.hidden !== true);
  const spans = shown.map((mention) => ({ mention, ...boundsOf(draft, mention) }));
  spans.sort((a, b) => a.start - b.start || b.end - a.end || (a.mention.type < b.mention.type ? -1 : 1));
  const seen = new Set<string>();
  const unique = spans.filter(({ start, end }) => {
    const place = `${start}-${end}`;
    return !seen.has(place) && seen.add(place);
  });
  return unique.map(({ mention, start, end }, at) => ({
    id: `m${at + 1}`,
    start,
    end,
    text: draft.text.text.slice(start, end),
    type: mention.type,
    party: mention.parties.length === 1 ? idOf(mention.parties[0] ?? "") : null,
    group: mention.parties.length > 1 ? mention.parties.map(idOf) : [],
    ...(mention.class === undefined ? {} : { class: mention.class }),
    ...(mention.value === undefined || mention.value.startsWith("event:") ? {} : { value: mention.value }),
  }));
}

/** Offsets of a mention, without a leading article. */
function boundsOf(draft: Draft, mention: DraftMention): { readonly start: number; readonly end: number } {
  if (mention.span !== undefined) return mention.span;
  const { tokens } = draft.text;
  let { first } = mention;
  const { articles } = draft.pack.sets;
  while (
    first < mention.last - 1 &&
    articles.has(tokens[first]?.norm ?? "") &&
    mention.type !== "date" &&
    !isArticleOfName(draft, first, mention.last)
  )
    first += 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[mention.last - 1]?.end ?? 0 };
}

/** `El Salvador`: the name is one with its article only. */
function isArticleOfName(draft: Draft, first: number, last: number): boolean {
  const { tokens, flat } = draft.text;
  const { gazetteer, grammar } = draft.pack;
  if (!grammar.words.nameArticles.has(tokens[first]?.norm ?? "")) return false;
  const ends = (from: number): boolean => gazetteer.matchAt(tokens, from, flat, last)?.last === last;
  return ends(first) && !ends(first + 1);
}

/** What the acts of a text are seen against. */
interface Scene {
  readonly all: readonly MergedAct[];
  readonly starts: Starts;
  /** Keys of parties that some mention points at. */
  readonly pointed: ReadonlySet<string>;
}

/** Where tellings begin, in text order, each with its act. */
type Starts = readonly { readonly first: number; readonly act: MergedAct }[];

function startsOf(acts: readonly MergedAct[]): Starts {
  return acts
    .flatMap((act) => act.tellings.map(({ first }) => ({ first, act })))
    .sort((a, b) => a.first - b.first);
}

/** Where the next telling of another act begins behind a token; infinity = none does. */
function nextStart(starts: Starts, act: MergedAct, token: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle]?.first ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  while (starts[low]?.act === act) low += 1;
  return starts[low]?.first ?? Number.POSITIVE_INFINITY;
}

function toAct(
  draft: Draft,
  act: MergedAct,
  { all, starts, pointed }: Scene,
  at: number,
  idOf: (key: string) => string,
): Act {
  const { main, tellings } = act;
  const place = placeOf(draft, act, starts);
  const goods = uniqueGoods(
    draft,
    tellings.flatMap((telling) => telling.participants.goods),
  );
  return {
    id: `a${at + 1}`,
    kind: main.kind,
    actors: act.actors.map(idOf),
    recipients: act.recipients.map(idOf),
    direction: act.direction,
    goods,
    payment: uniqueGoods(
      draft,
      tellings.flatMap((telling) => telling.participants.payment),
    ),
    place: place === null || !pointed.has(place) ? null : idOf(place),
    date: dateOf(draft, act, all),
    modality: main.modality,
    outcome: main.outcome,
    distanced: main.distanced,
    attribution: {
      ...main.attribution,
      party: main.attribution.party === null ? null : idOf(main.attribution.party),
    },
    evidence: tellings.map((telling) => toEvidence(draft, telling)),
    rule: main.rule,
  };
}

function uniqueGoods(draft: Draft, mentions: readonly DraftMention[]): readonly ReportedGoods[] {
  const goods = mentions.map((mention) => toGoods(draft, mention));
  return goods.filter((item, at) => goods.findIndex((other) => other.class === item.class) === at);
}

function toGoods(draft: Draft, mention: DraftMention): ReportedGoods {
  const { start, end } = boundsOf(draft, mention);
  const { numbers } = draft.pack.data.words;
  const [first] = draft.text.tokens.slice(mention.first, mention.last);
  const quantity = first?.kind === "number" ? first.norm : (numbers[first?.norm ?? ""]?.toString() ?? null);
  return {
    class: mention.class ?? null,
    text: draft.text.text.slice(start, end).replace(/\s+/g, " "),
    quantity,
    hs: [],
  };
}

function toEvidence(draft: Draft, telling: RawAct): Evidence {
  const cues = telling.cues.map((cue) => textOf(draft, cue.first, cue.last));
  return {
    ...spanOf(draft, telling.first, telling.last),
    cues: [...new Set(cues)],
    modality: telling.modality,
  };
}

function spanOf(draft: Draft, first: number, last: number): Span {
  const start = draft.text.tokens[first]?.start ?? 0;
  const end = draft.text.tokens[Math.max(first, last - 1)]?.end ?? start;
  return { start, end, text: draft.text.text.slice(start, end) };
}

const PLACED: ReadonlySet<string> = new Set([
  "meeting",
  "missile-launch",
  "space-launch",
  "nuclear-test",
  "seizure",
  "protest",
  "ship-to-ship-transfer",
  "investigation",
  "agreement",
]);

/**
 * Where: said with the act, or a place after a word of place in the same sentence, before the next act. The body of
 * the text comes before its headings, a site before a region.
 */
function placeOf(draft: Draft, act: MergedAct, starts: Starts): string | null {
  const tellings = [...act.tellings].sort((a, b) => Number(a.sentence.heading) - Number(b.sentence.heading));
  for (const { participants } of tellings) if (participants.place !== null) return participants.place;
  if (!PLACED.has(act.main.kind)) return null;
  for (const telling of tellings) {
    const { sentence } = telling;
    // Only what is launched is followed to where it falls, beyond the clause.
    const reach = act.main.kind.endsWith("launch") ? sentence.last : clauseEnd(draft, telling.last, sentence);
    const end = Math.min(reach, nextStart(starts, act, telling.first));
    const places: string[] = [];
    for (let at = telling.first; at < end; at += 1) {
      for (const mention of startingAt(draft, at)) {
        const [key] = mention.parties;
        const located =
          mention.sort === "place" &&
          key !== undefined &&
          governingPreposition(draft, mention.first) !== null;
        if (located) places.push(key);
      }
    }
    const site = places.find((key) =>
      draft.pack.data.places.some((item) => item.facility !== undefined && key === `place:${item.id}`),
    );
    const [place = null] = site === undefined ? places : [site];
    if (place !== null) return place;
  }
  return null;
}

/** When: a date in the sentence of a telling; “before the meeting” takes the day of that meeting. */
function dateOf(draft: Draft, act: MergedAct, all: readonly MergedAct[]): string | null {
  for (const telling of act.tellings) {
    // What may happen has no day unless its own words give one.
    if (telling.modality === "possible" || telling.modality === "conditional") continue;
    const dates = datesIn(draft, telling);
    for (const mention of dates) {
      const anchor = /^event:(\d+)$/.exec(mention.value ?? "")?.[1];
      if (anchor === undefined) return mention.value ?? null;
      const event = all.find(
        (other) =>
          other !== act &&
          other.tellings.some((item) => item.first <= Number(anchor) && Number(anchor) < item.last),
      );
      const day = event === undefined ? null : dateOf(draft, event, []);
      if (day !== null) return day;
    }
  }
  return null;
}

/** Dates of the sentence that are not part of the act's own words elsewhere, the nearest first. */
function datesIn(draft: Draft, telling: RawAct): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let at = telling.sentence.first; at < telling.sentence.last; at += 1) {
    found.push(
      ...startingAt(draft, at).filter((mention) => mention.type === "date" && mention.value !== undefined),
    );
  }
  const inside = (mention: DraftMention): boolean =>
    mention.first <= telling.first && telling.last <= mention.last;
  const distance = (mention: DraftMention): number =>
    Math.min(Math.abs(mention.first - telling.last), Math.abs(telling.first - mention.last));
  return found.filter((mention) => !inside(mention)).sort((a, b) => distance(a) - distance(b));
}

function toStatement(draft: Draft, item: RawStatement, at: number, idOf: (key: string) => string): Statement {
  const evidence: Evidence = {
    ...spanOf(draft, item.first, item.last),
    cues: [textOf(draft, item.cue.first, item.cue.last)],
    modality: item.modality,
  };
  return {
    id: `s${at + 1}`,
    kind: item.kind,
    actors: item.subjects.map(idOf),
    recipients: item.about.filter((key) => !item.subjects.includes(key)).map(idOf),
    direction: "stated",
    goods: [],
    payment: [],
    place: null,
    date: null,
    modality: item.modality,
    outcome: "none",
    distanced: false,
    attribution: { party: null, kind: "outlet" },
    evidence: [evidence],
    rule: item.rule,
  };
}
