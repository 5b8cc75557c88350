/**
 * @module assess
 * Puts a reading, its screenings and its judgements together into one answer.
 */
import type { DescribedFile } from "./document-pages.ts";
import { sha256Hex } from "./sha256.ts";
import type {
  Act,
  Day,
  DocumentDate,
  Finding,
  Lang,
  Mention,
  Party,
  Reading,
  SecondReading,
  Statement,
  Text,
  Verdict,
  NotRead,
  ReportLang,
} from "./model/index.ts";
import { judgeAct, type ActJudgement, type Law } from "./regimes/index.ts";
import {
  describeSearch,
  NAME_WEIGHTS,
  screenEntity,
  type Candidate,
  type PreparedLists,
  type Screening,
} from "./screening/index.ts";
import { summarise } from "./summary.ts";

/** A party with what the lists say of it. */
export interface AssessedParty extends Party {
  /** `list:reference` of the entry it was resolved to; `null` = not resolved. */
  readonly reference: string | null;
  readonly screening: {
    readonly candidates: readonly Candidate[];
    readonly nearest: Screening["nearest"];
  } | null;
}

/** An act with its verdict. */
export interface AssessedAct extends Act {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
  readonly conditions: readonly string[];
  readonly notModelled: ActJudgement["notModelled"];
}

/** The answer to a report. */
export interface Assessment {
  /** The text that was read; of a file that is no plain text also what is known of the file, with its text. */
  readonly document: {
    readonly sha256: string;
    readonly lang: ReportLang;
    readonly date: DocumentDate;
  } & Partial<DescribedFile>;
  /** Day of the law and the designations; `null` = the report's date is not known: give one. */
  readonly asOf: Day | null;
  readonly knownAt: Day;
  readonly mentions: readonly Mention[];
  readonly parties: readonly AssessedParty[];
  readonly acts: readonly AssessedAct[];
  readonly statements: readonly Statement[];
  /** Words that look like names and were not understood. */
  readonly unread: Reading["unread"];
  /** What is not read in the language of the report: that none is there says nothing. Absent = all of it is read. */
  readonly notRead?: readonly NotRead[];
  readonly summary: Text;
  readonly searched: Screening["searched"] & { readonly law: string; readonly regimes: readonly string[] };
  readonly engine: { readonly version: string; readonly model: string; readonly law: string };
  /** What second readers make of the text, beside all that; nothing above rests on it. Absent = none was asked. */
  readonly secondReadings?: readonly SecondReading[];
}

/** What an assessment needs besides the reading. */
export interface AssessOptions {
  readonly asOf: Day | null;
  readonly knownAt: Day;
  /** The day of the clock: how old the lists are. */
  readonly today: Day;
  readonly lang: Lang;
  readonly law: Law;
  readonly prepared: PreparedLists;
  readonly version: string;
}

/**
 * Screen the parties of a reading and judge its acts, as of the given day or the report's.
 *
 * Without a day every act that is a dealing is `undetermined`, with `as-of` missing: law and designations have no
 * meaning without a date.
 */
export function assessReading(text: string, reading: Reading, options: AssessOptions): Assessment {
  const { law, prepared, lang, version, knownAt, today } = options;
  const asOf = options.asOf ?? reportDay(reading.date);
  const parties = reading.parties.map((party) =>
    assessParty(party, prepared, { asOf, knownAt, today, version }),
  );
  const acts = reading.acts.map(
    (act): AssessedAct => ({
      ...act,
      ...judgeAct(act, parties, factsOf(act, parties, law), { law, asOf, lang }),
    }),
  );
  const assessment = {
    document: { sha256: sha256Hex(text), lang: reading.lang, date: reading.date },
    asOf,
    knownAt,
    mentions: reading.mentions,
    parties,
    acts,
    statements: reading.statements,
    unread: reading.unread,
    ...(reading.notRead === undefined ? {} : { notRead: reading.notRead }),
    searched: {
      ...describeSearch(prepared, today),
      law: law.version,
      regimes: law.regimes.map((regime) => regime.id),
    },
    engine: { version, model: NAME_WEIGHTS.model, law: law.version },
  };
  return { ...assessment, summary: summarise(assessment, law) };
}

function reportDay(date: DocumentDate): Day | null {
  return date.basis === "unknown" ? null : date.value;
}

