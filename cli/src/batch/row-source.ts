/**
 * @module cli/batch/row-source
 * The rows of an input file, CSV or JSONL alike.
 */
import type { QueryEntity } from "embargo/model";
import type { Context } from "../context.ts";
import type { QueryMaker } from "./row-query.ts";

/** One row of the input. */
export interface InputRow {
  /** Its number, from 1; the header and blank lines do not count. */
  readonly row: number;
  /** Its text as it stands in the file; all that its answer hangs on. */
  readonly raw: string;
  /** Bytes of the file up to its end. */
  readonly at: number;
  /** Its cells, one for each column of the input; empty where the row cannot be cut into cells. */
  readonly cells: () => readonly string[];
  /** What it asks. @throws {EmbargoError} what makes the row unusable: `INPUT_ROW_INVALID` and the codes of a query. */
  readonly query: () => QueryEntity;
}

/** An input file opened for reading. */
export interface RowSource {
  /** Columns as the file names them. */
  readonly columns: readonly string[];
  /** Columns that no query reads. */
  readonly unread: readonly string[];
  /** How the columns are separated; a CSV output takes it over, and a byte order mark too. */
  readonly delimiter: string;
  readonly mark: "" | "\ufeff";
  /** The rows in order; can be gone through once. @throws {EmbargoError} `INPUT_ROW_INVALID` where bytes are not UTF-8. */
  readonly rows: AsyncIterable<InputRow>;
}

/** What a source needs to know of the run. */
export interface SourceContext {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly say: Context["say"];
  readonly queries: QueryMaker;
}
