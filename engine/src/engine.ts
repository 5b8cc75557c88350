/**
 * @module engine
 * Wires the rooms into the user's verbs: screen, compare, judge, readReport, assess. The only file that knows
 * every room.
 */
import { askForDay } from "./ask-for-day.ts";
import { assessReading, type Assessment } from "./assess.ts";
import { openData, STARTER, type EngineData, type GivenData } from "./data.ts";
import {
  EmbargoError,
  parseDay,
  type Country,
  type Day,
  type Lang,
  type LoadedList,
  type QueryEntity,
  type Reading,
  type SourceDocument,
  type ReportLang,
} from "./model/index.ts";
import { browseRegimes, type RegimeInForce } from "./regimes/index.ts";
import { judgeInput, type JudgedDealing } from "./judged-dealing.ts";
import { knownLists } from "./known-lists.ts";
import { withDocument } from "./document-pages.ts";
import { countryOf, type DealingInput } from "./dealing-input.ts";
import { readText } from "./reports/index.ts";
import {
  compareEntities,
  screenEntity,
  type Comparison,
  type PreparedLists,
  type Screening,
} from "./screening/index.ts";
import { VERSION } from "./version.ts";

/** What every verb takes. */
export interface CallOptions {
  /** Day of the law and of the designations; absent = the clock's day, or for `assess` the report's. */
  readonly asOf?: Day | undefined;
  /** Day of our data; absent = the newest snapshot. */
  readonly knownAt?: Day | undefined;
  /** Language of the words in the answer; absent = English. */
  readonly lang?: Lang | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Limits of a screening. */
export interface ScreeningOptions extends CallOptions {
  /** Least `nameSimilarity`, 0 to 1; absent = the model's. */
  readonly threshold?: number | undefined;
  /** Most candidates shown; absent = 5. */
  readonly limit?: number | undefined;
  /** Most rejected names shown as nearest; absent = 3. */
  readonly nearest?: number | undefined;
  /** Ids of lists; absent = all. */
  readonly lists?: readonly string[] | undefined;
  /** Score every name instead of asking the index: slower, the same answer. */
  readonly exhaustive?: boolean | undefined;
}

/** What is known of a report besides its text. */
export interface ReportOptions extends CallOptions {
  readonly published?: Day | undefined;
  readonly textLang?: ReportLang | undefined;
}

/** The engine: immutable data and pure verbs over it. */
export interface Engine {
  readonly version: string;
  readonly data: EngineData;
  /** The lists that answer a call. Throws `DATE_INVALID`, `KNOWN_AT_BEFORE_DATA`. */
  lists(options?: CallOptions): readonly LoadedList[];
  /** The two clocks a call would run on. Throws `DATE_INVALID`, `KNOWN_AT_BEFORE_DATA`. */
  clocks(options?: CallOptions): { readonly asOf: Day; readonly knownAt: Day };
  /**
   * The lists of a call, ready to be screened against: read from their index, or made ready now. Throws as `lists`.
   */
  prepared(options?: CallOptions): PreparedLists;
  /** Who on the lists could this be. Throws `NAME_EMPTY`, `LIST_UNKNOWN`, `DATE_INVALID`, `KNOWN_AT_BEFORE_DATA`. */
  screen(query: QueryEntity, options?: ScreeningOptions): Screening;
  /** How alike two entities are, by the same scorer. Throws `NAME_EMPTY`. */
  compare(
    input: { readonly query: QueryEntity; readonly candidate: QueryEntity },
    options?: CallOptions,
  ): Comparison;
  /** What the law says of a dealing. Throws `DEALING_EMPTY`, `DEALING_CONTRADICTS`, and for what is not known in it
   *  `COUNTRY_UNKNOWN`, `HS_INVALID`, `HS_UNKNOWN`, `FACT_UNKNOWN`, `CURRENCY_INVALID`, `IMO_INVALID`, `NUMBER_INVALID`, `VALUE_NOT_ALLOWED`,
   *  `QUANTITY_INVALID`, `QUANTITY_UNIT_UNKNOWN`, `QUANTITY_AMBIGUOUS`, `NAME_EMPTY`, `DATE_INVALID`. */
  judge(input: DealingInput, options?: CallOptions): JudgedDealing;
  /** What a text says. Throws `INPUT_EMPTY`, `TEXT_LANGUAGE_UNKNOWN`. */
  readReport(text: string, options?: ReportOptions): Reading;
  /**
   * The whole chain: read, screen, judge. Throws what the verbs throw. Of a document of `embargo/documents` its text is
   * read, and the answer tells of the file and its pages.
   */
  assess(report: string | SourceDocument, options?: ReportOptions): Assessment;
  /** Provisions in force. Throws `REGIME_UNKNOWN`, `COUNTRY_UNKNOWN`. */
  regimes(
    filter?: { readonly id?: string | undefined; readonly target?: Country | undefined },
    options?: CallOptions,
  ): readonly RegimeInForce[];
}

/** What an engine is opened with; everything absent is what ships with the package. */
export interface EngineOptions extends GivenData {
  /** Today, `YYYY-MM-DD`: the only clock the engine has. */
  readonly clock: () => Day;
}

/**
 * Open an engine.
 *
 * @param options.clock gives today: the day asked about when `asOf` is absent, and how old the lists are.
 * Several publications of one list may be given: a call answers from the newest that was known by its `knownAt`.
 * Cost: prepares the language packs with the first report, and with the first screening the names of all lists, once:
 * some tens of milliseconds for the starter list. With `indexes` prepared names are read instead.
 */
export function openEngine(options: EngineOptions): Engine {
  const data = openData(options);
  const known = knownLists(options.lists ?? [STARTER], options.indexes);
  const dayOf = (call: CallOptions | undefined): Day =>
    call?.asOf === undefined ? options.clock() : parseDay(call.asOf, "asOf");
  const screen = (query: QueryEntity, call: ScreeningOptions = {}): Screening => {
    checkSignal(call.signal);
    const { prepared, knownAt, lists: answering } = known(call.knownAt);
    checkLists(answering, call.lists);
    const { threshold, limit, nearest, lists, exhaustive } = call;
    return screenEntity(query, prepared(), {
      asOf: dayOf(call),
      knownAt,
      today: options.clock(),
      version: VERSION,
      ...(threshold === undefined ? {} : { threshold }),
      limit: limit ?? SHOWN_CANDIDATES,
      ...(nearest === undefined ? {} : { nearest }),
      exhaustive: exhaustive ?? false,
      ...(lists === undefined ? {} : { lists }),
    });
  };
  const readReport = (text: string, call: ReportOptions = {}): Reading => {
    checkSignal(call.signal);
    if (text.trim() === "") throw new EmbargoError("INPUT_EMPTY", { value: "text" });
    const published = call.published === undefined ? null : parseDay(call.published, "published");
    return readText(text, data.packs, { published, lang: call.textLang ?? null });
  };
  return {
    version: VERSION,
    data,
    lists: (call) => known(call?.knownAt).lists,
    prepared: (call) => known(call?.knownAt).prepared(),
    clocks: (call) => ({ asOf: dayOf(call), knownAt: known(call?.knownAt).knownAt }),
    screen,
    compare: ({ query, candidate }, call = {}) => {
      checkSignal(call.signal);
      for (const entity of [query, candidate]) if (!hasName(entity)) throw new EmbargoError("NAME_EMPTY");
      known(call.knownAt);
      return compareEntities(query, candidate);
    },
    judge: (input, call = {}) => {
      checkSignal(call.signal);
      const asOf = dayOf(call);
      const all = { ...call, asOf, limit: Number.POSITIVE_INFINITY };
      const judged = judgeInput(input, {
        law: data.law,
        asOf,
        lang: call.lang ?? "en",
        screen: (query) => screen(query, all),
      });
      return { ...judged, knownAt: known(call.knownAt).knownAt };
    },
    readReport,
    assess: (report, call = {}) => {
      const text = typeof report === "string" ? report : report.text;
      const read = assessReading(text, readReport(text, call), {
        asOf: call.asOf === undefined ? null : parseDay(call.asOf, "asOf"),
        knownAt: known(call.knownAt).knownAt,
        today: options.clock(),
        lang: call.lang ?? "en",
        law: data.law,
        prepared: known(call.knownAt).prepared(),
        version: VERSION,
      });
      const assessment = askForDay(read);
      return typeof report === "string" ? assessment : withDocument(assessment, report);
    },
    regimes: (filter = {}, call = {}) =>
      browseRegimes(data.law, {
        id: filter.id,
        target: countryOf(filter.target, "--target", data.law) ?? undefined,
        asOf: dayOf(call),
        lang: call.lang ?? "en",
      }),
  };
}

/** Candidates an answer shows unless the caller says otherwise. */
const SHOWN_CANDIDATES = 5;

/** Verbs run to their end once begun; a call that was given up beforehand does not begin. */
function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new EmbargoError("ABORTED");
}

function hasName(entity: QueryEntity): boolean {
  return (entity.properties["name"] ?? []).some((name) => /[\p{L}\p{N}]/u.test(name));
}

function checkLists(lists: readonly LoadedList[], asked: readonly string[] | undefined): void {
  const known = new Set(lists.flatMap((list) => [list.id, ...list.coverage.map((row) => row.list)]));
  const unknown = asked?.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new EmbargoError("LIST_UNKNOWN", { value: unknown, allowed: [...known].sort().join(", ") });
}
