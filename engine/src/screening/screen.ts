/**
 * @module screening/screen
 * Screens a query against every name of every loaded list. No index yet: every name is scored, so nothing can be
 * lost before it is scored; the index of a later version must equal this.
 */
import {
  captionOf,
  EmbargoError,
  type Day,
  type Designation,
  type FtmEntity,
  type ListEntry,
  type QueryEntity,
} from "../model/index.ts";
import { tokeniseName } from "../names/index.ts";
import { scoreAttributes, sharesIdentifier } from "./attributes.ts";
import { designationsOn } from "./designations.ts";
import { round } from "./information.ts";
import type { PreparedEntry, PreparedLists } from "./prepare.ts";
import { scoreName, type NameScore, type ScorePart } from "./score.ts";
import { DECISION, MODEL, PENALTY } from "./weights.ts";

/** An entry that the query could be. */
export interface Candidate {
  readonly entity: FtmEntity;
  /** Bits; the sum of `explanation`. */
  readonly score: number;
  readonly nameSimilarity: number;
  readonly matchProbability: number;
  readonly match: boolean;
  readonly matchedName: string;
  readonly aliasStrength: "strong" | "weak";
  readonly explanation: readonly ScorePart[];
  readonly designations: readonly Designation[];
  readonly formerDesignations: readonly Designation[];
  readonly laterDesignations: readonly Designation[];
  readonly uncertainDesignations: readonly Designation[];
  /** Lists on which it was looked for and not found, and when. */
  readonly absentFrom: ListEntry["absentFrom"];
  readonly wikidata: string | null;
}

/** A name that was scored and rejected. */
export interface NearName {
  readonly id: string;
  readonly name: string;
  readonly nameSimilarity: number;
}

/** A list that was searched, and how far it reaches. */
export interface SearchedList {
  readonly id: string;
  readonly published: Day;
  readonly sha256: string;
  readonly entities: number;
  /** Dated longer ago than the weight table allows. */
  readonly stale: boolean;
}

/** The answer to a screening. An empty `candidates` says only that nothing scored high enough in what was searched. */
export interface Screening {
  readonly query: QueryEntity;
  readonly asOf: Day | null;
  readonly knownAt: Day;
  readonly candidates: readonly Candidate[];
  /** Candidates there are; more than `candidates` holds when the limit cut some off. */
  readonly found: number;
  readonly nearest: readonly NearName[];
  readonly searched: {
    readonly namesScored: number;
    readonly lists: readonly SearchedList[];
    /** Official lists of which less than the whole is loaded, or nothing. */
    readonly missing: readonly string[];
    readonly truncated: boolean;
  };
  readonly engine: { readonly version: string; readonly model: string; readonly threshold: number };
}

/** What a screening may be limited to. */
export interface ScreenOptions {
  readonly asOf: Day | null;
  readonly knownAt: Day;
  /** The day of the clock: how old the lists are. */
  readonly today: Day;
  readonly threshold?: number;
  /** Most candidates in the answer; absent = all. */
  readonly limit?: number;
  /** Ids of lists; only entries with a designation on one of them, in force or not, are shown. */
  readonly lists?: readonly string[];
  readonly version: string;
}

/**
 * Screen an entity.
 *
 * @param query what is known of it; `schema: null` = any kind. Several names are alternatives: the best counts.
 * @returns candidates by falling score, then id. Entries sharing an identifier are candidates whatever their name.
 * @throws {EmbargoError} `NAME_EMPTY` when there is neither a name with a letter or digit nor an identifier.
 *
 * Cost: O(names of the lists).
 */
