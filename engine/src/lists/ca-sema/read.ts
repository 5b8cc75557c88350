/**
 * @module lists/ca-sema/read
 * The consolidated list of Global Affairs Canada: one XML file of flat records.
 */
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { invalidValue } from "../source/place.ts";
import type { SourceNode } from "../source/source-node.ts";
import { xmlReader } from "../source/xml-reader.ts";

/** Reader of `sema-lmes.xml`. */
export function readSema({ fields, card, onRecord, onEnvelope }: ReadTarget): FormatReader {
  return {
    open: (_role, file) =>
      xmlReader({
        file,
        fields,
        roots: card.roots ?? [],
        onRecord: (record) => {
          checkKey(record, file);
          onRecord(record);
        },
        onEnvelope,
      }),
    end: () => ({ published: null, declared: null }),
  };
}

/** Country and item are what a record is known by: the list numbers none. */
function checkKey(record: SourceNode, file: string): void {
  for (const field of ["Country", "Item"]) {
    if (record.peek(field) === undefined) throw invalidValue(file, record.line, field, "");
  }
}
