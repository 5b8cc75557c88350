/** Nothing that a mapper takes of a record is lost: on the fixtures of all formats, and on all real files there are. */
import { describe, expect, it } from "vitest";
import { readListNow } from "embargo/lists";
import { PUBLICATIONS, readShared } from "./publications.ts";
import { HAS_LISTS } from "./shared-files.ts";
import { watchTaken } from "./taken.ts";
import { formatOf } from "./try-load.ts";
import { validPublications } from "./valid-files.ts";

describe("what is taken of a record", () => {
  it.each(validPublications().map((publication) => [publication.format, publication] as const))(
    "%s: stands in the entry of the fixture",
    (_, publication) => {
      const { watch, lost, count } = watchTaken();
      const files = publication.files.map(({ name, bytes }) => ({ name, chunks: [bytes] }));
      const read = readListNow(watch(formatOf(publication)), files, { list: publication.list, bounds: null });
      expect(lost(read)).toEqual([]);
      expect(count()).toBeGreaterThan(10);
    },
  );

  it("is found lost where a mapper drops it", () => {
    const publication = validPublications().find(({ format }) => format === "un-sc.xml");
    if (publication === undefined) throw new Error("no un-sc.xml");
    const { watch, lost } = watchTaken();
    const format = formatOf(publication);
    const careless: typeof format = {
      ...format,
      mapper: (context) => {
        const mapper = format.mapper(context);
        return {
          map: (record) => {
            record.value("DATAID");
            return mapper.map(record);
          },
        };
      },
    };
    const files = publication.files.map(({ name, bytes }) => ({ name, chunks: [bytes] }));
    const read = readListNow(watch(careless), files, { list: publication.list, bounds: null });
    expect(lost(read)).toContain("DATAID: 9000001");
  });
});

describe.skipIf(!HAS_LISTS)("what is taken of a record of real files (needs ../shared/lists)", () => {
  it.each(PUBLICATIONS.map((publication) => [publication.name, publication] as const))(
    "%s: stands in the entry",
    (_, publication) => {
      const { watch, lost } = watchTaken();
      const read = readShared(publication, watch);
      expect(lost(read)).toEqual([]);
    },
    60_000,
  );
});
