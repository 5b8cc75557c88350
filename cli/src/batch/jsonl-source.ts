/**
 * @module cli/batch/jsonl-source
 * Rows of a JSONL file: one object a line, a FollowTheMoney entity or the flat keys of the CSV columns.
 */
import { fillTemplate, type EmbargoError, type QueryEntity } from "embargo/model";
import { LARGEST_LINE, type Line } from "./lines.ts";
import { NAME_PARTS, READ_COLUMNS, rowInvalid, textsOfCell, type RowTexts } from "./row-query.ts";
import type { InputRow, RowSource, SourceContext } from "./row-source.ts";

/** Most different keys of the objects of a file whose answers go to CSV. */
const LARGEST_COLUMNS = 1000;

type JsonObject = Readonly<Record<string, unknown>>;

/** Read the rows of a JSONL file. `columns` are those of a CSV output: see {@link keysOf}; none for other outputs. */
export function openJsonl(
  lines: AsyncGenerator<Line, void>,
  columns: readonly string[],
  context: SourceContext,
): RowSource {
  return { columns, unread: [], delimiter: ",", mark: "", rows: toRows(lines, columns, context) };
}

/**
 * The keys of all objects of a file, in the order in which they first appear.
 *
 * @throws {EmbargoError} `INPUT_ROW_INVALID` at the row that brings more than {@link LARGEST_COLUMNS}.
 */
export async function keysOf(
  lines: AsyncGenerator<Line, void>,
  { file, say }: Pick<SourceContext, "file" | "say">,
): Promise<readonly string[]> {
  const keys = new Set<string>();
  let row = 0;
  for await (const line of lines) {
    if (isBlank(line)) continue;
    row += 1;
    for (const key of Object.keys(parseObject(line.text) ?? {})) keys.add(key);
    if (keys.size > LARGEST_COLUMNS)
      throw rowInvalid(row, file, fillTemplate(say("batch.manyColumns"), { limit: LARGEST_COLUMNS }));
  }
  return [...keys];
}

async function* toRows(
  lines: AsyncGenerator<Line, void>,
  columns: readonly string[],
  context: SourceContext,
): AsyncGenerator<InputRow, void> {
  let row = 0;
  for await (const line of lines) {
    if (isBlank(line)) continue;
    row += 1;
    if (line.problem === "encoding") throw rowInvalid(row, context.file, context.say("batch.encoding"));
    yield toRow(row, line, columns, context);
  }
}

function isBlank({ text, problem }: Line): boolean {
  return problem === null && text.trim() === "";
}

function toRow(row: number, line: Line, columns: readonly string[], context: SourceContext): InputRow {
  return {
    row,
    raw: `${line.text}\n`,
    at: line.at,
    cells: () => {
      const value = parseObject(line.text) ?? {};
      return columns.map((column) => cellOf(Object.hasOwn(value, column) ? value[column] : undefined));
    },
    query: () => {
      const { say, file } = context;
      if (line.problem !== null)
        throw rowInvalid(row, file, fillTemplate(say("batch.tooLong"), { limit: LARGEST_LINE }));
      const value = parseObject(line.text);
      if (value === null) throw rowInvalid(row, file, say("batch.json"));
      return queryOf(value, row, context);
    },
  };
}

/** The object of a line; `null` when it is no JSON or no object. A byte order mark before it is passed over. */
function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text as it is, nothing for what is absent or null, everything else as JSON. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function queryOf(value: JsonObject, row: number, { file, say, queries }: SourceContext): QueryEntity {
  const fail = (key: string, reason: string): EmbargoError =>
    rowInvalid(row, file, fillTemplate(reason, { key }));
  const textsAt = (key: string, found: unknown): readonly string[] => {
    if (found === undefined || found === null) return [];
    if (typeof found === "string") return textsOfCell(key, found);
    if (!isTexts(found)) throw fail(key, say("batch.shape"));
    return found.filter((text) => text.trim() !== "");
  };
  const textsOf = (entries: readonly (readonly [string, unknown])[]): RowTexts => {
    const read = entries.map(([key, found]) => [key, textsAt(key, found)] as const);
    return new Map(read.filter(([, texts]) => texts.length > 0));
  };
  const own = (key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);
  const entity = own("properties");
  if (entity !== undefined && !isObject(entity)) throw fail("properties", say("batch.shape"));
  const texts = textsOf(
    entity === undefined ? READ_COLUMNS.map((key) => [key, own(key)]) : Object.entries(entity),
  );
  // Several first names may be one person's or spellings of one: only a whole name tells.
  const several = NAME_PARTS.find((part) => (texts.get(part) ?? []).length > 1);
  if (several !== undefined && !texts.has("name")) throw fail(several, say("batch.oneText"));
  const [schema, ...more] = textsAt("schema", own("schema"));
  if (more.length > 0) throw fail("schema", say("batch.oneText"));
  return entity === undefined ? queries.ofTexts(texts) : queries.ofEntity(schema, texts);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
