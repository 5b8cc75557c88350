/**
 * @module lists/ca-sema/read
 * The consolidated list of Global Affairs Canada: one XML file of flat records.
 */
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { oneXmlFile } from "../load/one-xml-file.ts";
import { invalidValue } from "../source/place.ts";
import type { SourceNode } from "../source/source-node.ts";

/** Reader of `sema-lmes.xml`. */
export function readSema(target: ReadTarget): FormatReader {
  return oneXmlFile(target, { check: checkKey });
}

/** Country and item are what a record is known by: the list numbers none. */
function checkKey(record: SourceNode, file: string): void {
  for (const field of ["Country", "Item"]) {
    if (record.peek(field) === undefined) throw invalidValue(file, record.line, field, "");
  }
}
