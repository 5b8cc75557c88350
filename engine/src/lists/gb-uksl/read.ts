/**
 * @module lists/gb-uksl/read
 * The UK Sanctions List: one XML file, a designation a record.
 */
import { parseDay } from "../../model/index.ts";
import { readDate } from "../entry/dates.ts";
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { oneXmlFile } from "../load/one-xml-file.ts";

/** Reader of `UK-Sanctions-List.xml`. */
export function readUksl(target: ReadTarget): FormatReader {
  return oneXmlFile(target, {
    head: (envelope, file) => {
      const generated = envelope.value("DateGenerated");
      if (generated === undefined) return {};
      const day = readDate(generated);
      return { published: parseDay(day?.precision === "exact" ? day.value : generated, file) };
    },
  });
}
