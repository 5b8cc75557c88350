/**
 * @module chronology/bring-together
 * Brings together what several reports tell: one entry an event, its tellings, contradictions, and the order of time.
 */
import type { AssessedAct, AssessedParty } from "../assess.ts";
import type { AssessedReport } from "../assessed-report.ts";
import { daySpan, type Modality } from "../model/index.ts";
import { sha256Hex } from "../sha256.ts";
import { groupByDate, type DateGroup } from "./date-groups.ts";
import { eventKey, type EventKey } from "./event-key.ts";
import type { Chronology, ReportedEvent, Telling, TellingPlace } from "./event.ts";
import { compareTellings, withOrigins, type RawTelling } from "./origins.ts";
import { shinglesAround } from "./passage.ts";
import { originalsOf, reportDay } from "./report-copies.ts";

/** A telling with the key of its event. */
interface KeyedTelling extends EventKey {
  readonly kind: AssessedAct["kind"];
  readonly telling: RawTelling;
}

const AFFIRMING: ReadonlySet<Modality> = new Set(["asserted", "alleged"]);
const REJECTING: ReadonlySet<Modality> = new Set(["denied", "negated"]);
/** Digits of a hash that the id of an event keeps: 64 bits. */
const ID_DIGITS = 16;

/**
 * Events of the reports and their chronology.
 *
 * Two acts are one event when kind, parties, goods classes and dates agree; nothing is guessed beyond that, and what the
 * text makes of each telling stays with it. The order of the reports does not matter. Cost n log n in the acts, linear
 * in the sentences that tell them.
 */
export function bringTogether(reports: readonly AssessedReport[]): Chronology {
  const originals = originalsOf(reports);
  const keyed = reports.flatMap((report) => tellingsOf(report, originals));
  const groups = Map.groupBy(keyed, ({ key }) => key);
  const events = [...groups.values()].flatMap(eventsOf).sort(compareEvents);
  const dates = Map.groupBy(events, ({ date }) => date);
  return {
    chronology: [...dates].map(([date, told]) => ({ date, events: told.map(({ id }) => id) })),
    events,
  };
}

function tellingsOf(report: AssessedReport, originals: ReadonlyMap<string, string>): readonly KeyedTelling[] {
  const { name, text, assessment } = report;
  const { document, acts } = assessment;
  const parties = new Map<string, AssessedParty>(assessment.parties.map((party) => [party.id, party]));
  return acts.map((act) => ({
    ...eventKey(act, parties, `${document.sha256}/${act.id}`),
    kind: act.kind,
    telling: {
      report: name,
      act: act.id,
      document: document.sha256,
      reportDay: reportDay(report),
      date: act.date,
      modality: act.modality,
      attribution: {
        kind: act.attribution.kind,
        party: parties.get(act.attribution.party ?? "")?.caption ?? null,
      },
      verdict: act.verdict,
      evidence: act.evidence.map(({ start, end, text: words }) => ({ start, end, text: words })),
      original: originals.get(document.sha256) ?? document.sha256,
      shingles: shinglesAround(text, act.evidence),
    },
  }));
}

/** The events of tellings with one key. */
function eventsOf(keyed: readonly KeyedTelling[]): readonly ReportedEvent[] {
  const sorted = [...keyed].sort((a, b) => compareTellings(a.telling, b.telling));
  const [first] = sorted;
  if (first === undefined) return [];
  return groupByDate(sorted.map(({ telling }) => telling)).map((group) => eventOf(first, group));
}

function eventOf(key: KeyedTelling, group: DateGroup<RawTelling>): ReportedEvent {
  const tellings = withOrigins(group.tellings);
  const { kind, actors, recipients, goods } = key;
  // Events of one key that have no day of the calendar differ by the day of their first report.
  const isDated = group.date !== null && daySpan(group.date) !== null;
  const when = `${group.date ?? ""}${isDated ? "" : ` told ${tellings[0]?.reportDay ?? "?"}`}`;
  return {
    id: `event-${sha256Hex(`${key.key}/${when}`).slice(0, ID_DIGITS)}`,
    kind,
    actors,
    recipients,
    goods,
    date: group.date,
    tellings,
    sources: tellings.filter(({ origin }) => origin === "first" || origin === "independent").length,
    contradiction: contradictionOf(tellings),
  };
}

function contradictionOf(tellings: readonly Telling[]): ReportedEvent["contradiction"] {
  const placesOf = (modalities: ReadonlySet<Modality>): readonly TellingPlace[] =>
    tellings.filter(({ modality }) => modalities.has(modality)).map(({ report, act }) => ({ report, act }));
  const [affirmed, rejected] = [placesOf(AFFIRMING), placesOf(REJECTING)];
  return affirmed.length === 0 || rejected.length === 0 ? null : { affirmed, rejected };
}

/** By their first possible day; without one last, by the day of their first report; then by id. */
function compareEvents(a: ReportedEvent, b: ReportedEvent): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function orderOf({ date, tellings, id }: ReportedEvent): string {
  const day = date === null ? null : daySpan(date);
  return `${day?.first ?? "~"} ${date ?? "~"} ${tellings[0]?.reportDay ?? "~"} ${id}`;
}
