/**
 * @module lists/un-sc/read
 * The consolidated list of the Security Council: one XML file, persons first, then bodies (ships among them).
 */
import { parseDay } from "../../model/index.ts";
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { xmlReader } from "../source/xml-reader.ts";

/** Reader of `consolidated.xml`. */
export function readUn({ fields, card, onRecord, onEnvelope }: ReadTarget): FormatReader {
  let published: string | null = null;
  return {
    open: (_role, file) =>
      xmlReader({
        file,
        fields,
        roots: card.roots ?? [],
        onRecord,
        onEnvelope: (envelope) => {
          const generated = envelope.value("@dateGenerated");
          if (generated !== undefined) published = parseDay(generated.slice(0, 10), file);
          onEnvelope(envelope);
        },
      }),
    end: () => ({ published, declared: null }),
  };
}
