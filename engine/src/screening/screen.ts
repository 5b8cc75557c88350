/**
 * @module screening/screen
 * Screens a query against every name of every loaded list: by the index, or exhaustively as an audit; both answer alike.
 */
import { captionOf, EmbargoError, type Day, type ListEntry, type QueryEntity } from "../model/index.ts";
import { prepareName } from "../names/index.ts";
import { bestNameOf, bestNames, type BestName } from "./best-names.ts";
import { toCandidate, type Candidate, type ScoredEntry } from "./candidate.ts";
import { DECISION } from "./decision.ts";
import {
  EVIDENCE_BITS,
  evidenceOf,
  identifierKeys,
  sharesIdentifier,
  type EvidencePart,
} from "./evidence/index.ts";
import type { ListSearch } from "./prepared/list-search.ts";
import type { PreparedLists } from "./prepared/prepare.ts";
import { namesOf, type QueryName } from "./query-names.ts";
import { explainName } from "./scorer/explain.ts";
import type { ScorePart } from "./scorer/part.ts";
import { NAME_WEIGHTS } from "./scorer/weights.ts";
import { describeSearch, scopeOf, type Searched } from "./searched.ts";

/** A name that was scored and rejected. */
export interface NearName {
  readonly id: string;
  readonly name: string;
  readonly nameSimilarity: number;
}

/** The answer to a screening. An empty `candidates` says only that nothing scored high enough in what was searched. */
export interface Screening {
  readonly query: QueryEntity;
  readonly asOf: Day | null;
  readonly knownAt: Day;
  readonly candidates: readonly Candidate[];
  /** Candidates there are; more than `candidates` holds when the limit cut some off. */
  readonly found: number;
  /** Entries of another kind (a ship, where a person is sought) left out although a name reaches the threshold. */
  readonly otherKinds: number;
  /** Entries left out of which only a weak alias reaches the threshold, without being nearly the same name. */
  readonly weakAliases: number;
  /** Where there is no candidate: the likest names that were rejected; none when nothing comes near. */
  readonly nearest: readonly NearName[];
  readonly searched: Searched;
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
  /** Most rejected names in the answer; absent = the model's. */
  readonly nearest?: number;
  /** Ids of lists; only entries with a designation on one of them, in force or not, are shown. */
  readonly lists?: readonly string[];
  /** Score every name instead of asking the index: slower, the same answer. */
  readonly exhaustive?: boolean;
  readonly version: string;
}

/**
 * Screen an entity.
 *
 * @param query what is known of it; `schema: null` = any kind. Several names are alternatives: the best counts.
 * @returns candidates by falling score, then id. Entries sharing an identifier are candidates whatever their name.
 * @throws {EmbargoError} `NAME_EMPTY` when there is neither a name with a letter or digit nor an identifier.
 *
 * Cost: tens of microseconds for 10^5 names; with `exhaustive` linear in the names of the lists.
 */
export function screenEntity(query: QueryEntity, prepared: PreparedLists, options: ScreenOptions): Screening {
  const { names, truncated } = namesOf(query);
  const keys = identifierKeys(query.properties);
  if (names.length === 0 && keys.length === 0) throw new EmbargoError("NAME_EMPTY");
  const threshold = options.threshold ?? DECISION.threshold;
  const shown = options.nearest ?? DECISION.nearest;
  const least = Math.ceil(threshold * 1000 - 1e-6);
  const search = prepared.search(options.exhaustive === true);
  const inScope = scopeOf(prepared, options.lists);
  const best = bestNames(search, names, { threshold: least, floor: least }, inScope);
  const identified = identifiedEntries(query, keys, prepared, inScope);
  const matching = { query, names, prepared, search, threshold: least, inScope };
  for (const at of identified) if (!best.has(at)) addUnlike(best, at, matching);
  const reaching = [...best.values()].filter((item) => item.likeness >= least || identified.has(item.entry));
  const summed = reaching.map((item) => sumUp(item, matching));
  const ofKind = summed.filter((item) => isOfKind(item) || identified.has(item.best.entry));
  const scored = ofKind.filter((item) => isTold(item) || identified.has(item.best.entry)).sort(byScore);
  const cut = truncated || scored.some(({ best: { name } }) => search.isCut(name));
  return {
    query,
    asOf: options.asOf,
    knownAt: options.knownAt,
    candidates: scored
      .slice(0, options.limit)
      .map((item) => toCandidate(explained(item, matching), options.asOf)),
    found: scored.length,
    otherKinds: summed.length - ofKind.length,
    weakAliases: ofKind.length - scored.length,
    nearest: scored.length === 0 && shown > 0 ? nearestOf(matching, shown) : [],
    searched: describeSearch(prepared, options.today, options.lists, cut),
    engine: { version: options.version, model: NAME_WEIGHTS.model, threshold },
  };
}

