/**
 * @module lists/load/one-xml-file
 * The reader of a format that is one XML file.
 */
import type { SourceNode } from "../source/source-node.ts";
import { xmlReader } from "../source/xml-reader.ts";
import type { Envelope, FormatReader, ReadTarget } from "./format.ts";

/** What one such format asks of its file. */
export interface XmlFileRules {
  /** Refuse a record that cannot be used; absent = the mapper does. */
  readonly check?: (record: SourceNode, file: string) => void;
  /** What stands around the records; absent = it says neither day nor count. */
  readonly head?: (envelope: SourceNode, file: string) => Partial<Envelope>;
}

/** Read one XML file by the rules of its format. Throws what {@link xmlReader} and the rules throw. */
export function oneXmlFile(
  { fields, card, onRecord, onEnvelope }: ReadTarget,
  { check, head }: XmlFileRules,
): FormatReader {
  let envelope: Envelope = { published: null, declared: null };
  return {
    open: (_role, file) =>
      xmlReader({
        file,
        fields,
        roots: card.roots ?? [],
        onRecord: (record) => {
          check?.(record, file);
          onRecord(record);
        },
        onEnvelope: (node) => {
          envelope = { ...envelope, ...head?.(node, file) };
          onEnvelope(node);
        },
      }),
    end: () => envelope,
  };
}
