/**
 * @module lists/gb-ofsi/read
 * The consolidated list of the UK Treasury: one CSV file with a row for each name, date of birth and address of a
 * party. The rows of a group make one record.
 */
import type { FormatReader, ReadTarget } from "../load/format.ts";
import { csvReader } from "../source/csv-reader.ts";
import { byHeader } from "./encoding.ts";
import { Groups } from "./groups.ts";

/** Reader of `ConList.csv`. Memory: the whole file, for rows of a group do not stand together. */
export function readOfsi({ fields, onRecord, onEnvelope }: ReadTarget): FormatReader {
  let published: string | null = null;
  return {
    open: (_role, file) => {
      const groups = new Groups(file, fields);
      const onEnd = (): void => {
        for (const record of groups.records) onRecord(record);
        onEnvelope(groups.envelope);
        published = groups.published;
      };
      return byHeader(file, (encoding) =>
        csvReader({ file, encoding, onRow: (cells, line) => groups.add(cells, line), onEnd }),
      );
    },
    end: () => ({ published, declared: null }),
  };
}