/** What one screening matches with. */
interface Matching {
  readonly query: QueryEntity;
  readonly names: readonly QueryName[];
  readonly prepared: PreparedLists;
  readonly search: ListSearch;
  /** Thousandths. */
  readonly threshold: number;
  readonly inScope: (entry: number) => boolean;
}

/** Entries that share an identifier with the query: candidates whatever their name. */
function identifiedEntries(
  query: QueryEntity,
  keys: readonly string[],
  prepared: PreparedLists,
  inScope: (entry: number) => boolean,
): ReadonlySet<number> {
  const found = keys.flatMap((key) => prepared.byIdentifier(key));
  return new Set(found.filter((at) => inScope(at) && sharesIdentifier(query, prepared.entry(at))));
}

function addUnlike(best: Map<number, BestName>, entry: number, matching: Matching): void {
  const { firstName } = matching.prepared;
  const range = [firstName[entry] ?? 0, firstName[entry + 1] ?? 0] as const;
  best.set(
    entry,
    bestNameOf(matching.search, matching.names, entry, range, matching.threshold) ?? {
      entry,
      name: range[0],
      asked: -1,
      likeness: 0,
      score: 0,
      weak: false,
      strongReaches: false,
    },
  );
}

/** A name with the evidence beside it. */
interface SummedEntry {
  readonly best: BestName;
  readonly entry: ListEntry;
  readonly beside: readonly ScorePart[];
  /** Bits. */
  readonly score: number;
}

function sumUp(best: BestName, { query, prepared }: Matching): SummedEntry {
  const entry = prepared.entry(best.entry);
  const evidence = evidenceOf(query, entry).map(toPart);
  const supported = best.strongReaches || evidence.some((part) => part.weight > 0);
  // A weak alias counts in full once a strong name or another fact points the same way.
  const weak: readonly ScorePart[] =
    best.weak && !supported && best.score !== 0
      ? [
          {
            part: "alias",
            query: null,
            candidate: nameOf(best, entry, prepared),
            relation: "weak",
            weight: -DECISION.weakAlias,
          },
        ]
      : [];
  const beside = [...weak, ...evidence];
  const score = beside.reduce((sum, part) => sum + Math.round(part.weight * 100), best.score) / 100;
  return { best, entry, beside, score };
}

/** A weak alias that nothing supports is shown only where it is nearly the same name: it points at too many. */
function isTold({ best, beside }: SummedEntry): boolean {
  return best.likeness >= DECISION.weakAlone * 1000 || !beside.some((part) => part.part === "alias");
}

/** An entry of another kind is shown only under nearly the same name: lists do take one kind for another. */
function isOfKind({ best, beside }: SummedEntry): boolean {
  return best.likeness >= DECISION.otherKind * 1000 || !beside.some((part) => part.part === "schema");
}

function toPart({ evidence, ...part }: EvidencePart): ScorePart {
  return { ...part, weight: EVIDENCE_BITS[evidence] };
}

/** Score the name once more, and put the comparison into words. */
function explained({ best, entry, beside, score }: SummedEntry, matching: Matching): ScoredEntry {
  const { search, names, prepared } = matching;
  const asked = names[best.asked];
  const matchedName = nameOf(best, entry, prepared);
  let parts: readonly ScorePart[] = [];
  if (asked !== undefined) {
    search.scoreOne(asked.words, best.name);
    parts = explainName(search.scorer, asked.words, prepareName(matchedName).words);
  }
  return {
    entry,
    matchedName,
    aliasStrength: best.weak ? "weak" : "strong",
    nameSimilarity: best.likeness / 1000,
    score,
    explanation: [...parts, ...beside],
  };
}

function nameOf(best: BestName, entry: ListEntry, prepared: PreparedLists): string {
  return entry.names[best.name - (prepared.firstName[best.entry] ?? 0)]?.value ?? captionOf(entry);
}

/** The likest names below the threshold, and of another kind. They are searched for only where there is no candidate. */
function nearestOf(
  { search, names, threshold, prepared, inScope }: Matching,
  most: number,
): readonly NearName[] {
  const floor = Math.min(threshold, DECISION.nearFrom * 1000);
  const order = (a: BestName, b: BestName): number => b.likeness - a.likeness || b.score - a.score;
  const near = [...bestNames(search, names, { threshold, floor }, inScope).values()].sort(order);
  const last = near[most - 1];
  // Ties are settled by id, and an entry is read only where it may be shown.
  return near
    .filter((item, at) => at < most || (last !== undefined && order(item, last) === 0))
    .map((item) => ({ item, entry: prepared.entry(item.entry) }))
    .sort((a, b) => order(a.item, b.item) || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, most)
    .map(({ item, entry }) => ({
      id: entry.id,
      name: nameOf(item, entry, prepared),
      nameSimilarity: item.likeness / 1000,
    }));
}

function byScore(a: SummedEntry, b: SummedEntry): number {
  return b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1);
}
