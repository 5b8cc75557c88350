/**
 * @module screening/candidate
 * An entry that a query could be, as an answer shows it.
 */
import { captionOf, type Day, type Designation, type FtmEntity, type ListEntry } from "../model/index.ts";
import { DECISION, probabilityOf } from "./decision.ts";
import { designationsOn } from "./designations.ts";
import type { ScorePart } from "./scorer/part.ts";

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

/** What the scorer found of an entry. */
export interface ScoredEntry {
  readonly entry: ListEntry;
  readonly matchedName: string;
  readonly aliasStrength: "strong" | "weak";
  readonly nameSimilarity: number;
  readonly score: number;
  readonly explanation: readonly ScorePart[];
}

/** Show an entry with its designations as of a day. */
export function toCandidate(scored: ScoredEntry, asOf: Day | null): Candidate {
  const { entry, ...shown } = scored;
  const { inForce, former, later, uncertain } = designationsOn(entry.designations, asOf);
  const matchProbability = probabilityOf(scored.score);
  return {
    entity: toFtm(entry),
    score: shown.score,
    nameSimilarity: shown.nameSimilarity,
    matchProbability,
    match: matchProbability >= DECISION.matchProbability,
    matchedName: shown.matchedName,
    aliasStrength: shown.aliasStrength,
    explanation: shown.explanation,
    designations: inForce,
    formerDesignations: former,
    laterDesignations: later,
    uncertainDesignations: uncertain,
    absentFrom: entry.absentFrom,
    wikidata: entry.wikidata,
  };
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
