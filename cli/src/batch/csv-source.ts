/**
 * @module cli/batch/csv-source
 * Rows of a CSV file with a header, separated by commas, semicolons or tabs.
 */
import { EmbargoError, fillTemplate } from "embargo/model";
import { csvReader, cutLine, type CsvReader, type CsvRecord } from "./csv.ts";
import { LARGEST_LINE, type Line } from "./lines.ts";
import { NAME_COLUMNS, READ_COLUMNS, rowInvalid, textsOfCell, type RowTexts } from "./row-query.ts";
import type { InputRow, RowSource, SourceContext } from "./row-source.ts";

const DELIMITERS = [",", ";", "\t"] as const;
const MARK = "\ufeff";

/**
 * Read the header.
 *
 * @throws {EmbargoError} `INPUT_ROW_INVALID`, as row 0, when the header cannot be read, has no column for the name, or
 *   has a column twice that is read; `INPUT_EMPTY` when every line is blank.
 */
export async function openCsv(lines: AsyncGenerator<Line, void>, context: SourceContext): Promise<RowSource> {
  const [first, mark] = await firstLine(lines);
  if (first === null) throw new EmbargoError("INPUT_EMPTY", { value: context.file });
  const delimiter = delimiterOf(first, context);
  const records = readRecords(csvReader(delimiter), first, lines);
  const header = (await records.next()).value;
  if (header === undefined) throw new EmbargoError("INPUT_EMPTY", { value: context.file });
  checkHeader(header, context);
  const columns = header.cells;
  return {
    columns,
    unread: columns.filter((column) => !READ_COLUMNS.includes(column.trim())),
    delimiter,
    mark,
    rows: toRows(records, columns, context),
  };
}

/** The first line that is not blank, without the byte order mark of the file. */
async function firstLine(
  lines: AsyncGenerator<Line, void>,
): Promise<readonly [Line | null, "" | typeof MARK]> {
  let mark: "" | typeof MARK = "";
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const line = next.value;
    const isMarked = mark === "" && line.text.startsWith(MARK);
    if (isMarked) mark = MARK;
    const text = isMarked ? line.text.slice(1) : line.text;
    if (text !== "" || line.problem !== null) return [{ ...line, text }, mark];
  }
  return [null, mark];
}

/** The sign by which the first line of the header has a column for the name. */
function delimiterOf(line: Line, { file, say }: SourceContext): string {
  if (line.problem !== null) return ",";
  const cuts = DELIMITERS.map((sign) => [sign, cutLine(line.text, sign)] as const);
  const found = cuts.find(([, cut]) => cut !== "broken" && hasName(cut.cells));
  if (found !== undefined) return found[0];
  const isBroken = cuts.some(([, cut]) => cut === "broken");
  throw rowInvalid(0, file, say(isBroken ? "batch.quotes" : "batch.noName"));
}

function hasName(columns: readonly string[]): boolean {
  return columns.some((column) => NAME_COLUMNS.includes(column.trim()));
}

async function* readRecords(
  reader: CsvReader,
  first: Line,
  lines: AsyncGenerator<Line, void>,
): AsyncGenerator<CsvRecord, void> {
  yield* reader.push(first);
  for await (const line of lines) yield* reader.push(line);
  yield* reader.end();
}

function checkHeader(header: CsvRecord, context: SourceContext): void {
  if (header.problem !== null) throw rowInvalid(0, context.file, reasonOf(header, context));
  const names = header.cells.map((column) => column.trim());
  const twice = READ_COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice !== undefined)
    throw rowInvalid(0, context.file, fillTemplate(context.say("batch.columnTwice"), { column: twice }));
}

async function* toRows(
  records: AsyncGenerator<CsvRecord, void>,
  columns: readonly string[],
  context: SourceContext,
): AsyncGenerator<InputRow, void> {
  let row = 0;
  for await (const record of records) {
    row += 1;
    if (record.problem === "encoding") throw rowInvalid(row, context.file, context.say("batch.encoding"));
    yield toRow(row, record, columns, context);
  }
}

function toRow(row: number, record: CsvRecord, columns: readonly string[], context: SourceContext): InputRow {
  const invalid = (reason: string): EmbargoError => {
    const placed = fillTemplate(context.say("batch.begins"), { reason, line: record.line });
    return rowInvalid(row, context.file, placed);
  };
  return {
    row,
    raw: record.raw,
    at: record.at,
    cells: () => columns.map((_, at) => record.cells[at] ?? ""),
    query: () => {
      if (record.problem !== null) throw invalid(reasonOf(record, context));
      if (record.cells.length !== columns.length) {
        const counts = { found: record.cells.length, expected: columns.length };
        throw invalid(fillTemplate(context.say("batch.cells"), counts));
      }
      return context.queries.ofTexts(textsOf(record.cells, columns));
    },
  };
}

function textsOf(cells: readonly string[], columns: readonly string[]): RowTexts {
  const texts = READ_COLUMNS.flatMap((column) => {
    const at = columns.findIndex((name) => name.trim() === column);
    const found = textsOfCell(column, cells[at] ?? "");
    return found.length === 0 ? [] : [[column, found] as const];
  });
  return new Map(texts);
}

/** Why a row cannot be read, in the language of the answer. */
export function reasonOf({ problem }: CsvRecord, { say }: Pick<SourceContext, "say">): string {
  switch (problem) {
    case "line-break":
      return say("batch.lineBreak");
    case "too-long":
      return fillTemplate(say("batch.tooLong"), { limit: LARGEST_LINE });
    case "encoding":
      return say("batch.encoding");
    default:
      return say("batch.quotes");
  }
}
