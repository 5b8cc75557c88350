/**
 * @module lists/eu-fsf/read
 * The European Union’s consolidated list of financial sanctions: one XML file, all data in attributes.
 */
import { parseDay } from "../../model/index.ts";
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { xmlReader } from "../source/xml-reader.ts";

/** Reader of the full sanctions list, version 1.1. */
export function readEu({ fields, card, onRecord, onEnvelope }: ReadTarget): FormatReader {
  let published: string | null = null;
  return {
    open: (_role, file) =>
      xmlReader({
        file,
        fields,
        roots: card.roots ?? [],
        onRecord,
        onEnvelope: (envelope) => {
          const generated = envelope.value("@generationDate");
          if (generated !== undefined) published = parseDay(generated.slice(0, 10), file);
          onEnvelope(envelope);
        },
      }),
    end: () => ({ published, declared: null }),
  };
}
