/**
 * @module lists/load/list-load
 * One load of one list: files in, entries and an account of every field out. Stops on the first thing that is not
 * understood; nothing of a stopped load is used.
 */
import { EmbargoError, type Day, type ListEntry, type RawValue } from "../../model/index.ts";
import { withRaw } from "../entry/draft.ts";
import { fieldTable } from "../source/field-table.ts";
import { invalidValue } from "../source/place.ts";
import type { SourceNode } from "../source/source-node.ts";
import type { ByteSink } from "../source/xml-reader.ts";
import { formatCard, LIST_CARDS, type FormatCard, type ListBounds } from "./card.ts";
import { CoverageCount, type FieldCoverage } from "./coverage.ts";
import type { Envelope, ListFormat } from "./format.ts";

/** Fill rates say something only about files of at least so many records. */
const FEWEST_FOR_FILL = 200;

/** What a load is told. */
export interface LoadOptions {
  /** Id of the list, such as `un-sc`, `ftm:default`, `own:suppliers`. */
  readonly list: string;
  /** Issuer of designations; absent = the card’s. */
  readonly issuer?: string;
  /** Bounds on the number of entries; absent = the card’s, and none where the list has no card. */
  readonly bounds?: ListBounds["entries"] | null;
  /** Replaces the card of the format, for files whose fields the user declares. */
  readonly card?: FormatCard;
}

/** A list that was read whole. */
export interface ListRead {
  readonly list: string;
  readonly format: string;
  /** Day the publisher dated it; `null` = the files do not say: the caller must. */
  readonly published: Day | null;
  readonly entries: readonly ListEntry[];
  /** Records read, by kind. */
  readonly records: Readonly<Record<string, number>>;
  /** Records the publisher says there are; `null` = it does not say. */
  readonly declared: number | null;
  readonly coverage: readonly FieldCoverage[];
  /** What belongs to no entry: of each record that is no party, the values that no entry has. */
  readonly unattached: readonly (readonly RawValue[])[];
}

/** A load under way. Hand over the files role by role, in the order of the card, then finish. */
export class ListLoad {
  readonly card: FormatCard;
  readonly #options: LoadOptions;
  readonly #count: CoverageCount;
  readonly #entries: ListEntry[] = [];
  readonly #unattached: (readonly RawValue[])[] = [];
  readonly #seen = new Set<string>();
  readonly #mapper: ReturnType<ListFormat["mapper"]>;
  readonly #reader: ReturnType<ListFormat["reader"]>;
  #file = "";

  constructor(format: ListFormat, options: LoadOptions) {
    const { list } = options;
    this.card = options.card ?? formatCard(format.id);
    this.#options = options;
    const fields = fieldTable(this.card);
    this.#count = new CoverageCount(fields);
    const issuer = options.issuer ?? LIST_CARDS[list]?.issuer ?? "own";
    this.#mapper = format.mapper({ list, issuer, source: list });
    this.#reader = format.reader({
      fields,
      card: this.card,
      list,
      onRecord: (record) => this.#take(record),
      onEnvelope: (envelope) => void this.#count.settle(envelope),
    });
  }

  /** Where the bytes of the next file go. */
  open(role: string, file: string): ByteSink {
    this.#file = file;
    return this.#reader.open(role, file);
  }

  /**
   * All files are in.
   *
   * @throws {EmbargoError} `LIST_COUNT_UNEXPECTED`, `LIST_FILL_LOW`, and what the reader throws.
   */
  finish(): ListRead {
    const envelope = this.#reader.end();
    const entries = this.#mapper.finish?.(this.#entries) ?? this.#entries;
    const { records } = this.#count;
    this.#checkCounts(entries.length, envelope);
    const coverage = this.#count.report();
    this.#checkFill(coverage);
    return {
      list: this.#options.list,
      format: this.card.id,
      published: envelope.published,
      entries,
      records,
      declared: envelope.declared,
      coverage,
      unattached: this.#mapper.unattached?.() ?? this.#unattached,
    };
  }

  #take(record: SourceNode): void {
    const entry = this.#mapper.map(record);
    const raw = this.#count.settle(record);
    if (entry === null) {
      if (this.#mapper.keep !== undefined) this.#mapper.keep(raw);
      else if (raw.length > 0) this.#unattached.push(raw);
      return;
    }
    if (this.#seen.has(entry.id)) {
      throw new EmbargoError("LIST_ENTRY_REPEATED", { file: this.#file, line: record.line, value: entry.id });
    }
    if (entry.id === `${this.#options.list}:`) throw invalidValue(this.#file, record.line, "id", "");
    if (entry.names.length === 0) throw invalidValue(this.#file, record.line, "name", entry.id);
    this.#seen.add(entry.id);
    this.#entries.push(withRaw(entry, raw));
  }

  #checkCounts(found: number, { declared, counted }: Envelope): void {
    const { list, bounds } = this.#options;
    const { min, max } =
      bounds ?? (bounds === null ? NO_BOUNDS : (LIST_CARDS[list]?.assert.entries ?? NO_BOUNDS));
    if (found < min || found > max)
      throw new EmbargoError("LIST_COUNT_UNEXPECTED", { list, found, min, max });
    if (declared !== null && declared !== (counted ?? found))
      throw new EmbargoError("LIST_COUNT_UNEXPECTED", {
        list,
        found: counted ?? found,
        min: declared,
        max: declared,
      });
  }

  #checkFill(coverage: readonly FieldCoverage[]): void {
    const { records } = this.#count;
    for (const [path, fields] of Object.entries(this.card.records)) {
      const total = records[path.split("/").at(-1) ?? path] ?? 0;
      if (total < FEWEST_FOR_FILL) continue;
      for (const [field, { fill }] of Object.entries(fields)) {
        if (fill === undefined) continue;
        const row = coverage.find((item) => item.record === path && item.field === field);
        const share = (row?.records ?? 0) / total;
        if (share < fill)
          throw new EmbargoError("LIST_FILL_LOW", {
            list: this.#options.list,
            field: `${path}/${field}`,
            found: Math.round(share * 100),
            min: Math.round(fill * 100),
          });
      }
    }
  }
}

const NO_BOUNDS = { min: 1, max: Number.MAX_SAFE_INTEGER } as const;
