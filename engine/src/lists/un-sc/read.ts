/**
 * @module lists/un-sc/read
 * The consolidated list of the Security Council: one XML file, persons first, then bodies (ships among them).
 */
import { parseDay } from "../../model/index.ts";
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { oneXmlFile } from "../load/one-xml-file.ts";

/** Reader of `consolidated.xml`. */
export function readUn(target: ReadTarget): FormatReader {
  return oneXmlFile(target, {
    head: (envelope, file) => {
      const generated = envelope.value("@dateGenerated");
      return generated === undefined ? {} : { published: parseDay(generated.slice(0, 10), file) };
    },
  });
}
