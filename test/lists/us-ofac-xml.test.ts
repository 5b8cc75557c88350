/** OFAC’s XML files as published: counts held against a plain search of the text, and the formats against each other. */
import type { ListEntry } from "embargo/model";
import { applyDelta, formatById, readDelta, readListNow, type ListRead } from "embargo/lists";
import { describe, expect, it } from "vitest";
import { HAS_LISTS, inChunks, sharedFile } from "./shared-files.ts";

const read = (format: string, list: string, ...paths: readonly string[]): ListRead => {
  const found = formatById(format);
  if (found === undefined) throw new Error("no format");
  return readListNow(
    found,
    paths.map((path) => inChunks(sharedFile(path))),
    { list },
  );
};
const xml = (year: string): ListRead =>
  read("us-ofac.xml", "us-ofac-cons", `us-ofac/${year}/consolidated.xml.gz`);
const enhanced = (): ListRead =>
  read("us-ofac.enhanced", "us-ofac-cons", "us-ofac/2025-01/CONS_ENHANCED.ZIP");
const deltaFile = (): ReturnType<typeof inChunks> =>
  inChunks(sharedFile("us-ofac/2025-01/2025-01-13_delta.xml"));
const textOf = (path: string): string => new TextDecoder().decode(sharedFile(path).bytes);

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const row = (list: ListRead, field: string): ListRead["coverage"][number] | undefined =>
  list.coverage.find((item) => item.record !== null && item.field === field);
const sum = (list: ListRead, of: (entry: ListEntry) => number): number =>
  list.entries.reduce((total, entry) => total + of(entry), 0);
const weakOf = (entry: ListEntry): readonly string[] =>
  entry.names.flatMap(({ value, strength, lang }) =>
    strength === "weak" && lang === undefined ? [value] : [],
  );
const byId = (list: ListRead): ReadonlyMap<string, ListEntry> =>
  new Map(list.entries.map((entry) => [entry.id, entry]));