export function screenEntity(query: QueryEntity, prepared: PreparedLists, options: ScreenOptions): Screening {
  const names = (query.properties["name"] ?? []).map((name) => tokeniseName(name));
  const usable = names.filter((name) => name.tokens.length > 0);
  if (usable.length === 0 && !hasIdentifier(query)) throw new EmbargoError("NAME_EMPTY");
  const threshold = options.threshold ?? DECISION.threshold;
  const scoped = prepared.entries.filter((item) => inScope(item, options.lists));
  const scored = scoped.map((item) => scoreEntry(item, query, usable, prepared, threshold)).sort(byScore);
  const chosen = scored.filter((item) => item.similarity >= threshold || item.identified);
  const rest = scored.filter(
    (item) => !chosen.includes(item) && item.parts.some((part) => part.part === "name"),
  );
  return {
    query,
    asOf: options.asOf,
    knownAt: options.knownAt,
    candidates: chosen.slice(0, options.limit).map((item) => toCandidate(item, options.asOf)),
    found: chosen.length,
    nearest: rest
      .sort((a, b) => b.similarity - a.similarity || byScore(a, b))
      .slice(0, DECISION.nearest)
      .map((item) => ({ id: item.item.entry.id, name: item.name, nameSimilarity: item.similarity })),
    searched: describeSearch(prepared, options.today, {
      scoped,
      lists: options.lists,
      truncated: names.some((name) => name.truncated),
    }),
    engine: { version: options.version, model: MODEL, threshold },
  };
}

/** What of the lists is searched; absent = everything. */
interface SearchScope {
  readonly scoped: readonly PreparedEntry[];
  /** Ids that were asked for; none = all. */
  readonly lists: readonly string[] | undefined;
  readonly truncated: boolean;
}

/**
 * What a search reaches: the lists, how many entries and names of them, and the official lists of which a part or the
 * whole is missing. Where lists were asked for, the others were not searched and are not named.
 */
export function describeSearch(
  prepared: PreparedLists,
  today: Day,
  { scoped, lists, truncated }: SearchScope = {
    scoped: prepared.entries,
    lists: undefined,
    truncated: false,
  },
): Screening["searched"] {
  const isAsked = (id: string): boolean => lists === undefined || lists.length === 0 || lists.includes(id);
  const rows = prepared.lists.flatMap((list) =>
    list.coverage.filter((row) => isAsked(list.id) || isAsked(row.list)),
  );
  const whole = new Set(rows.flatMap((row) => (row.part === "whole" ? [row.list] : [])));
  const partial = rows.flatMap((row) => (row.part === "part" && !whole.has(row.list) ? [row.list] : []));
  const entities = new Map<string, number>();
  for (const { list } of scoped) entities.set(list, (entities.get(list) ?? 0) + 1);
  const searched = prepared.lists.filter(({ id }) => isAsked(id) || entities.has(id));
  return {
    namesScored: scoped.reduce((total, item) => total + item.names.length, 0),
    lists: searched.map(({ id, published, sha256 }) => ({
      id,
      published,
      sha256,
      entities: entities.get(id) ?? 0,
      stale: isStale(published, today),
    })),
    missing: [...new Set([...partial, ...prepared.official.filter((id) => isAsked(id) && !whole.has(id))])],
    truncated,
  };
}

/** Whether a list dated on a day is too old to be relied on today. */
export function isStale(published: Day, today: Day): boolean {
  return Date.parse(today) - Date.parse(published) > DECISION.staleAfterDays * 86_400_000;
}

interface ScoredEntry {
  readonly item: PreparedEntry;
  readonly name: string;
  readonly strength: "strong" | "weak";
  readonly similarity: number;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly identified: boolean;
}

interface ScoredName {
  readonly name: PreparedEntry["names"][number];
  readonly score: NameScore;
}

/** A name that reaches the threshold before one that does not; then the greater evidence, the likeness, a strong name. */
function isBetter(one: ScoredName, other: ScoredName, threshold: number): boolean {
  const reaches = Number(one.score.similarity >= threshold) - Number(other.score.similarity >= threshold);
  const strength =
    Number(one.name.name.strength === "strong") - Number(other.name.name.strength === "strong");
  return (
    (reaches ||
      one.score.score - other.score.score ||
      one.score.similarity - other.score.similarity ||
      strength) > 0
  );
}

