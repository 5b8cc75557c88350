/**
 * @module lists/gb-uksl/read
 * The UK Sanctions List: one XML file, a designation a record.
 */
import { parseDay } from "../../model/index.ts";
import { readDate } from "../entry/dates.ts";
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { xmlReader } from "../source/xml-reader.ts";

/** Reader of `UK-Sanctions-List.xml`. */
export function readUksl({ fields, card, onRecord, onEnvelope }: ReadTarget): FormatReader {
  let published: string | null = null;
  return {
    open: (_role, file) =>
      xmlReader({
        file,
        fields,
        roots: card.roots ?? [],
        onRecord,
        onEnvelope: (envelope) => {
          const generated = envelope.value("DateGenerated");
          if (generated !== undefined) {
            const day = readDate(generated);
            published = parseDay(day?.precision === "exact" ? day.value : generated, file);
          }
          onEnvelope(envelope);
        },
      }),
    end: () => ({ published, declared: null }),
  };
}