function assessParty(
  party: Party,
  prepared: PreparedLists,
  options: Pick<AssessOptions, "asOf" | "knownAt" | "today" | "version">,
): AssessedParty {
  if (party.schema === null) return { ...party, reference: null, screening: null };
  const properties = { name: [party.caption], ...identifiersOf(party) };
  const { candidates, nearest } = screenEntity({ schema: party.schema, properties }, prepared, options);
  const shown = candidates.filter((candidate) => isKnownOn(candidate));
  const found = resolve(shown);
  const designation = found?.designations[0];
  return {
    ...party,
    caption: found?.entity.caption ?? party.caption,
    wikidata: party.wikidata ?? found?.wikidata ?? null,
    reference:
      designation === undefined
        ? null
        : `${designation.list}:${designation.reference ?? found?.entity.id ?? ""}`,
    screening: { candidates: shown.map(withoutLater), nearest },
  };
}

/** Properties that hold the identifiers that a text gives, by what stands before their colon. */
const PROPERTIES = { imo: "imoNumber", registration: "registrationNumber", msn: "serialNumber" } as const;

function identifiersOf({ identifiers }: Party): Readonly<Record<string, readonly string[]>> {
  const found = Object.entries(PROPERTIES).map(
    ([scheme, property]) =>
      [
        property,
        identifiers.flatMap((id) => (id.startsWith(`${scheme}:`) ? [id.slice(scheme.length + 1)] : [])),
      ] as const,
  );
  return Object.fromEntries(found.filter(([, values]) => values.length > 0));
}

/** Listed, formerly listed, or not certain on the day; what was listed only later does not belong in the answer. */
function isKnownOn(candidate: Candidate): boolean {
  return (
    candidate.designations.length +
      candidate.formerDesignations.length +
      candidate.uncertainDesignations.length >
    0
  );
}

function withoutLater(candidate: Candidate): Candidate {
  return { ...candidate, laterDesignations: [] };
}

/**
 * The best candidate, when it matches and no other of the same list is as good: one party stands on several lists, once
 * on each, and the more of them are loaded the more candidates are equal.
 */
function resolve(candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates;
  if (first === undefined || !first.match) return null;
  const equals = candidates.filter((candidate) => candidate.match && candidate.score >= first.score);
  const lists = equals.flatMap((candidate) => [...listsOf(candidate)]);
  return new Set(lists).size === lists.length ? first : null;
}

function listsOf(candidate: Candidate): ReadonlySet<string> {
  const { designations, formerDesignations, uncertainDesignations } = candidate;
  return new Set([...designations, ...formerDesignations, ...uncertainDesignations].map(({ list }) => list));
}

/** A party found on a list is a fact to the rules; a party not found is none. */
function factsOf(act: Act, parties: readonly AssessedParty[], law: Law): Readonly<Record<string, boolean>> {
  const involved = new Set([...act.actors, ...act.recipients]);
  return factsOfParties(
    parties.flatMap((party) => (involved.has(party.id) && party.screening !== null ? [party.screening] : [])),
    law,
  );
}

/** Facts that screenings of parties give to the rules: somebody designated by an issuer takes part. */
export function factsOfParties(
  screenings: readonly { readonly candidates: readonly Candidate[] }[],
  law: Law,
): Readonly<Record<string, boolean>> {
  const matches = screenings.flatMap(({ candidates }) => candidates.filter(({ match }) => match));
  const lists = matches.flatMap(({ designations }) => designations.flatMap((item) => factOfList(item, law)));
  return Object.fromEntries(lists.map((fact) => [fact, true]));
}

/** The same of ships: one that the United Nations list is no party, but a designated ship. */
export function factsOfShips(
  screenings: readonly { readonly candidates: readonly Candidate[] }[],
  law: Law,
): Readonly<Record<string, boolean>> {
  const facts = Object.entries(factsOfParties(screenings, law));
  return Object.fromEntries(
    facts.map(([id, value]) => [id === "consignee-listed" ? "designated-vessel" : id, value]),
  );
}

/** The fact that a designation states. */
function factOfList(designation: Candidate["designations"][number], law: Law): readonly string[] {
  const issuer = issuerSpeaking(designation);
  const fact = issuer === "un" ? "consignee-listed" : `consignee-listed-${issuer}`;
  return issuer !== null && law.facts.some(({ id }) => id === fact) ? [fact] : [];
}

/** Whose designation it is; `null` = nobody's: only the United Nations' own list speaks for them. */
export function issuerSpeaking({ list, issuer }: Candidate["designations"][number]): string | null {
  return issuer === "un" && list !== "un-sc" ? null : issuer;
}