function scoreEntry(
  item: PreparedEntry,
  query: QueryEntity,
  names: readonly { readonly tokens: Parameters<typeof scoreName>[0] }[],
  prepared: PreparedLists,
  threshold: number,
): ScoredEntry {
  const attributes = scoreAttributes(query, item.entry);
  const supported = attributes.some((part) => part.weight > 0);
  let best: ScoredName | null = null;
  let strongReaches = false;
  for (const name of item.names) {
    for (const asked of names) {
      const found = { name, score: scoreName(asked.tokens, name.tokens, prepared.frequencies) };
      if (best === null || isBetter(found, best, threshold)) best = found;
      if (name.name.strength === "strong" && found.score.similarity >= threshold) strongReaches = true;
    }
  }
  // A weak alias counts in full once a strong name or another fact points the same way.
  const weak =
    best?.name.name.strength === "weak" && !supported && !strongReaches && best.score.parts.length > 0;
  const alias: readonly ScorePart[] = weak
    ? [
        {
          part: "alias",
          query: null,
          candidate: best?.name.name.value ?? null,
          relation: "weak",
          weight: -PENALTY.weakAlias,
        },
      ]
    : [];
  const parts = [...(best?.score.parts ?? []), ...alias, ...attributes];
  return {
    item,
    name: best?.name.name.value ?? captionOf(item.entry),
    strength: best?.name.name.strength ?? "strong",
    similarity: best?.score.similarity ?? 0,
    score: round(parts.reduce((total, part) => total + part.weight, 0)),
    parts,
    identified: sharesIdentifier(query, item.entry),
  };
}

function toCandidate(scored: ScoredEntry, asOf: Day | null): Candidate {
  const { entry } = scored.item;
  const { inForce, former, later, uncertain } = designationsOn(entry.designations, asOf);
  const matchProbability = probabilityOf(scored.score);
  return {
    entity: toFtm(entry),
    score: scored.score,
    nameSimilarity: scored.similarity,
    matchProbability,
    match: matchProbability >= DECISION.matchProbability,
    matchedName: scored.name,
    aliasStrength: scored.strength,
    explanation: scored.parts,
    designations: inForce,
    formerDesignations: former,
    laterDesignations: later,
    uncertainDesignations: uncertain,
    absentFrom: entry.absentFrom,
    wikidata: entry.wikidata,
  };
}

/** Logistic in the score: monotone, and one half where the evidence equals the prior odds. */
export function probabilityOf(score: number): number {
  const odds = DECISION.slope * (score - DECISION.priorBits) * Math.LN2;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

function toFtm(entry: ListEntry): FtmEntity {
  const names = (kind: (strength: string, kind: string) => boolean): string[] =>
    entry.names.filter((name) => kind(name.strength, name.kind)).map((name) => name.value);
  const table: Record<string, readonly string[]> = {
    name: names((_, kind) => kind === "primary"),
    alias: names((strength, kind) => kind === "alias" && strength === "strong"),
    weakAlias: names((strength, kind) => kind === "alias" && strength === "weak"),
    previousName: names((_, kind) => kind === "former"),
    ...entry.properties,
  };
  return {
    id: entry.id,
    caption: captionOf(entry),
    schema: entry.schema,
    properties: Object.fromEntries(Object.entries(table).filter(([, values]) => values.length > 0)),
    datasets: [...new Set(entry.designations.map((item) => item.list))].sort(),
  };
}

function inScope(item: PreparedEntry, lists: readonly string[] | undefined): boolean {
  if (lists === undefined || lists.length === 0 || lists.includes(item.list)) return true;
  return item.entry.designations.some((designation) => lists.includes(designation.list));
}

function hasIdentifier(query: QueryEntity): boolean {
  return Object.entries(query.properties).some(
    ([property, values]) => /Number|Code|Bic|mmsi|callSign/.test(property) && values.length > 0,
  );
}

function byScore(a: ScoredEntry, b: ScoredEntry): number {
  return b.score - a.score || (a.item.entry.id < b.item.entry.id ? -1 : 1);
}
