/**
 * @module service/test/line-format
 * A list format as small as one can be, for tests of what keeps lists: a first line with the day of publication, one
 * JSON object a line, and a last line with their number, without which the file is cut.
 */
import type { FormatCard, ListFormat, ReadTarget } from "embargo/lists";
import { EmbargoError, type Designation, type ListEntry } from "embargo/model";
import { SourceNode } from "../../engine/src/lists/source/source-node.ts";
import type { Catalogue, KnownFormat } from "../src/home/index.ts";

/** One record of a file. */
export interface Line {
  readonly ref: string;
  readonly name: string;
  /** Programme and first day of each designation. */
  readonly on: readonly (readonly [programme: string, from: string | null])[];
  readonly born?: readonly string[];
  /** Not mapped, so kept raw. */
  readonly note?: string;
}

/** Text of a publication. */
export function lineFile(published: string | null, lines: readonly Line[]): string {
  const rows = lines.map((line) => JSON.stringify(line));
  return [`published ${published ?? "-"}`, ...rows, `end ${lines.length}`, ""].join("\n");
}

/** The entry a record becomes. */
export function lineEntry(list: string, line: Line): ListEntry {
  return {
    id: `${list}:${line.ref}`,
    schema: "Person",
    names: [{ value: line.name, kind: "primary", strength: "strong", source: list }],
    properties: line.born === undefined ? {} : { birthDate: line.born },
    designations: line.on.map(
      ([programme, from]): Designation => ({
        list,
        issuer: "own",
        programme,
        reference: line.ref,
        from,
        to: null,
        source: list,
        verified: "text",
      }),
    ),
    absentFrom: [],
    dates: [],
    unverifiedIdentifiers: [],
    wikidata: null,
    ...(line.note === undefined ? {} : { raw: [{ field: "note", value: line.note }] }),
  };
}

/** The format, under an id of choice, known by files that end in its suffix. */
export function lineFormat(id: string = "own.line", suffix: string = "line"): KnownFormat {
  const format: ListFormat = {
    id,
    reader: (target) => {
      const sink = lineSink(target);
      return {
        open: (_role, file) => sink.file(file),
        end: () => ({ published: sink.published(), declared: null }),
      };
    },
    mapper: ({ list }) => ({
      map: (record) => lineEntry(list, JSON.parse(record.value("line") ?? "") as Line),
    }),
  };
  const card: FormatCard = {
    id,
    title: { en: "lines", fr: "lignes" },
    checkedAgainst: "format-only",
    files: [{ role: "list", required: true, names: `\\.${suffix}$` }],
    records: { entry: { line: { fate: "mapped" }, note: { fate: "raw" } } },
  };
  return { format, card };
}

/** A catalogue of given formats for lists of the user’s own; `mostLost` gives each list a card with that bound. */
export function lineCatalogue(
  formats: readonly KnownFormat[] = [lineFormat()],
  mostLost?: number,
): Catalogue {
  return {
    formatCard: (_list, format) => formats.find(({ card }) => card.id === format)?.card,
    formats: (list) => (list.startsWith("own:") ? formats : []),
    lists: [],
    card: (id) => {
      if (mostLost === undefined) return undefined;
      const text = { en: `List ${id}`, fr: `Liste ${id}` };
      const entries = { min: 0, max: 1_000_000 };
      return {
        id,
        title: text,
        issuer: "own",
        publisher: "Publisher",
        licence: "",
        cadence: text,
        formats: [],
        assert: { entries, mostLost },
        scope: text,
        part: "part",
      };
    },
  };
}

function lineSink({ fields, onRecord }: ReadTarget): {
  file(name: string): { write(bytes: Uint8Array): void; end(): void };
  published(): string | null;
} {
  const recordField = fields.root.children.get("entry");
  let published: string | null = null;
  return {
    published: () => published,
    file: (name) => {
      const decoder = new TextDecoder();
      let [rest, at, ended] = ["", 0, false];
      const broken = (reason: string): EmbargoError =>
        new EmbargoError("LIST_FILE_BROKEN", { file: name, line: at, reason });
      const take = (text: string): void => {
        at += 1;
        if (at === 1) {
          const day = /^published (\S+)$/.exec(text)?.[1];
          if (day === undefined) throw broken("no day");
          published = day === "-" ? null : day;
        } else if (text.startsWith("end ")) {
          if (Number(text.slice(4)) !== at - 2) throw broken("count");
          ended = true;
        } else {
          const record = recordField === undefined ? null : recordOf(recordField, at, text);
          if (record === null) throw broken("no record");
          onRecord(record);
        }
      };
      return {
        write: (bytes) => {
          const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
          rest = lines.pop() ?? "";
          lines.forEach(take);
        },
        end: () => {
          if (!ended || rest !== "") throw broken("unexpected end of file");
        },
      };
    },
  };
}

/** `null` = the line is no record. */
function recordOf(field: SourceNode["field"], at: number, text: string): SourceNode | null {
  let parsed: Line;
  try {
    parsed = JSON.parse(text) as Line;
  } catch {
    return null;
  }
  const { note, ...mapped } = parsed;
  const record = new SourceNode(field, at);
  const [line, raw] = [field.children.get("line"), field.children.get("note")];
  if (line !== undefined) record.append(new SourceNode(line, at, JSON.stringify(mapped)));
  if (raw !== undefined && note !== undefined) record.append(new SourceNode(raw, at, note));
  return record;
}
