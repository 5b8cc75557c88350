/** FollowTheMoney collections on real samples: counts held against the lines of the file. */
import { formatById, readListNow, type ListRead } from "embargo/lists";
import { describe, expect, it } from "vitest";
import { HAS_LISTS, inChunks, sharedFile } from "./shared-files.ts";

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const PARTIES = ["Person", "Company", "Organization", "PublicBody", "LegalEntity", "Vessel", "Airplane"];
const SAMPLES = ["entities", "zala.entities", "t1.entities"];

const pathOf = (sample: string): string => `opensanctions/${sample}.ftm.json`;

const read = (sample: string): ListRead => {
  const format = formatById("ftm.jsonl");
  if (format === undefined) throw new Error("no format");
  return readListNow(format, [inChunks(sharedFile(pathOf(sample)))], { list: "ftm:sample" });
};

const entitiesOf = (sample: string): readonly Entity[] =>
  new TextDecoder()
    .decode(sharedFile(pathOf(sample)).bytes)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Entity);

describe.skipIf(!HAS_LISTS)("ftm on real samples (needs ../shared/lists)", () => {
  describe.each(SAMPLES)("%s", (sample) => {
    const list = HAS_LISTS ? read(sample) : null;
    const entities = HAS_LISTS ? entitiesOf(sample) : [];
    const parties = entities.filter(({ schema }) => PARTIES.includes(schema));
    const ids = new Set(parties.map(({ id }) => id));
    const ends = (...schemata: readonly string[]): number =>
      entities
        .filter(({ schema }) => schemata.includes(schema))
        .flatMap(({ properties }) => {
          const [from, to] = Object.entries(properties)
            .filter(([key]) => END.includes(key))
            .map(([, values]) => values);
          return (from ?? []).flatMap((one) => (to ?? []).flatMap((other) => [one, other]));
        })
        .filter((id) => ids.has(id)).length;

    it("makes an entry of each party", () => {
      expect(list?.entries.map(({ id }) => id)).toEqual(parties.map(({ id }) => `ftm:sample:${id}`));
    });

    it("keeps every name", () => {
      const names = parties.flatMap(({ properties }) =>
        ["name", "alias", "weakAlias", "previousName"].flatMap((key) => properties[key] ?? []),
      );
      const kept = new Set(list?.entries.flatMap((entry) => entry.names.map(({ value }) => value)));
      expect(names.filter((name) => !kept.has(name.replace(/[\s\u00a0]+/g, " ").trim()))).toEqual([]);
    });

    it("makes a relation of each end of each tie", () => {
      const count = list?.entries.reduce((sum, entry) => sum + (entry.relations?.length ?? 0), 0);
      expect(count).toBe(ends("Ownership", "Directorship", "Family", "Payment"));
    });

    it("makes a designation of each programme of each sanction on a party", () => {
      const sanctions = entities.filter(({ schema }) => schema === "Sanction");
      const count = list?.entries.reduce((sum, entry) => sum + entry.designations.length, 0);
      expect(count).toBe(
        sanctions.flatMap(({ properties: { entity = [], program, programId } }) =>
          entity.filter((id) => ids.has(id)).flatMap(() => program ?? programId ?? [""]),
        ).length,
      );
    });

    it("accounts for every property", () => {
      const values = entities.flatMap(({ properties }) => Object.values(properties).flat()).length;
      const counted = list?.coverage.filter(({ field }) => field.startsWith("properties/")) ?? [];
      expect(counted.reduce((sum, item) => sum + item.values, 0)).toBe(values);
    });
  });
});

/** Properties that hold the ends of the ties in the samples. */
const END = ["owner", "asset", "director", "organization", "person", "relative", "payer", "beneficiary"];
