/**
 * @module lists/eu-fsf/read
 * The European Union’s consolidated list of financial sanctions: one XML file, all data in attributes.
 */
import { parseDay } from "../../model/index.ts";
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { oneXmlFile } from "../load/one-xml-file.ts";

/** Reader of the full sanctions list, version 1.1. */
export function readEu(target: ReadTarget): FormatReader {
  return oneXmlFile(target, {
    head: (envelope, file) => {
      const generated = envelope.value("@generationDate");
      return generated === undefined ? {} : { published: parseDay(generated.slice(0, 10), file) };
    },
  });
}
