/**
 * @module lists/load/format
 * What every list format provides: how its files become records, and how a record becomes a list entry.
 */
import type { Day, ListEntry, RawValue } from "../../model/index.ts";
import type { MapContext } from "../entry/map-context.ts";
import type { FieldTable } from "../source/field-table.ts";
import type { SourceNode } from "../source/source-node.ts";
import type { ByteSink } from "../source/xml-reader.ts";
import type { FormatCard } from "./card.ts";

/** What the files say of the publication as a whole. */
export interface Envelope {
  /** Day the publisher dated it; `null` = the files do not say. */
  readonly published: Day | null;
  /** Records the publisher says there are; `null` = it does not say. */
  readonly declared: number | null;
  /** What was counted to compare with it; absent = the entries. */
  readonly counted?: number;
}

/** What a reader reads into. */
export interface ReadTarget {
  readonly fields: FieldTable;
  readonly card: FormatCard;
  /** Id of the list that is read: one format may serve several. */
  readonly list: string;
  readonly onRecord: (record: SourceNode) => void;
  /** What surrounds the records, for the account of fields; to be handed over once its values were taken. */
  readonly onEnvelope: (envelope: SourceNode) => void;
}

/** Reads the files of one publication, role by role, in the order of the card. */
export interface FormatReader {
  /** Bytes of one file go into the sink it returns; the next file is opened after its end. */
  open(role: string, file: string): ByteSink;
  /** All files are read. Throws when together they are not whole. */
  end(): Envelope;
}

/** Maps the records of one load. */
export interface RecordMapper {
  /** The entry of a record; `null` = it is no party of its own, and `finish` puts what it says where it belongs. */
  map(record: SourceNode): ListEntry | null;
  /** What was not taken of the record that was just mapped to `null`; absent = it belongs to no entry. */
  keep?(raw: readonly RawValue[]): void;
  /** Called once, after the last record; absent = nothing is left to join. */
  finish?(entries: readonly ListEntry[]): readonly ListEntry[];
  /** Called after `finish`: what of the records that are no party found no entry, a group for each. */
  unattached?(): readonly (readonly RawValue[])[];
}

/** A file format of one or more lists. */
export interface ListFormat {
  /** Id of its card in `data/lists/formats/`. */
  readonly id: string;
  reader(target: ReadTarget): FormatReader;
  mapper(context: MapContext): RecordMapper;
}