describe.skipIf(!HAS_LISTS)("us-ofac.xml on real files (needs ../shared/lists)", () => {
  it.each([
    ["2020-03", "2020-03-17", 375, 915, 31, 1],
    ["2025-01", "2025-01-15", 443, 1136, 70, 0],
  ])(
    "reads %s whole: day, entries, aliases, weak ones",
    (year, published, entries, aliases, weak, repeated) => {
      const list = xml(year);
      const text = textOf(`us-ofac/${year}/consolidated.xml.gz`);
      expect(list).toMatchObject({ published, declared: entries, records: { sdnEntry: entries } });
      expect(row(list, "akaList/aka/lastName")).toMatchObject({ values: aliases, mapped: aliases });
      expect(count(text, /<category>weak</g)).toBe(weak);
      // Fewer where an entry has the same weak alias twice.
      expect(sum(list, (entry) => weakOf(entry).length)).toBe(weak - repeated);
      expect(sum(list, (entry) => entry.names.filter(({ kind }) => kind === "former").length)).toBe(
        count(text, /<type>f\.k\.a\.</g),
      );
    },
  );

  it.each(["2020-03", "2025-01"])("accounts for every filled field of %s and leaves none raw", (year) => {
    const list = xml(year);
    const text = textOf(`us-ofac/${year}/consolidated.xml.gz`);
    const filled = count(text, /<(\w+)>\s*[^<\s][^<]*<\/\1>/g);
    expect(list.coverage.reduce((total, { values }) => total + values, 0)).toBe(filled);
    expect(list.entries.filter(({ raw }) => raw !== undefined).map(({ id }) => id)).toEqual([]);
  });

  it("finds the links, dates and identifiers that a search of the text finds", () => {
    const list = xml("2025-01");
    const text = textOf("us-ofac/2025-01/consolidated.xml.gz");
    const having = (property: string): number =>
      sum(list, (entry) => entry.properties[property]?.length ?? 0);
    expect(sum(list, (entry) => entry.relations?.length ?? 0)).toBe(count(text, /\(Linked To: /g));
    expect(having("birthDate")).toBe(count(text, /<dateOfBirth>/g));
    expect(having("leiCode")).toBe(count(text, /<idType>Legal Entity Number</g));
    expect(having("swiftBic")).toBe(count(text, /<idType>SWIFT\/BIC</g));
    const measured = sum(list, ({ designations }) => designations.filter(({ from }) => from !== null).length);
    expect(measured).toBe(count(text, /<idType>Listing Date \(/g));
  });
});

describe.skipIf(!HAS_LISTS)("us-ofac.enhanced on real files (needs ../shared/lists)", () => {
  const list = HAS_LISTS ? enhanced() : null;
  const read = (): ListRead => {
    if (list === null) throw new Error("no list");
    return list;
  };

  it("reads CONS_ENHANCED of 2025-01-10 whole", () => {
    expect(read()).toMatchObject({ published: "2025-01-10", declared: null, records: { entity: 443 } });
    const names = row(read(), "names/name/isPrimary")?.values ?? 0;
    const holders = row(read(), "identityDocuments/identityDocument/name")?.values ?? 0;
    expect(names + holders).toBe(2271);
    expect(row(read(), "names/name/translations/translation/formattedFullName")).toMatchObject({
      values: 1624,
      mapped: 1624,
    });
  });

  it("maps every feature, document and date", () => {
    for (const field of ["features/feature/value", "features/feature/valueDate/isApproximate"])
      expect(row(read(), field)).toMatchObject({ raw: 0 });
    expect(row(read(), "identityDocuments/identityDocument/documentNumber")).toMatchObject({
      mapped: 692,
      raw: 0,
    });
  });

  it("states 283 ties, 278 of them of ownership, and tells the other side of each within the list", () => {
    const ties = read().entries.flatMap((entry) =>
      (entry.relations ?? []).map((tie) => ({ ...tie, of: entry.id })),
    );
    const stated = ties.filter(({ type }) => type !== undefined);
    expect(stated).toHaveLength(283);
    expect(
      stated.filter(({ kind, type }) => kind === "owned-by" && type === "Owned or Controlled By"),
    ).toHaveLength(278);
    const told = new Set(
      ties
        .filter(({ type }) => type === undefined)
        .map(({ of, kind, reference }) => `${of} ${kind} ${reference}`),
    );
    const ids = byId(read());
    const within = stated.filter(({ reference }) => ids.has(`us-ofac-cons:${reference}`));
    expect(within).toHaveLength(282);
    for (const { of, kind, reference } of within) {
      const opposite = kind === "owned-by" ? "owns" : "owned-by";
      expect(told).toContain(`us-ofac-cons:${reference} ${opposite} ${of.slice("us-ofac-cons:".length)}`);
    }
    expect(told.size).toBe(within.length);
  });

  it("dates designations by one list and one programme, or by the day of a measure", () => {
    for (const entry of read().entries) {
      const days = entry.designations.flatMap(({ from }) => from ?? []);
      for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    const dated = (programme: string): readonly (string | null)[] =>
      read().entries.flatMap(({ designations }) =>
        designations.flatMap((item) => (item.programme === programme ? [item.from] : [])),
      );
    // All members of the Palestinian Legislative Council were listed on one day, before there was a Consolidated List.
    expect(dated("NS-PLC").filter((day) => day === "2006-04-12")).toHaveLength(76);
    expect(dated("NS-PLC").filter((day) => day === null)).toHaveLength(2);
    expect(new Set(dated("CMIC-EO13959"))).toEqual(new Set(["2021-06-03", "2021-12-10", "2021-12-16"]));
    // Bank of Kunlun was listed years before the list that it stands on now was made.
    expect(dated("561-Related")).toEqual([null]);
  });

  it("rightly trusts no day of the SDN list beside another: 20 of 77 lie before the list had the entry", () => {
    const dayOn = ({ raw = [] }: ListEntry): string | undefined => {
      const place = raw.find(({ value }) => value === "SDN List")?.field;
      return raw.find(({ field }) => field === `${place}/@datePublished`)?.value;
    };
    const sdn = textOf("us-ofac/2021-07/sdn.csv.gz");
    const days = read().entries.flatMap((entry) => {
      const day = dayOn(entry);
      return day === undefined ? [] : [{ day, uid: entry.id.slice("us-ofac-cons:".length) }];
    });
    expect(days).toHaveLength(77);
    const absent = days.filter(
      ({ day, uid }) => day < "2021-07-01" && !new RegExp(`^${uid},`, "m").test(sdn),
    );
    expect(absent).toHaveLength(20);
  });

  it("knows VTB in both scripts", () => {
    const names = byId(read()).get("us-ofac-cons:17013")?.names ?? [];
    expect(names[0]?.value).toBe("VTB BANK PUBLIC JOINT STOCK COMPANY");
    expect(names[1]).toMatchObject({ value: "БАНК ВТБ ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО", lang: "und-Cyrl" });
  });
});

describe.skipIf(!HAS_LISTS)("the formats of OFAC against each other (needs ../shared/lists)", () => {
  it("have the same ids, names, weak aliases and programmes in January 2025", () => {
    const [classic, rich] = [xml("2025-01"), enhanced()];
    expect(classic.entries.map(({ id }) => id)).toEqual(rich.entries.map(({ id }) => id));
    const others = byId(rich);
    const facts = (entry: ListEntry | undefined): unknown => ({
      schema: entry?.schema,
      names: entry?.names
        .filter(({ lang }) => lang === undefined)
        .map(({ value, kind, strength }) => `${value} ${kind} ${strength}`)
        .sort(),
      programmes: entry?.designations.map(({ programme }) => programme).sort(),
      birthDate: entry?.properties["birthDate"],
      dates: entry?.dates,
    });
    for (const entry of classic.entries) expect(facts(others.get(entry.id))).toEqual(facts(entry));
  });

  it("link the same parties, by remarks in one and by ties in the other", () => {
    const others = byId(enhanced());
    const linked = (entry: ListEntry | undefined, kinds: readonly string[]): readonly string[] =>
      (entry?.relations ?? [])
        .flatMap(({ kind, name, type }) => (type !== undefined && kinds.includes(kind) ? [name] : []))
        .sort();
    for (const entry of xml("2025-01").entries) {
      const stated = linked(others.get(entry.id), ["owned-by", "owns", "acts-for"]);
      expect(linked(entry, ["linked-to"])).toEqual(stated);
    }
  });

  it("agree with the CSV files of eleven months later on nearly all entries", () => {
    const paths = ["cons_prim.csv.gz", "cons_alt.csv", "cons_add.csv", "cons_comments.csv"];
    const later = byId(
      read("us-ofac.csv", "us-ofac-cons", ...paths.map((name) => `us-ofac/2025-12/${name}`)),
    );
    const both = xml("2025-01").entries.filter(({ id }) => later.has(id));
    expect(both.length).toBeGreaterThan(430);
    const same = (of: (entry: ListEntry | undefined) => unknown): number =>
      both.filter((entry) => of(entry) === of(later.get(entry.id))).length;
    expect(same((entry) => entry?.names[0]?.value)).toBeGreaterThan(both.length * 0.97);
    expect(same((entry) => entry && JSON.stringify([...weakOf(entry)].sort()))).toBeGreaterThan(
      both.length * 0.95,
    );
    expect(same((entry) => entry?.schema)).toBe(both.length);
  });
});

describe.skipIf(!HAS_LISTS)("the delta of 13 January 2025 (needs ../shared/lists)", () => {
  it("adds 4 entries to the SDN list and removes 14, and none of the Consolidated List", () => {
    const delta = readDelta(deltaFile(), "us-ofac-sdn");
    expect(delta).toMatchObject({ published: "2025-01-13", occasion: "Standard Action", elsewhere: 0 });
    expect([delta.added.length, delta.removed.length]).toEqual([4, 14]);
    expect(delta.added.map(({ designations }) => designations[0]?.from)).toEqual(Array(4).fill("2025-01-13"));
    expect(readDelta(deltaFile(), "us-ofac-cons")).toMatchObject({ added: [], removed: [], elsewhere: 18 });
  });

  it("fits the SDN list of 2021 as the CSV files have it, and fits it once", () => {
    const paths = ["sdn.csv.gz", "alt.csv.gz", "add.csv.gz", "sdn_comments.csv"];
    const before = read(
      "us-ofac.csv",
      "us-ofac-sdn",
      ...paths.map((name) => `us-ofac/2021-07/${name}`),
    ).entries;
    const delta = readDelta(deltaFile(), "us-ofac-sdn");
    const after = applyDelta(before, delta);
    expect([before.length, after.length]).toEqual([8976, 8966]);
    expect(() => applyDelta(after, delta)).toThrow(expect.objectContaining({ code: "LIST_DELTA_UNFIT" }));
    const removed = new Map(before.map((entry) => [entry.id, entry.names[0]?.value]));
    for (const { id, names } of delta.removed) expect(removed.get(id)).toBe(names[0]?.value);
  });

  it("tells the group of terrorists who leads it", () => {
    const delta = readDelta(deltaFile(), "us-ofac-sdn");
    const [group] = applyDelta([], { ...delta, removed: [] });
    expect(group?.relations?.map(({ kind }) => kind)).toEqual(["led-by", "led-by", "led-by"]);
  });
});
